import { type Output, once } from './claim.ts';
import { keepOutputs, relayOutputs, sweepOutbox } from './outbox.ts';
import { createMemoryDeps } from './testing/memory-deps.ts';

const OUTPUTS: Output[] = [
  { topic: 'outbound', message: { data: { n: 1 } } },
  { topic: 'event-changes', message: { data: { n: 2 } } },
  { topic: 'outbound', message: { data: { n: 3 } } },
];

describe('once', () => {
  test('decides once and publishes each time the same message comes', async () => {
    const deps = createMemoryDeps();
    const decide = jest.fn(async () => OUTPUTS);
    expect(await once(deps, 'f', 'cause', decide)).toEqual({ outputs: OUTPUTS, repeated: false });
    expect(await once(deps, 'f', 'cause', decide)).toEqual({ outputs: OUTPUTS, repeated: true });
    expect(decide).toHaveBeenCalledTimes(1);
    expect(deps.published.map(({ message }) => message.data)).toEqual([
      { n: 1 },
      { n: 3 },
      { n: 2 },
      { n: 1 },
      { n: 3 },
      { n: 2 },
    ]);
  });

  test('a publish that fails leaves the claim, so the redelivery publishes what was decided', async () => {
    const deps = createMemoryDeps();
    deps.answers.publish.push(new Error('down'));
    await expect(once(deps, 'f', 'cause', async () => OUTPUTS)).rejects.toThrow('down');
    const again = await once(deps, 'f', 'cause', async () => []);
    expect(again).toEqual({ outputs: OUTPUTS, repeated: true });
    expect(deps.published).toHaveLength(3);
  });

  test('a decision that fails claims nothing', async () => {
    const deps = createMemoryDeps();
    const fails = async () => {
      throw new Error('no');
    };
    await expect(once(deps, 'f', 'cause', fails)).rejects.toThrow('no');
    expect(deps.store.documents.size).toBe(0);
  });
});

describe('outbox', () => {
  test('what a crashed request left behind is published after a minute, and removed', async () => {
    const deps = createMemoryDeps({ now: '2026-11-22T10:00:00Z' });
    await deps.store.transaction(async (tx) => keepOutputs(tx, 'change', OUTPUTS, deps.clock.now()));
    deps.setNow('2026-11-22T10:00:59Z');
    expect(await sweepOutbox(deps)).toBe(0);
    deps.setNow('2026-11-22T10:01:01Z');
    expect(await sweepOutbox(deps)).toBe(1);
    expect(deps.published).toHaveLength(3);
    expect(await sweepOutbox(deps)).toBe(0);
  });

  test('relayed outputs leave no row, failed ones keep it', async () => {
    const deps = createMemoryDeps();
    await deps.store.transaction(async (tx) => keepOutputs(tx, 'change', OUTPUTS, deps.clock.now()));
    deps.answers.publish.push(new Error('down'));
    await expect(relayOutputs(deps, 'change', OUTPUTS)).rejects.toThrow('down');
    expect(deps.store.documents.has('outbox/change')).toBe(true);
    await relayOutputs(deps, 'change', OUTPUTS);
    expect(deps.store.documents.has('outbox/change')).toBe(false);
  });
});
