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

const logged = /^\((\d+(?:\.\d+)?)\)\s+(\S+)\s+([0-9A-F]+)#(#[0-9A-F])?(R[0-9A-F]?|[0-9A-F.]*)(?:\s+[RT])?$/i;
/** As it stands on the screen: the number of bytes has two digits where the frame is of CAN FD. */
const shown =
  /^\((\d+(?:\.\d+)?)\)\s+(\S+)\s+([0-9A-F]+)\s+\[(\d{1,2})\](?:\s+(remote request|(?:[0-9A-F]{2}\b ?)+))?(?:\s+(?:ERRORFRAME|'.*'))?$/i;
const shownWithoutTime = /^\S+\s+[0-9A-F]{3,8}\s+\[\d{1,2}\]/i;
/** The year 2100, in seconds: what is later is damage. */
const latest = 4_102_444_800;
const errorFlag = 0x2000_0000;
const largestId = { 3: 0x7ff, 8: 0x1fff_ffff };

/**
 * Reads one line: `(1725694999.687450) can1 7E0#0201015555555555`, a remote frame `123#R`, CAN FD `123##1…`, error frames (flag 20000000 in the
 * id); and the same as `candump -ta` shows it: `(1725694999.687450)  can1  7E0   [8]  02 01 01 55 55 55 55 55`.
 * Blank lines are nothing, and what cannot be read is said in words.
 */
export function parseLine(line: string): LoggedFrame | undefined | { problem: string } {
  const text = line.replace(/^\uFEFF/, '').trim();
  if (text === '') return undefined;
  const [, time, channel, rawId = '', fd, rest = ''] = logged.exec(text) ?? asLogged(text) ?? [];
  if (time === undefined || channel === undefined) {
    return { problem: shownWithoutTime.test(text) ? 'no time; record with candump -L' : 'not a line of a candump log' };
  }
  if (Number(time) > latest) return { problem: `the time ${time} is too late` };
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

/** A line of the screen in the parts of one of a log. */
function asLogged(text: string): (string | undefined)[] | undefined {
  const [, time, channel, id, bytes = '', rest = ''] = shown.exec(text) ?? [];
  if (time === undefined) return undefined;
  const data = rest === 'remote request' ? 'R' : rest.replaceAll(' ', '');
  if (data !== 'R' && data.length !== 2 * Number(bytes)) return undefined;
  return [text, time, channel, id, bytes.length === 2 ? '#0' : undefined, data];
}
