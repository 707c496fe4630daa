import type { NoticePart } from '../../shared/conversation/notification.ts';
import { inText, list, say, type TextKey } from '../../shared/conversation/say.ts';
import { gsmText, segmentsOf } from '../../shared/conversation/sms-segments.ts';
import type { Language } from '../../shared/time/say-time.ts';

const URGENCIES = ['critical', 'high', 'medium', 'low'];

/** Parts in the order in which they are told: the most urgent first. */
export const sortedParts = (parts: NoticePart[]): NoticePart[] =>
  [...parts].sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));

const namesOf = (parts: NoticePart[], language: Language): string[] => [
  ...new Set(sortedParts(parts).map((part) => part.subject[language])),
];

/**
 * "Engine and brake": each system once, names that are no abbreviations in small letters behind the first; of more than `most` the others
 * are counted.
 */
function subjects(parts: NoticePart[], language: Language, most: number): { subjects: string; issues: string } {
  const names = namesOf(parts, language);
  const told = names.slice(0, most).map((name, i) => (i > 0 ? inText(name) : name));
  const others = names.length - told.length;
  const all = others > 0 ? [...told, say(language, 'others', { n: String(others) })] : told;
  return { subjects: list(language, all), issues: say(language, names.length > 1 ? 'issues' : 'issue') };
}

/**
 * The text that tells an owner of faults; with what is critical goes how to drive on. It names as many systems as one segment holds, the most
 * urgent first, and at least two.
 */
export function composeNotice(parts: NoticePart[], language: Language): string {
  for (let most = namesOf(parts, language).length; ; most -= 1) {
    const text = noticeText(parts, language, most);
    if (most <= 2 || segmentsOf(text).segments === 1) return text;
  }
}

function noticeText(parts: NoticePart[], language: Language, most: number): string {
  const [worst] = sortedParts(parts);
  const notice = say(language, 'notice', subjects(parts, language, most));
  return gsmText(worst?.urgency === 'critical' ? `${notice} ${say(language, ADVICE[worst.driveAdvice])}` : notice);
}

const ADVICE = {
  stopNow: 'adviceStopNow',
  driveOn: 'adviceDriveOn',
  driveGentlyToWorkshop: 'adviceDriveGentlyToWorkshop',
} as const satisfies Record<NoticePart['driveAdvice'], TextKey>;

export const noticeSubject = (parts: NoticePart[], language: Language, car: string): string =>
  say(language, 'noticeMailSubject', { ...subjects(parts, language, 4), car });
