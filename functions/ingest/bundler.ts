import type { RawUpload } from '../../shared/messages/generated/types.ts';
import type { Bus } from '../../shared/ports.ts';

const MOST_UPLOADS = 64;
const MOST_BYTES = 1_000_000;
/** How long uploads wait for the publish before theirs, at most. */
const LONGEST_WAIT_MS = 5;

type Waiting = { upload: RawUpload; bytes: number; resolve: () => void; reject: (error: unknown) => void };

/**
 * Publishes uploads that arrive together as one RawUploads message: at once when nothing is under way, else together with whatever
 * comes until the publish before is done, or 5 ms. Each promise settles with its own bundle; nothing runs when none is waiting.
 */
export function createBundler(bus: Bus): (upload: RawUpload, bytes: number) => Promise<void> {
  let waiting: Waiting[] = [];
  let underWay = 0;
  let turn: NodeJS.Immediate | undefined;
  let timer: NodeJS.Timeout | undefined;

  const publish = async (bundle: Waiting[]) => {
    underWay += 1;
    try {
      await bus.publish('raw-uploads', [{ data: { v: 1, uploads: bundle.map(({ upload }) => upload) } }]);
      for (const { resolve } of bundle) resolve();
    } catch (error) {
      for (const { reject } of bundle) reject(error);
    } finally {
      underWay -= 1;
      if (waiting.length > 0 && underWay === 0) flush();
    }
  };

  const flush = () => {
    clearImmediate(turn);
    clearTimeout(timer);
    turn = undefined;
    timer = undefined;
    const all = waiting;
    waiting = [];
    for (const bundle of bundlesOf(all)) void publish(bundle);
  };

  return (upload, bytes) =>
    new Promise((resolve, reject) => {
      waiting.push({ upload, bytes, resolve, reject });
      if (underWay === 0) turn ??= setImmediate(flush);
      else timer ??= setTimeout(flush, LONGEST_WAIT_MS);
    });
}

function bundlesOf(all: Waiting[]): Waiting[][] {
  const bundles: Waiting[][] = [];
  let bytes = 0;
  for (const one of all) {
    const last = bundles.at(-1);
    if (!last || last.length >= MOST_UPLOADS || bytes + one.bytes > MOST_BYTES) {
      bundles.push([one]);
      bytes = one.bytes;
    } else {
      last.push(one);
      bytes += one.bytes;
    }
  }
  return bundles;
}
