/**
 * `npm run catalogue -- check [FILE.json …]`: checks signal catalogues (all of knowledge/catalogues where none is named).
 * `npm run catalogue -- import FILE.dbc [--platform NAME]`: makes knowledge/catalogues/NAME.json of a DBC file, and brings it into the index by which decode
 * knows it. Vehicles of it are provisioned with that `platform`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueFaults } from './catalogue/check-catalogue.ts';
import { catalogueFromDbc } from './catalogue/from-dbc.ts';
import { indexOf } from './catalogue/index-of.ts';
import { type DbcMessage, parseDbc } from './catalogue/parse-dbc.ts';

const FOLDER = join(import.meta.dirname, '../knowledge/catalogues');
const INDEX = join(FOLDER, 'index.ts');

/** JSON as the formatter has it: lists of numbers on one line. */
const inLines = (data: object) =>
  JSON.stringify(data, null, 2).replaceAll(/\[[\d\s,-]+\]/g, (list) =>
    JSON.stringify(JSON.parse(list)).replaceAll(',', ', '),
  );

const fileNames = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();

function check(files: string[]): string[] {
  const faults = files.flatMap((file) =>
    catalogueFaults(JSON.parse(readFileSync(file, 'utf8'))).map((fault) => `${basename(file)}: ${fault}`),
  );
  if (readFileSync(INDEX, 'utf8') !== indexOf(fileNames())) faults.push('index.ts is not that of the files beside it');
  return faults;
}

function importDbc(file: string, platform: string): string {
  const { catalogue, leftOut } = catalogueFromDbc(messagesOf(file), platform, basename(file));
  if (catalogue.frames.length === 0) throw new Error([`${file}: no message with a signal`, ...leftOut].join('\n'));
  const faults = catalogueFaults(catalogue);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const target = join(FOLDER, `${platform}.json`);
  if (existsSync(target)) throw new Error(`${target} is there already; name another with --platform`);
  writeFileSync(target, `${inLines(catalogue)}\n`);
  writeFileSync(INDEX, indexOf(fileNames()));
  const signals = catalogue.frames.reduce((sum, frame) => sum + (frame.signals?.length ?? 0), 0);
  return [
    ...leftOut.map((line) => `left out: ${line}`),
    `${target}: ${catalogue.frames.length} frames, ${signals} signals. Name the source and its licence in it, give signals`,
    'their VSS names and warning lights their lamp, then run `npm run generate` and `npm run catalogue -- check`.',
  ].join('\n');
}

/** Errors name the file and the line. Old tools write Latin-1, where no byte sequence is wrong. */
function messagesOf(file: string): DbcMessage[] {
  const bytes = readFileSync(file);
  const utf8 = bytes.toString('utf8');
  try {
    return parseDbc(utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const USAGE = 'npm run catalogue -- check [FILE.json …] | import FILE.dbc [--platform NAME]';

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { platform: { type: 'string' } } });
  const [command, ...files] = positionals;
  const [file] = files;
  if (command === 'check') {
    const checked = files.length > 0 ? files : fileNames().map((name) => join(FOLDER, name));
    const faults = check(checked);
    process.stdout.write(`${faults.join('\n') || `${checked.length} catalogues are as they should be`}\n`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } else if (command === 'import' && file !== undefined) {
    const platform =
      values.platform ??
      basename(file, '.dbc')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-');
    process.stdout.write(`${importDbc(file, platform)}\n`);
  } else throw new Error(USAGE);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
