import { ADVICE, URGENCIES } from '../../functions/recommend-repair/evaluate.ts';
import type { Rule } from '../../functions/recommend-repair/generated/rules.types.ts';
import { byStrength } from '../../functions/recommend-repair/rule-set.ts';
import { canHold, isWithin } from './can-hold.ts';

/** What is wrong between rules; `within` is the JSON Pointer within the rule. */
export type Conflict = { ruleId: string; within: string; detail: string };

/** Up to it a rule is what remains when nothing specific is known; what is specific may well be milder. */
const FALLBACK = 20;

/** Rules that never fire, that leave it to their names which of them does, or whose stronger one plays down what the weaker takes seriously. */
export function conflictsOf(rules: Rule[]): Conflict[] {
  const strongest = [...rules].sort(byStrength);
  return strongest.flatMap((rule, i) => {
    if (!canHold([rule.when], rule.codes))
      return [
        { ruleId: rule.id, within: '/when', detail: `${rule.id} can never fire: its conditions contradict each other` },
      ];
    const stronger = strongest.slice(0, i);
    const { faults, isDead } = shadowsOf(rule, stronger);
    return isDead
      ? faults
      : [...faults, ...repeatsOf(rule), ...stronger.flatMap((other) => pairConflicts(rule, other))];
  });
}

/** A code on which another rule, stronger and firing whenever this one would, takes every event. */
function shadowsOf(rule: Rule, stronger: Rule[]): { faults: Conflict[]; isDead: boolean } {
  const taken = rule.codes.flatMap((code, i) => {
    const by = stronger.find(
      (other) =>
        other.codes.some((wide) => isWithin(code, wide)) &&
        (other.when === undefined || !canHold([rule.when, { not: other.when }], [code])),
    );
    return by ? [{ code, by: by.id, within: `/codes/${i}` }] : [];
  });
  if (taken.length === rule.codes.length) {
    const by = [...new Set(taken.map((one) => one.by))].join(', ');
    return {
      faults: [{ ruleId: rule.id, within: '', detail: `${rule.id} can never fire: ${by} takes all of its codes` }],
      isDead: true,
    };
  }
  const faults = taken.map(({ code, by, within }) => ({
    ruleId: rule.id,
    within,
    detail: `${rule.id} never fires on ${code}: ${by} takes it`,
  }));
  return { faults, isDead: false };
}

const repeatsOf = ({ id, codes }: Rule): Conflict[] =>
  codes.flatMap((code, i) =>
    codes.some((other, j) => j !== i && isWithin(code, other) && (code !== other || j < i))
      ? [{ ruleId: id, within: `/codes/${i}`, detail: `${id} names ${code} twice` }]
      : [],
  );

function pairConflicts(rule: Rule, stronger: Rule): Conflict[] {
  const shared = rule.codes.filter((code) =>
    stronger.codes.some((other) => isWithin(code, other) || isWithin(other, code)),
  );
  if (shared.length === 0 || !canHold([rule.when, stronger.when], shared)) return [];
  const on = shared.slice(0, 3).join(', ');
  const said = `${say(stronger)}, ${say(rule)}`;
  if (rule.priority === stronger.priority) {
    const detail = `${rule.id} overlaps ${stronger.id} on ${on}: the same priority and both may fire, so their names decide (${said})`;
    return [{ ruleId: rule.id, within: '/priority', detail }];
  }
  const down = (a: string, b: string, scale: string[]) => scale.indexOf(b) - scale.indexOf(a);
  const playsDown =
    (rule.driveAdvice === 'stopNow' && stronger.driveAdvice !== 'stopNow') ||
    down(stronger.driveAdvice, rule.driveAdvice, ADVICE) > 1 ||
    down(stronger.urgency, rule.urgency, URGENCIES) > 1;
  if (rule.priority <= FALLBACK || !playsDown) return [];
  const detail = `${stronger.id} contradicts ${rule.id} on ${on}: it goes first and plays down what that rule takes seriously (${said})`;
  return [{ ruleId: stronger.id, within: '/driveAdvice', detail }];
}

const say = ({ id, driveAdvice, urgency }: Rule) => `${id}: ${driveAdvice}, ${urgency}`;
