import type { CatalogueFrame, CatalogueSignal } from '../../functions/decode/can-frame.ts';
import type { DbcMessage, DbcSignal } from './parse-dbc.ts';

export type CatalogueFile = {
  platform: string;
  about: string;
  source: string;
  ecus: { name: string; tx: string; rx: string; address?: string; extension?: string }[];
  frames: (CatalogueFrame & { id: string })[];
};

/** Names of raw values that are no measurement, in the words that makers use. */
const NO_MEASUREMENT =
  /(?:^|[^a-z])init(?:ial(?:[ _]?value|wert|i[sz](?:ed|ing|ation)|isierung)?)?(?:$|[^a-z])|error|fehler|invalid|ung(?:ü|ue)ltig|not[ _]?(?:available|valid|defined|initiali[sz]ed)|nicht[ _]?verf(?:ü|ue)gbar|unavailable|undefined|unknown|unbekannt|(?:^|_)sna$|signal_?not/i;
/** An error that there is not says that the value is good. */
const NO_ERROR = /(?:^|[^a-z])(?:no|not|kein[a-z]*|without|ohne)[ _-]?(?:[a-z]+[ _-])?(?:error|fehler)[a-z]*/gi;
/** Units as DBC files write them, in lower case, and as VSS does. */
const UNITS: Record<string, string | undefined> = {
  '°c': 'celsius',
  degc: 'celsius',
  'deg c': 'celsius',
  c: 'celsius',
  unit_degrecelsi: 'celsius',
  '%': 'percent',
  unit_percent: 'percent',
  '1/min': 'rpm',
  rpm: 'rpm',
  unit_minutinver: 'rpm',
  kph: 'km/h',
  unit_kilometerperhour: 'km/h',
  'm/s2': 'm/s^2',
  unit_meterperseconsquar: 'm/s^2',
  deg: 'degrees',
  degree: 'degrees',
  degrees: 'degrees',
  unit_degreofarc: 'degrees',
  '°': 'degrees',
  'deg/s': 'degrees/s',
  'deg/sec': 'degrees/s',
  unit_meter: 'm',
  meters: 'm',
  unit_centimeter: 'cm',
  unit_secon: 's',
  sec: 's',
  unit_newtometer: 'Nm',
  unit_volt: 'V',
  volt: 'V',
  volts: 'V',
  unit_amper: 'A',
  l: 'l',
  kpa: 'kPa',
};
/** What files say of a signal without a unit. */
const NO_UNIT = /^(?:|-|unit_none|unitless|sed|tbd)$/i;
const LONGEST_INTEGER = 64;
const LARGEST_ID = 0x1fffffff;

/**
 * A catalogue of what a DBC file describes. Signals get names of our overlay, Vehicle.Private.(message).(signal): which of them has a name in VSS, and which is
 * a warning light, is for whoever imports to say.
 * @returns the catalogue, and what of the file it leaves out, with the reason
 */
export function catalogueFromDbc(
  messages: DbcMessage[],
  platform: string,
  source: string,
): { catalogue: CatalogueFile; leftOut: string[] } {
  const leftOut: string[] = [];
  const taken = new Set<string>();
  const frames = messages.flatMap((message): CatalogueFile['frames'] => {
    const { id, extended, name, bytes } = message;
    const usable = message.signals.filter((signal) => {
      const reason = whyNot(signal, message);
      if (reason) leftOut.push(`${name}.${signal.name}: ${reason}`);
      return !reason;
    });
    if (usable.length === 0) return [];
    const hexId = id
      .toString(16)
      .toUpperCase()
      .padStart(extended ? 8 : 3, '0');
    const nameOf = (signal: DbcSignal) => unique(taken, `Vehicle.Private.${plain(name)}.${plain(signal.name)}`);
    const plainly = usable.some(({ mux, under }) => mux !== undefined && !under) ? topOf(message) : undefined;
    const signals = usable.map((signal) => catalogueSignal(signal, nameOf(signal), conditionsOf(signal, message)));
    return [{ id: hexId, name, bytes, ...(plainly ? { multiplexer: bitsOf(plainly) } : {}), signals }];
  });
  const about = `Imported from a DBC file: ${frames.length} frames`;
  return { catalogue: { platform, about, source, ecus: [], frames }, leftOut };
}

