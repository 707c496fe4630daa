import { setUp } from './testing/set-up.ts';

/** A misfire (plugs) whose recommendation a workshop declined, as the action link does it. */
async function declinedMisfire() {
  const car = setUp();
  await car.handle(await car.codes('failed', 'P030100'));
  const { id } = car.only();
  const path = `recommendations/${id}`;
  const declined = { status: 'withdrawn', declinedAt: '2026-11-22T10:00:00Z' };
  car.deps.store.documents.set(path, { ...car.deps.store.documents.get(path), ...declined });
  return { ...car, id };
}

test('what a workshop declined is not made again when another fault of the car comes', async () => {
  const { codes, handle, stored, active, made, id } = await declinedMisfire();
  await handle(await codes('failed', 'P044200'));
  expect(
    stored()
      .map(({ ruleId, status }) => `${ruleId} ${status}`)
      .sort(),
  ).toEqual(['fuel-vapour-leak open', 'misfire-spark-plugs withdrawn']);
  expect((await active()).find(({ name }) => name === 'P030100')?.recommendationId).toBe(id);
  expect(made().at(-1)?.recommendations).toMatchObject([{ kind: 'created' }]);
});

test('a fault that joins it asks the workshop anew', async () => {
  const { codes, handle, stored, active, id } = await declinedMisfire();
  await handle(await codes('failed', 'P030200'));
  const [again] = stored().filter((one) => one.id !== id);
  expect(again).toMatchObject({ ruleId: 'misfire-spark-plugs', status: 'open' });
  expect(again?.eventIds).toHaveLength(2);
  expect((await active()).map(({ recommendationId }) => recommendationId)).toEqual([again?.id, again?.id]);
});

test('the same fault, gone and come again, is new', async () => {
  const { codes, handle, stored } = await declinedMisfire();
  await handle(await codes('gone', 'P030100'));
  await handle(await codes('failed', 'P030100'));
  expect(stored().map(({ status }) => status)).toEqual(['withdrawn', 'open']);
});

test('what was withdrawn since its faults were gone is no decline', async () => {
  const { codes, handle, stored } = setUp();
  await handle(await codes('failed', 'P030100'));
  await handle(await codes('gone', 'P030100'));
  expect(stored()).toMatchObject([{ status: 'withdrawn' }]);
  expect(stored()[0]?.declinedAt).toBeUndefined();
  await handle(await codes('failed', 'P030100'));
  expect(stored().map(({ status }) => status)).toEqual(['withdrawn', 'open']);
});
