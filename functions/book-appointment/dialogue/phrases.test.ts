import type { AppointmentRecord } from '../../../shared/booking/types.ts';
import { newConversation } from '../../../shared/conversation/conversation.ts';
import { clock } from '../../../shared/time/zone.ts';
import { PLUGS } from '../testing/town.ts';
import { understand } from '../understand/understand.ts';
import type { Wish } from '../understand/wish.ts';
import type { Act } from './act.ts';
import { decide } from './decide.ts';
import type { Facts } from './facts.ts';

// What owners write, and what is made of it. It is Friday 20 November 2026; a car with spark plugs to change.
const NOW = new Date('2026-11-20T10:00:00Z');
const MONDAY_NINE = '2026-11-23T08:00:00.000Z';
const OFFER = { appointmentId: 'a1', start: MONDAY_NINE, until: '2026-11-20T11:00:00Z', moving: null };
const BOOKING = { id: 'b1', appointmentDate: MONDAY_NINE, recommendationIds: ['r1'] } as AppointmentRecord;
const OPTIONS = [MONDAY_NINE, '2026-11-23T12:00:00.000Z', '2026-11-24T08:00:00.000Z'];

const facts: Facts = {
  language: 'en',
  now: NOW,
  workshop: {
    workshopId: 'w1',
    name: 'Nord',
    phone: '+4533112233',
    email: 'a@b.dk',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    bays: 1,
    openingHours: {},
  },
  car: 'Golf',
  faults: [PLUGS],
  booking: undefined,
  offerIsFree: true,
};
const fresh = newConversation('V', 'o1', 'w1', NOW);
const STATES = {
  start: fresh,
  helped: { ...fresh, asked: 'time' as const },
  offered: { ...fresh, asked: 'offer' as const, offer: OFFER },
  choosing: { ...fresh, asked: 'options' as const, options: OPTIONS },
  booked: fresh,
};

/** An act in a few words: "offer 24/11 10:00", "tell price drive", "book". */
function inWords(act: Act): string {
  if (act.do === 'tell') return ['tell', ...act.topics].join(' ');
  if (act.do === 'bookOption') return `choose ${OPTIONS.indexOf(act.start) + 1}`;
  if (act.do === 'offer' || act.do === 'options')
    return [act.do, ...wishWords(act.wish), ...('topics' in act ? act.topics.map((topic) => `+${topic}`) : [])].join(
      ' ',
    );
  return 'topics' in act ? [act.do, ...act.topics.map((topic) => `+${topic}`)].join(' ') : act.do;
}

function wishWords(wish: Wish | undefined): string[] {
  if (!wish) return [];
  const short = (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
  return [
    ...wish.days.map(({ from, to }) => (from === to ? short(from) : `${short(from)}-${short(to)}`)),
    ...wish.notWeekdays.map((weekday) => `not-day-${weekday}`),
    ...wish.notDays.map((date) => `not-${short(date)}`),
    ...(wish.after === undefined ? [] : [`>=${clock(wish.after)}`]),
    ...(wish.before === undefined ? [] : [`<${clock(wish.before)}`]),
    ...(wish.at === undefined ? [] : [clock(wish.at)]),
    ...(wish.notAt === undefined ? [] : [`not-${clock(wish.notAt)}`]),
    ...(wish.shift ? [wish.shift] : []),
    ...(wish.earliest ? ['earliest'] : []),
  ];
}

function made(state: keyof typeof STATES, text: string): string {
  const understood = understand(text, { today: '2026-11-20' });
  return inWords(decide(STATES[state], understood, state === 'booked' ? { ...facts, booking: BOOKING } : facts));
}

/** "text = act", one a line. */
const table = (lines: string): [string, string][] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const at = line.lastIndexOf(' = ');
      return [line.slice(0, at), line.slice(at + 3)];
    });

