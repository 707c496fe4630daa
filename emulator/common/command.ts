import { parseArgs } from 'node:util';
import { openStateDirectory, StateDirectoryError } from './state-directory.ts';

const HOST = '127.0.0.1';
/** A stop that takes longer than this, in milliseconds, is cut short. */
const STOP_TIMEOUT_MS = 1500;

export interface Flag {
  /** What --help says of it. */
  help: string;
  default?: string;
}

export interface EmulatorCommand {
  /** Name in the ready line and the state directory, for instance `pubsub`. */
  service: string;
  /** One sentence for --help. */
  summary: string;
  defaultPort: number;
  /** Flags of this emulator beside the common ones; each takes a value. */
  flags?: Record<string, Flag>;
  /**
   * `dir` is undefined for memory only, and else exists and can be written. `ports` are further ports by the names that they
   * have in the ready line.
   */
  start(options: {
    port: number;
    dir: string | undefined;
    flags: Record<string, string | undefined>;
  }): Promise<{ port: number; ports?: Record<string, number>; close(): Promise<void> }>;
}

/** The text of --help. */
export function helpOf(command: EmulatorCommand): string {
  const lines: [string, string][] = [
    ['--port PORT', `port on ${HOST}; 0 takes any free one (default ${command.defaultPort})`],
    ['--host HOST', `${HOST} or localhost, nothing else: the emulator never listens beyond this machine`],
    ['--dir DIR', 'directory that keeps the state; without it everything is in memory and gone at the end'],
    ['--fresh', 'throw the state in --dir away first'],
    ...Object.entries(command.flags ?? {}).map(([name, flag]): [string, string] => [
      `--${name} VALUE`,
      flag.default === undefined ? flag.help : `${flag.help} (default ${flag.default})`,
    ]),
    ['--help', 'this text'],
  ];
  const width = Math.max(...lines.map(([flag]) => flag.length)) + 2;
  const table = lines.map(([flag, text]) => `  ${flag.padEnd(width)}${text}`).join('\n');
  return `${command.summary}\n\n${table}\n\nPrints one line of JSON (service, host, port) when it is ready. SIGTERM or SIGINT stops it.\n`;
}

/** Runs an emulator as a command: reads its arguments, starts it, says that it is ready, stops it on SIGTERM or SIGINT. */
export async function runCommand(command: EmulatorCommand, argv: string[] = process.argv.slice(2)): Promise<void> {
  try {
    const values = parse(command, argv);
    if (values.help) {
      process.stdout.write(helpOf(command));
      return;
    }
    const { port, dir, fresh, flags } = values;
    if (dir !== undefined) openStateDirectory(dir, command.service, fresh);
    const running = await command.start({ port, dir, flags });
    const stop = () => void stopWithin(running.close, STOP_TIMEOUT_MS);
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    process.stdout.write(
      `${JSON.stringify({ service: command.service, host: HOST, port: running.port, ...running.ports })}\n`,
    );
  } catch (error) {
    process.stderr.write(`${command.service}: ${explain(error)}\n`);
    process.exit(1);
  }
}

function parse(command: EmulatorCommand, argv: string[]) {
  const own = Object.entries(command.flags ?? {});
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: String(command.defaultPort) },
      host: { type: 'string', default: HOST },
      dir: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      ...Object.fromEntries(own.map(([name]) => [name, { type: 'string' as const }])),
    },
  });
  const text = (name: string) => {
    const value = (values as Record<string, unknown>)[name];
    return typeof value === 'string' ? value : undefined;
  };
  const port = Number(values.port);
  if (!/^\d+$/.test(String(values.port)) || port > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535, not ${values.port}`);
  if (values.host !== HOST && values.host !== 'localhost')
    throw new UsageError(`--host takes ${HOST} or localhost, not ${values.host}`);
  const flags = Object.fromEntries(own.map(([name, flag]) => [name, text(name) ?? flag.default]));
  return { port, dir: text('dir'), fresh: values.fresh === true, help: values.help === true, flags };
}

/** The arguments make no sense; the message says which. */
export class UsageError extends Error {}

function explain(error: unknown): string {
  if (error instanceof StateDirectoryError || error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message} (--help lists what there is)`;
  if (code === 'EADDRINUSE') {
    const port = 'port' in error ? ` ${String(error.port)}` : '';
    return `Port${port} is in use. Stop what uses it, or choose another with --port (0 takes any free one).`;
  }
  return error.stack ?? error.message;
}

async function stopWithin(close: () => Promise<void>, milliseconds: number): Promise<void> {
  setTimeout(() => process.exit(0), milliseconds).unref();
  try {
    await close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
