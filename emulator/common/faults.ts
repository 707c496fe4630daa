import { type HttpAnswer, type HttpRequest, json, jsonObject, problem } from './loopback-http.ts';

const modes = ['500', '429', 'timeout', 'accepted-then-dropped'] as const;

/** How a call fails: with that status, without any answer, or taken with its answer lost. */
export type FaultMode = (typeof modes)[number];

/** Faults on demand: the next `count` calls fail in one way. */
export interface Faults {
  /** Uses up one fault, if one is set that fits: `accepted-then-dropped` only fits calls that something can be accepted of. */
  take(call: 'send' | 'read'): FaultMode | undefined;
  /** Serves `/faults`: POST sets mode and count (0 lifts it), GET shows what is left. */
  serve(request: HttpRequest): HttpAnswer;
}

export function createFaults(): Faults {
  let mode: FaultMode = '500';
  let left = 0;
  return {
    take(call) {
      if (left === 0 || (mode === 'accepted-then-dropped' && call === 'read')) return undefined;
      left -= 1;
      return mode;
    },
    serve(request) {
      if (request.method === 'POST') {
        const body = jsonObject(request.body);
        const wanted = modes.find((candidate) => candidate === String(body?.mode));
        const count = body?.count ?? 1;
        if (wanted === undefined) return problem(400, `"mode" must be one of ${modes.join(', ')}.`);
        if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
          return problem(400, '"count" must be a whole number, 0 or more.');
        }
        mode = wanted;
        left = count;
      }
      return json(200, { mode, count: left });
    },
  };
}
