/** A signal of a DBC file, as it stands there. */
export type DbcSignal = {
  name: string;
  /** whether other signals depend on it */
  isMultiplexer: boolean;
  /** there with that value of a multiplexer: of the one that `under` names, else of the only one of the message */
  mux: number | undefined;
  /** SG_MUL_VAL_: the multiplexer that it depends on, and the ranges of values with which it is there */
  under: { multiplexer: string; ranges: [from: number, to: number][] } | undefined;
  start: number;
  length: number;
  byteOrder: 'little' | 'big';
  signed: boolean;
  float: boolean;
  factor: number;
  offset: number;
  min: number;
  max: number;
  unit: string;
  /** raw values with a name of their own */
  values: [raw: number, text: string][];
};

export type DbcMessage = { id: number; extended: boolean; name: string; bytes: number; signals: DbcSignal[] };

const MESSAGE = /^\s*BO_\s+(\d+)\s+(\w+)\s*:\s*(\d+)/;
const NUMBER = '\\s*([-+\\d.eE]+)\\s*';
const SIGNAL = new RegExp(
  `^\\s*SG_\\s+(\\w+)\\s*(M|m\\d*M?)?\\s*:\\s*(\\d+)\\s*\\|\\s*(\\d+)\\s*@\\s*([01])\\s*([+-])\\s*\\(${NUMBER},${NUMBER}\\)\\s*\\[${NUMBER}\\|${NUMBER}\\]\\s*"([^"]*)"`,
);
const VALUES = /^VAL_\s+(\d+)\s+(\w+)\s+(.*?);?\s*$/;
const MULTIPLEXED = /^SG_MUL_VAL_\s+(\d+)\s+(\w+)\s+(\w+)\s+([-\d,\s]+);/;
const VALUE_TYPE = /^SIG_VALTYPE_\s+(\d+)\s+(\w+)\s*:?\s*([0-3])/;
/** Comments and attributes may go over several lines that look like anything. */
const COMMENT = /^[ \t]*(?:CM_|BA_)[^"\n]*(?:"(?:[^"\\]|\\.)*"[^"\n;]*)+\s*;/gm;
/** What ends with a semicolon may go over several lines. */
const STATEMENT = /^[ \t]*(?:VAL_|SG_MUL_VAL_|SIG_VALTYPE_)[ \t]+\d+\s(?:[^";]|"[^"]*")*;/gm;
/** A frame that Vector's tools make up for signals without one. */
const NO_MESSAGE = 0xc0000000;
const EXTENDED = 2 ** 31;
const LARGEST_11_BIT = 0x7ff;

/**
 * Reads messages (BO_), signals (SG_), what depends on which multiplexer (SG_MUL_VAL_), names of raw values (VAL_) and floating-point signals (SIG_VALTYPE_) of a
 * DBC file; all else of it is passed over. Throws, with the number of the line, where one of these cannot be read.
 */
export function parseDbc(text: string): DbcMessage[] {
  const messages = new Map<number, DbcMessage>();
  let current: DbcMessage | undefined;
  const signalOf = (id: string | undefined, name: string | undefined) =>
    messages.get(Number(id))?.signals.find((signal) => signal.name === name);
  for (const [i, line] of linesOf(text)) {
    if (/^BO_\s/.test(line)) {
      current = messageOf(line, i + 1);
      if (Number(MESSAGE.exec(line)?.[1]) !== NO_MESSAGE) messages.set(Number(MESSAGE.exec(line)?.[1]), current);
    } else if (/^SG_\s/.test(line)) {
      if (!current) throw unreadable(i + 1, 'a signal before any message');
      current.signals.push(readSignal(line, i + 1));
    } else if (line.startsWith('VAL_ ')) {
      const [, id, name, values = ''] = VALUES.exec(line) ?? [];
      for (const [, raw, said] of values.matchAll(/(-?\d+)\s+"([^"]*)"/g))
        signalOf(id, name)?.values.push([Number(raw), said ?? '']);
    } else if (line.startsWith('SG_MUL_VAL_ ')) {
      const [, id, name, multiplexer = '', ranges = ''] = MULTIPLEXED.exec(line) ?? [];
      if (name === undefined) throw unreadable(i + 1, 'no multiplexing: SG_MUL_VAL_ id signal multiplexer from-to, …;');
      const signal = signalOf(id, name);
      if (signal) signal.under = { multiplexer, ranges: rangesOf(ranges) };
    } else if (line.startsWith('SIG_VALTYPE_ ')) {
      const [, id, name, type] = VALUE_TYPE.exec(line) ?? [];
      const signal = signalOf(id, name);
      if (signal) signal.float = type === '1' || type === '2';
    }
  }
  return [...messages.values()];
}

/** Statements with the index of the line where each begins; comments left out. */
const linesOf = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(STATEMENT, (lines) => lines.replaceAll('\n', ' ') + lines.replaceAll(/[^\n]/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .entries();

const rangesOf = (text: string) =>
  [...text.matchAll(/(\d+)\s*-\s*(\d+)/g)].map(([, from, to]): [number, number] => [Number(from), Number(to)]);

const unreadable = (line: number, what: string) => new Error(`line ${line}: ${what}`);

function messageOf(line: string, number: number): DbcMessage {
  const [, id, name, bytes] = MESSAGE.exec(line) ?? [];
  if (id === undefined || name === undefined) throw unreadable(number, 'no message: BO_ id name: bytes sender');
  // some writers leave the mark of a 29-bit id out
  const extended = Number(id) > LARGEST_11_BIT;
  return { id: Number(id) % EXTENDED, extended, name, bytes: Number(bytes), signals: [] };
}

function readSignal(line: string, number: number): DbcSignal {
  const [found, name = '', mux, start, length, order, sign, factor, offset, min, max, unit = ''] =
    SIGNAL.exec(line) ?? [];
  const numbers = [factor, offset, min, max].map(Number);
  if (found === undefined || numbers.some(Number.isNaN))
    throw unreadable(number, 'no signal: SG_ name : start|length@order sign (factor,offset) [min|max] "unit"');
  return {
    name,
    isMultiplexer: mux?.endsWith('M') ?? false,
    mux: /\d/.test(mux ?? '') ? Number.parseInt((mux ?? '').slice(1), 10) : undefined,
    under: undefined,
    start: Number(start),
    length: Number(length),
    byteOrder: order === '1' ? 'little' : 'big',
    signed: sign === '-',
    float: false,
    factor: numbers[0] ?? 1,
    offset: numbers[1] ?? 0,
    min: numbers[2] ?? 0,
    max: numbers[3] ?? 0,
    unit,
    values: [],
  };
}
