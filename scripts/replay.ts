/** `npm run replay`: shows and replays dead letters and undecodable records. docs/operations/replay.md */
import { createInterface } from 'node:readline/promises';
import { type Arguments, HELP, readArguments, UsageError } from './replay/arguments.ts';
import { connect, type Platform, wired } from './replay/connect.ts';
import { listDeadLetters, replayDeadLetters } from './replay/dead-letters.ts';
import { showDeadLetters, showUndecodable, table, unitKeyOf } from './replay/show.ts';
import { span } from './replay/stored-rows.ts';
import { type Outcome, replayUndecodable } from './replay/undecodable.ts';

const PROGRESS_EVERY_MS = 2_000;

const print = (text: string) => void process.stdout.write(`${text}\n`);
const say = (text: string) => void process.stderr.write(`${text}\n`);

/** @returns the exit status */
async function deadLetters({ deadLetters: subscriber }: Platform, { filter, dryRun, yes }: Arguments): Promise<number> {
  const now = new Date();
  if (dryRun || !yes) {
    let count = 0;
    await listDeadLetters(subscriber, filter, () => {
      count += 1;
    });
    if (count === 0 || dryRun) {
      print(`${count} dead letters would be published again.`);
      return 0;
    }
    if (!(await confirmed(`Publish ${count} dead letters again?`))) return 0;
  }
  const counts = await replayDeadLetters(subscriber, filter, (name) => wired(name)?.topic, { now, say });
  print(`Published again: ${counts.replayed} dead letters. Failed: ${counts.failed}. Stay: ${counts.stay}.`);
  return counts.failed > 0 ? 1 : 0;
}

/** @returns the exit status */
async function undecodable(platform: Platform, { filter, dryRun, yes }: Arguments): Promise<number> {
  const now = new Date();
  const when = { ...span(filter.from, filter.to, now), unitKey: await unitKeyOf(platform, filter.unit) };
  const run = async (dry: boolean) =>
    replayUndecodable(platform.undecodable(when), platform, filter, { now, dryRun: dry, progress: progress() });
  if (dryRun || !yes) {
    const outcome = await run(true);
    print(inWords(outcome, 'would be'));
    const some = [...outcome.reasons.values()].some(({ resolved }) => resolved > 0);
    if (dryRun || !some || !(await confirmed('Put out what decodes now?'))) return 0;
  }
  print(inWords(await run(false), 'were'));
  return 0;
}

function progress(): (outcome: Outcome, at: string) => void {
  let shownMs = Date.now();
  return ({ uploads }, at) => {
    if (Date.now() - shownMs < PROGRESS_EVERY_MS) return;
    shownMs = Date.now();
    say(`${uploads} uploads decoded again, up to ${at}`);
  };
}

function inWords({ uploads, reasons, dataPoints, reports, unknown }: Outcome, verb: string): string {
  const lines = [...reasons].sort(([, a], [, b]) => b.seen - a.seen);
  const rows = lines.map(([reason, { seen, resolved }]) => [
    reason,
    String(seen),
    String(resolved),
    String(seen - resolved),
  ]);
  return [
    `Decoded again: ${uploads} uploads with undecodable records. ${dataPoints} data points and ${reports} fault reports ${verb} put out.`,
    ...(rows.length > 0 ? [table([['reason', 'records', 'decode now', 'stay'], ...rows])] : []),
    ...(unknown > 0 ? [`${unknown} records are of cars or units that are no longer there; they stay.`] : []),
  ].join('\n');
}

/** @throws UsageError where there is nobody to ask */
async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError(`${question} Say so with --yes, or look first with --dry-run.`);
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await line.question(`${question} (y/N) `);
  line.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function main(argv: string[]): Promise<number> {
  const given = readArguments(argv);
  if (given === 'help') {
    print(HELP);
    return 0;
  }
  const platform = connect(given.target);
  if (given.command === 'dead-letters') return deadLetters(platform, given);
  if (given.command === 'undecodable') return undecodable(platform, given);
  const texts: string[] = [];
  if (given.what.includes('dead-letters')) texts.push(await showDeadLetters(platform, given));
  if (given.what.includes('undecodable')) texts.push(await showUndecodable(platform, given, new Date()));
  print(texts.join('\n\n'));
  return 0;
}

main(process.argv.slice(2)).then(
  // The clients' connections would keep the process alive.
  (status) => process.exit(status),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);
