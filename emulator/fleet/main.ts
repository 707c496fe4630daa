import { existsSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Endpoints, readEndpoints } from '../common/platform-api.ts';
import { createLiveView } from './live-view.ts';
import { runFleet } from './run-fleet.ts';

const help = `A fleet of simulated cars that drive, wear out and fail, and upload what their units read.

  node emulator/fleet/main.ts [--endpoints FILE] [--fleet N] [--speed X] [--seed N] [--dir DIR] [--fresh]

  --endpoints FILE  endpoints.json of the running platform (default .local/endpoints.json)
  --fleet N         cars (default 20; some thousands fit into memory)
  --speed X         simulated time per real time (default 60): begins on a weekday morning in the past and runs until it has
                    caught up with real time; 1 is real time
  --seed N          the same seed, the same days (default 17)
  --dir DIR         where the fleet keeps how far it is (default .local/fleet)
  --fresh           throw that away first
  --help            this text

SIGTERM or SIGINT stops it; started again it goes on after the last acknowledged record.
`;

function numberOf(name: string, text: string, isRight: (value: number) => boolean, what: string): number {
  const value = Number(text);
  if (!isRight(value)) throw new Error(`--${name} takes ${what}, not ${text}.`);
  return value;
}

/** The platform may be about to start: its file is waited for. */
async function waitForEndpoints(file: string, stopped: AbortSignal): Promise<Endpoints> {
  for (let tries = 0; tries < 60 && !existsSync(file); tries += 1) await pause(500, undefined, { signal: stopped });
  return readEndpoints(file);
}

async function main(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      endpoints: { type: 'string', default: '.local/endpoints.json' },
      fleet: { type: 'string', default: '20' },
      speed: { type: 'string', default: '60' },
      seed: { type: 'string', default: '17' },
      dir: { type: 'string', default: '.local/fleet' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const isCount = (value: number) => Number.isInteger(value) && value > 0 && value <= 250_000;
  const cars = numberOf('fleet', values.fleet, isCount, 'a whole number of cars from 1 to 250000');
  const speed = numberOf('speed', values.speed, (value) => value > 0 && value < Infinity, 'a number above 0');
  const seed = numberOf('seed', values.seed, Number.isSafeInteger, 'a whole number');
  if (values.fresh) rmSync(values.dir, { recursive: true, force: true });
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  process.once('SIGINT', () => stop.abort());
  const endpoints = await waitForEndpoints(values.endpoints, stop.signal);
  const view = createLiveView(cars, process.stdout, process.stderr);
  await runFleet({ endpoints, cars, speed, seed, dir: values.dir, view, stopped: stop.signal });
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') process.exit(0);
    process.stderr.write(`fleet: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
