import { Database } from '../store/database.ts';
import { CommitClock } from '../values/time.ts';
import { Transactions } from './transactions.ts';

const database = new Database('projects/p/databases/d');
let transactions: Transactions;

beforeEach(() => {
  jest.useFakeTimers();
  transactions = new Transactions(new CommitClock());
});
afterEach(() => {
  transactions.close();
  jest.useRealTimers();
});

const begin = () => Buffer.from(transactions.begin(database, {}).id);
const use = (id: Buffer) => () => transactions.use(database, id);

test('a transaction ends after 60 s without a call', () => {
  const id = begin();
  jest.advanceTimersByTime(59_000);
  expect(use(id)).not.toThrow();
  jest.advanceTimersByTime(61_000);
  expect(use(id)).toThrow(/has expired/);
});

test('a transaction ends after 270 s in all', () => {
  const id = begin();
  for (let seconds = 0; seconds < 270; seconds += 30) {
    expect(use(id)).not.toThrow();
    jest.advanceTimersByTime(30_000);
  }
  jest.advanceTimersByTime(1000);
  expect(use(id)).toThrow(/has expired/);
});

test('a transaction is of one database', () => {
  const other = new Database('projects/p/databases/other');
  const id = begin();
  expect(() => transactions.use(other, id)).toThrow(/no longer valid/);
});

test('one that has ended while it stood in line does not keep the lock', async () => {
  const [first, second] = [transactions.begin(database, {}), transactions.begin(database, {})];
  await transactions.readDocuments(first, ['a/b']);
  const waits = transactions.readDocuments(second, ['a/b']);
  transactions.end(second);
  transactions.end(first);
  await expect(waits).rejects.toThrow(/has expired/);
  const third = transactions.begin(database, {});
  await transactions.readDocuments(third, ['a/b']);
});
