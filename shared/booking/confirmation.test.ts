import ICAL from 'ical.js';
import { type ConfirmationOf, calendarFile, confirmationMail } from './confirmation.ts';

const of: ConfirmationOf = {
  appointment: {
    id: 'a1',
    vin: 'WVWZZZAUZHW000001',
    workshopId: 'w1',
    ownerId: 'o1',
    appointmentDate: '2026-11-30T08:00:00.000Z',
    end: '2026-11-30T09:30:00.000Z',
    minutes: 90,
    bay: 1,
    status: 'booked',
    reasonKey: 'r1',
    recommendationId: 'r1',
    recommendationIds: ['r1'],
    holdUntil: null,
    reminderDueAt: null,
    icsSequence: 0,
    history: [],
  },
  workshop: {
    workshopId: 'w1',
    name: 'Møller, Sønner & Co; Nord',
    phone: '+4533112233',
    email: 'nord@moeller.example',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    bays: 2,
    openingHours: {},
  },
  language: 'da',
  car: 'Volkswagen Golf',
  owner: { name: 'Bo Ægidius', email: 'bo@example.com' },
};

const parse = (file: string) => new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);

const eventOf = (calendar: ICAL.Component) => new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);

test('a calendar takes the file as a request for the very hours', () => {
  const calendar = parse(calendarFile(of, 'booked'));
  const event = eventOf(calendar);
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect(event.uid).toBe('a1@connected-cars');
  expect(event.sequence).toBe(0);
  expect(event.startDate.toJSDate()).toEqual(new Date('2026-11-30T08:00:00Z'));
  expect(event.endDate.toJSDate()).toEqual(new Date('2026-11-30T09:30:00Z'));
  expect(event.startDate.zone.tzid).toBe('UTC');
  expect(event.summary).toBe('Møller, Sønner & Co; Nord: Volkswagen Golf');
  expect(event.organizer.toLowerCase()).toBe('mailto:nord@moeller.example');
  expect(event.attendees[0]?.getFirstValue()).toMatch(/^mailto:bo@example.com$/i);
});

test('a change keeps the UID and raises SEQUENCE; a cancellation says so', () => {
  const file = calendarFile({ ...of, appointment: { ...of.appointment, icsSequence: 2 } }, 'cancelled');
  const calendar = parse(file);
  const event = eventOf(calendar);
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect([event.uid, event.sequence]).toEqual(['a1@connected-cars', 2]);
});

test('the UID stays when the workshop has another address', () => {
  const other = { ...of, workshop: { ...of.workshop, email: 'info@new.example' } };
  const uids = [of, other].map((one) => eventOf(parse(calendarFile(one, 'booked'))).uid);
  expect(uids[0]).toBe(uids[1]);
});

test('whatever stands in a name stays in the name', () => {
  const name = 'Bo "Buller"; Hansen:\r\nX-EVIL:1\r\nATTENDEE:mailto:evil@example.com';
  const evil = { ...of, owner: { ...of.owner, name }, workshop: { ...of.workshop, name }, car: name };
  const event = eventOf(parse(calendarFile(evil, 'booked')));
  expect(event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase())).toEqual([
    'mailto:bo@example.com',
  ]);
  expect(event.component.getFirstPropertyValue('x-evil')).toBeNull();
  expect(event.organizer.toLowerCase()).toBe('mailto:nord@moeller.example');
});

test('the mail says car, workshop, date and time, and carries the file', () => {
  const mail = confirmationMail(of, 'booked');
  expect(mail.subject).toBe('Booket: Volkswagen Golf, mandag den 30. november kl. 9.00');
  expect(mail.text).toContain(
    'Din Volkswagen Golf er booket hos Møller, Sønner & Co; Nord, mandag den 30. november kl. 9.00. Arbejdet tager cirka 1,5 timer.',
  );
  expect(mail.html).toContain('Sønner &amp; Co');
  expect(mail.attachments[0]).toMatchObject({
    filename: 'appointment.ics',
    type: 'text/calendar; method=REQUEST',
  });
  expect(Buffer.from(mail.attachments[0]?.content ?? '', 'base64').toString()).toContain('BEGIN:VCALENDAR');
});
