import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StateDirectoryError } from '../common/state-directory.ts';
import { HELP, parseOptions, StartError } from './options.ts';
import { runPlatform } from './platform.ts';
import { openState } from './state.ts';

const STOP_WITHIN_MS = 8_000;

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') return console.log(HELP);
  const state = openState(options.dir, options.fresh);
  const logFile = createWriteStream(join(state.own, 'platform.log'), { flags: 'a' });
  const say = (line: string) => console.log(line);
  const platform = runPlatform(options, state, say, (name, line) => void logFile.write(`${name}: ${line}\n`));

  let stopping = false;
  const stop = async (status: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(status || 1), STOP_WITHIN_MS + 1_500).unref();
    rmSync(join(options.dir, 'endpoints.json'), { force: true });
    await platform.stop(STOP_WITHIN_MS);
    state.release();
    process.exit(status);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  try {
    await platform.ready;
  } catch (error) {
    if (!stopping) console.error(explained(error, options.dir));
    await stop(1);
  }
}

function explained(error: unknown, dir: string): string {
  const text = error instanceof Error ? error.message : String(error);
  return error instanceof StartError
    ? text
    : `The platform could not be started: ${text}\nThe log is ${join(dir, 'start/platform.log')}.`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StartError || error instanceof StateDirectoryError)) throw error;
  console.error(error.message);
  process.exit(1);
}
