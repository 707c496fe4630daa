import { permanent } from '../../shared/errors.ts';
import { codesOf } from './codes.ts';
import { type Compiled, compile } from './condition.ts';
import type { RuleEvent } from './facts.ts';
import type { Rule, RuleFile } from './generated/rules.types.ts';
import { validateRules } from './generated/rules.validate.ts';

export type CompiledRule = { rule: Rule; when: Compiled | undefined };

/** Rules by the codes that they look at, so that an event meets only those that could fire on it. */
export type RuleSet = { rules: CompiledRule[]; byCode: Map<string, CompiledRule[]> };

/** Checks and compiles rule files. Throws permanent `bad-rules` that names file, place and fault of every wrong rule. */
export function compileRules(files: Record<string, unknown>): RuleSet {
  const faults: string[] = [];
  const rules: CompiledRule[] = [];
  for (const [file, content] of Object.entries(files)) {
    const wrong = validateRules(content);
    faults.push(...wrong.map(({ pointer, detail }) => `${file}${pointer}: ${detail}`));
    if (wrong.length > 0) continue;
    for (const rule of (content as RuleFile).rules) {
      if (rules.some((other) => other.rule.id === rule.id)) faults.push(`${file}: the rule ${rule.id} is there twice`);
      try {
        rules.push({ rule, when: rule.when ? compile(rule.when) : undefined });
      } catch (error) {
        faults.push(`${file}: ${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  if (faults.length > 0) throw permanent('bad-rules', `rules are refused: ${faults.join('; ')}`);
  rules.sort((a, b) => b.rule.priority - a.rule.priority || (a.rule.id < b.rule.id ? -1 : 1));
  const byCode = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    for (const code of compiled.rule.codes) byCode.set(code, [...(byCode.get(code) ?? []), compiled]);
  }
  return { rules, byCode };
}

/** The rules that look at an event, each once. */
export function candidates({ byCode }: RuleSet, event: RuleEvent): CompiledRule[] {
  const found: CompiledRule[] = [];
  for (const code of codesOf(event)) {
    for (const rule of byCode.get(code) ?? []) if (!found.includes(rule)) found.push(rule);
  }
  return found;
}
