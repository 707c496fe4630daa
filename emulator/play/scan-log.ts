import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type LoggedFrame, parseLine } from './candump.ts';
import { canedgeChannel } from './canedge-gnss.ts';
import { createVinFinder } from './find-vin.ts';

/** What is known of a log before it is played. */
export interface LogSummary {
  /** Data frames, whether or not they will be sent. */
  frames: number;
  /** Times of the earliest and the latest frame, ms since 1970. */
  firstMs: number;
  lastMs: number;
  /** The car's VIN, where it answers with it somewhere. */
  vin?: string;
  /** Lines that cannot be read, by number from 1; the first hundred of them. */
  badLines: { line: number; problem: string }[];
  badLineCount: number;
}

const kept = 100;

/** The data frames of a log, one after the other, however large it is. */
export async function* readFrames(
  file: string,
  onProblem: (line: number, problem: string) => void = () => undefined,
): AsyncGenerator<LoggedFrame> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const frame = parseLine(line);
    if (frame === undefined) continue;
    if ('problem' in frame) onProblem(number, frame.problem);
    else yield frame;
  }
}

/** Reads a log once through, for its span, its VIN and its bad lines. */
export async function scanLog(file: string): Promise<LogSummary> {
  const summary: LogSummary = { frames: 0, firstMs: Infinity, lastMs: -Infinity, badLines: [], badLineCount: 0 };
  const finder = createVinFinder();
  const onProblem = (line: number, problem: string) => {
    summary.badLineCount += 1;
    if (summary.badLines.length < kept) summary.badLines.push({ line, problem });
  };
  for await (const frame of readFrames(file, onProblem)) {
    summary.frames += 1;
    summary.firstMs = Math.min(summary.firstMs, frame.timeMs);
    summary.lastMs = Math.max(summary.lastMs, frame.timeMs);
    if (frame.kind === 'data' && frame.channel !== canedgeChannel) finder.take(frame);
  }
  return { ...summary, vin: finder.vin() };
}
