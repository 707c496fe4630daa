/** Tells on stderr how far it has come: on a terminal in one line, elsewhere a line every few seconds. */
export function createProgress(): { tell: (text: string) => void; end: () => void } {
  const isTerminal = process.stderr.isTTY === true;
  const everyMs = isTerminal ? 100 : 3_000;
  let toldMs = Date.now();
  return {
    tell: (text) => {
      if (Date.now() - toldMs < everyMs) return;
      toldMs = Date.now();
      process.stderr.write(isTerminal ? `\r\x1b[K${text}` : `${text}\n`);
    },
    end: () => void (isTerminal && process.stderr.write('\r\x1b[K')),
  };
}
