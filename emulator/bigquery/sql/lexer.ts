import type { Position } from './errors.ts';
import { SqlError, unsupported } from './errors.ts';
import { unescapeLiteral } from './string-literals.ts';

export type TokenKind =
  | 'word'
  | 'quoted'
  | 'integer'
  | 'float'
  | 'string'
  | 'bytes'
  | 'named'
  | 'positional'
  | 'symbol'
  | 'end';

export interface Token {
  kind: TokenKind;
  /** As written; for quoted identifiers and parameters the name alone, for strings the value. */
  text: string;
  /** Upper-case form of a word or the symbol itself; empty for everything else, so that keywords match only words. */
  keyword: string;
  bytes: Buffer;
  position: Position;
  /** Offsets in the source text. */
  start: number;
  end: number;
}

const symbols = ['<=', '>=', '<>', '!=', '||', '<<', '>>', '=>', '->'];
const whitespaceOrComment = /(?:\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const stringStart = /([rRbB]{0,2})("""|'''|"|')/y;
const noBytes: Buffer = Buffer.alloc(0);

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Splits GoogleSQL text into tokens, the last of which is of kind `end`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const lineStarts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  let line = 0;
  let at = 0;
  const positionOf = (offset: number): Position => {
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const add = (kind: TokenKind, text: string, end: number, keyword = '', bytes = noBytes) => {
    tokens.push({ kind, text, keyword, bytes, position: positionOf(at), start: at, end });
    at = end;
  };
  for (;;) {
    at += match(whitespaceOrComment, source, at)?.[0].length ?? 0;
    if (at >= source.length) break;
    const character = source[at] ?? '';
    const quote = match(stringStart, source, at);
    if (quote) readString(quote);
    else if (character === '`') readQuoted();
    else if (character === '@') readParameter();
    else if (character === '?') add('positional', '?', at + 1);
    else if (/[A-Za-z_]/.test(character)) {
      const text = match(word, source, at)?.[0] ?? '';
      add('word', text, at + text.length, text.toUpperCase());
    } else if (/\d/.test(character) || (character === '.' && /\d/.test(source[at + 1] ?? '') && !followsName()))
      readNumber();
    else {
      const symbol = symbols.find((s) => source.startsWith(s, at)) ?? character;
      if (!/^[-+*/%=<>!|&^~()[\]{},.;:]/.test(symbol))
        throw new SqlError(`Syntax error: Illegal input character ${JSON.stringify(character)}`, positionOf(at));
      add('symbol', symbol, at + symbol.length, symbol);
    }
  }
  add('end', 'end of query', source.length);
  return tokens;

  function followsName(): boolean {
    const last = tokens.at(-1);
    return last !== undefined && last.end === at && (last.kind === 'word' || last.kind === 'quoted');
  }

  function readNumber(): void {
    const text = match(number, source, at)?.[0] ?? '';
    if (/[A-Za-z_]/.test(source[at + text.length] ?? ''))
      throw new SqlError('Syntax error: Missing whitespace between literal and alias', positionOf(at));
    add(/^0[xX]/.test(text) || /^\d+$/.test(text) ? 'integer' : 'float', text, at + text.length);
  }

  function readParameter(): void {
    if (source[at + 1] === '@') throw unsupported('system variable (@@…)', positionOf(at));
    const quoted = source[at + 1] === '`';
    const name = quoted ? source.slice(at + 2, source.indexOf('`', at + 2)) : match(word, source, at + 1)?.[0];
    if (!name) throw new SqlError('Syntax error: Unexpected "@"', positionOf(at));
    add('named', name, at + name.length + (quoted ? 3 : 1));
  }

  function readQuoted(): void {
    const end = source.indexOf('`', at + 1);
    if (end < 0) throw new SqlError('Syntax error: Unclosed identifier literal', positionOf(at));
    if (end === at + 1) throw new SqlError('Syntax error: Invalid empty identifier', positionOf(at));
    add('quoted', unescapeLiteral(source.slice(at + 1, end), false, positionOf(at)).toString(), end + 1);
  }

  function readString(opening: RegExpExecArray): void {
    const [all, prefix = '', quote = ''] = opening;
    const raw = /r/i.test(prefix);
    const isBytes = /b/i.test(prefix);
    let end = at + all.length;
    while (!source.startsWith(quote, end)) {
      if (end >= source.length || (quote.length === 1 && source[end] === '\n'))
        throw new SqlError('Syntax error: Unclosed string literal', positionOf(at));
      end += source[end] === '\\' ? 2 : 1;
    }
    const body = source.slice(at + all.length, end);
    const bytes = raw ? Buffer.from(body, 'utf8') : unescapeLiteral(body, isBytes, positionOf(at));
    add(isBytes ? 'bytes' : 'string', bytes.toString('utf8'), end + quote.length, '', bytes);
  }
}
