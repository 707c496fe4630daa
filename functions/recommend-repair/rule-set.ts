import { messageOf, permanent } from '../../shared/errors.ts';
import { codesOf } from './codes.ts';
import type { Compiled } from './compiled.ts';
import { compile } from './condition.ts';
import type { RuleEvent } from './facts.ts';
import type { Rule, RuleFile } from './generated/rules.types.ts';
import { validateRules } from './generated/rules.validate.ts';
import { historyKey, type Window } from './windows.ts';

export type CompiledRule = { rule: Rule; when: Compiled | undefined };

/** Rules by the codes that they look at, so that an event meets only those that could fire on it. */
export type RuleSet = { rules: CompiledRule[]; byCode: Map<string, CompiledRule[]> };

/** What is wrong with a rule file, and where (JSON Pointer). */
export type RuleFault = { file: string; pointer: string; detail: string };

/** The stronger first: it takes the faults of one cause. */
export const byStrength = (a: Rule, b: Rule): number => b.priority - a.priority || (a.id < b.id ? -1 : 1);

/** Checks and compiles rule files. Throws permanent `bad-rules` that names file, place and fault of every wrong rule. */
export function compileRules(files: Record<string, unknown>): RuleSet {
  const { rules, faults } = readRules(files);
  const said = faults.map(({ file, pointer, detail }) => `${file}${pointer}: ${detail}`);
  if (said.length > 0) throw permanent('bad-rules', `rules are refused: ${said.join('; ')}`);
  return rules;
}

/** The rules that could be read, and what is wrong with the others. */
export function readRules(files: Record<string, unknown>): { rules: RuleSet; faults: RuleFault[] } {
  const faults: RuleFault[] = [];
  const rules: CompiledRule[] = [];
  const ids = new Set<string>();
  for (const [file, content] of Object.entries(files)) {
    const wrong = validateRules(content);
    faults.push(...wrong.map(({ pointer, detail }) => ({ file, pointer, detail })));
    if (wrong.length > 0) continue;
    for (const [i, rule] of (content as RuleFile).rules.entries()) {
      const pointer = `/rules/${i}`;
      if (ids.has(rule.id)) faults.push({ file, pointer, detail: `the rule ${rule.id} is there twice` });
      ids.add(rule.id);
      try {
        rules.push({ rule, when: rule.when ? compile(rule.when) : undefined });
      } catch (error) {
        faults.push({ file, pointer: `${pointer}/when`, detail: `${rule.id}: ${messageOf(error)}` });
      }
    }
  }
  rules.sort((a, b) => byStrength(a.rule, b.rule));
  const byCode = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    for (const code of new Set(compiled.rule.codes)) byCode.set(code, [...(byCode.get(code) ?? []), compiled]);
  }
  return { rules: { rules, byCode }, faults };
}

/** The rules that look at an event, each once. */
export function candidates({ byCode }: RuleSet, event: RuleEvent): CompiledRule[] {
  const found: CompiledRule[] = [];
  for (const code of codesOf(event)) {
    for (const rule of byCode.get(code) ?? []) if (!found.includes(rule)) found.push(rule);
  }
  return found;
}

/** What the rules that look at these events ask of the past (each window once) and of the live state. */
export function askedOf(
  rules: RuleSet,
  events: RuleEvent[],
): { windows: { event: RuleEvent; window: Window }[]; signals: string[] } {
  const windows = new Map<string, { event: RuleEvent; window: Window }>();
  const signals = new Set<string>();
  for (const event of events) {
    for (const { when } of candidates(rules, event)) {
      for (const window of when?.windows ?? []) windows.set(historyKey(event.id, window), { event, window });
      for (const signal of when?.signals ?? []) signals.add(signal);
    }
  }
  return { windows: [...windows.values()], signals: [...signals] };
}
