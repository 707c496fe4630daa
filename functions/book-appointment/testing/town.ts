import type { Workshop } from '../../../shared/booking/types.ts';
import type { OutboundMessage, OwnerMessage } from '../../../shared/messages/generated/types.ts';
import type { Recommendation } from '../../../shared/recommendations/recommendation.ts';
import { createMemoryDeps } from '../../../shared/testing/memory-deps.ts';
import { createOwnerMessages } from '../handler.ts';

export const VIN = 'WVWZZZAUZHW000001';
export const PHONE = '+4520123456';

export const PLUGS: Recommendation = {
  id: 'r1',
  vin: VIN,
  vehicleKey: 'vk1',
  workshopId: 'w1',
  ownerId: 'o1',
  status: 'open',
  ruleId: 'misfire-one-cylinder',
  ruleVersion: 1,
  component: { en: 'spark plugs', da: 'tændrør' },
  repair: { en: 'Replace the spark plugs', da: 'Skift tændrør' },
  parts: ['spark plugs'],
  partsDays: 0,
  labourMinutes: 60,
  driveAdvice: 'driveGentlyToWorkshop',
  urgency: 'high',
  noticeSubject: { en: 'Engine', da: 'motoren' },
  ownerText: {
    en: 'I see you have a problem with your spark plugs that we should fix to prevent any further damage.',
    da: 'Jeg kan se, at der er et problem med dine tændrør, som vi bør ordne, så der ikke sker mere skade.',
  },
  workshopText: { en: '', da: '' },
  eventIds: [],
  explained: { ruleId: 'misfire-one-cylinder', ruleVersion: 1, events: [] },
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  history: [],
};

/** Runs a conversation: texts and the answers that are expected to them. */
export async function talk(
  here: { text: (body: string) => Promise<string | undefined> },
  turns: [string, string | RegExp | undefined][],
): Promise<void> {
  for (const [text, answer] of turns) {
    const said = await here.text(text);
    if (answer instanceof RegExp) expect([text, said]).toEqual([text, expect.stringMatching(answer)]);
    else expect([text, said]).toEqual([text, answer]);
  }
}

/** A workshop with one bay, an owner with a Golf that misfires, and a telephone to text with. */
export async function town({
  language = 'en',
  now = '2026-11-20T10:00:00Z',
  faults = [PLUGS],
  workshop = {},
}: {
  language?: 'en' | 'da';
  now?: string;
  faults?: Recommendation[];
  workshop?: Partial<Workshop>;
} = {}) {
  const deps = createMemoryDeps({ now });
  const { store } = deps;
  const handleOwnerMessage = createOwnerMessages();
  await store.set('workshops/w1', {
    name: 'Nord Auto',
    phone: '+4533112233',
    email: 'nord@example.com',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    bays: 1,
    minNoticeMinutes: 60,
    holidays: [],
    openingHours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-12:00', '12:30-16:00']]),
    ),
    ...workshop,
  });
  await store.set('owners/o1', {
    ownerId: 'o1',
    name: 'Bo Berg',
    phone: PHONE,
    email: 'bo@example.com',
    language,
    timeZone: 'Europe/Copenhagen',
    consents: { workshop: true },
  });
  await store.set(`vehicles/${VIN}`, {
    vin: VIN,
    ownerId: 'o1',
    workshopId: 'w1',
    vehicleKey: 'vk1',
    make: 'Volkswagen',
    model: 'Golf',
    licensePlate: 'AB12345',
  });
  for (const fault of faults) await store.set(`recommendations/${fault.id}`, fault);
  let sent = 0;

  /** Texts the workshop and gives what comes back. */
  async function text(
    body: string,
    more: Partial<Pick<OwnerMessage, 'from' | 'messageId' | 'optOutType' | 'media'>> = {},
  ): Promise<string | undefined> {
    sent += 1;
    const before = deps.published.length;
    const { from = PHONE, messageId = `SM${sent}`, ...rest } = more;
    await handleOwnerMessage(
      { v: 1, messageId, from, to: '+4552512345', body, receivedAt: deps.clock.now().toISOString(), ...rest },
      deps,
    );
    const answers = deps.published
      .slice(before)
      .flatMap(({ topic, message }) => (topic === 'outbound' ? [message.data as OutboundMessage] : []));
    const texts = answers.filter((answer) => answer.channel === 'sms');
    if (texts.length > 1) throw new Error(`one text got ${texts.length}: ${texts.map((one) => one.text).join(' / ')}`);
    return texts[0]?.text;
  }

  const appointments = () =>
    [...store.documents].flatMap(([path, data]) =>
      path.startsWith('appointments/')
        ? [data as { id: string; status: string; appointmentDate: string; bay: number }]
        : [],
    );
  const active = () => appointments().filter(({ status }) => status === 'booked');
  return { ...deps, text, appointments, active };
}
