import { handleOutbound } from './handler.ts';
import { ENGINE, house, MORNING, NIGHT, reply, VIN } from './testing/house.ts';

/** A notice that waits for the morning, something that changes meanwhile, and the morning. */
async function overnight(change: Record<string, object>, owner = {}) {
  const at = await house({ now: NIGHT, owner });
  await at.recommend([{}]);
  for (const [path, fields] of Object.entries(change))
    await at.store.set(path, { ...(await at.store.get(path)), ...fields });
  at.setNow(MORNING);
  await at.tick();
  return at;
}

describe('a message that has waited is looked at again before it goes', () => {
  test('the car has another owner: neither is told', async () => {
    const { bodies, notifications, published } = await overnight({ [`vehicles/${VIN}`]: { ownerId: 'o2' } });
    expect(bodies()).toEqual([]);
    expect(notifications()).toMatchObject([{ state: 'failed', reason: 'owner-changed', dueAt: null }]);
    expect(published).toEqual([]);
  });

  test('consent was withdrawn', async () => {
    const { bodies, notifications, published } = await overnight({ 'owners/o1': { consents: { workshop: false } } });
    expect(bodies()).toEqual([]);
    expect(notifications()).toMatchObject([{ state: 'failed', reason: 'no-consent' }]);
    expect(published).toEqual([]);
  });

  test('a fault that is gone, or booked, is not told of any more', async () => {
    const gone = await overnight({ 'recommendations/c1-0': { status: 'withdrawn' } });
    expect([...gone.bodies(), ...gone.mails, ...gone.published]).toEqual([]);
    expect(gone.notifications()).toMatchObject([{ state: 'failed', reason: 'withdrawn', dueAt: null }]);
    const booked = await overnight({ 'recommendations/c1-0': { status: 'booked' } });
    expect(booked.bodies()).toEqual([]);
  });

  test('of several faults those that are left are told of, also where one joins them', async () => {
    const brake = { noticeSubject: { en: 'Brake', da: 'Bremse' } };
    const { store, recommend, bodies, setNow, tick } = await house({ now: NIGHT });
    await recommend([{}, brake]);
    await store.transaction(async (tx) => tx.update('recommendations/c1-0', { status: 'withdrawn' }));
    await recommend([{ noticeSubject: { en: 'Oil', da: 'Olie' } }]);
    await store.transaction(async (tx) => tx.update('recommendations/c2-0', { status: 'withdrawn' }));
    setNow(MORNING);
    await tick();
    expect(bodies()).toEqual(['Brake issue detected. Please text your autoshop for help.']);
  });

  test('a critical fault that joins does not bring along what is gone', async () => {
    const { store, recommend, bodies } = await house({ now: NIGHT });
    await recommend([{}]);
    await store.transaction(async (tx) => tx.update('recommendations/c1-0', { status: 'withdrawn' }));
    await recommend([{ urgency: 'critical', driveAdvice: 'stopNow', noticeSubject: { en: 'Oil', da: 'Olie' } }]);
    expect(bodies()).toEqual([expect.stringMatching(/^Oil issue detected/)]);
  });

  test('texts were ended: mail, where the owner has chosen it; else nothing', async () => {
    const both = await overnight({ 'owners/o1': { optedOut: true } }, { channels: ['sms', 'mail'] });
    expect(both.bodies()).toEqual([]);
    expect(both.mails).toMatchObject([{ to: 'bo@example.com', text: ENGINE }]);
    const none = await overnight({ 'owners/o1': { optedOut: true } });
    expect([...none.texts, ...none.mails, ...none.published]).toEqual([]);
    expect(none.notifications()).toMatchObject([{ state: 'failed', reason: 'opted-out' }]);
  });

  test('the owner has chosen another channel, language or number', async () => {
    const changed = { channels: ['mail'], language: 'da', email: 'new@example.com' };
    const { mails, texts } = await overnight({ 'owners/o1': changed });
    expect(mails).toMatchObject([
      { to: 'new@example.com', text: 'Der er fundet en fejl på bilen: Motor. Skriv til dit værksted for at få hjælp.' },
    ]);
    expect(texts).toEqual([]);
  });

  test('quiet hours became longer: it waits on', async () => {
    const { bodies, notifications, setNow, tick } = await overnight({ 'owners/o1': { quietHours: '22:00-09:00' } });
    expect(bodies()).toEqual([]);
    expect(notifications()).toMatchObject([{ state: 'deferred', dueAt: '2026-11-24T08:00:00.000Z' }]);
    setNow('2026-11-24T08:00:30Z');
    await tick();
    expect(bodies()).toEqual([ENGINE]);
  });

  test('the owner is gone', async () => {
    const { store, notifications, setNow, tick, recommend } = await house({ now: NIGHT });
    await recommend([{}]);
    await store.delete('owners/o1');
    setNow(MORNING);
    await tick();
    expect(notifications()).toMatchObject([{ state: 'failed', reason: 'no-owner' }]);
  });
});

describe('quiet hours', () => {
  test("a workshop's confirmation and a reminder that is late wait for the morning; answers and staff don't", async () => {
    const { deps, bodies, setNow, tick } = await house({ now: NIGHT });
    const out = (purpose: string) => reply({ notificationId: purpose, purpose, text: purpose });
    for (const purpose of ['confirmation', 'reminder', 'reply', 'staff']) await handleOutbound(out(purpose), deps);
    expect(bodies()).toEqual(['reply', 'staff']);
    setNow(MORNING);
    await tick();
    await tick();
    expect(bodies()).toEqual(['reply', 'staff', 'confirmation', 'reminder']);
  });

  test('a mail disturbs nobody', async () => {
    const { deps, mails } = await house({ now: NIGHT });
    const mail = { subject: 's', text: 't', html: 'h' };
    await handleOutbound(reply({ channel: 'mail', purpose: 'confirmation', text: undefined, mail }), deps);
    expect(mails).toHaveLength(1);
  });
});

describe('after a day of downtime', () => {
  test('what was due goes late, once, and in the order in which it was due', async () => {
    const { deps, store, bodies, setNow, tick } = await house({ now: NIGHT });
    // More than one tick takes up; owners of several zones, so that their mornings come one after another.
    for (let i = 0; i < 60; i += 1) {
      await store.set(`owners/a${i}`, {
        ...(await store.get('owners/o1')),
        phone: `+45201000${String(i).padStart(2, '0')}`,
        quietHours: `22:00-0${5 + (i % 5)}:00`,
      });
      const text = `0${5 + (i % 5)} ${String(i).padStart(2, '0')}`;
      await handleOutbound(
        reply({ notificationId: `n${i}`, ownerId: `a${i}`, vin: null, purpose: 'reminder', text }),
        deps,
      );
    }
    expect(bodies()).toEqual([]);
    setNow('2026-11-25T12:00:00Z');
    for (const _ of [1, 2, 3]) await tick();
    expect(bodies()).toHaveLength(60);
    expect(bodies().map((body) => body.slice(0, 2))).toEqual(
      bodies()
        .map((body) => body.slice(0, 2))
        .sort(),
    );
  });

  test('two messages to one owner that are due at the same moment go in the order in which they were made', async () => {
    const { deps, bodies, setNow, tick } = await house({ now: NIGHT });
    for (const [i, text] of ['first', 'second', 'third'].entries()) {
      setNow(`2026-11-23T22:3${i}:00Z`);
      await handleOutbound(reply({ notificationId: `z${9 - i}`, purpose: 'confirmation', text }), deps);
    }
    setNow('2026-11-25T12:00:00Z');
    await tick();
    expect(bodies()).toEqual(['first', 'second', 'third']);
  });
});
