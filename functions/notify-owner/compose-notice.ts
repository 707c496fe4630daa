import type { NoticePart } from '../../shared/conversation/notification.ts';
import { inText, list, say } from '../../shared/conversation/say.ts';
import { gsmText } from '../../shared/conversation/sms-segments.ts';
import type { Language } from '../../shared/time/say-time.ts';

const URGENCIES = ['critical', 'high', 'medium', 'low'];

/** Parts in the order in which they are told: the most urgent first. */
export const sortedParts = (parts: NoticePart[]): NoticePart[] =>
  [...parts].sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));

/** "Engine and brake": each system once, names that are no abbreviations in small letters behind the first. */
function subjects(parts: NoticePart[], language: Language): { subjects: string; issues: string } {
  const names = [...new Set(sortedParts(parts).map((part) => part.subject[language]))];
  const told = names.map((name, i) => (i > 0 ? inText(name) : name));
  return { subjects: list(language, told), issues: say(language, names.length > 1 ? 'issues' : 'issue') };
}

/** The text that tells an owner of faults; with what is critical goes how to drive on. */
export function composeNotice(parts: NoticePart[], language: Language): string {
  const [worst] = sortedParts(parts);
  const notice = say(language, 'notice', subjects(parts, language));
  if (worst?.urgency !== 'critical') return gsmText(notice);
  const advice =
    worst.driveAdvice === 'stopNow'
      ? 'adviceStopNow'
      : worst.driveAdvice === 'driveOn'
        ? 'adviceDriveOn'
        : 'adviceDriveGentlyToWorkshop';
  return gsmText(`${notice} ${say(language, advice)}`);
}

export const noticeSubject = (parts: NoticePart[], language: Language, car: string): string =>
  say(language, 'noticeMailSubject', { ...subjects(parts, language), car });
