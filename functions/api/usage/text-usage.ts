import type { TextDay } from '../../../shared/conversation/text-day.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import type { Context } from '../route.ts';

const DAY_MS = 86_400_000;
const DAYS = 31;
/** A day has up to eight parts a country. */
const MOST_PARTS = 20_000;

type Usage = { texts: number; segments: number; usd: number };

/** GET /v1/usage/texts: texts and segments by day (UTC) and country, and what they cost; of the last 31 days where no time is given. */
export async function readTextUsage({ deps, query }: Context): Promise<Answer> {
  const to = new Date(query.to ?? deps.clock.now());
  const from = new Date(query.from ?? to.getTime() - (DAYS - 1) * DAY_MS);
  const parts = await deps.store.query<TextDay>({
    collection: 'textDays',
    where: [
      ['date', '>=', dayOf(from)],
      ['date', '<=', dayOf(to)],
    ],
    orderBy: [['date', 'asc']],
    limit: MOST_PARTS,
  });
  const price = deps.config.messaging.usdPerSegment;
  const days = Map.groupBy(parts, ({ data }) => `${data.date} ${data.country}`);
  const listed = [...days].sort().map(([key, some]) => {
    const [date, country] = key.split(' ');
    return { date, country, ...sumOf(some, price) };
  });
  return { status: 200, body: { days: listed, total: sumOf(parts, price) } };
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10);

function sumOf(parts: { data: TextDay }[], price: number): Usage {
  const texts = parts.reduce((sum, { data }) => sum + data.texts, 0);
  const segments = parts.reduce((sum, { data }) => sum + data.segments, 0);
  return { texts, segments, usd: Math.round(segments * price * 10_000) / 10_000 };
}
