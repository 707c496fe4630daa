import { createTurns } from './in-turn.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

test('what concerns one car goes one after the other, in order; other cars do not wait', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const run = (name: string) => async () => {
    seen.push(`${name} begins`);
    await pause();
    seen.push(`${name} ends`);
    return name;
  };
  const results = await Promise.all([inTurn('a', run('a1')), inTurn('a', run('a2')), inTurn('b', run('b1'))]);
  expect(results).toEqual(['a1', 'a2', 'b1']);
  expect(seen.slice(0, 2)).toEqual(['a1 begins', 'b1 begins']);
  expect(seen.filter((text) => text.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
});

test('one that fails is told to its caller, and the next goes on', async () => {
  const inTurn = createTurns();
  const first = inTurn('a', async () => {
    await pause();
    throw new Error('Firestore is not there');
  });
  const second = inTurn('a', async () => 'done');
  await expect(first).rejects.toThrow('Firestore');
  await expect(second).resolves.toBe('done');
});
