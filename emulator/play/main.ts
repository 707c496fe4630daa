import { parseArgs } from 'node:util';
import { isVin } from './find-vin.ts';
import { PlayError, type PlayOptions, type PlayReport, playLog } from './play-log.ts';

const help = `Plays a recorded CAN log (candump) through the front door of the running platform, as a unit of the car.

  npm run play -- FILE [--vin VIN] [--dir PATH] [--speed X]

  --vin VIN    the car; without it the VIN that the log itself holds
  --dir PATH   state directory of the running platform (default .local)
  --speed X    log time per real time; without it as fast as the platform takes it
  --help       this text

Times are moved so that the log ends now. Ends with status 0 once everything is acknowledged.`;

/** Reads the arguments. @throws PlayError */
function readArguments(argv: string[]): Pick<PlayOptions, 'file' | 'dir' | 'vin' | 'speed'> | undefined {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      vin: { type: 'string' },
      dir: { type: 'string', default: '.local' },
      speed: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new PlayError('Name one file. --help tells more.');
  const vin = values.vin?.toUpperCase();
  if (vin !== undefined && !isVin(vin))
    throw new PlayError(`${vin} is no VIN: 17 letters and digits without I, O and Q.`);
  const speed = values.speed === undefined ? undefined : Number(values.speed);
  if (speed !== undefined && !(speed > 0)) throw new PlayError(`--speed takes a number above 0, not ${values.speed}.`);
  return { file, dir: values.dir, vin, speed };
}

function inWords({ vin, unitId, records, uploads, frames, fixes, skipped, badLines }: PlayReport): string {
  const number = (value: number) => value.toLocaleString('en');
  const left = Object.entries({ ...skipped, ...(badLines > 0 && { 'lines that cannot be read': badLines }) });
  return [
    `Sent and acknowledged: ${number(records)} records in ${number(uploads)} uploads`,
    ` (${number(frames)} CAN frames, ${number(fixes)} positions) of ${vin}, by unit ${unitId}.`,
    left.length > 0 ? `\nLeft out: ${left.map(([what, count]) => `${number(count)} ${what}`).join(', ')}.` : '',
  ].join('');
}

async function main(argv: string[]): Promise<number> {
  const given = readArguments(argv);
  if (given === undefined) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  let shownMs = Date.now();
  const isTerminal = process.stderr.isTTY === true;
  const clear = isTerminal ? '\r\x1b[K' : '';
  const report = await playLog({
    ...given,
    say: (line) => process.stderr.write(`${clear}${line}\n`),
    progress: (share) => {
      if (Date.now() - shownMs < (isTerminal ? 200 : 5000)) return;
      shownMs = Date.now();
      process.stderr.write(isTerminal ? `${clear}${Math.floor(share * 100)} %` : `${Math.floor(share * 100)} %\n`);
    },
  });
  process.stdout.write(`${clear}${inWords(report)}\n`);
  return 0;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
