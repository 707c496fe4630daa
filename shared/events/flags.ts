import type { ReportedFault } from '../messages/generated/types.ts';

/** The state stands in the lowest two bits; a fault that is listed but says nothing (not tested since the memory was cleared) has 0. */
const FAILED = 1;
const STORED = 2;
const GONE = 3;
const STATES: Partial<Record<string, number>> = { failed: FAILED, stored: STORED, gone: GONE };
const STATE = 3;
const PENDING = 4;
const LAMP = 8;
export const BLINKING = 16;
const COLOURS = { red: 32, yellow: 64, green: 128 } as const;
export const RED = COLOURS.red;

const CONFIRMED_BIT = 0x08;
/** KWP2000: bits 6 and 5 are 01 while a fault is maturing. */
const KWP_STORAGE = 0x60;
const KWP_MATURING = 0x20;
const WARNING_INDICATOR_BIT = 0x80;

/** How a lamp looks: blinking or not, and its colour. */
const LOOK = BLINKING | COLOURS.red | COLOURS.yellow | COLOURS.green;
export const lookOf = (flags: number) => flags & LOOK;

/** A look in words; of several colours the gravest. */
export function lampLook(look: number): { colour: keyof typeof COLOURS | null; blinking: boolean } {
  const names = Object.keys(COLOURS) as (keyof typeof COLOURS)[];
  return { colour: names.find((name) => (look & COLOURS[name]) !== 0) ?? null, blinking: (look & BLINKING) !== 0 };
}

/** Packs what one report says of a fault. A fault is pending when mode 07 names it, by a UDS status without bit 3 (confirmed), or maturing in KWP2000. */
export function flagsOf(fault: ReportedFault, source: string): number {
  const status = fault.status === undefined ? undefined : Number.parseInt(fault.status, 16);
  const isConfirmed = (byte: number) =>
    source === 'kwp18' ? (byte & KWP_STORAGE) !== KWP_MATURING : (byte & CONFIRMED_BIT) !== 0;
  const pending = source === 'obd07' || (status !== undefined && !isConfirmed(status));
  const lamp = status !== undefined && (status & WARNING_INDICATOR_BIT) !== 0;
  return (
    (STATES[fault.state] ?? 0) |
    (pending ? PENDING : 0) |
    (lamp ? LAMP : 0) |
    (fault.blinking ? BLINKING : 0) |
    (fault.colour ? COLOURS[fault.colour] : 0)
  );
}

export const isFailed = (flags: number) => (flags & STATE) === FAILED;
export const isGone = (flags: number) => (flags & STATE) === GONE;
/** Opens the event, or keeps it open. */
export const isPresent = (flags: number) => isFailed(flags) || (flags & STATE) === STORED;
export const isPending = (flags: number) => (flags & PENDING) !== 0;
export const asksForLamp = (flags: number) => (flags & LAMP) !== 0;

/** Of a fault that one answer repeats: failed beats stored, stored beats gone, gone beats nothing said; the other bits add up. */
export function mergedFlags(a: number, b: number): number {
  const rank = (flags: number) => [0, 3, 2, 1][flags & STATE] ?? 0;
  const state = rank(a) >= rank(b) ? a & STATE : b & STATE;
  const pending = isPending(a) && isPending(b) ? PENDING : 0;
  return ((a | b) & ~(STATE | PENDING)) | state | pending;
}
