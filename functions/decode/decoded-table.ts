import mode01 from '../../knowledge/obd/mode01.json' with { type: 'json' };
import mode06 from '../../knowledge/obd/mode06.json' with { type: 'json' };
import mode09 from '../../knowledge/obd/mode09.json' with { type: 'json' };
import uds from '../../knowledge/uds-identifiers.json' with { type: 'json' };
import vag from '../../knowledge/vag-codes.json' with { type: 'json' };
import { CATALOGUES } from './platform.ts';

const START = '<!-- decoded: made by `npm run generate` -->';
const END = '<!-- /decoded -->';

const count = (number: number, what: string) => `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;

/** What is decoded, by group, with numbers counted from the tables that decode it: rows of the README's table. */
function rows(): string[][] {
  const values = mode01.reduce((sum, pid) => sum + pid.values.length, 0);
  const counters = new Set(Object.values(mode09.inUsePerformance).flat()).size;
  return [
    [
      'transports',
      'ISO-TP with 11- and 29-bit ids, normal, extended and mixed addressing, CAN FD, up to 32-bit lengths; lines of ISO 9141, KWP and J1850',
    ],
    [
      'OBD-II mode 01',
      `${count(mode01.length, 'PID')}, ${count(values, 'value')}; several in one answer; readiness of each monitor`,
    ],
    ['mode 02', 'the same in freeze frames, which hang on the event of their code'],
    ['modes 03, 07, 0A', 'stored, pending and permanent codes, with and without count byte'],
    [
      'modes 05, 06',
      `${count(mode06.oxygen.length, 'oxygen sensor test')}; results of all monitors on CAN, ${count(mode06.scalings.length, 'scaling')}; raw ones on older buses`,
    ],
    [
      'mode 09',
      `VIN, calibrations, name of the ECU, serial and regulation numbers, ${count(counters, 'in-use counter')}`,
    ],
    [
      'UDS 19',
      'number, lists, snapshots, extended data, detection counters (01 to 09, 0A to 0E, 12 to 15, 42, 55); details hang on the event of their code',
    ],
    [
      'UDS 22, KWP2000 1A, 21',
      `VIN and ${count(Object.keys(uds.identifiers).length, 'standard identifier')}, several in one answer; PIDs as F4xx; those of the catalogues`,
    ],
    ['KWP2000 13, 17, 18', 'codes with their status'],
    ['7F', `${count(Object.keys(uds.negativeResponses).length, 'negative response')} by name; response pending`],
    [
      'Volkswagen numbers',
      `${count(Object.keys(vag.codes).length, 'internal fault number')} of engine ECUs that stand for a J2012 code; others stay what they are`,
    ],
    ...CATALOGUES.map(({ platform, about, frames, identifiers = [] }) => {
      const signals = frames.flatMap((frame) => frame.signals ?? []);
      const lamps = new Set(signals.flatMap(({ lamp }) => (lamp === undefined ? [] : [lamp]))).size;
      const parts = [count(frames.length, 'frame'), count(signals.length, 'signal'), count(lamps, 'warning light')];
      if (identifiers.length > 0) parts.push(count(identifiers.length, 'identifier'));
      return [`catalogue \`${platform}\``, `${about}: ${parts.join(', ')}`];
    }),
  ];
}

/** The README with its table of what is decoded made anew, between two comments. Throws where these are missing. */
export function withDecodedTable(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${START} … ${END}`);
  const table = [['what', 'how much of it'], ['---', '---'], ...rows()].map((cells) => `| ${cells.join(' | ')} |`);
  return `${readme.slice(0, from)}${START}\n${table.join('\n')}\n${readme.slice(to)}`;
}
