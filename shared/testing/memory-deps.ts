import type { Config } from '../config.ts';
import type { LogFields, Severity } from '../log.ts';
import type { BusMessage, DataPointRow, Deps, Mail, Media, SendResult, UndecodableRow } from '../ports.ts';
import { MemoryStore } from './memory-store.ts';

export const TEST_CONFIG: Config = {
  project: 'test',
  environment: 'local',
  bigquery: { dataset: 'telemetry' },
  publicApiUrl: 'http://api.test',
  twilio: { accountSid: 'AC00000000000000000000000000000000', authToken: 'test-token', from: '+4552512345' },
  sendgrid: { apiKey: 'SG.test', from: 'service@example.com', webhookPublicKey: '' },
  messaging: {
    countries: ['DK', 'SE'],
    noticesPerDay: 10,
    repliesPerDay: 250,
    segmentsPerDay: 20_000,
    usdPerSegment: 0.05,
  },
  adminTokenHashes: [],
  signingSecret: 'test-signing-secret',
};

export type SentText = { to: string; body: string; notificationId: string };

/** All ports in memory, with what went through them recorded. `clock.set` moves the time. */
export function createMemoryDeps({ now = '2026-11-22T10:00:00Z', config = {} as Partial<Config> } = {}) {
  let time = new Date(now);
  const store = new MemoryStore();
  const published: { topic: string; message: BusMessage }[] = [];
  const rows: DataPointRow[] = [];
  const undecodable: UndecodableRow[] = [];
  const texts: SentText[] = [];
  const mails: Mail[] = [];
  const photos = new Map<string, Media>();
  const logged: { severity: Severity; message: string; fields: LogFields }[] = [];
  const queries: { sql: string; params: Record<string, unknown> }[] = [];
  const answers = {
    sms: [] as SendResult[],
    mail: [] as SendResult[],
    warehouse: [] as Record<string, unknown>[][],
    publish: [] as Error[],
  };
  const deps: Deps = {
    config: { ...TEST_CONFIG, ...config },
    clock: { now: () => time },
    log: (severity, message, fields = {}) => void logged.push({ severity, message, fields }),
    store,
    bus: {
      publish: async (topic, messages) => {
        const failure = answers.publish.shift();
        if (failure) throw failure;
        published.push(...messages.map((message) => ({ topic, message: structuredClone(message) })));
      },
    },
    dataPoints: {
      append: async (more) => void rows.push(...more),
      appendUndecodable: async (more) => void undecodable.push(...more),
    },
    warehouse: {
      query: async <T>(sql: string, params: Record<string, unknown>) => {
        queries.push({ sql, params });
        return (answers.warehouse.shift() ?? []) as T[];
      },
    },
    sms: {
      send: async (message) => {
        const answer = answers.sms.shift() ?? { outcome: 'accepted', providerId: `SM${texts.length}` };
        if (answer.outcome === 'accepted')
          texts.push({ to: message.to, body: message.body, notificationId: message.notificationId });
        return answer;
      },
      find: async ({ to, body }) =>
        texts.flatMap((text, index) => (text.to === to && text.body === body ? [`SM${index}`] : [])),
    },
    media: { fetch: async (url) => photos.get(url) },
    mailer: {
      send: async (mail) => {
        const answer = answers.mail.shift() ?? { outcome: 'accepted', providerId: `mail-${mails.length}` };
        if (answer.outcome === 'accepted') mails.push(mail);
        return answer;
      },
    },
  };
  return {
    ...deps,
    store,
    published,
    rows,
    undecodable,
    texts,
    mails,
    photos,
    logged,
    queries,
    answers,
    setNow: (to: string) => {
      time = new Date(to);
    },
  };
}