describe('at the start', () => {
  test.each(
    table(`
    I'd like to come by sometime next week, preferably in the morning = offer 23/11-29/11 <12:00
    what times do you have on friday? = offer 27/11
    I'm free Tuesday and Thursday after 3 = offer 24/11 26/11 >=15:00
    is it ok to drive 200 km with it? = tell drive
    I need my car on Friday, can you fix it before then? = offer 20/11-26/11
    any day but Monday = offer not-day-1 earliest
    early next week = offer 23/11 24/11
    end of next week = offer 26/11 27/11
    the 1st of december at 14:30 = offer 1/12 14:30
    tuesday the 24th at ten = offer 24/11 10:00
    The car shakes when I accelerate = tell help
    How soon can you do it? = offer earliest
    can you tell me what the problem is = tell fault
    do you have a courtesy car? = handover
    Kan I se hvad der er galt? = tell fault
    Jeg kan kun om aftenen = offer >=17:00
    Har I noget ledigt i denne uge? = offer 20/11-22/11
    starten af næste uge = offer 23/11 24/11
    sidst på ugen = offer 26/11 27/11
    alle dage undtagen mandag = offer not-day-1
    kan jeg aflevere den torsdag morgen inden kl 8 = offer 26/11 <08:00
    bilen ryster når jeg accelererer = tell help
    har i en lånebil = handover
    Hi. My car just notified me about an engine issue. Can you help me? = tell help
    Hello, I got a text about my engine. What should I do? = tell help
    Help = tell help
    can u help me pls = tell help
    My check engine light is on = tell help
    The engine light came on this morning, what now? = tell help
    I got your message about my car = tell help
    There is a warning light on = tell help
    my car wont start = tell help
    Hi = tell hello
    Good morning = tell hello
    How are you? = tell hello
    What's wrong with my car? = tell fault
    what is the problem = tell fault
    Is it serious? = tell fault
    What does it mean? = tell fault
    Can I drive on? = tell drive
    Is it safe to drive? = tell drive
    can i still drive the car to work = tell drive
    Should I stop driving? = tell drive
    How much will it cost? = tell price
    what's the price = tell price
    Is it expensive? = tell price
    How long will it take? = tell duration
    How many hours does the repair take? = tell duration
    What is wrong and how much will it cost? = tell fault price
    Can I drive on, and what will it cost? = tell drive price
    Are you a robot? = tell bot
    Am I talking to a real person? = tell bot
    I want to talk to a human = handover
    Please call me = handover
    can someone call me back = handover
    This is useless = handover
    It has already been fixed = handover
    Can I get an appointment? = offer
    I'd like to book a time = offer
    When can I come in? = offer
    Can you fix it next week? = offer 23/11-29/11
    Do you have anything on Tuesday? = offer 24/11
    Could you fit me in tomorrow afternoon? = offer 21/11 >=12:00
    Next week please = offer 23/11-29/11
    can I come as soon as possible = offer earliest
    I need an appointment asap = offer earliest
    What's your first available time? = offer earliest
    Can I bring it in on Friday at 2 pm? = offer 27/11 14:00
    Is Wednesday at half past ten possible? = offer 25/11 10:30
    Do you have a slot on the 28th of November? = offer 28/11
    Nov 30 at 9am? = offer 30/11 09:00
    can we do december 3rd = offer 3/12
    Any time on Thursday between 10 and 12? = offer 26/11 >=10:00 <12:00
    not before 3 pm on Monday = offer 23/11 >=15:00
    Monday or Tuesday after 1pm = offer 23/11 24/11 >=13:00
    Week 49? = offer 30/11-6/12
    in two weeks = offer 30/11-6/12
    Can you look at it the week after next? = offer 30/11-6/12
    Sometime next month? = offer 1/12-31/12
    tomorow mornign = offer 21/11 <12:00
    thursdya = offer 26/11
    Cancel my appointment = tell booking
    When is my appointment? = tell booking
    no thanks = release
    I don't know = think
    Thanks = tell welcome
    Bye = tell bye
    How is the weather today? = unsure
    asdf qwer = unsure
    ¿Dónde está la biblioteca? = unsure
    Hej. Min bil har lige givet besked om en fejl i motoren. Kan I hjælpe mig? = tell help
    Hej, jeg har fået en sms om min bil. Hvad skal jeg gøre? = tell help
    Hjælp! = tell help
    Motorlampen lyser = tell help
    der er en gul lampe der lyser = tell help
    Min bil vil ikke starte = tell help
    Godmorgen = tell hello
    Hvad er der galt med bilen? = tell fault
    Hvad fejler den? = tell fault
    Er det alvorligt? = tell fault
    Må jeg køre videre? = tell drive
    kan jeg godt køre hjem = tell drive
    Er det farligt at køre i den? = tell drive
    Hvad koster det? = tell price
    hvad er prisen = tell price
    Bliver det dyrt? = tell price
    Hvor lang tid tager det? = tell duration
    Hvornår er den færdig? = tell duration
    Hvad koster det og hvor lang tid tager det? = tell price duration
    Er du en robot? = tell bot
    Jeg vil gerne tale med et menneske = handover
    Kan I ringe til mig? = handover
    Det er for dårligt = handover
    Den er allerede lavet = handover
    Kan jeg få en tid? = offer
    Jeg vil gerne bestille tid = offer
    Hvornår kan jeg komme? = offer
    Kan I kigge på den i næste uge? = offer 23/11-29/11
    Har I en tid på tirsdag? = offer 24/11
    på tirsdag efter kl. 14 = offer 24/11 >=14:00
    i morgen formiddag? = offer 21/11 <12:00
    Hurtigst muligt = offer earliest
    første ledige tid = offer earliest
    kan jeg komme torsdag kl. 10.30 = offer 26/11 10:30
    Fredag halv ti = offer 27/11 09:30
    mandag kvart over ni = offer 23/11 09:15
    d. 28/11 = offer 28/11
    den 3. december kl 8 = offer 3/12 08:00
    den 30. kl. 9 = offer 30/11 09:00
    ikke før kl. 15 = offer >=15:00
    mellem 10 og 12 på onsdag = offer 25/11 >=10:00 <12:00
    i uge 49 = offer 30/11-6/12
    om to uger = offer 30/11-6/12
    om 3 dage = offer 23/11
    i overmorgen = offer 22/11
    mandag i næste uge = offer 23/11
    mandag eller tirsdag eftermiddag = offer 23/11 24/11 >=12:00
    tirsdg kl 13 = offer 24/11 13:00
    onsdag d. 25/11 kl. 8:30 = offer 25/11 08:30
    ikke mandag, men tirsdag = offer 24/11 not-day-1
    Aflys min tid = tell booking
    Nej tak = release
    Det ved jeg ikke = think
    Mange tak = tell welcome
    Hav en god dag = tell bye
    Ich verstehe kein Wort = unsure
  `),
  )('%s', (text, act) => expect(made('start', text)).toBe(act));
});

