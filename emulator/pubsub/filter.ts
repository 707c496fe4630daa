/** Whether a message with these attributes passes. */
export type Filter = (attributes: Record<string, string>) => boolean;

/** The filter makes no sense; the message says where. */
export class FilterError extends Error {}

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(!=|[=:.,()-])|([A-Za-z_][A-Za-z0-9_]*))/y;

interface Token {
  text: string;
  at: number;
  quoted: boolean;
}

function tokens(source: string): Token[] {
  const result: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; source.slice(end).trim() !== ''; ) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(source);
    if (!match) throw new FilterError(`unexpected "${source.slice(end).trim().slice(0, 10)}" at position ${end}`);
    const [, string, sign, word] = match;
    end = TOKEN.lastIndex;
    const text = string === undefined ? (sign ?? word ?? '') : string.slice(1, -1).replace(/\\(.)/g, '$1');
    result.push({ text, at: end, quoted: string !== undefined });
  }
  return result;
}

/**
 * Compiles a subscription filter as Pub/Sub documents it: `attributes:key`, `attributes.key = "v"`, `!=`,
 * `hasPrefix(attributes.key, "v")`, NOT or -, AND, OR, parentheses; AND and OR mix only with parentheses; case counts.
 * A comparison with a missing key is false, `!=` with it true. Throws FilterError.
 */
export function compileFilter(source: string): Filter {
  if (source.trim() === '') return () => true;
  const parser = new Parser(tokens(source));
  const filter = parser.expression();
  parser.end();
  return filter;
}

class Parser {
  readonly #tokens: Token[];
  #index = 0;

  constructor(list: Token[]) {
    this.#tokens = list;
  }

  expression(): Filter {
    const first = this.#term();
    const operator = this.#peek();
    if (operator !== 'AND' && operator !== 'OR') return first;
    const terms = [first];
    while (this.#accept(operator)) terms.push(this.#term());
    const other = this.#peek();
    if (other === 'AND' || other === 'OR') this.#fail('AND and OR need parentheses when they are mixed');
    return operator === 'AND' ? (a) => terms.every((term) => term(a)) : (a) => terms.some((term) => term(a));
  }

  end(): void {
    if (this.#index < this.#tokens.length) this.#fail(`unexpected "${this.#tokens[this.#index]?.text}"`);
  }

  #term(): Filter {
    if (this.#accept('NOT') || this.#accept('-')) {
      const negated = this.#term();
      return (attributes) => !negated(attributes);
    }
    if (this.#accept('(')) {
      const inner = this.expression();
      this.#expect(')');
      return inner;
    }
    if (this.#accept('hasPrefix')) return this.#hasPrefix();
    this.#expect('attributes');
    if (this.#accept(':')) {
      const key = this.#key();
      return (attributes) => Object.hasOwn(attributes, key);
    }
    this.#expect('.');
    return this.#comparison(this.#key());
  }

  #comparison(key: string): Filter {
    const negated = this.#accept('!=');
    if (!negated) this.#expect('=');
    const value = this.#string();
    const equals: Filter = (attributes) => Object.hasOwn(attributes, key) && attributes[key] === value;
    return negated ? (attributes) => !equals(attributes) : equals;
  }

  #hasPrefix(): Filter {
    this.#expect('(');
    this.#expect('attributes');
    this.#expect('.');
    const key = this.#key();
    this.#expect(',');
    const prefix = this.#string();
    this.#expect(')');
    return (attributes) => Object.hasOwn(attributes, key) && (attributes[key] ?? '').startsWith(prefix);
  }

  #key(): string {
    const token = this.#tokens[this.#index];
    if (!token || (!token.quoted && !/^\w+$/.test(token.text))) return this.#fail('a key is missing');
    this.#index++;
    return token.text;
  }

  #string(): string {
    const token = this.#tokens[this.#index];
    if (!token?.quoted) return this.#fail('a string in double quotes is missing');
    this.#index++;
    return token.text;
  }

  #peek(): string | undefined {
    const token = this.#tokens[this.#index];
    return token?.quoted ? undefined : token?.text;
  }

  #accept(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#index++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) this.#fail(`"${text}" is missing`);
  }

  #fail(what: string): never {
    const token = this.#tokens[this.#index];
    throw new FilterError(`${what}${token ? ` before position ${token.at}` : ' at the end'}`);
  }
}
