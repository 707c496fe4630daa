import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, RuleFile } from '../../functions/recommend-repair/generated/rules.types.ts';
import { rulesFaults } from './check-rules.ts';
import { readRuleFolder, readTexts } from './read-rules.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/rules');
const sample = (JSON.parse(readFileSync(join(FOLDER, 'service.json'), 'utf8')) as RuleFile).rules[0];
const { when: _, covers: __, ...PLAIN } = sample;

type Changes = Omit<Partial<Rule>, 'when' | 'examples'> & { when?: unknown; examples?: unknown };
const rule = (id: string, more: Changes = {}): object => ({
  ...PLAIN,
  id,
  codes: ['P1999'],
  priority: 50,
  examples: { fires: [{ events: ['P199900'] }], doesNotFire: [{ events: ['P000100'] }] },
  ...more,
});
const text = (...rules: object[]) => JSON.stringify({ subject: 'A test', rules }, null, 2);
const faults = (...rules: object[]) => rulesFaults(readTexts({ 'a.json': text(...rules) })).map(({ detail }) => detail);

test('the rules in force are as they should be', () => {
  expect(rulesFaults(readRuleFolder(FOLDER))).toEqual([]);
});

describe('a file is refused with its line', () => {
  const good = text(rule('one'));
  const lineWith = (part: string) => good.split('\n').findIndex((line) => line.includes(part)) + 1;

  test('where it is no JSON', () => {
    const broken = good.replace('"labourMinutes":', '"labourMinutes"');
    expect(rulesFaults(readTexts({ 'a.json': broken }))).toMatchObject([
      { file: 'a.json', line: lineWith('"labourMinutes"'), detail: expect.stringContaining('no JSON') },
    ]);
  });

  test('where a value is against the schema, a property is missing, and a key is there twice', () => {
    const wrong = good
      .replace('"driveOn"', '"driveFast"')
      .replace('"partsDays"', '"partDays"')
      .replace('"version": 1', '"version": 1, "version": 2');
    expect(rulesFaults(readTexts({ 'a.json': wrong }))).toEqual(
      expect.arrayContaining([
        { file: 'a.json', line: lineWith('"version"'), detail: '/rules/0/version is there twice' },
        { file: 'a.json', line: lineWith('"partsDays"'), detail: '/rules/0/partDays: is not a known property' },
        { file: 'a.json', line: lineWith('"driveOn"'), detail: expect.stringContaining('must be one of driveOn') },
        { file: 'a.json', line: 4, detail: '/rules/0/partsDays: is missing' },
      ]),
    );
  });

  test('where a condition compares unlike things', () => {
    const wrong = text(rule('one', { when: { fact: 'event.urgency', gt: 2 } }));
    const [fault] = rulesFaults(readTexts({ 'a.json': wrong }));
    expect(fault?.line).toBe(wrong.split('\n').findIndex((line) => line.includes('"when"')) + 1);
    expect(fault?.detail).toContain('event.urgency is no number');
  });

  test('where an id is there twice, in another file too', () => {
    const two = { 'a.json': text(rule('one')), 'b.json': text(rule('one')) };
    expect(rulesFaults(readTexts(two))).toMatchObject([{ file: 'b.json', detail: expect.stringContaining('twice') }]);
  });
});

test('an example that comes out otherwise is told where it stands', () => {
  const wrong = text(
    rule('one', { examples: { fires: [{ events: ['P000100'] }], doesNotFire: [{ events: ['C000100'] }] } }),
  );
  const lines = wrong.split('\n');
  expect(rulesFaults(readTexts({ 'a.json': wrong }))).toEqual([
    {
      file: 'a.json',
      line: lines.findIndex((line) => line.includes('"fires"')) + 2,
      detail: 'one should fire; nothing did',
    },
  ]);
});

