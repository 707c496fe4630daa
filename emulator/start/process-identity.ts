import { readFileSync } from 'node:fs';

/**
 * Names a running process, and no other one that gets its number later: the number and, where /proc tells it, when it started
 * (proc(5)). Undefined where there is no such process, or where it has ended and only its parent has not asked for its status yet.
 */
export function identityOf(pid: number): string | undefined {
  if (!exists(pid)) return undefined;
  const stat = statOf(pid);
  if (stat === undefined) return String(pid);
  const [state, ...more] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : `${pid} ${more[START_TIME]}`;
}

/** Field 22 of stat, counted from field 4. */
const START_TIME = 18;

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function statOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // Not Linux, or gone since.
    return undefined;
  }
}
