import type { NoticePart } from '../../shared/conversation/notification.ts';
import { segmentsOf } from '../../shared/conversation/sms-segments.ts';
import { composeNotice } from './compose-notice.ts';

const part = (en: string, da: string, more: Partial<NoticePart> = {}): NoticePart => ({
  recommendationId: en,
  subject: { en, da },
  urgency: 'high',
  driveAdvice: 'driveGentlyToWorkshop',
  ...more,
});
const MANY = [
  part('Engine', 'Motor'),
  part('Transmission', 'Gearkasse'),
  part('Exhaust aftertreatment', 'Udstødningsrensning'),
  part('Electrical system', 'Elektrisk system'),
  part('Cooling system', 'Kølesystem'),
  part('Tyre pressure monitoring', 'Dæktrykovervågning'),
  part('Oil pressure', 'Olietryk', { urgency: 'critical', driveAdvice: 'stopNow' }),
];

test('what fits is named in full', () => {
  expect(composeNotice(MANY.slice(0, 3), 'en')).toBe(
    'Engine, transmission and exhaust aftertreatment issues detected. Please text your autoshop for help.',
  );
});

test('many faults stay one segment: the most urgent are named, the others counted', () => {
  expect(composeNotice(MANY, 'en')).toBe(
    'Oil pressure, engine, transmission and 4 other issues detected. Please text your autoshop for help. Stop as soon as it is safe and do not drive on.',
  );
  expect(composeNotice(MANY, 'da')).toBe(
    'Der er fundet fejl på bilen: Olietryk, motor, gearkasse og 4 andre. Skriv til dit værksted for at få hjælp. Stop, så snart det er sikkert, og kør ikke videre.',
  );
  for (const language of ['en', 'da'] as const)
    for (const parts of [MANY, MANY.slice(0, 6)])
      expect(segmentsOf(composeNotice(parts, language))).toEqual({ encoding: 'GSM-7', segments: 1 });
});
