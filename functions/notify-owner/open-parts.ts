import type { NoticePart } from '../../shared/conversation/notification.ts';
import { type Recommendation, recommendationPath } from '../../shared/recommendations/recommendation.ts';
import type { Reader } from '../../shared/store.ts';

/** What of a notice that has waited is still to be told: not what is gone, declined, booked or repaired by now. 1 read a part. */
export async function openParts(reader: Reader, parts: NoticePart[]): Promise<NoticePart[]> {
  const known = await reader.getAll<Recommendation>(
    parts.map(({ recommendationId }) => recommendationPath(recommendationId)),
  );
  return parts.filter((_, i) => known[i]?.status === 'open');
}
