import type { VehicleEvent } from '../../shared/messages/generated/types.ts';

/**
 * Every code of a rule that matches an event, the most specific first: an error code and its beginnings (P030100, P0301, P030, P03, P),
 * or type:name and type.
 */
export function codesOf({ type, name }: Pick<VehicleEvent, 'type' | 'name'>): string[] {
  if (type !== 'errorCode') return [`${type}:${name}`, type];
  if (name.startsWith('VAG')) return [name, 'VAG'];
  return [name, name.slice(0, 5), name.slice(0, 4), name.slice(0, 3), name.slice(0, 2), name.slice(0, 1)];
}
