/**
 * Writes docs/transcripts.md anew (on standard output) from conversations with a running platform:
 *   npm start -- --fleet 0 --fresh
 *   node scripts/transcripts.ts [--dir .local] > docs/transcripts.md
 * Each begins with the bytes of a misfire, posted to ingest as a unit; each answer is what came to the stand-in of Twilio.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { call, ownerTexts, provision, type Reached, textsTo, until, upload } from '../tests/platform.ts';
import { conversations, type Scene } from './transcripts/conversations.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: '.local' } } });
const endpoints = JSON.parse(readFileSync(join(values.dir, 'endpoints.json'), 'utf8')) as Reached['endpoints'];
const platform: Reached = { endpoints };
const took: number[] = [];

/** UDS 19 02: 03 01 00, a misfire of cylinder 1. */
const MISFIRE = { type: 'uds', tx: '7E0', rx: '7E8', request: '1902FF', response: '5902FF0301002F' };

async function play({ title, language, says }: Scene, n: number): Promise<string> {
  const setup = {
    vin: `WVWZZZAUZHW90000${n}`,
    ownerId: `transcript-${n}`,
    workshopId: `transcript-${n}`,
    phone: `+452011000${n}`,
    email: `transcript-${n}@example.com`,
    unitId: `transcript-${n}`,
  };
  const { phone, vin } = setup;
  const unit = await provision(platform, setup, {
    workshop: { name: 'Nord Auto', phone: '+4533112233', bays: 1 },
    owner: { language },
  });
  await upload(platform, unit, [{ ...MISFIRE, time: new Date().toISOString() }]);
  const notice = await until(async () => (await textsTo(platform, phone))[0]?.body, 30_000, 'the notice');
  const rows = [`| platform | ${notice} |`];
  for (const text of says) {
    const asked = performance.now();
    const answer = await ownerTexts(platform, phone, text);
    took.push(performance.now() - asked);
    rows.push(`| owner | ${text} |`, `| platform | ${answer} |`);
  }
  return [`## ${title}`, '', '| | |', '| --- | --- |', ...rows, '', await outcome(vin, setup.email)].join('\n');
}

/** What API and mailbox show afterwards. */
async function outcome(vin: string, email: string): Promise<string> {
  const { appointments } = (await call(platform, 'GET', `/v1/appointments?vin=${vin}`)).body;
  const { events } = (await call(platform, 'GET', `/v1/events?vin=${vin}`)).body;
  const { mode } = (await call(platform, 'GET', `/v1/conversations/${vin}`)).body;
  const mails = (await (await fetch(`${endpoints.sendgrid}/messages?to=${encodeURIComponent(email)}`)).json()) as {
    messages: { subject: string; attachments: { filename: string }[] }[];
  };
  const line = ({ appointmentDate, status }: { appointmentDate: string; status: string }) =>
    `| ${appointmentDate} | ${status} |`;
  const subjects = mails.messages.map(({ subject, attachments }) =>
    [subject, ...attachments.map(({ filename }) => `(${filename})`)].join(' '),
  );
  return [
    'Appointments in the API afterwards:',
    '',
    '| appointmentDate | status |',
    '| --- | --- |',
    ...appointments.map(line),
    '',
    `Events: ${events.map((event: { name: string; status: string }) => `${event.name} ${event.status}`).join(', ')}.`,
    `Conversation: ${mode}. Mails: ${subjects.join('; ') || 'none'}.`,
  ].join('\n');
}

const played: string[] = [];
for (const [i, scene] of conversations.entries()) played.push(await play(scene, i + 1));
const sorted = took.toSorted((a, b) => a - b);
const ms = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
process.stdout.write(`# Four conversations

Real runs of the local platform on ${new Date().toISOString().slice(0, 10)}, written by \`node scripts/transcripts.ts\`: each begins with the bytes of a car
(UDS 19 02: 03 01 00, a misfire of cylinder 1) posted to ingest; what the platform says went through the official Twilio client to the local stand-in, and
what the owner says came as its signed webhooks. The workshop has one bay and opens from 9:00 to 12:00 and from 12:30 to 16:00. From the owner's text to the
platform's answer it took ${ms(0.5)} ms in the median and ${ms(1)} ms at most.

${played.join('\n\n')}
`);
