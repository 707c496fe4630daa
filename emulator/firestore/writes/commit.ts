import { invalidArgument } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { ChangeRecord } from '../store/record.ts';
import { MAX_REQUEST_BYTES } from '../values/limits.ts';
import type { Value } from '../values/value.ts';
import type { Write } from '../wire/messages.ts';
import { checkPrecondition } from './precondition.ts';
import { applyWrite, type ParsedWrite, parseWrite } from './write.ts';

export interface WriteOutcome {
  /** Microseconds since 1970; undefined after a deletion. */
  updateTime: number | undefined;
  transformResults: Value[];
}

/** Reads and checks the writes of a request; throws INVALID_ARGUMENT. */
export function parseWrites(database: string, writes: Write[]): ParsedWrite[] {
  const bytes = writes.reduce((sum, write) => sum + (write.update?.length ?? 0), 0);
  if (bytes > MAX_REQUEST_BYTES) {
    throw invalidArgument(`Request payload size exceeds the limit: ${bytes} of ${MAX_REQUEST_BYTES} bytes.`);
  }
  return writes.map((write) => parseWrite(database, write));
}

/**
 * Computes what a commit at `time` (microseconds) makes of the documents; later writes see what earlier ones left. Changes
 * nothing itself. Throws the status of the first precondition that fails.
 */
export function prepareCommit(
  database: Database,
  writes: ParsedWrite[],
  time: number,
): { changes: ChangeRecord[]; outcomes: WriteOutcome[] } {
  const pending = new Map<string, ChangeRecord>();
  const outcomes = writes.map((write): WriteOutcome => {
    const earlier = pending.get(write.path);
    const current = earlier ? existing(earlier) : database.get(write.path);
    checkPrecondition(write.precondition, write.name, current);
    const { fields, transformResults } = applyWrite(write, current, time);
    if (fields === undefined) {
      pending.set(write.path, { path: write.path, fields, createTime: 0, updateTime: 0 });
      return { updateTime: undefined, transformResults };
    }
    // A write that changes nothing leaves the update time as it was.
    const updateTime = current?.fields === fields ? current.updateTime : time;
    const unchanged = !earlier && current?.fields === fields;
    if (!unchanged) {
      pending.set(write.path, { path: write.path, fields, createTime: current?.createTime ?? time, updateTime });
    }
    return { updateTime, transformResults };
  });
  return { changes: [...pending.values()], outcomes };
}

function existing(record: ChangeRecord): { fields: string; createTime: number; updateTime: number } | undefined {
  const { fields, createTime, updateTime } = record;
  return fields === undefined ? undefined : { fields, createTime, updateTime };
}
