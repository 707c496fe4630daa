/** Where each value of a JSON text stands: JSON Pointer to line (from 1), and the keys that an object has twice. */
export type JsonLines = { lines: Map<string, number>; twice: { pointer: string; line: number }[] };

type Frame = { pointer: string; index: number | undefined; key: string };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Of a text that JSON.parse takes. The line of a property is that of its key. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>([['', 1]]);
  const twice: JsonLines['twice'] = [];
  const stack: Frame[] = [];
  let line = 1;
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const top = stack.at(-1);
    const isKey = token.startsWith('"') && top !== undefined && top.index === undefined && before !== ':';
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (isKey) {
      top.key = escaped(JSON.parse(token) as string);
      const pointer = pointerOf(top);
      if (lines.has(pointer)) twice.push({ pointer, line });
      lines.set(pointer, line);
    } else if (token === ',') {
      if (top?.index !== undefined) top.index += 1;
    } else if (token === '}' || token === ']') {
      stack.pop();
    } else if (token !== ':') {
      const pointer = top ? pointerOf(top) : '';
      if (top?.index !== undefined) lines.set(pointer, line);
      if (token === '{') stack.push({ pointer, index: undefined, key: '' });
      if (token === '[') stack.push({ pointer, index: 0, key: '' });
    }
    before = token;
  }
  return { lines, twice };
}

const pointerOf = ({ pointer, index, key }: Frame) => `${pointer}/${index ?? key}`;

/** The line of a place, or of the nearest thing around it that is there (a property that is missing has none). */
export function lineOf({ lines }: JsonLines, pointer: string): number {
  let at = pointer;
  while (!lines.has(at) && at !== '') at = at.slice(0, at.lastIndexOf('/'));
  return lines.get(at) ?? 1;
}

/** The line that a SyntaxError of JSON.parse names. */
export function lineOfSyntaxError(error: unknown, text: string): number {
  const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  const before = position === undefined ? text : text.slice(0, Number(position));
  return before.split('\n').length;
}
