import { byteText, type Payload } from './hex.ts';
import { addVinText } from './identification.ts';
import { addCounter, addTexts, counterNames, informationText } from './information-values.ts';
import { addUndecodable, type Run, type Source } from './run.ts';

const LINE_BYTES = 7;
const MOST_ITEMS = 16;
const VIN = 0x02;
/** How many lines one item takes on older buses: 49, type, number of the line, four bytes. */
const LINES_OF_ITEM = new Map([
  [VIN, 5],
  [0x04, 4],
  [0x06, 1],
  [0x0a, 5],
  [0x0d, 5],
  [0x0f, 5],
]);

type Line = { source: Source; bytes: number[] };
/** Lines by ECU and information type until an item is whole, and the items before it, which come again with the next one. */
export type InformationLines = Map<string, { type: number; lines: (Line | undefined)[]; texts: string[] }>;

/** Whether older buses send this information type in several lines. */
export const hasLines = (type: number): boolean => LINES_OF_ITEM.has(type) || counterNames(type) !== undefined;

/** Takes one or several lines of a mode 09 answer of an older bus: of counters each tells two, of texts several tell one. */
export function takeLines(run: Run, source: Source, { bytes, length }: Payload): void {
  const type = bytes[1] ?? 0;
  for (let at = 0; at < length; at += LINE_BYTES) {
    const number = bytes[at + 2] ?? 0;
    const isLine = at + LINE_BYTES <= length && bytes[at] === 0x49 && bytes[at + 1] === type && number > 0;
    const data = bytes.subarray(at + 3, at + LINE_BYTES);
    if (!isLine || !takeLine(run, { source, bytes: [...data] }, type, number)) {
      addUndecodable(run, source, 'truncated', `no line of 09 ${byteText(type)}`);
      return;
    }
  }
}

function takeLine(run: Run, line: Line, type: number, number: number): boolean {
  const names = counterNames(type);
  if (names) {
    const [a = 0, b = 0, c = 0, d = 0] = line.bytes;
    for (const [i, value] of [(a << 8) | b, (c << 8) | d].entries())
      addCounter(run, line.source, names[2 * (number - 1) + i], value);
    return 2 * (number - 1) < names.length;
  }
  const wanted = LINES_OF_ITEM.get(type) ?? 1;
  const item = Math.floor((number - 1) / wanted);
  if (item >= (type === VIN ? 1 : MOST_ITEMS)) return false;
  const key = `${line.source.ecu} ${type}`;
  const taken = run.informationLines.get(key) ?? { type, lines: [], texts: [] };
  run.informationLines.set(key, taken);
  taken.lines[number - 1] = line;
  const ofItem = taken.lines.slice(item * wanted, (item + 1) * wanted).filter((one) => one !== undefined);
  const [first] = ofItem;
  if (!first || ofItem.length < wanted) return true;
  taken.lines.fill(undefined, item * wanted, (item + 1) * wanted);
  const data = Uint8Array.from(ofItem.flatMap((one) => one.bytes));
  if (type === VIN) addVinText(run, first.source, String.fromCharCode(...data).replaceAll('\0', ''));
  else {
    taken.texts[item] = informationText(type, data);
    addTexts(
      run,
      first.source,
      type,
      taken.texts.filter((text) => text !== undefined),
    );
  }
  return true;
}

/** Lines of which others are missing at the end of the upload. */
export function dropLines(run: Run): void {
  for (const { type, lines } of run.informationLines.values())
    for (const line of lines.filter((one) => one !== undefined))
      addUndecodable(run, line.source, 'lost-frame', `other lines of 09 ${byteText(type)} are missing`);
}
