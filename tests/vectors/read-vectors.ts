import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Records in, and what must come out of them; `events` and `points` are undefined where a vector is not about them. */
export type Vector = {
  name: string;
  records: { at: number; record: Record<string, unknown> }[];
  points: string[] | undefined;
  events: string[] | undefined;
  undecodable: string[];
};

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));

/** Blocks of lines: a name, `>` records, `=` data points (`...`: and others; `*`: any), `!` events (or `none`), `?` reasons of what is undecodable. */
export function readVectors(file: string): Vector[] {
  const blocks = read(file).join('\n').trim().split(/\n\n+/);
  return blocks.map((block) => {
    const [name = '', ...lines] = block.split('\n');
    const of = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1).trim());
    const items = (mark: string) =>
      of(mark)
        .flatMap((line) => line.split('; '))
        .filter((item) => item !== 'none');
    const points = items('=');
    return {
      name,
      records: of('>').map(recordOf),
      points: points.includes('*') ? undefined : points,
      events: of('!').length > 0 ? items('!') : undefined,
      undecodable: items('?'),
    };
  });
}

/** `can ID DATA`, or `obd|legacy|uds|vag RX [REQUEST] > RESPONSE` (RX `-` for none), then `@` and milliseconds; or a record in JSON. */
function recordOf(line: string, index: number): Vector['records'][number] {
  if (line.startsWith('{')) return { at: index * 1000, record: JSON.parse(line) };
  const [text = '', at] = line.split(' @');
  const [kind = '', id, ...rest] = text.split(' ');
  const response = rest.at(-1);
  const record = {
    can: { type: 'can', bus: 0, id, data: response },
    obd: { type: 'obd', response },
    legacy: { type: 'obd', bus: 'legacy', response },
    uds: { type: 'uds', response },
    vag: { type: 'uds', encoding: 'vag', response },
  }[kind];
  if (!record) throw new Error(`no kind of record: ${line}`);
  const more = {
    ...(kind !== 'can' && id !== '-' ? { rx: id } : {}),
    ...(rest.length > 2 ? { request: rest[0] } : {}),
  };
  return { at: at === undefined ? index * 1000 : Number(at), record: { ...record, ...more } };
}

/** Lines of `PID signal unit data=value …`: a vector for each PID with its data; of several values each has its own line. */
export function readPids(file: string): Vector[] {
  const vectors = new Map<string, string[]>();
  for (const line of read(file).filter((text) => text !== '')) {
    const [pid, signal, unit, ...values] = line.split(' ');
    for (const pair of values) {
      const [data, value] = pair.split('=');
      const answer = `${pid}${data}`;
      vectors.set(answer, [
        ...(vectors.get(answer) ?? []),
        [signal, value, unit].filter((part) => part !== '-').join(' '),
      ]);
    }
  }
  return [...vectors].map(([answer, points]) => {
    const record = { type: 'obd', rx: '7E8', request: `01${answer.slice(0, 2)}`, response: `41${answer}` };
    return { name: `01 ${answer}`, records: [{ at: 0, record }], points, events: undefined, undecodable: [] };
  });
}
