import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { inText, list, say, sayDuration } from '../../../shared/conversation/say.ts';
import { sayTime } from '../../../shared/time/say-time.ts';
import { localDate, weekdayOf } from '../../../shared/time/zone.ts';
import type { Topic } from './act.ts';
import { type Facts, minutesOf } from './facts.ts';
import { sayHours } from './say-hours.ts';
import { saySlot } from './say-slot.ts';

/** What a time of this conversation is called; with its date where the booking is on the same weekday of another week. */
export function timeText(start: string, facts: Facts, { week }: Pick<Conversation, 'week'>): string {
  const { workshop, now, language, booking } = facts;
  const dayOf = (time: string) => localDate(new Date(time), workshop.timeZone);
  const isOtherWeek =
    booking !== undefined &&
    dayOf(booking.appointmentDate) !== dayOf(start) &&
    weekdayOf(dayOf(booking.appointmentDate)) === weekdayOf(dayOf(start));
  if (isOtherWeek) return sayTime(new Date(start), workshop.timeZone, language, { date: true });
  return saySlot(start, { zone: workshop.timeZone, now, language, week });
}

/** What there is to say on one topic; only what is known, so no price and no promise. */
export function tell(topic: Topic, facts: Facts): string {
  const { language, workshop, car, faults, booking } = facts;
  const names = { workshop: workshop.name, phone: workshop.phone, car };
  const fault = faultText(facts);
  const [first] = faults;
  switch (topic) {
    case 'bot':
      return say(language, 'bot', names);
    case 'hello':
      return fault ? say(language, 'hello', { fault }) : say(language, 'helloNoFault', names);
    case 'help':
      return fault ? say(language, 'help', { fault }) : say(language, 'helpNoFault', names);
    case 'fault':
      return fault ?? say(language, 'faultNone', names);
    case 'drive':
      if (!first) return say(language, 'driveNoFault', names);
      return first.driveAdvice === 'stopNow'
        ? say(language, 'driveStop', { ...names, advice: say(language, 'adviceStopNow') })
        : say(language, 'drive', { advice: adviceText(facts, first.driveAdvice) });
    case 'price':
      return say(language, 'price', names);
    case 'duration':
      return first
        ? say(language, 'duration', { duration: sayDuration(language, minutesOf(facts)) })
        : say(language, 'durationUnknown', names);
    case 'where':
      return booking
        ? say(language, 'yourBooking', { ...names, time: bookingTime(facts) })
        : say(language, 'where', names);
    case 'hours':
      return hoursText(facts);
    case 'booking':
      return booking
        ? say(language, 'yourBooking', { ...names, time: bookingTime(facts) })
        : say(language, 'noBooking');
    case 'welcome':
      return booking
        ? `${say(language, 'welcome')} ${say(language, 'seeYou', { time: bookingTime(facts) })}`
        : say(language, 'welcome');
    case 'bye':
      return booking ? say(language, 'seeYou', { time: bookingTime(facts) }) : say(language, 'bye');
  }
}

function hoursText({ language, workshop }: Facts): string {
  const hours = sayHours(workshop.openingHours, language);
  const { name, phone } = workshop;
  return hours === ''
    ? say(language, 'openingHoursUnknown', { workshop: name, phone })
    : say(language, 'openingHours', { workshop: name, hours });
}

const adviceText = ({ language }: Facts, advice: 'driveOn' | 'driveGentlyToWorkshop') =>
  say(language, advice === 'driveOn' ? 'adviceDriveOn' : 'adviceDriveGentlyToWorkshop');

export const bookingTime = (facts: Facts) =>
  timeText(facts.booking?.appointmentDate ?? facts.now.toISOString(), facts, { week: null });

/** The most urgent fault in its own words, the others by name. */
function faultText({ faults, language }: Facts): string | undefined {
  const [first, ...others] = faults;
  if (!first) return undefined;
  const components = [...new Set(others.map((fault) => inText(fault.component[language])))];
  return components.length === 0
    ? first.ownerText[language]
    : `${first.ownerText[language]} ${say(language, 'alsoFound', { components: list(language, components) })}`;
}