describe('after the fault has been told', () => {
  test.each(
    table(`
    Alright. Can I schedule an appointment to have it looked at next week? = offer 23/11-29/11
    Yes please = offer
    ok = offer
    Yes, as soon as possible = offer earliest
    Sure, tomorrow? = offer 21/11
    no = release
    Not now = release
    What does it cost? = tell price
    ok thanks, how long does it take? = tell duration welcome
    Tuesday = offer 24/11
    9 = offer 09:00
    Okay. Kan jeg få en tid i næste uge? = offer 23/11-29/11
    Ja tak = offer
    Ja, gerne hurtigst muligt = offer earliest
    Nej = release
    Ikke lige nu = release
    onsdag formiddag = offer 25/11 <12:00
    Må jeg køre i den så længe? = tell drive
  `),
  )('%s', (text, act) => expect(made('helped', text)).toBe(act));
});

describe('a time has been offered: Monday at nine', () => {
  test.each(
    table(`
    I guess so = book
    could you do 10? = offer 10:00
    I'd prefer the afternoon = offer >=12:00
    No I'm on holiday that week = options
    Tuesday would be better = offer 24/11
    ok but is it safe to drive until then? = tell drive
    great, but a bit later if possible = offer later
    I can do Monday but only after 12 = offer 23/11 >=12:00
    yes but not before 10 = offer >=10:00
    Jeg kan først efter kl. 12 = offer >=12:00
    Mandag er dårlig, har I en anden dag? = options not-day-1
    jeg vil hellere have om eftermiddagen = offer >=12:00
    Jeg er på ferie i næste uge = offer 30/11-28/1
    tirsdag ville være bedre = offer 24/11
    Ja, men helst ikke før kl. 10 = offer >=10:00
    det er jeg ikke sikker på = think
    det skal jeg lige vende med min kone = think
    Super, tak for hjælpen! = book
    ja hvis det er muligt = book
    Perfect. Thank you! = book
    Yes = book
    yes please = book
    Yep, works for me = book
    Sounds good = book
    sounds great, thanks = book
    That works = book
    Great! = book
    ok = book
    Fine by me = book
    I'll take it = book
    Monday is fine = book
    yes monday at 9 is good = book
    See you then = book
    see you monday = book
    👍 = book
    Why not = book
    not a problem = book
    perfct = book
    Yes. How long will it take? = book +duration
    Perfect. What will it cost? = book +price
    No = options
    Nope, sorry = options
    That doesn't work = options
    that does not suit me = options
    I can't = options
    unfortunately not = options
    That is not good for me = options
    Another time? = options
    Do you have any other times? = options
    Monday doesn't work = options not-day-1
    I can't on Monday = options not-day-1
    I have to work on Monday = options not-day-1
    How about Tuesday? = offer 24/11
    No, Tuesday = offer 24/11
    No. What about Wednesday at 10? = offer 25/11 10:00
    I can't on Monday, how about Thursday? = offer 26/11 not-day-1
    Not Monday but Tuesday is fine = offer 24/11 not-day-1
    anything later? = offer later
    Do you have anything earlier? = offer earlier
    a bit later please = offer later
    In the afternoon? = offer >=12:00
    can we make it 10 o'clock instead = offer 10:00
    after 2 pm = offer >=14:00
    not before 3 pm = offer >=15:00
    Yes, but at 11 = offer 11:00
    Too early = offer later
    9:30? = offer 09:30
    the week after = offer 30/11-6/12
    Can't we do Tuesday? = offer 24/11
    never mind = release
    no thanks = release
    cancel it = release
    I need to check with my wife = think
    Let me check my calendar = think
    maybe = think
    What will it cost? = tell price
    can i drive until then? = tell drive
    Thanks = tell welcome
    what did you say? = tell fault
    hello? = tell hello
    blah blah = unsure
    Perfekt. Tak! = book
    Ja = book
    ja tak = book
    Jep = book
    Det passer fint = book
    det lyder godt = book
    Den tager jeg = book
    Super = book
    okay = book
    Det er en aftale = book
    Vi ses mandag = book
    Ja, mandag er fint = book
    Hvorfor ikke = book
    Det er ikke noget problem = book
    Ja. Hvor lang tid tager det? = book +duration
    Nej = options
    Nej, desværre = options
    Det passer ikke = options
    det passer mig desværre ikke = options
    Det kan jeg ikke = options
    Mandag duer ikke = options not-day-1
    Jeg kan ikke mandag = options not-day-1
    Jeg er på arbejde mandag = options not-day-1
    Har I andre tider? = options
    Et andet tidspunkt? = options
    Nej, hellere tirsdag = offer 24/11
    Hvad med onsdag? = offer 25/11
    nej, hvad med torsdag kl. 13? = offer 26/11 13:00
    kan vi ikke sige torsdag? = offer 26/11
    senere på dagen? = offer later
    Har I noget tidligere? = offer earlier
    om eftermiddagen = offer >=12:00
    efter kl 14 = offer >=14:00
    Kl. 10 i stedet? = offer 10:00
    Ugen efter = offer 30/11-6/12
    For tidligt = offer later
    nej tak = release
    glem det = release
    Måske = think
    Jeg skal lige tjekke min kalender = think
    Hvad koster det? = tell price
    Tak = tell welcome
    hvad siger du? = tell fault
  `),
  )('%s', (text, act) => expect(made('offered', text)).toBe(act));
});

