import type { LiveState } from '../../../shared/vehicles/live-state.ts';

const isPosition = (signal: string) => signal.startsWith('Vehicle.CurrentLocation.');

/** The live state as the API shows it: the latest value of each signal; positions only where they may be shown. */
export function liveState(
  { signals = {}, position, updatedAt }: Partial<LiveState>,
  { positions }: { positions: boolean },
) {
  const shown = Object.entries(signals)
    .filter(([name]) => positions || !isPosition(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { value, text, unit, time }]) =>
        [name, { value, ...(text == null ? {} : { text }), unit: unit ?? null, time }] as const,
    );
  return {
    signals: Object.fromEntries(shown),
    position:
      positions && position
        ? { latitude: position.latitude, longitude: position.longitude, time: position.time }
        : null,
    updatedAt: updatedAt ?? null,
  };
}
