/** How a signal went over a stretch of time that ends with the event's last occurrence. */
export type Window = { signal: string; stat: 'min' | 'max' | 'mean'; overMs: number };

/** What is known of windows, by `historyKey`. What is not in it is unknown. */
export type History = ReadonlyMap<string, number>;

const UNIT_MS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "10m", "6h", "30d" in milliseconds. Throws a RangeError for anything else. */
export function durationOf(text: string): number {
  const [, count, unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? [];
  const ms = Number(count) * (UNIT_MS[unit] ?? Number.NaN);
  if (!(ms > 0)) throw new RangeError(`"${text}" is no stretch of time such as 10m, 6h or 30d`);
  return ms;
}

export const windowText = ({ stat, signal, over }: { stat: string; signal: string; over: string }): string =>
  `${stat} of ${signal} over ${over}`;

/** A window by its words, as an example of a rule has it. Throws a RangeError where they are none. */
export function windowOfText(text: string): Window {
  const [, stat, signal, over] = /^(min|max|mean) of (\S+) over (\S+)$/.exec(text) ?? [];
  if (!stat || !signal || !over) throw new RangeError(`"${text}" is no window such as "max of Vehicle.Speed over 1d"`);
  return { signal, stat: stat as Window['stat'], overMs: durationOf(over) };
}

export const historyKey = (eventId: string, { signal, stat, overMs }: Window): string =>
  `${eventId}|${signal}|${stat}|${overMs}`;
