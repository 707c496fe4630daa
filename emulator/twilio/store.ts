import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../common/sqlite.ts';

/** One SMS in either direction. Times are milliseconds since 1970. */
export interface Message {
  /** Order of arrival, from 1. */
  seq: number;
  sid: string;
  direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  from: string;
  to: string;
  body: string;
  status: string;
  errorCode: number | null;
  segments: number;
  mediaUrls: string[];
  messagingServiceSid: string | null;
  statusCallback: string | null;
  optOutType: string | null;
  createdMs: number;
  sentMs: number | null;
  updatedMs: number;
}

export type NewMessage = Omit<Message, 'seq' | 'sid' | 'sentMs' | 'updatedMs' | 'errorCode'>;

/** Which messages a list wants: `before` is exclusive in seq (paging), the date is that of sending, or of creation until then. */
export interface MessageFilter {
  to?: string;
  from?: string;
  datedFromMs?: number;
  datedUntilMs?: number;
  beforeSeq?: number;
  limit?: number;
}

export type MessageStore = ReturnType<typeof openMessageStore>;

const schema = `
  CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT UNIQUE NOT NULL, sender TEXT NOT NULL,
    recipient TEXT NOT NULL, datedMs INTEGER NOT NULL, unsettled INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS by_recipient ON messages (recipient, seq);
  CREATE INDEX IF NOT EXISTS by_sender ON messages (sender, seq);
  CREATE INDEX IF NOT EXISTS unsettled ON messages (seq) WHERE unsettled = 1;
  CREATE TABLE IF NOT EXISTS numbers (number TEXT PRIMARY KEY, optedOut INTEGER NOT NULL DEFAULT 0, errorCode INTEGER);`;

/** Messages and what is known of numbers, durable in `dir`. A message is unsettled while something is still to be done with it. */
export function openMessageStore(dir: string | undefined) {
  const database = openDatabase(dir, 'twilio.sqlite', schema);
  const insert = database.prepare(
    'INSERT INTO messages (sid, sender, recipient, datedMs, unsettled, json) VALUES (?, ?, ?, ?, 1, ?)',
  );
  const update = database.prepare('UPDATE messages SET datedMs = ?, unsettled = ?, json = ? WHERE sid = ?');
  return {
    add(message: NewMessage): Message {
      const sid = `SM${randomBytes(16).toString('hex')}`;
      const whole = { ...message, sid, sentMs: null, updatedMs: message.createdMs, errorCode: null };
      const { lastInsertRowid } = insert.run(sid, message.from, message.to, message.createdMs, JSON.stringify(whole));
      return { ...whole, seq: Number(lastInsertRowid) };
    },
    /** Replaces a message; `isSettled` once nothing more is to be done with it. */
    save(message: Message, isSettled: boolean): void {
      update.run(message.sentMs ?? message.createdMs, isSettled ? 0 : 1, JSON.stringify(message), message.sid);
    },
    remove(sid: string): void {
      database.prepare('DELETE FROM messages WHERE sid = ?').run(sid);
    },
    find: (sid: string): Message | undefined => select(database, 'sid = ?', [sid])[0],
    unsettled: (): Message[] => select(database, 'unsettled = 1 ORDER BY seq', []),
    /** Newest first, as Twilio lists. */
    list: (filter: MessageFilter): Message[] => {
      const conditions: [string, string | number | undefined][] = [
        ['recipient = ?', filter.to],
        ['sender = ?', filter.from],
        ['datedMs >= ?', filter.datedFromMs],
        ['datedMs < ?', filter.datedUntilMs],
        ['seq < ?', filter.beforeSeq],
      ];
      const used = conditions.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
      const where = ['1 = 1', ...used.map(({ sql }) => sql)].join(' AND ');
      const values = [...used.map(({ value }) => value), filter.limit ?? -1];
      return select(database, `${where} ORDER BY seq DESC LIMIT ?`, values);
    },
    hasOptedOut: (number: string): boolean =>
      database.prepare('SELECT optedOut FROM numbers WHERE number = ?').get(number)?.optedOut === 1,
    setOptedOut(number: string, optedOut: boolean): void {
      database
        .prepare('INSERT INTO numbers (number, optedOut) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET optedOut = ?2')
        .run(number, optedOut ? 1 : 0);
    },
    /** The error that messages to this number end with, or null. */
    errorCodeOf: (number: string): number | null => {
      const code = database.prepare('SELECT errorCode FROM numbers WHERE number = ?').get(number)?.errorCode;
      return typeof code === 'number' ? code : null;
    },
    setErrorCode(number: string, errorCode: number | null): void {
      database
        .prepare('INSERT INTO numbers (number, errorCode) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET errorCode = ?2')
        .run(number, errorCode);
    },
    close: () => database.close(),
  };
}

function select(database: DatabaseSync, condition: string, values: (string | number)[]): Message[] {
  const rows = database.prepare(`SELECT seq, json FROM messages WHERE ${condition}`).all(...values);
  return rows.map((row) => ({ ...(JSON.parse(String(row.json)) as Message), seq: Number(row.seq) }));
}
