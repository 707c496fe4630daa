import { parseArgs } from 'node:util';

export type StartOptions = {
  fleet: number;
  speed: number;
  ports: 'fixed' | 'auto';
  dir: string;
  fresh: boolean;
  officialEmulators: boolean;
};

export const HELP = `Starts the whole platform on this machine, with a small simulated fleet.

  npm start -- [options]

  --fleet N              simulated cars; 0 for none (default 20)
  --speed X              simulated time per real time (default 60)
  --ports auto           take any free ports instead of the fixed ones
  --dir PATH             durable state (default .local)
  --fresh                empty that state first
  --official-emulators   Google's own Firestore and Pub/Sub emulators through firebase-tools (need Java 21), in place of the built-in ones
  --help                 this text

When all is ready, <dir>/endpoints.json names every address and token. Ctrl-C stops everything; what was acknowledged is kept in <dir>.`;

/** The arguments make no sense; the message says which and what to do. */
export class StartError extends Error {}

/** @throws StartError */
export function parseOptions(argv: string[]): StartOptions | 'help' {
  const values = parsed(argv);
  if (values.help) return 'help';
  if (values.dir === '') throw new StartError('--dir takes a path');
  const fleet = values.fleet === '' ? Number.NaN : Number(values.fleet);
  if (!Number.isInteger(fleet) || fleet < 0 || fleet > 250_000) {
    throw new StartError(`--fleet takes a whole number of cars from 0 to 250000, not ${values.fleet}`);
  }
  const speed = Number(values.speed);
  if (!(speed > 0 && speed <= 100_000)) throw new StartError(`--speed takes a number above 0, not ${values.speed}`);
  if (values.ports !== 'auto' && values.ports !== 'fixed')
    throw new StartError(`--ports takes auto or fixed, not ${values.ports}`);
  return {
    fleet,
    speed,
    ports: values.ports,
    dir: values.dir,
    fresh: values.fresh,
    officialEmulators: values['official-emulators'],
  };
}

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        fleet: { type: 'string', default: '20' },
        speed: { type: 'string', default: '60' },
        ports: { type: 'string', default: 'fixed' },
        dir: { type: 'string', default: '.local' },
        fresh: { type: 'boolean', default: false },
        'official-emulators': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : String(error)}\nnpm start -- --help lists the options.`,
    );
  }
}
