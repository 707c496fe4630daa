import type { LampState } from './run.ts';

/** What is lit for less is the lamps' own test, or noise. */
const HOLD_MS = 2_000;
/** So many times lit for less, each soon after the one before, is blinking. */
const BLINKS = 3;

type Lit = { from: number; to: number; short: boolean };

/**
 * Of one lamp's states in the order of time those that count: a row of lit ones is held when it lasts two seconds, or its end is not in the upload,
 * which then cannot tell. Rows that are shorter count only where three of them follow each other: the lamp blinks, and is not
 * gone in between.
 */
export function lampRuns(states: LampState[]): LampState[] {
  const runs = litRuns(states);
  if (!runs.some(({ short }) => short)) return states;
  const kept = [...states];
  const drop = (from: number, to: number) => kept.fill(DROPPED, from, to + 1);
  for (const chain of chainsOf(states, runs)) {
    const first = chain[0];
    const last = chain.at(-1);
    if (!first || !last) continue;
    if (chain.length < BLINKS) {
      for (const { from, to, short } of chain) if (short) drop(from, to);
      continue;
    }
    for (let i = first.from; i <= last.to; i += 1) {
      const state = states[i];
      kept[i] = state?.lit ? { ...state, blinking: true } : DROPPED;
    }
  }
  return kept.filter((state) => state !== DROPPED);
}

const DROPPED: LampState = Object.freeze({} as LampState);

function litRuns(states: LampState[]): Lit[] {
  const runs: Lit[] = [];
  for (let i = 0; i < states.length; i += 1) {
    if (!states[i]?.lit) continue;
    const from = i;
    while (states[i + 1]?.lit) i += 1;
    const end = states[i + 1];
    runs.push({ from, to: i, short: end !== undefined && msOf(end) - msOf(states[from]) < HOLD_MS });
  }
  return runs;
}

/** Rows of lit states that follow each other within the time of a blink. Only the last of a row may be without its end. */
function chainsOf(states: LampState[], runs: Lit[]): Lit[][] {
  const chains: Lit[][] = [];
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1];
    const follows = before?.short && msOf(states[run.from]) - msOf(states[before.to]) < HOLD_MS;
    const open = run.short || run.to === states.length - 1;
    if (follows && open) chains.at(-1)?.push(run);
    else chains.push([run]);
  }
  return chains;
}

const msOf = (state: LampState | undefined) => state?.source.ms ?? 0;
