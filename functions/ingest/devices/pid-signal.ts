import mode01 from '../../../knowledge/obd/mode01.json' with { type: 'json' };

const BY_PID = new Map(
  mode01.flatMap(({ pid, bytes, values }) => {
    const [first, ...others] = values.filter(({ at }) => at < bytes);
    return first && others.length === 0 && !('kind' in first) ? [[pid, first.signal] as const] : [];
  }),
);

/** The VSS name of what a mode 01 PID (two hex digits) measures, where it is one value. */
export const signalOfPid = (pid: string): string | undefined => BY_PID.get(pid.toUpperCase());
