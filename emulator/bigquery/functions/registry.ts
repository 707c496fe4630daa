import { arrays } from './arrays.ts';
import { conditions } from './conditions.ts';
import { dateArithmetic } from './date-arithmetic.ts';
import { dateFormats } from './date-formats.ts';
import { dates } from './dates.ts';
import type { ScalarFunction } from './define.ts';
import { json } from './json.ts';
import { mathematics } from './mathematics.ts';
import { regularExpressions } from './regular-expressions.ts';
import { strings } from './strings.ts';

let all: Map<string, ScalarFunction> | undefined;

/** Every scalar function of the subset by its upper-case name. Filled on first use: the parts and the translator need each other. */
export const functions = {
  get: (name: string): ScalarFunction | undefined => table().get(name),
  has: (name: string): boolean => table().has(name),
};

function table(): Map<string, ScalarFunction> {
  all ??= new Map(
    [strings, regularExpressions, mathematics, dates, dateArithmetic, dateFormats, json, arrays, conditions].flatMap(
      (group) => Object.entries(group),
    ),
  );
  return all;
}
