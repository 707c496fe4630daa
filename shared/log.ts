/**
 * One JSON object a line on stdout, as Cloud Logging reads it. Only the fields listed here can be logged:
 * names, numbers, VINs, positions and tokens have no field, so they cannot slip in.
 */
export type LogFields = {
  function?: string;
  code?: string;
  kind?: string;
  count?: number;
  durationMs?: number;
  status?: number;
  attempt?: number;
  topic?: string;
  subscription?: string;
  route?: string;
  reason?: string;
  ruleId?: string;
  /** ids that are derived hashes or pseudonyms, never a VIN, phone number or address */
  id?: string;
  vehicleKey?: string;
  unitKey?: string;
  workshopId?: string;
  stack?: string;
};

export type Severity = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
export type Log = (severity: Severity, message: string, fields?: LogFields) => void;

const FIELDS = new Set<string>([
  'function',
  'code',
  'kind',
  'count',
  'durationMs',
  'status',
  'attempt',
  'topic',
  'subscription',
  'route',
  'reason',
  'ruleId',
  'id',
  'vehicleKey',
  'unitKey',
  'workshopId',
  'stack',
] satisfies (keyof LogFields)[]);
const MAX_VALUE = 4_000;

/** A log line of at most some kilobytes: fields off the list are dropped, long values cut and marked. */
export function logLine(severity: Severity, message: string, fields: LogFields, at: Date): string {
  const line: Record<string, unknown> = { severity, time: at.toISOString(), message: cut(message) };
  for (const [key, value] of Object.entries(fields)) {
    if (FIELDS.has(key) && value !== undefined) line[key] = typeof value === 'string' ? cut(value) : value;
  }
  return JSON.stringify(line);
}

const cut = (text: string) => shortened(scrubbed(text));

/** Texts of errors may hold document paths; whatever looks like a VIN, a phone number or an address is blanked. */
export const scrubbed = (text: string) =>
  text
    .replace(/\b(?=[A-HJ-NPR-Z]*\d)[A-HJ-NPR-Z0-9]{17}\b/g, '<vin>')
    .replace(/\+\d{8,15}\b/g, '<phone>')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '<mail>');

const shortened = (text: string) => (text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}… [cut]` : text);

/** A log that writes to stdout; `base` fields stand on every line. */
export const createLog =
  (base: LogFields, write: (line: string) => void = (line) => void process.stdout.write(line)): Log =>
  (severity, message, fields = {}) =>
    write(`${logLine(severity, message, { ...base, ...fields }, new Date())}\n`);
