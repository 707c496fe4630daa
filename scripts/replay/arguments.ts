import { parseArgs } from 'node:util';

export const HELP = `Shows and replays what could not be handled: dead letters, and records that could not be decoded.

  npm run replay -- show [dead-letters | undecodable]   what they hold
  npm run replay -- dead-letters                        publishes dead letters again, each for the subscription it comes from
  npm run replay -- undecodable                         runs the decoder of this checkout over undecodable records again

  --dir PATH            state directory of the running platform (default .local)
  --project ID          a Google Cloud project instead, with your own credentials (gcloud auth application-default login)
  --reason REASON       only these
  --from T, --to T      only what was dead-lettered, or received, in this time (RFC 3339 or a date, UTC)
  --subscription NAME   dead letters of this subscription
  --id ID               this dead letter (message id or id of its content); may be given several times
  --payloads            show dead letters with their content, which holds personal data
  --unit UNIT           undecodable records of this unit
  --dry-run             only say what would be done
  --yes                 do not ask
  --help                this text

Ends with status 0 when done, 1 when something failed, 2 when the arguments make no sense or nothing answers.`;

/** What the user can mend: the message says how. Status 2. */
export class UsageError extends Error {}

export type What = 'dead-letters' | 'undecodable';

export type Arguments = {
  command: 'show' | What;
  /** what to show */
  what: What[];
  target: { dir: string } | { project: string };
  filter: Filter;
  payloads: boolean;
  dryRun: boolean;
  yes: boolean;
};

export type Filter = {
  subscription?: string | undefined;
  reason?: string | undefined;
  ids: string[];
  unit?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
};

const ONLY: Record<string, What> = {
  subscription: 'dead-letters',
  id: 'dead-letters',
  payloads: 'dead-letters',
  unit: 'undecodable',
};

/** @throws UsageError */
export function readArguments(argv: string[]): Arguments | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  const [command, named, ...more] = positionals;
  if (command !== 'show' && command !== 'dead-letters' && command !== 'undecodable')
    throw new UsageError(
      `Name what to do: show, dead-letters or undecodable, not ${command ?? 'nothing'}. --help tells more.`,
    );
  if (more.length > 0 || (named !== undefined && (command !== 'show' || !isWhat(named))))
    throw new UsageError(`${more[0] ?? named} makes no sense here. --help tells more.`);
  let what: What[] = command === 'show' ? ['dead-letters', 'undecodable'] : [command];
  if (isWhat(named)) what = [named];
  for (const [option, of] of Object.entries(ONLY)) {
    if (!(option in values)) continue;
    if (!what.includes(of)) throw new UsageError(`--${option} is for ${of}.`);
    what = [of];
  }
  if (values.dir !== undefined && values.project !== undefined)
    throw new UsageError('Give --dir (a platform on this machine) or --project (one in Google Cloud), not both.');
  return {
    command,
    what,
    target: values.project === undefined ? { dir: values.dir ?? '.local' } : { project: values.project },
    filter: {
      subscription: values.subscription,
      reason: values.reason,
      ids: values.id ?? [],
      unit: values.unit,
      from: time('from', values.from),
      to: time('to', values.to),
    },
    payloads: values.payloads ?? false,
    dryRun: values['dry-run'] ?? false,
    yes: values.yes ?? false,
  };
}

const isWhat = (text: string | undefined): text is What => text === 'dead-letters' || text === 'undecodable';

function time(option: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime()))
    throw new UsageError(`--${option} takes a time such as 2026-11-22T10:00:00Z or 2026-11-22, not ${text}.`);
  return date;
}

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        dir: { type: 'string' },
        project: { type: 'string' },
        subscription: { type: 'string' },
        reason: { type: 'string' },
        id: { type: 'string', multiple: true },
        unit: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        payloads: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} --help lists the options.`);
  }
}
