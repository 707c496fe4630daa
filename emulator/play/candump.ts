/** One line of a CAN log as `candump -l` writes it. */
export interface LoggedFrame {
  /** Milliseconds since 1970, with fractions. */
  timeMs: number;
  /** Interface, such as `can0`. */
  channel: string;
  /** 3 hex digits for an 11-bit id, 8 for a 29-bit one. */
  id: string;
  /** Hex, upper case. */
  data: string;
  kind: 'data' | 'remote' | 'error';
}

const pattern = /^\((\d+(?:\.\d+)?)\)\s+(\S+)\s+([0-9A-F]+)#(#[0-9A-F])?(R[0-9A-F]?|[0-9A-F.]*)(?:\s+[RT])?$/i;
const errorFlag = 0x2000_0000;
const largestId = { 3: 0x7ff, 8: 0x1fff_ffff };

/**
 * Reads one line: `(1725694999.687450) can1 7E0#0201015555555555`, a remote frame `123#R`, CAN FD `123##1…`,
 * error frames (flag 20000000 in the id). Blank lines are nothing, and what cannot be read is said in words.
 */
export function parseLine(line: string): LoggedFrame | undefined | { problem: string } {
  if (line.trim() === '') return undefined;
  const [, time, channel, rawId = '', fd, rest = ''] = pattern.exec(line.trim()) ?? [];
  if (time === undefined || channel === undefined) return { problem: 'not a line of a candump log' };
  const id = rawId.toUpperCase();
  if (id.length !== 3 && id.length !== 8) return { problem: `the id ${rawId} has neither 3 nor 8 hex digits` };
  const number = Number.parseInt(id, 16);
  const frame = { timeMs: Number(time) * 1000, channel, id };
  if (id.length === 8 && (number & errorFlag) !== 0) return { ...frame, data: '', kind: 'error' };
  if (number > largestId[id.length]) return { problem: `the id ${rawId} is too large` };
  if (/^R/i.test(rest)) return { ...frame, data: '', kind: 'remote' };
  const data = rest.replaceAll('.', '').toUpperCase();
  if (data.length % 2 !== 0) return { problem: 'the data ends within a byte' };
  const longest = fd === undefined ? 8 : 64;
  if (data.length > 2 * longest) return { problem: `more than ${longest} bytes of data` };
  return { ...frame, data, kind: 'data' };
}
