import type { TextDay } from '../../../shared/conversation/text-day.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import type { Found, Store } from '../../../shared/store.ts';
import type { Context } from '../route.ts';

const DAY_MS = 86_400_000;
const DAYS = 31;
const PAGE = 1_000;

type Part = Pick<TextDay, 'date' | 'country' | 'texts' | 'segments'>;
type Usage = { texts: number; segments: number; usd: number };

/** GET /v1/usage/texts: texts and segments by day (UTC) and country, and what they cost; of the last 31 days where no time is given. */
export async function readTextUsage({ deps, query }: Context): Promise<Answer> {
  const to = new Date(query.to ?? deps.clock.now());
  const from = new Date(query.from ?? to.getTime() - (DAYS - 1) * DAY_MS);
  const price = deps.config.messaging.usdPerSegment;
  const days = await byDayAndCountry(deps.store, dayOf(from), dayOf(to));
  const listed = days.map(({ date, country, ...sums }) => ({ date, country, ...usageOf([sums], price) }));
  return { status: 200, body: { days: listed, total: usageOf(days, price) } };
}

/** The parts of all days (up to eight a country), read page by page and added up; by day, then country. */
async function byDayAndCountry(store: Store, from: string, to: string): Promise<Part[]> {
  const days = new Map<string, Part>();
  let after: unknown[] | undefined;
  do {
    const page: Found<TextDay>[] = await store.query<TextDay>({
      collection: 'textDays',
      where: [
        ['date', '>=', from],
        ['date', '<=', to],
      ],
      orderBy: [
        ['date', 'asc'],
        ['__name__', 'asc'],
      ],
      limit: PAGE,
      ...(after ? { startAfter: after } : {}),
    });
    for (const { data } of page) add(days, data);
    const last = page.length === PAGE ? page.at(-1) : undefined;
    after = last && [last.data.date, last.id];
  } while (after);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

function add(days: Map<string, Part>, { date, country, texts, segments }: TextDay): void {
  const key = `${date} ${country}`;
  const day = days.get(key) ?? { date, country, texts: 0, segments: 0 };
  days.set(key, { ...day, texts: day.texts + texts, segments: day.segments + segments });
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10);

function usageOf(parts: Pick<Part, 'texts' | 'segments'>[], price: number): Usage {
  const texts = parts.reduce((sum, part) => sum + part.texts, 0);
  const segments = parts.reduce((sum, part) => sum + part.segments, 0);
  return { texts, segments, usd: Math.round(segments * price * 10_000) / 10_000 };
}
