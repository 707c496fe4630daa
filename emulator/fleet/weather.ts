import { random } from './random.ts';

const dayMs = 86_400_000;

/** Outside temperature in Denmark, °C: a year's and a day's course, and a departure that each day has of its own. */
export function outsideC(timeMs: number): number {
  const days = timeMs / dayMs;
  const year = (2 * Math.PI * (days - 20)) / 365.25;
  const hour = 2 * Math.PI * ((days % 1) - 14 / 24);
  return 8.5 - 8.5 * Math.cos(year) + 2.5 * Math.cos(hour) + departure(Math.floor(days));
}

const departures = new Map<number, number>();

function departure(day: number): number {
  const known = departures.get(day) ?? random('weather', day).between(-4, 4);
  departures.set(day, known);
  return known;
}
