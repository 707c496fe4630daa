import type { BoundCall } from '../sql/analyse-call.ts';
import { SqlError, unsupported } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { arrayOf, BOOL, STRING } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { call, noMatch, overloads, signature, typedArgs } from './define.ts';

/** How many capturing groups an RE2 pattern has. */
function captureGroups(pattern: string): number {
  let groups = 0;
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '\\') i++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') {
      inClass = true;
      // A closing bracket that comes first stands for itself.
      if (pattern.startsWith('^', i + 1)) i++;
      if (pattern.startsWith(']', i + 1)) i++;
    } else if (character === '(' && (pattern[i + 1] !== '?' || /^\(\?P?</.test(pattern.slice(i, i + 4)))) groups++;
  }
  return groups;
}

function groupOf(name: string, pattern: Typed): number {
  if (pattern.constant === undefined) throw unsupported(`${name} with a pattern that is no literal or parameter`);
  const groups = captureGroups(pattern.constant);
  if (groups > 1) throw new SqlError('Regular expression has more than 1 capturing group');
  return groups;
}

function extract(bound: BoundCall): Typed {
  const [text, pattern] = typedArgs(bound, STRING, STRING);
  if (!text || !pattern) throw noMatch(bound);
  if (bound.args.length > 2) throw unsupported(`${bound.name} with a position`);
  const group = groupOf(bound.name, pattern);
  // DuckDB gives an empty string where nothing matches; GoogleSQL gives NULL.
  return {
    sql: `CASE WHEN regexp_matches(${text.sql}, ${pattern.sql}) THEN regexp_extract(${text.sql}, ${pattern.sql}, ${group}) END`,
    type: STRING,
  };
}

function extractAll(bound: BoundCall): Typed {
  const [text, pattern] = typedArgs(bound, STRING, STRING);
  if (!text || !pattern || bound.args.length > 2) throw noMatch(bound);
  return {
    sql: `regexp_extract_all(${text.sql}, ${pattern.sql}, ${groupOf(bound.name, pattern)})`,
    type: arrayOf(STRING),
  };
}

/** Functions of regular expressions; DuckDB and BigQuery both use RE2. */
export const regularExpressions: Record<string, ScalarFunction> = {
  REGEXP_CONTAINS: overloads(signature([STRING, STRING], BOOL, call('regexp_matches'))),
  REGEXP_EXTRACT: extract,
  REGEXP_SUBSTR: extract,
  REGEXP_EXTRACT_ALL: extractAll,
  REGEXP_REPLACE: overloads(
    signature([STRING, STRING, STRING], STRING, (...args) => `regexp_replace(${args.join(', ')}, 'g')`),
  ),
};