test.each<[string, unknown]>([
  ['a fault that is open and is not', { all: [{ open: ['P0171'] }, { not: { open: ['P017'] } }] }],
  [
    'two ranges apart',
    {
      all: [
        { fact: 'event.count', gt: 5 },
        { fact: 'event.count', lt: 3 },
      ],
    },
  ],
  [
    'a value that is not in the range',
    {
      all: [
        { signal: 'Vehicle.Speed', eq: 50 },
        { signal: 'Vehicle.Speed', gt: 80 },
      ],
    },
  ],
  [
    'known and unknown',
    {
      all: [
        { fact: 'vehicle.make', eq: 'Audi' },
        { fact: 'vehicle.make', exists: false },
      ],
    },
  ],
  ['all urgencies refused', { not: { fact: 'event.urgency', in: ['low', 'medium', 'high', 'critical'] } }],
  ['a name that the codes do not have', { fact: 'event.name', eq: 'P030100' }],
  [
    'each alternative on its own',
    {
      all: [
        {
          any: [
            { fact: 'event.count', gt: 5 },
            { fact: 'event.count', lt: 1 },
          ],
        },
        { fact: 'event.count', between: [2, 4] },
      ],
    },
  ],
])('a rule that can never fire: %s', (_name, when) =>
  expect(faults(rule('one', { when }))).toContain('one can never fire: its conditions contradict each other'),
);

test.each<[string, unknown]>([
  [
    'two faults of the same kind are asked, one is refused',
    { all: [{ open: ['P017'] }, { not: { open: ['P0171'] } }] },
  ],
  ['one is asked, two are refused', { all: [{ open: ['P0171'] }, { not: { open: ['P0171'], atLeast: 2 } }] }],
  [
    'ranges that meet',
    {
      all: [
        { fact: 'event.count', gte: 3 },
        { fact: 'event.count', lte: 3 },
      ],
    },
  ],
  ['not of what may be unknown', { not: { fact: 'vehicle.make', exists: true } }],
  [
    'windows of their own',
    {
      all: [
        { window: { signal: 'Vehicle.Speed', stat: 'max', over: '10m' }, gt: 80 },
        { window: { signal: 'Vehicle.Speed', stat: 'min', over: '10m' }, lt: 10 },
      ],
    },
  ],
])('a rule that may fire: %s', (_name, when) =>
  expect(faults(rule('one', { when })).filter((detail) => detail.includes('never'))).toEqual([]),
);

describe('between rules', () => {
  const strong = (more: Changes = {}) => rule('strong', { priority: 70, ...more });

  test('one whose codes a stronger one always takes can never fire', () => {
    expect(faults(strong({ codes: ['P19'] }), rule('weak'))).toContain(
      'weak can never fire: strong takes all of its codes',
    );
  });

  test('one of which a stronger one takes some codes is told which', () => {
    const weak = rule('weak', {
      codes: ['P1999', 'P1998'],
      examples: { fires: [{ events: ['P199800'] }], doesNotFire: [{ events: ['C000100'] }] },
    });
    expect(faults(strong(), weak)).toEqual(['weak never fires on P1999: strong takes it']);
  });

  test('a stronger one that fires only sometimes leaves it the rest, unless its own condition is within', () => {
    const sometimes = strong({
      when: { open: ['P0171'] },
      examples: { fires: [{ events: ['P199900', 'P017100'] }], doesNotFire: [{ events: ['P199900'] }] },
    });
    expect(faults(sometimes, rule('weak'))).toEqual([]);
    expect(faults(sometimes, rule('weak', { when: { open: ['P0171'], atLeast: 2 } }))).toContain(
      'weak can never fire: strong takes all of its codes',
    );
  });

  test('two of the same priority that may fire on the same fault overlap', () => {
    const when = { fact: 'event.count', gt: 2 };
    const examples = { fires: [{ events: ['P199900'], count: 3 }], doesNotFire: [{ events: ['P199900'] }] };
    const other = { fact: 'event.count', lte: 2 };
    expect(faults(rule('a', { when, examples }), rule('b'))).toEqual([
      expect.stringContaining('b overlaps a on P1999: the same priority and both may fire'),
    ]);
    expect(faults(rule('a', { when, examples }), rule('b', { when: other }))).toEqual([]);
  });

  test('a stronger one that plays down what the weaker takes seriously contradicts it', () => {
    const when = { fact: 'event.count', gt: 2 };
    const examples = { fires: [{ events: ['P199900'], count: 3 }], doesNotFire: [{ events: ['P199900'] }] };
    const weak = rule('weak', { driveAdvice: 'stopNow', urgency: 'critical' });
    expect(faults(strong({ when, examples, driveAdvice: 'driveOn' }), weak)).toEqual([
      expect.stringContaining('strong contradicts weak on P1999'),
    ]);
    expect(faults(strong({ when, examples, driveAdvice: 'stopNow', urgency: 'critical' }), weak)).toEqual([]);
  });
});
