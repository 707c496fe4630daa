import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { senderOf } from './sender.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const PHONE = '+4520123456';
const TEXT = { messageId: 'MM1', from: PHONE, receivedAt: NOW };

/** Owners of one number, each with cars `vin` to their workshop. */
async function family(cars: Record<string, string>) {
  const deps = createMemoryDeps({ now: NOW });
  await deps.store.set('owners/mette', { ownerId: 'mette', phone: PHONE });
  for (const [vin, workshopId] of Object.entries(cars))
    await deps.store.set(`vehicles/${vin}`, { vin, ownerId: 'mette', workshopId });
  return deps;
}

test('the owner of one car: that one, without waiting for anything', async () => {
  const { store, clock } = await family({ GOLF: 'aarhus' });
  expect(await senderOf({ store, clock }, TEXT)).toEqual({ ownerId: 'mette', vin: 'GOLF', workshopId: 'aarhus' });
});

test('of two cars the one in whose thread the text was put, whatever was spoken of last', async () => {
  const { store, clock } = await family({ GOLF: 'aarhus', POLO: 'odense' });
  await store.set('conversations/GOLF', { vin: 'GOLF', updatedAt: '2026-11-22T09:00:00.000Z' });
  await store.set('conversations/POLO/messages/MM1', { direction: 'in', text: 'look at this' });
  expect(await senderOf({ store, clock }, TEXT)).toMatchObject({ vin: 'POLO', workshopId: 'odense' });
});

test('a text that is in no thread yet is waited for, but not for ever', async () => {
  const deps = await family({ GOLF: 'aarhus', POLO: 'odense' });
  await deps.store.set('conversations/POLO', { vin: 'POLO', updatedAt: '2026-11-22T09:00:00.000Z' });
  await expect(senderOf(deps, TEXT)).rejects.toMatchObject({ kind: 'transient', code: 'text-not-taken' });
  deps.setNow('2026-11-22T10:01:01.000Z');
  expect(await senderOf(deps, TEXT)).toMatchObject({ vin: 'POLO' });
});

test('a number that is nobody’s, and an owner without a car', async () => {
  const deps = await family({});
  expect(await senderOf(deps, TEXT)).toBeUndefined();
  expect(await senderOf(deps, { ...TEXT, from: '+4599999999' })).toBeUndefined();
});
