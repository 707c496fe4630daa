import type { RawUpload, RawUploads } from '../../shared/messages/generated/types.ts';
import type { Bus } from '../../shared/ports.ts';
import { createBundler } from './bundler.ts';

const upload = (uploadId: string) => ({ uploadId }) as RawUpload;

/** A bus whose publishes end when the test says so. */
function slowBus() {
  const publishes: { ids: string[]; done: () => void; fail: () => void }[] = [];
  const bus: Bus = {
    publish: (_, messages) =>
      new Promise((resolve, reject) => {
        const ids = messages.flatMap(({ data }) => (data as RawUploads).uploads.map(({ uploadId }) => uploadId));
        publishes.push({ ids, done: resolve, fail: () => reject(new Error('not published')) });
      }),
  };
  return { bus, publishes, ids: () => publishes.map((one) => one.ids) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('uploads of one turn go together, those that come meanwhile go when it is done', async () => {
  const { bus, publishes, ids } = slowBus();
  const publish = createBundler(bus);
  const first = Promise.all([publish(upload('a'), 10), publish(upload('b'), 10)]);
  await turn();
  const second = Promise.all([publish(upload('c'), 10), publish(upload('d'), 10)]);
  expect(ids()).toEqual([['a', 'b']]);
  publishes[0]?.done();
  await first;
  await turn();
  expect(ids()).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  publishes[1]?.done();
  await second;
});

test('a publish that takes long holds nobody up', async () => {
  const { bus, publishes, ids } = slowBus();
  const publish = createBundler(bus);
  const all = [publish(upload('a'), 10)];
  await turn();
  all.push(publish(upload('b'), 10));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(ids()).toEqual([['a'], ['b']]);
  for (const { done } of publishes) done();
  await Promise.all(all);
});

test('each settles with its own bundle', async () => {
  const { bus, publishes } = slowBus();
  const publish = createBundler(bus);
  const outcomes = Promise.allSettled([publish(upload('a'), 900_000), publish(upload('b'), 200_000)]);
  await turn();
  publishes[0]?.fail();
  publishes[1]?.done();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a bundle has at most 64 uploads and, unless one alone has more, 1 MB', async () => {
  const { bus, publishes, ids } = slowBus();
  const publish = createBundler(bus);
  const all = Array.from({ length: 70 }, (_, i) => publish(upload(String(i)), 10));
  all.push(publish(upload('large'), 1_040_000), publish(upload('last'), 10));
  await turn();
  expect(ids().map(({ length }) => length)).toEqual([64, 6, 1, 1]);
  for (const { done } of publishes) done();
  await Promise.all(all);
});
