import type { VehicleEvent } from '../messages/generated/types.ts';

/** What a booking system calls a visit that does what the car reminds of; all compared without case, blanks and marks. */
const NAMES: Record<string, string[]> = {
  inspection: ['inspection', 'service', 'serviceinspection', 'serviceeftersyn', 'eftersyn', 'inspektion'],
  oilChange: ['oilchange', 'oil', 'oilservice', 'service', 'olieskift', 'olieservice'],
};

/**
 * The open service reminders that a booking with this reason takes care of: `inspection` or `oilChange` in any writing, `service` (both), or
 * the id of the event or of its recommendation.
 */
export function remindersOf(reasonKey: string, active: VehicleEvent[]): string[] {
  const plain = reasonKey
    .toLowerCase()
    .replace(/^servicereminder\W+/, '')
    .replace(/[^a-zæøå]/g, '');
  return active
    .filter(({ type }) => type === 'serviceReminder')
    .filter(
      ({ id, name, recommendationId }) =>
        id === reasonKey || recommendationId === reasonKey || (NAMES[name] ?? []).includes(plain),
    )
    .map(({ id }) => id);
}
