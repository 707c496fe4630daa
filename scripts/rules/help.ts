export const HELP = `Repair rules: checked, tried on what cars did, and judged by what workshops found.

  npm run rules -- check [--rules DIR]
  npm run rules -- backtest --from TIME --to TIME [--rules DIR] [--dir PATH | --project ID] [--json]
  npm run rules -- report [--workshop ID] [--dir PATH | --project ID] [--json]
  npm run rules -- simulate [--cars N] [--days N] [--to TIME] [--dir PATH]

  check       checks all rule files (*.json) of DIR: schema, conditions, examples, and rules that can never fire, overlap or contradict
  backtest    runs the rules of DIR and those in force over the stored events and data points of a period, and shows what would
              have been otherwise: cars, recommendations gained and lost by rule with examples, messages a day. Reads only.
  report      lists the worst rules in force: how often workshops found that they were right (finding of PATCH /v1/events/{id})
  simulate    writes a simulated month into the local platform, to try rules on: cars, their trips as data points, their faults

  --rules DIR     the rules (default knowledge/rules, the ones in force)
  --from, --to    the period: 2026-10-01 or 2026-10-01T08:00:00Z; for simulate --to is the day after the last (default: yesterday)
  --dir PATH      state directory of the platform that runs on this machine (default .local)
  --project ID    a Google Cloud project instead, with your own credentials (gcloud auth application-default login)
  --workshop ID   what this workshop found (default: all)
  --cars, --days  how much to simulate (500, 30)
  --json          the whole report as JSON
  --help          this text

Status 0: as it should be; 1: faults were found, each told as file:line: reason; 2: it could not be done. The rules in force are
those of the bundle that was deployed last: faulty ones are refused here and by the build, and change nothing.`;
