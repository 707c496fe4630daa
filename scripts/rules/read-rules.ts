import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleSet, readRules } from '../../functions/recommend-repair/rule-set.ts';
import { messageOf } from '../../shared/errors.ts';
import { type JsonLines, jsonLines, lineOf, lineOfSyntaxError } from './json-lines.ts';

/** What is wrong, and where: the file's name and its line. */
export type Fault = { file: string; line: number; detail: string };

export type RulesRead = {
  rules: RuleSet;
  faults: Fault[];
  /** where a rule stands */
  placeOf: (ruleId: string, within?: string) => { file: string; line: number };
};

/** Reads all rule files (*.json) of a folder. Throws where the folder can't be read or has none. */
export function readRuleFolder(folder: string): RulesRead {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  if (names.length === 0) throw new Error(`${folder} holds no rule files (*.json)`);
  return readTexts(
    Object.fromEntries(names.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')])),
  );
}

/** Rule files as texts, by their names. */
export function readTexts(texts: Record<string, string>): RulesRead {
  const faults: Fault[] = [];
  const contents: Record<string, unknown> = {};
  const places = new Map<string, JsonLines>();
  for (const [file, text] of Object.entries(texts)) {
    try {
      contents[file] = JSON.parse(text);
    } catch (error) {
      faults.push({ file, line: lineOfSyntaxError(error, text), detail: `no JSON: ${messageOf(error)}` });
      continue;
    }
    const lines = jsonLines(text);
    places.set(file, lines);
    faults.push(...lines.twice.map(({ pointer, line }) => ({ file, line, detail: `${pointer} is there twice` })));
  }
  const lineAt = (file: string, pointer: string) =>
    lineOf(places.get(file) ?? { lines: new Map(), twice: [] }, pointer);
  const read = readRules(contents);
  for (const { file, pointer, detail } of read.faults)
    faults.push({ file, line: lineAt(file, pointer), detail: `${pointer}: ${detail}` });
  const pointers = pointersOf(contents);
  const placeOf = (ruleId: string, within = '') => {
    const { file, pointer } = pointers.get(ruleId) ?? { file: '', pointer: '' };
    return { file, line: lineAt(file, pointer + within) };
  };
  return { rules: read.rules, faults, placeOf };
}

function pointersOf(contents: Record<string, unknown>): Map<string, { file: string; pointer: string }> {
  const pointers = new Map<string, { file: string; pointer: string }>();
  for (const [file, content] of Object.entries(contents)) {
    const { rules } = (content ?? {}) as { rules?: unknown };
    if (!Array.isArray(rules)) continue;
    for (const [i, rule] of rules.entries()) {
      const { id } = (rule ?? {}) as { id?: unknown };
      if (typeof id === 'string' && !pointers.has(id)) pointers.set(id, { file, pointer: `/rules/${i}` });
    }
  }
  return pointers;
}
