import { RULE_FILES } from '../../knowledge/rules/index.ts';
import type { RuleFile } from './generated/rules.types.ts';
import { candidates, compileRules } from './rule-set.ts';

const file = () => structuredClone(RULE_FILES['knowledge/rules/service.json']) as RuleFile;

/** GSM 03.38 with the Danish letters: what goes into an SMS at seven bits. */
const GSM7 = /^[A-Za-z0-9 .,:;!?'"()%&/+\-\n@£$¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà]*$/;

test('the rules in force compile, and there are many', () => {
  expect(compileRules(RULE_FILES).rules.length).toBeGreaterThanOrEqual(120);
});

test('a faulty file is refused with its name, the place and the reason; all faults are named', () => {
  const wrong = file() as { rules: { driveAdvice: string; labourMinutes?: number }[] };
  const [first, second] = wrong.rules;
  if (first && second) {
    first.driveAdvice = 'driveFast';
    delete second.labourMinutes;
  }
  expect(() => compileRules({ 'a.json': wrong })).toThrow(
    /a\.json\/rules\/0\/driveAdvice: .*a\.json\/rules\/1\/labourMinutes: is missing/,
  );
});

test('an id that is there twice is refused', () => {
  expect(() => compileRules({ 'a.json': file(), 'b.json': file() })).toThrow(
    /b\.json\/rules\/0: the rule oil-service is there twice/,
  );
});

test('a comparison without a fact, or without an operator, is refused', () => {
  const wrong = file();
  const [first] = wrong.rules;
  if (first) first.when = { eq: 1, gt: 2 } as never;
  expect(() => compileRules({ 'a.json': wrong })).toThrow(
    /oil-service: a comparison needs one of fact, signal and window/,
  );
  if (first) first.when = { fact: 'event.count', signal: 'Vehicle.Speed' } as never;
  expect(() => compileRules({ 'a.json': wrong })).toThrow(/one of fact, signal and window/);
});

test('an event meets only the rules that look at its code', () => {
  const rules = compileRules(RULE_FILES);
  const event = {
    id: 'e',
    type: 'errorCode',
    name: 'P030100',
    ecu: 'engine',
    urgency: 'high',
    count: 1,
    firstOccurredAt: 0,
    lastOccurredAt: 0,
  } as const;
  expect(candidates(rules, event).length).toBeLessThan(6);
  expect(candidates(rules, event).map(({ rule }) => rule.id)).toEqual(
    expect.arrayContaining(['misfire-spark-plugs', 'fallback-powertrain']),
  );
});

test.each(compileRules(RULE_FILES).rules.map(({ rule }) => [rule.id, rule] as const))(
  '%s is said in sentences that an SMS can carry',
  (_, rule) => {
    for (const text of [rule.ownerText.en, rule.ownerText.da, rule.noticeSubject.en, rule.noticeSubject.da])
      expect(text).toMatch(GSM7);
    for (const text of [rule.ownerText.en, rule.ownerText.da, rule.workshopText.en, rule.workshopText.da]) {
      expect(text).toMatch(/^[A-ZÆØÅ0-9].*[.]$/s);
      expect(text).not.toMatch(/[.,:;] ?[.,;]| {2}|\byour (the|your|way)\b/);
    }
    expect(rule.ownerText.en.length).toBeLessThanOrEqual(200);
    expect(`${rule.noticeSubject.en} issue detected. Please text your autoshop for help.`.length).toBeLessThanOrEqual(
      160,
    );
  },
);