function whyNot(signal: DbcSignal, { id, bytes, signals }: DbcMessage): string | undefined {
  const { mux, under, length, float, start, byteOrder, isMultiplexer } = signal;
  const first = byteOrder === 'big' ? (start >> 3) * 8 + 7 - (start & 7) : start;
  if (id > LARGEST_ID) return 'its message has an id of more than 29 bits';
  if (bytes < 1 || bytes > 64 || first + length > 8 * bytes) return 'reaches beyond its message';
  if (mux !== undefined && !under && !topOf({ signals }))
    return 'its message has not one multiplexer, and no SG_MUL_VAL_ says on which it depends';
  if (under && !conditionsOf(signal, { signals })) return 'no such multiplexer, or one that depends on itself';
  if (isMultiplexer && length > 16) return 'a multiplexer of more than 16 bits';
  if (float) return length === 32 || length === 64 ? undefined : 'a floating-point number of neither 32 nor 64 bits';
  return length < 1 || length > LONGEST_INTEGER ? `an integer of ${length} bits` : undefined;
}

/** The only multiplexer of a message that depends on no other. */
function topOf({ signals }: Pick<DbcMessage, 'signals'>): DbcSignal | undefined {
  const tops = signals.filter(({ isMultiplexer, mux }) => isMultiplexer && mux === undefined);
  return tops.length === 1 ? tops[0] : undefined;
}

/** All that must hold for a signal to be there, by the chain of multiplexers above it; undefined where the chain leads nowhere. */
function conditionsOf(
  { name, under }: DbcSignal,
  { signals }: Pick<DbcMessage, 'signals'>,
): NonNullable<CatalogueSignal['when']> | undefined {
  const conditions: NonNullable<CatalogueSignal['when']> = [];
  const seen = new Set([name]);
  for (let above = under; above; ) {
    const { multiplexer, ranges } = above;
    const bits = signals.find((other) => other.name === multiplexer);
    if (!bits || seen.has(multiplexer)) return undefined;
    seen.add(multiplexer);
    conditions.push({ ...bitsOf(bits), values: ranges });
    above = bits.under;
  }
  return conditions;
}

const bitsOf = ({ start, length, byteOrder }: DbcSignal) => ({
  start,
  length,
  ...(byteOrder === 'big' ? { byteOrder } : {}),
});

/** What is the default is left out, as people write it. A range of [0|0], or of [0|1] on several bits, is what editors fill in: it says nothing. */
function catalogueSignal(signal: DbcSignal, name: string, when: CatalogueSignal['when'] = []): CatalogueSignal {
  const { signed, float, factor, offset, min, max, unit, mux, values } = signal;
  const unlimited = min === 0 && max === 1 && signal.length > 1;
  // of a flag both values are one, whatever they are called
  const named = signal.length > 1 ? values : [];
  const none = named.filter(([, text]) => NO_MEASUREMENT.test(text.replaceAll(NO_ERROR, ''))).map(([raw]) => raw);
  return {
    name: signal.name,
    ...bitsOf(signal),
    ...(float ? { float } : signed ? { signed } : {}),
    ...(factor === 1 ? {} : { factor }),
    ...(offset === 0 ? {} : { offset }),
    ...(min < max && !unlimited ? { min, max } : {}),
    ...(none.length > 0 ? { none } : {}),
    ...(when.length > 0 ? { when } : mux === undefined ? {} : { mux }),
    signal: name,
    unit: NO_UNIT.test(unit) ? null : (UNITS[unit.toLowerCase()] ?? unit),
  };
}

/** Letters and digits alone, each part after another sign with a capital. */
const plain = (text: string): string =>
  text
    .replaceAll(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
    .replaceAll(/[^A-Za-z0-9]/g, '') || 'Unnamed';

function unique(taken: Set<string>, name: string): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${name}${n}`;
  taken.add(candidate);
  return candidate;
}
