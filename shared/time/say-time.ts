import { DateTime, Info } from 'luxon';

export type Language = 'en' | 'da';

const FORMS = {
  en: { day: 'cccc', date: 'cccc d MMMM', time: "'at' h:mm a" },
  da: { day: 'cccc', date: "cccc 'den' d. MMMM", time: "'kl.' H.mm" },
};

/** "Monday at 9:00 AM" or "mandag kl. 9.00"; with `date` "Monday 30 November at 9:00 AM" or "mandag den 30. november kl. 9.00". */
export function sayTime(instant: Date, zone: string, language: Language, { date }: { date: boolean }): string {
  const form = FORMS[language];
  return local(instant, zone, language).toFormat(`${date ? form.date : form.day} ${form.time}`);
}

/** "Monday 30 November" or "mandag den 30. november". */
export const sayDay = (instant: Date, zone: string, language: Language): string =>
  local(instant, zone, language).toFormat(FORMS[language].date);

/** "9:00 AM" or "9.00". */
export const sayClock = (instant: Date, zone: string, language: Language): string =>
  local(instant, zone, language).toFormat(language === 'en' ? 'h:mm a' : 'H.mm');

/** "Monday" or "mandag" for 1, ISO 8601. */
export const sayWeekday = (weekday: number, language: Language): string =>
  Info.weekdays('long', { locale: language === 'en' ? 'en-US' : 'da-DK' })[weekday - 1] ?? '';

const local = (instant: Date, zone: string, language: Language) =>
  DateTime.fromJSDate(instant, { zone }).setLocale(language === 'en' ? 'en-US' : 'da-DK');
