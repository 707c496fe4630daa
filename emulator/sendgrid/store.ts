import { openDatabase } from '../common/sqlite.ts';
import type { Mail } from './mail.ts';

export type StoredMail = Mail & { id: number };
export type MailStore = ReturnType<typeof openMailStore>;

const schema = `
  CREATE TABLE IF NOT EXISTS mails (id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL COLLATE NOCASE, unsettled INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS by_recipient ON mails (recipient, id);
  CREATE INDEX IF NOT EXISTS unsettled ON mails (id) WHERE unsettled = 1;
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);`;

/** Mails, durable in `dir`. A mail is unsettled until its last event has been told. */
export function openMailStore(dir: string | undefined) {
  const database = openDatabase(dir, 'sendgrid.sqlite', schema);
  const insert = database.prepare('INSERT INTO mails (recipient, unsettled, json) VALUES (?, 1, ?)');
  const select = (condition: string, ...values: (string | number)[]): StoredMail[] =>
    database
      .prepare(`SELECT id, json FROM mails WHERE ${condition} ORDER BY id`)
      .all(...values)
      .map(({ id, json }) => ({ ...(JSON.parse(String(json)) as Mail), id: Number(id) }));
  return {
    /** All or none. */
    add(mails: Mail[]): StoredMail[] {
      database.exec('BEGIN');
      try {
        const stored = mails.map((mail) => ({
          ...mail,
          id: Number(insert.run(mail.to, JSON.stringify(mail)).lastInsertRowid),
        }));
        database.exec('COMMIT');
        return stored;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    save(mail: StoredMail, isSettled: boolean): void {
      database
        .prepare('UPDATE mails SET unsettled = ?, json = ? WHERE id = ?')
        .run(isSettled ? 0 : 1, JSON.stringify(mail), mail.id);
    },
    find: (id: number): StoredMail | undefined => select('id = ?', id)[0],
    /** Oldest first; of one recipient, or all. */
    list: (to: string | undefined): StoredMail[] => (to === undefined ? select('1 = 1') : select('recipient = ?', to)),
    /** The newest mails, newest first. */
    newest: (count: number): StoredMail[] =>
      select('id > (SELECT COALESCE(MAX(id), 0) FROM mails) - ?', count).reverse(),
    unsettled: (): StoredMail[] => select('unsettled = 1'),
    /** The value of a setting; `make` makes it the first time. */
    setting(name: string, make: () => string): string {
      const found = database.prepare('SELECT value FROM settings WHERE name = ?').get(name)?.value;
      if (typeof found === 'string') return found;
      const value = make();
      database.prepare('INSERT INTO settings (name, value) VALUES (?, ?)').run(name, value);
      return value;
    },
    close: () => database.close(),
  };
}
