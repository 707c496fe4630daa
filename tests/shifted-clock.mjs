import { readFileSync } from 'node:fs';

/**
 * Loaded into every process of a platform (NODE_OPTIONS=--import) by tests of what time brings: their clocks are ahead by the milliseconds that
 * stand in the file CLOCK_FILE, which the test may change while they run. Timers go on as they are.
 */
const EVERY_MS = 50;
const RealDate = Date;
let offset = 0;
let readAt = Number.NEGATIVE_INFINITY;

function now() {
  if (performance.now() - readAt > EVERY_MS) {
    readAt = performance.now();
    offset = Number(readFileSync(process.env.CLOCK_FILE, 'utf8')) || offset;
  }
  return RealDate.now() + offset;
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
