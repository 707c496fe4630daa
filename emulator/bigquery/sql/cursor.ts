import { SqlError } from './errors.ts';
import type { Token } from './lexer.ts';
import { tokenize } from './lexer.ts';

const reserved = new Set(
  `ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT DEFAULT
DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM FULL GROUP GROUPING
GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT LOOKUP MERGE NATURAL NEW NO NOT
NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET
SOME STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN WHERE WINDOW WITH WITHIN`.split(/\s+/),
);

/** A place in a list of tokens, moved forward by the parser's functions. */
export class Cursor {
  readonly source: string;
  readonly tokens: Token[];
  /** How many `?` were seen so far. */
  positional = 0;
  private at = 0;

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source);
  }

  /** The token `ahead` places further on; past the end it is the end token. */
  peek(ahead = 0): Token {
    const token = this.tokens[this.at + ahead] ?? this.tokens.at(-1);
    if (!token) throw new Error('a token list always has an end token');
    return token;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.at++;
    return token;
  }

  /** Whether the next tokens are these keywords or symbols. */
  is(...keywords: string[]): boolean {
    return keywords.every((keyword, i) => this.peek(i).keyword === keyword);
  }

  /** Takes these keywords or symbols if they are next. */
  accept(...keywords: string[]): boolean {
    if (!this.is(...keywords)) return false;
    this.at += keywords.length;
    return true;
  }

  expect(...keywords: string[]): void {
    for (const keyword of keywords) if (!this.accept(keyword)) throw this.unexpected(`Expected ${describe(keyword)}`);
  }

  /** The error for the next token. */
  unexpected(expectation?: string): SqlError {
    const token = this.peek();
    const got =
      token.kind === 'end'
        ? 'end of script'
        : token.kind === 'symbol'
          ? `"${token.text}"`
          : token.keyword && reserved.has(token.keyword)
            ? `keyword ${token.keyword}`
            : `${token.kind === 'string' ? 'string literal' : token.kind === 'integer' ? 'integer literal' : 'identifier'} ${JSON.stringify(token.text)}`;
    const message = expectation ? `${expectation} but got ${got}` : `Unexpected ${got}`;
    return new SqlError(`Syntax error: ${message}`, token.position);
  }

  /** Whether the next token can be an identifier; after a dot keywords are allowed too. */
  atIdentifier(afterDot = false): boolean {
    const token = this.peek();
    return token.kind === 'quoted' || (token.kind === 'word' && (afterDot || !reserved.has(token.keyword)));
  }

  identifier(afterDot = false): string {
    if (!this.atIdentifier(afterDot)) throw this.unexpected('Expected an identifier');
    return this.next().text;
  }

  /** `a, b, c` until no comma follows. */
  list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.accept(',')) items.push(item());
    return items;
  }

  /** `(a, b, c)`, possibly empty. */
  parenthesized<T>(item: () => T): T[] {
    this.expect('(');
    if (this.accept(')')) return [];
    const items = this.list(item);
    this.expect(')');
    return items;
  }

  /** Closes one `>` of a type, splitting the token `>>`. */
  closeAngle(): void {
    const token = this.peek();
    if (token.keyword === '>>') this.tokens[this.at] = { ...token, text: '>', keyword: '>', start: token.start + 1 };
    else this.expect('>');
  }
}

function describe(keyword: string): string {
  return /^[A-Z]/.test(keyword) ? `keyword ${keyword}` : `"${keyword}"`;
}
