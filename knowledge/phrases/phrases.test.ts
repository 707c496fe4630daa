import { segmentsOf } from '../../shared/conversation/sms-segments.ts';
import intentsDa from './intents.da.json' with { type: 'json' };
import intentsEn from './intents.en.json' with { type: 'json' };
import textsDa from './texts.da.json' with { type: 'json' };
import textsEn from './texts.en.json' with { type: 'json' };
import times from './times.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const texts = Object.entries(textsEn) as [keyof typeof textsEn, string][];

test('every text is there in both languages, with the same values to fill in', () => {
  expect(Object.keys(textsDa).sort()).toEqual(Object.keys(textsEn).sort());
  for (const [key, text] of texts) expect([key, placeholders(textsDa[key])]).toEqual([key, placeholders(text)]);
});

/** Values as long as they usually are. */
const USUAL: Record<string, string> = {
  car: 'Volkswagen Golf',
  workshop: 'Nord Auto Aarhus',
  phone: '+4533112233',
  time: 'Wednesday 30 September at 10:30 AM',
  subjects: 'Engine',
  issues: 'issue',
  duration: '2.5 hours',
  until: '11:30 AM',
};

test.each([...texts, ...(Object.entries(textsDa) as typeof texts)])(
  '%s is a text of one segment in GSM-7',
  (_, text) => {
    const filled = text.replace(/\{(\w+)\}/g, (__, name: string) => USUAL[name] ?? name);
    expect(segmentsOf(filled)).toEqual({ encoding: 'GSM-7', segments: 1 });
  },
);

test('the tables of phrases have the same intents in both languages, and no phrase twice', () => {
  expect(Object.keys(intentsDa).sort()).toEqual(Object.keys(intentsEn).sort());
  for (const table of [intentsEn, intentsDa, times.days, times.parts, times.relations]) {
    for (const [key, phrases] of Object.entries(table))
      expect([key, new Set(phrases).size]).toEqual([key, phrases.length]);
  }
});

test('a phrase is words, alternatives, prefixes and gaps, and names at least one word', () => {
  const all = [intentsEn, intentsDa, times.days, times.parts, times.relations].flatMap((table) =>
    Object.values(table).flat(),
  );
  for (const phrase of [
    ...all,
    ...times.earliest,
    ...times.later,
    ...times.earlier,
    ...times.negation,
    ...times.suggestion,
    ...times.breaks,
  ]) {
    expect(phrase).toMatch(/^=?(_ )*[^\s_|*]+\*?(\|[^\s_|*]+\*?)*( (_|[^\s_|*]+\*?(\|[^\s_|*]+\*?)*))*$/u);
    expect(phrase).not.toMatch(/ _$/);
  }
});

test('weekdays are 1 to 7, months 1 to 12', () => {
  expect(Object.keys(words.weekdays)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(Object.keys(words.months)).toHaveLength(12);
});
