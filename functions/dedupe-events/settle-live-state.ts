import { isForgotten } from '../../shared/events/quiet-since.ts';
import type { Ledger } from '../../shared/events/types.ts';
import type { VehicleReport } from '../../shared/messages/generated/types.ts';
import { heardLiveState, type StoredLiveState, unwatchedLiveState } from '../../shared/vehicles/live-state.ts';

/** Whether the car's live state may hold something that is over, so that it is worth its read: a silence, or that the car is watched. */
export const mayBeOver = (ledger: Ledger, { reports }: VehicleReport, now: Date): boolean =>
  isForgotten(ledger, now) || reports.some(endsSilence);

/**
 * The live state without what is over, or undefined where nothing is: a silence that the ledger has, of a car that was heard of again; the watch
 * over a car that has been quiet for 60 days, so that what it says of no fault costs no more messages until the next one opens.
 */
export function settledLiveState(
  stored: StoredLiveState | undefined,
  ledger: Ledger,
  message: VehicleReport,
  now: Date,
): StoredLiveState | undefined {
  if (!stored) return undefined;
  let settled = stored;
  if (stored.silence && message.reports.some(endsSilence) && isTold(ledger, stored.silence.at))
    settled = heardLiveState(settled);
  if (stored.watched && isForgotten(ledger, now)) settled = unwatchedLiveState(settled);
  return settled === stored ? undefined : settled;
}

const endsSilence = ({ source, faults }: VehicleReport['reports'][number]) =>
  source === 'unit' && faults.some(({ state }) => state === 'gone');

/** While the ledger has not got the silence, its end would be lost: the note stays, and the next upload ends it. */
function isTold({ reports, contents, base }: Ledger, at: string): boolean {
  const time = Date.parse(at);
  return (
    time < base.until || reports.some((report) => report.time === time && contents[report.content]?.source === 'unit')
  );
}
