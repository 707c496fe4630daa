import { createEvent } from 'ics';
import { inHtml } from '../conversation/in-html.ts';
import { say, sayDuration } from '../conversation/say.ts';
import { permanent } from '../errors.ts';
import { type Language, sayTime } from '../time/say-time.ts';
import type { AppointmentRecord, Workshop } from './types.ts';

type Mail = {
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; type: string; content: string }[];
};

export type ConfirmationOf = {
  appointment: AppointmentRecord;
  workshop: Workshop;
  language: Language;
  /** as the owner would call it */
  car: string;
  owner: { name: string; email: string };
};

/** The mail that confirms or cancels a booking, with a calendar file that updates or removes the entry it made before. */
export function confirmationMail(of: ConfirmationOf, kind: 'booked' | 'cancelled'): Mail {
  const { appointment, workshop, language, car } = of;
  const time = sayTime(new Date(appointment.appointmentDate), workshop.timeZone, language, { date: true });
  const subject = say(language, kind === 'booked' ? 'bookedMailSubject' : 'cancelledMailSubject', { car, time });
  const values = { car, time, workshop: workshop.name, duration: sayDuration(language, appointment.minutes) };
  const lines = [
    say(language, kind === 'booked' ? 'bookedMail' : 'cancelledMail', values),
    say(language, 'mailFooter', { workshop: workshop.name, phone: workshop.phone, email: workshop.email }),
  ];
  const calendar = calendarFile(of, kind);
  const method = kind === 'booked' ? 'REQUEST' : 'CANCEL';
  return {
    subject,
    text: lines.join('\n\n'),
    html: lines.map((line) => `<p>${inHtml(line)}</p>`).join('\n'),
    attachments: [
      {
        filename: 'appointment.ics',
        // SendGrid refuses a type with a second parameter, and adds the charset by itself.
        type: `text/calendar; method=${method}`,
        content: Buffer.from(calendar).toString('base64'),
      },
    ],
  };
}

/** iCalendar (RFC 5545) with an iTIP method (RFC 5546): one UID an appointment for ever, SEQUENCE rises with each change; times in UTC. */
export function calendarFile(
  { appointment, workshop, language, car, owner }: ConfirmationOf,
  kind: 'booked' | 'cancelled',
): string {
  const [host, guest] = [inLine(workshop.name), inLine(owner.name)];
  const title = say(language, 'calendarTitle', { workshop: host, car: inLine(car) });
  const { error, value } = createEvent({
    uid: `${appointment.id}@connected-cars`,
    sequence: appointment.icsSequence,
    method: kind === 'booked' ? 'REQUEST' : 'CANCEL',
    status: kind === 'booked' ? 'CONFIRMED' : 'CANCELLED',
    busyStatus: kind === 'booked' ? 'BUSY' : 'FREE',
    productId: 'connected-cars',
    title,
    location: host,
    description: say(language, 'mailFooter', { workshop: host, phone: workshop.phone, email: workshop.email }),
    start: Date.parse(appointment.appointmentDate),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: Date.parse(appointment.end),
    endInputType: 'utc',
    endOutputType: 'utc',
    organizer: { name: host, email: workshop.email },
    attendees: [{ name: guest, email: owner.email, rsvp: false, partstat: 'ACCEPTED', role: 'REQ-PARTICIPANT' }],
  });
  if (error || !value)
    throw permanent('calendar-file', `the calendar file could not be made: ${error?.message ?? 'no content'}`, error);
  return value;
}

/** A name as a parameter of one line may hold it (RFC 5545, section 3.1): no control characters and no double quotes. */
const inLine = (name: string) => name.replace(/\p{Cc}+/gu, ' ').replace(/"/g, "'");
