import fc from 'fast-check';
import mode01 from '../../knowledge/obd/mode01.json' with { type: 'json' };
import { byteText } from './hex.ts';
import { PIDS } from './pid-table.ts';
import { decode, obd } from './sample-upload.ts';

const hexOf = (bytes: Iterable<number>) => [...bytes].map(byteText).join('');
const rows = (response: string) =>
  decode([obd(response)]).rows.map(({ signal, value, text, unit }) => ({ signal, value, text, unit }));

/** Not 00 nor AA: with data of the same byte they look like what fills a frame up. */
const FIXED = PIDS.filter((pid) => pid !== undefined).filter(
  ({ pid, longer, isLengthUnsure }) => !longer && !isLengthUnsure && pid !== 0 && pid !== 0xaa,
);
const answers = fc.constantFrom(...FIXED).chain(({ pid, bytes }) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .filter((data) => data.some((byte) => byte !== data[0] || byte === 1))
    .map((data) => byteText(pid) + hexOf(data)),
);

test('PIDs mean the same alone and together, in any order', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 6 }), (parts) => {
      expect(rows(`41${parts.join('')}`)).toEqual(parts.flatMap((part) => rows(`41${part}`)));
    }),
    { numRuns: 2000 },
  );
});

test('every number lies within its range, has its unit, and is of a sensor that the ECU says it has', () => {
  const bounds = mode01.flatMap(({ pid, values }) =>
    values.map((value) => ({ pid, min: -Infinity, max: Infinity, support: undefined, none: [] as number[], ...value })),
  );
  fc.assert(
    fc.property(answers, (answer) => {
      for (const { signal, value, unit } of rows(`41${answer}`)) {
        const same = bounds.filter((one) => one.signal === signal && one.pid === answer.slice(0, 2));
        expect(same.map((one) => one.unit)).toContain(unit);
        const fits = same.some(({ min, max, support }) => {
          const byte = support ? Number.parseInt(answer.slice(2 + 2 * support.at, 4 + 2 * support.at), 16) : 0xff;
          const isThere = ((byte >> (support?.bit ?? 0)) & 1) === 1;
          return isThere && (value === null || (value >= min - 1e-6 && value <= max + 1e-6));
        });
        expect([answer, signal, value, fits]).toEqual([answer, signal, value, true]);
      }
    }),
    { numRuns: 5000 },
  );
});

test('an answer that is cut off anywhere tells no more than its beginning does', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 4 }), fc.nat({ max: 400 }), (parts, at) => {
      const whole = `41${parts.join('')}`;
      const all = rows(whole);
      const some = rows(whole.slice(0, 2 + 2 * (at % (whole.length / 2))));
      expect(some).toEqual(all.slice(0, some.length));
    }),
    { numRuns: 2000 },
  );
});

test('every PID without a value says so, and every other tells something where all its sensors are there', () => {
  for (const pid of PIDS) {
    if (!pid) continue;
    const data = Array.from({ length: pid.bytes }, (_, i) => (i === 0 ? 0xff : 0x01));
    const { rows: told, undecodable } = decode([obd(`41${byteText(pid.pid)}${hexOf(data)}`)]);
    expect([pid.pid, told.length > 0]).toEqual([pid.pid, pid.values.length > 0]);
    expect(undecodable.map(({ reason }) => reason)).toEqual(pid.values.length > 0 ? [] : ['unknown-pid']);
  }
});
