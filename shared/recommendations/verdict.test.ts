import { verdictOf, type WorkshopFinding } from './verdict.ts';

const recommendation = {
  id: 'r1',
  ruleId: 'misfire-spark-plugs',
  ruleVersion: 3,
  workshopId: 'w1',
  component: { en: 'Spark plugs', da: 'Tændrør' },
};

test.each<[WorkshopFinding, string]>([
  ['plugs were worn', 'undecided'],
  [{ text: 'plugs were worn' }, 'undecided'],
  [{ repair: 'new plugs' }, 'undecided'],
  [{ confirmed: true }, 'confirmed'],
  [{ confirmed: false, component: 'Spark plugs' }, 'refuted'],
  [{ component: ' spark plugs' }, 'confirmed'],
  [{ component: 'TÆNDRØR' }, 'confirmed'],
  [{ component: 'Ignition coil', repair: 'coil 1 renewed' }, 'refuted'],
])('%j: %s', (finding, verdict) => {
  expect(verdictOf(recommendation, finding, new Date('2026-11-22T10:00:00Z'))).toEqual({
    recommendationId: 'r1',
    ruleId: 'misfire-spark-plugs',
    ruleVersion: 3,
    workshopId: 'w1',
    verdict,
    at: '2026-11-22T10:00:00.000Z',
  });
});
