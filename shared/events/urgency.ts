import type { Urgency } from '../messages/generated/types.ts';
import { LOW_VOLTAGE, MOVING, OVERHEATING } from './conditions.ts';
import { severityOf } from './fault-texts.ts';
import { asksForLamp, BLINKING, isPending, RED } from './flags.ts';
import type { FaultKey, Generation } from './types.ts';

const URGENCIES: Urgency[] = ['low', 'medium', 'high', 'critical'];
const HIGH = URGENCIES.indexOf('high');
const CRITICAL = URGENCIES.indexOf('critical');

/** Codes that a hot engine, a driving load or a failing supply makes worse. */
const COOLING = /^P(00B7|0115|0116|0117|0118|0125|0128|0217|0218|048[0-9]|2181|2560)/;
const CHARGING = /^P(056[0-3]|062[0-2]|065[1-3]|0A8|2503)/;
const MISFIRE = /^P03(0\d|1[0-2])/;
/** Occurrences from which a fault that is only pending counts as confirmed. */
const PENDING_COUNTS_FROM = 3;

/**
 * How urgent one report makes a fault, 0 (low) to 3 (critical): the fault's own severity; the lamp's colour and blinking; what the
 * car was doing; one step lower while the fault is only pending (`confirmedUrgency` is without that step).
 */
export function ranksOf(
  fault: FaultKey,
  make: string | null,
  flags: number,
  conditions: number,
): { urgency: number; confirmedUrgency: number } {
  let rank = URGENCIES.indexOf(severityOf(fault, make));
  const blinking = (flags & BLINKING) !== 0;
  if (fault.type === 'errorCode') {
    if (asksForLamp(flags)) rank = Math.max(rank, 1);
    if ((conditions & OVERHEATING) !== 0 && COOLING.test(fault.name)) rank = CRITICAL;
    if ((conditions & LOW_VOLTAGE) !== 0 && CHARGING.test(fault.name)) rank = Math.max(rank, HIGH);
    if (blinking || ((conditions & MOVING) !== 0 && MISFIRE.test(fault.name))) rank = Math.max(rank, HIGH);
  } else if ((flags & RED) !== 0) rank = Math.max(rank, HIGH);
  else if (blinking) rank = Math.max(rank, HIGH);
  const lowered = fault.type === 'errorCode' && isPending(flags) && rank < CRITICAL ? Math.max(0, rank - 1) : rank;
  return { urgency: lowered, confirmedUrgency: rank };
}

/**
 * The urgency of an event, 0 to 3: its worst report. How often: a fault that stays pending counts as confirmed from the third occurrence, and from
 * the first where it was closed before and came back. Both depend on the folded timeline alone, not on the order of delivery.
 */
export const rankOf = ({ urgency, confirmedUrgency, count, generation }: Generation): number =>
  count >= PENDING_COUNTS_FROM || (generation > 1 && count > 0) ? confirmedUrgency : urgency;

export const urgencyOf = (event: Generation): Urgency => URGENCIES[rankOf(event)] ?? 'low';
