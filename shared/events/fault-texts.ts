import byMake from '../../knowledge/faults/by-make.json' with { type: 'json' };
import vehicle from '../../knowledge/faults/chassis-body-network.json' with { type: 'json' };
import failureTypes from '../../knowledge/faults/failure-types.json' with { type: 'json' };
import lamps from '../../knowledge/faults/lamps-and-notices.json' with { type: 'json' };
import powertrain from '../../knowledge/faults/powertrain.json' with { type: 'json' };
import structure from '../../knowledge/faults/structure.json' with { type: 'json' };
import type { Texts, Urgency } from '../messages/generated/types.ts';
import type { FaultKey } from './types.ts';

/** An entry of knowledge/faults/: what a code or lamp means, in our own words, and how severe the fault itself is. */
export type FaultText = { en: string; da: string; severity: Urgency };

const CODES = new Map(Object.entries({ ...powertrain, ...vehicle } as Record<string, FaultText>));
/** Codes that mean what their maker says (P1, P30 to P33, B1, C1 and so on). */
const MAKERS = new Map(
  (byMake as { makes: string[]; codes: Record<string, FaultText> }[]).flatMap(({ makes, codes }) =>
    makes.map((make) => [make, codes] as const),
  ),
);
const NOTICES = lamps as Record<string, Record<string, FaultText>>;
const FAILURE_TYPES = failureTypes as Record<string, Texts>;
/** by the beginning of the code, longest first */
const STRUCTURE = Object.entries(structure as Record<string, FaultText>).sort(([a], [b]) => b.length - a.length);

const J2012 = /^([PCBU][0-3][0-9A-F]{3})([0-9A-F]{2})$/;
const INTERNAL = /^VAG([0-9A-F]{6})$/;

/**
 * What a fault means, in English and Danish. A code without a text of its own gets one from its structure: the system, the subsystem
 * by its digits, the kind of failure by its failure type byte (ISO 15031-6). A manufacturer's internal number never gets a J2012 text.
 * `make` as of the VIN.
 */
export function describeFault({ type, name }: Pick<FaultKey, 'type' | 'name'>, make: string | null): Texts {
  const notice = NOTICES[type]?.[name] ?? NOTICES[type]?.['*'];
  if (notice) return { en: notice.en.replaceAll('{name}', name), da: notice.da.replaceAll('{name}', name) };
  const internal = INTERNAL.exec(name);
  if (internal)
    return { en: `Manufacturer's own fault number ${internal[1]}`, da: `Fabrikantens egen fejlkode ${internal[1]}` };
  const [, code, failure] = J2012.exec(name) ?? [];
  if (!code || !failure) return { en: `Fault ${name}`, da: `Fejl ${name}` };
  const { en, da } = textOf(code, make);
  const kind = failure === '00' ? undefined : FAILURE_TYPES[failure];
  return kind ? { en: `${en}: ${kind.en}`, da: `${da}: ${kind.da}` } : { en, da };
}

/** How severe the fault itself is, whatever the car was doing. */
export function severityOf({ type, name }: Pick<FaultKey, 'type' | 'name'>, make: string | null): Urgency {
  const notice = NOTICES[type]?.[name] ?? NOTICES[type]?.['*'];
  if (notice) return notice.severity;
  const code = J2012.exec(name)?.[1];
  return code ? textOf(code, make).severity : 'medium';
}

const textOf = (code: string, make: string | null): FaultText =>
  MAKERS.get(make ?? '')?.[code] ?? CODES.get(code) ?? structureOf(code);

function structureOf(code: string): FaultText {
  const found = STRUCTURE.find(([start]) => code.startsWith(start))?.[1];
  return found ?? { en: `Fault ${code}`, da: `Fejl ${code}`, severity: 'medium' };
}