describe('three times to choose from: Monday nine, Monday one, Tuesday nine', () => {
  test.each(
    table(`
    the 2nd = choose 2
    first = choose 1
    neither = options
    none of those work = options
    ingen af dem = options
    den i midten = choose 2
    mandag eftermiddag = choose 2
    The first one = choose 1
    2 = choose 2
    number 3 = choose 3
    the last one please = choose 3
    Tuesday = choose 3
    1 pm = choose 2
    Monday at 1 = choose 2
    any of them = choose 1
    None of them, Wednesday? = offer 25/11
    no = options
    yes = tell
    Den første = choose 1
    den sidste = choose 3
    tirsdag = choose 3
    kl. 13 = choose 2
    mandag kl 9 = choose 1
    det er lige meget = choose 1
    nej = options
    nej tak = release
  `),
  )('%s', (text, act) => expect(made('choosing', text)).toBe(act));
});

describe('booked for Monday at nine', () => {
  test.each(
    table(`
    can i come an hour later? = offer later
    kan jeg komme en time senere = offer later
    something came up, can't come on Monday = offer not-day-1
    I'm running late = handover
    Jeg kommer ikke alligevel = cancel
    forget about the appointment = cancel
    flyt til tirsdag = offer 24/11
    When is my appointment? = tell booking
    What time was it again? = tell booking
    Where are you? = tell booking
    Can you confirm my appointment on Monday? = tell booking
    Thanks = tell welcome
    Thanks, see you Monday = tell welcome
    ok = tell bye
    Please cancel my appointment = cancel
    I need to cancel = cancel
    please cancel my appointment on Monday = cancel
    Can I reschedule? = offer
    Can we move it to Wednesday? = offer 25/11
    I need another time = offer
    I can't make it Monday = offer not-day-1
    Tuesday at 10 instead = offer 24/11 10:00
    can I drive until then = tell drive
    what will it cost? = tell price
    Hvornår er min tid? = tell booking
    hvad tid var det? = tell booking
    Hvor ligger I? = tell booking
    Tak = tell welcome
    Aflys min tid = cancel
    Jeg er desværre nødt til at aflyse = cancel
    Jeg må desværre melde afbud = cancel
    Kan vi flytte den til onsdag? = offer 25/11
    Kan jeg få en anden tid? = offer
    kan jeg komme tirsdag i stedet = offer 24/11
    Jeg kan ikke mandag alligevel = offer not-day-1
    Må jeg køre i den indtil da? = tell drive
    Hvad koster det? = tell price
  `),
  )('%s', (text, act) => expect(made('booked', text)).toBe(act));
});
