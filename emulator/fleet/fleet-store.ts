import { openDatabase } from '../common/sqlite.ts';
import type { CarState } from './trip.ts';

/** How far a car has come: its state before a day, and the last `seq` of that day that was acknowledged. */
export interface CarProgress {
  day: number;
  state: CarState;
  ackedSeq: number;
}

export type FleetStore = ReturnType<typeof openFleetStore>;

const schema = `
  CREATE TABLE IF NOT EXISTS fleet (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS cars (number INTEGER PRIMARY KEY, day INTEGER NOT NULL, state TEXT NOT NULL, ackedSeq INTEGER NOT NULL);`;

/** What the fleet remembers, durable in `dir`: after a restart it goes on after the last acknowledged record. */
export function openFleetStore(dir: string) {
  const database = openDatabase(dir, 'fleet.sqlite', schema);
  const get = database.prepare('SELECT value FROM fleet WHERE name = ?');
  const set = database.prepare('INSERT OR REPLACE INTO fleet (name, value) VALUES (?, ?)');
  const load = database.prepare('SELECT day, state, ackedSeq FROM cars WHERE number = ?');
  const begin = database.prepare('INSERT OR REPLACE INTO cars (number, day, state, ackedSeq) VALUES (?, ?, ?, ?)');
  const acknowledge = database.prepare('UPDATE cars SET ackedSeq = ? WHERE number = ?');
  return {
    get: (name: string): string | undefined => {
      const value = get.get(name)?.value;
      return typeof value === 'string' ? value : undefined;
    },
    set: (name: string, value: string): void => void set.run(name, value),
    load(car: number): CarProgress | undefined {
      const row = load.get(car);
      if (row === undefined) return undefined;
      return { day: Number(row.day), state: JSON.parse(String(row.state)) as CarState, ackedSeq: Number(row.ackedSeq) };
    },
    /** A car begins a day. */
    begin: (car: number, day: number, state: CarState): void =>
      void begin.run(car, day, JSON.stringify(state), state.seq - 1),
    acknowledge: (car: number, seq: number): void => void acknowledge.run(seq, car),
    close: () => database.close(),
  };
}
