import type { Position } from './errors.ts';
import { SqlError } from './errors.ts';

const simpleEscapes: Record<string, number> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '?': 63,
  '"': 34,
  "'": 39,
  '`': 96,
};

/** Length in digits and radix of the escapes that carry a number. */
const numericEscapes: Record<string, [length: number, radix: number]> = {
  x: [2, 16],
  X: [2, 16],
  u: [4, 16],
  U: [8, 16],
};

/**
 * Resolves the escape sequences of a GoogleSQL string or bytes literal. In bytes literals a numeric escape is one byte, in
 * strings it is one code point.
 * @throws SqlError for an escape sequence that does not exist
 */
export function unescapeLiteral(body: string, isBytes: boolean, position: Position): Buffer {
  const out: Buffer[] = [];
  let start = 0;
  const push = (code: number, asByte: boolean) =>
    out.push(asByte ? Buffer.from([code]) : Buffer.from(String.fromCodePoint(code), 'utf8'));
  for (let i = 0; i < body.length; i++) {
    if (body[i] !== '\\') continue;
    out.push(Buffer.from(body.slice(start, i), 'utf8'));
    const letter = body[++i] ?? '';
    const simple = simpleEscapes[letter];
    const numeric = numericEscapes[letter] ?? (/[0-7]/.test(letter) ? ([3, 8] as const) : undefined);
    if (simple !== undefined) push(simple, false);
    else if (numeric) {
      const [length, radix] = numeric;
      const from = radix === 8 ? i : i + 1;
      const digits = body.slice(from, from + length);
      const valid = digits.length === length && (radix === 8 ? /^[0-3][0-7]{2}$/ : /^[0-9a-fA-F]+$/).test(digits);
      const code = valid ? Number.parseInt(digits, radix) : -1;
      const isUnicode = letter === 'u' || letter === 'U';
      if (!valid || code > 0x10ffff || (isUnicode && (isBytes || (code >= 0xd800 && code <= 0xdfff))))
        throw new SqlError(`Syntax error: Illegal escape sequence: \\${letter}${digits}`, position);
      push(code, isBytes);
      i = from + length - 1;
    } else if (letter !== '\n') throw new SqlError(`Syntax error: Illegal escape sequence: \\${letter}`, position);
    start = i + 1;
  }
  out.push(Buffer.from(body.slice(start), 'utf8'));
  return Buffer.concat(out);
}
