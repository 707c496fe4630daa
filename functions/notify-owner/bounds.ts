import { createHash } from 'node:crypto';
import type { Config } from '../../shared/config.ts';
import type { Notification } from '../../shared/conversation/notification.ts';
import { segmentsOf } from '../../shared/conversation/sms-segments.ts';
import { type TextDay, textDayPath, textDayShard } from '../../shared/conversation/text-day.ts';
import { derivedId } from '../../shared/ids.ts';
import type { Reader, Transaction } from '../../shared/store.ts';
import { countryOf } from './phone-country.ts';

type Limits = Config['messaging'];
/** numberAnswers/{hash}: a bucket of answers that fills evenly over a day; the number itself is not kept. */
type Bucket = { left: number; at: string; expireAt: Date };

const DAY_MS = 86_400_000;
const KEPT_MS = 400 * DAY_MS;

/** What bounds a text: how many answers its number has left, and what went to its country today. */
export type Bounds = { country: string; day: TextDay; answersLeft: number | undefined; now: Date; to: string };

/** Whether a text may go: now, not at all, or not before a time. */
export type Verdict =
  | { may: 'go' }
  | { may: 'never'; reason: string }
  | { may: 'later'; reason: string; dueAt: string };

/** 1 read for the country's day, of one of several parts; of answers 1 more for the number. */
export async function readBounds(
  reader: Reader,
  { id, purpose }: Notification,
  to: string,
  limits: Limits,
  now: Date,
): Promise<Bounds> {
  const country = countryOf(to);
  const date = now.toISOString().slice(0, 10);
  const shard = createHash('sha256').update(id).digest().readUInt32BE(0) % textDayShard.count;
  const [day, bucket] = await reader.getAll([
    textDayPath(date, country, shard),
    ...(isAnswer(purpose) ? [bucketPath(to)] : []),
  ]);
  const known = (day as TextDay | undefined) ?? {
    date,
    country,
    shard,
    texts: 0,
    segments: 0,
    expireAt: later(now, KEPT_MS),
  };
  const answersLeft = isAnswer(purpose) ? filled(bucket as Bucket | undefined, limits.repliesPerDay, now) : undefined;
  return { country, day: known, answersLeft, now, to };
}

/** What is critical always goes, to countries that are texted at all. An answer that may not go now is of no use later. */
export function verdictOf(notification: Notification, bounds: Bounds, limits: Limits): Verdict {
  const { country, day, answersLeft, now } = bounds;
  if (!limits.countries.includes(country) && !limits.countries.includes('*'))
    return { may: 'never', reason: 'country-not-texted' };
  if (answersLeft !== undefined && answersLeft < 1) return { may: 'never', reason: 'too-many-answers' };
  const isFull = day.segments + segmentsIn(notification) > limits.segmentsPerDay / textDayShard.count;
  if (!isFull || notification.parts.some(({ urgency }) => urgency === 'critical')) return { may: 'go' };
  if (answersLeft !== undefined) return { may: 'never', reason: 'country-limit' };
  const tomorrow = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS + DAY_MS);
  return { may: 'later', reason: 'country-limit', dueAt: tomorrow.toISOString() };
}

/** Counts a text that is about to go for the first time. */
export function countText(tx: Transaction, notification: Notification, { day, answersLeft, now, to }: Bounds): void {
  const { date, country, shard, texts, segments } = day;
  tx.set(textDayPath(date, country, shard), {
    ...day,
    texts: texts + 1,
    segments: segments + segmentsIn(notification),
  } satisfies TextDay);
  if (answersLeft === undefined) return;
  const bucket: Bucket = { left: answersLeft - 1, at: now.toISOString(), expireAt: later(now, DAY_MS) };
  tx.set(bucketPath(to), bucket);
}

const segmentsIn = ({ text }: Notification) => segmentsOf(text ?? '').segments;
const isAnswer = (purpose: Notification['purpose']) => purpose === 'reply' || purpose === 'system';
const bucketPath = (to: string) => `numberAnswers/${derivedId('phone', to)}`;
const later = (now: Date, ms: number) => new Date(now.getTime() + ms);

const filled = (bucket: Bucket | undefined, perDay: number, now: Date): number =>
  bucket ? Math.min(perDay, bucket.left + ((now.getTime() - Date.parse(bucket.at)) * perDay) / DAY_MS) : perDay;
