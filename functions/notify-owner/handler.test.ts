import type { Notification } from '../../shared/conversation/notification.ts';
import type { SendResult } from '../../shared/ports.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { createMemoryDeps } from '../../shared/testing/memory-deps.ts';
import { handleMinuteTick, handleOutbound, handleRecommendations } from './handler.ts';

const VIN = 'WVWZZZAUZHW000001';
const DAY = '2026-11-23T10:00:00Z';
const NIGHT = '2026-11-23T22:30:00Z';
const MORNING = '2026-11-24T06:00:00Z';
const ENGINE = 'Engine issue detected. Please text your autoshop for help.';

async function house({ now = DAY, owner = {} } = {}) {
  const deps = createMemoryDeps({ now });
  await deps.store.set(`vehicles/${VIN}`, { vin: VIN, ownerId: 'o1', make: 'Volkswagen', model: 'Golf' });
  await deps.store.set('owners/o1', {
    ownerId: 'o1',
    name: 'Bo',
    phone: '+4520123456',
    email: 'bo@example.com',
    language: 'en',
    timeZone: 'Europe/Copenhagen',
    quietHours: '22:00-07:00',
    consents: { workshop: true },
    ...owner,
  });
  const made = { count: 0 };

  const nextId = () => {
    made.count += 1;
    return `c${made.count}`;
  };

  /** Recommendations of one cause arrive. */
  async function recommend(
    some: Partial<Recommendation>[],
    { kind = 'created' as 'created' | 'changed' | 'withdrawn', changeId = nextId() } = {},
  ) {
    const recommendations = some.map((one, i) => ({
      id: `${changeId}-${i}`,
      status: 'open',
      urgency: 'high',
      driveAdvice: 'driveGentlyToWorkshop',
      noticeSubject: { en: 'Engine', da: 'Motor' },
      history: [],
      ...one,
    }));
    for (const one of recommendations) await deps.store.set(`recommendations/${one.id}`, one);
    const message = {
      v: 1,
      changeId,
      vin: VIN,
      vehicleKey: 'k',
      workshopId: 'w1',
      at: deps.clock.now().toISOString(),
      recommendations: recommendations.map(({ id, urgency }) => ({ id, kind, urgency })),
    };
    await handleRecommendations(message, deps);
    return { message, again: () => handleRecommendations(message, deps) };
  }
  const notifications = () =>
    [...deps.store.documents].flatMap(([path, data]) =>
      path.startsWith('notifications/') ? [data as Notification] : [],
    );
  const bodies = () => deps.texts.map(({ body }) => body);
  return { ...deps, deps, recommend, notifications, bodies, tick: () => handleMinuteTick({}, deps) };
}

const reply = (more = {}) => ({
  v: 1,
  notificationId: 'n1',
  channel: 'sms',
  purpose: 'reply',
  ownerId: 'o1',
  vin: VIN,
  text: 'Of course.',
  at: DAY,
  ...more,
});

describe('notices', () => {
  test('faults of one cause make one text, in the words of the contract', async () => {
    const { recommend, bodies, notifications, store } = await house();
    await recommend([{}]);
    expect(bodies()).toEqual([ENGINE]);
    const [sent] = notifications();
    expect(sent).toMatchObject({
      ownerId: 'o1',
      vin: VIN,
      channel: 'sms',
      purpose: 'notification',
      state: 'accepted',
      providerId: 'SM0',
      attempts: 1,
      segments: 1,
    });
    expect(await store.get(`conversations/${VIN}/messages/${sent?.id}`)).toMatchObject({
      direction: 'out',
      by: 'platform',
      text: ENGINE,
      state: 'accepted',
    });
  });

  test('several systems are told in one text, each once', async () => {
    const { recommend, bodies } = await house();
    const brake = { noticeSubject: { en: 'Brake', da: 'Bremse' } };
    await recommend([{}, brake, {}, { noticeSubject: { en: 'ABS', da: 'ABS' } }]);
    expect(bodies()).toEqual(['Engine, brake and ABS issues detected. Please text your autoshop for help.']);
  });

  test('in danish', async () => {
    const { recommend, bodies } = await house({ owner: { language: 'da' } });
    await recommend([{}]);
    await recommend([{}, { noticeSubject: { en: 'Brake', da: 'Bremse' } }]);
    expect(bodies()).toEqual([
      'Der er fundet en fejl på bilen: Motor. Skriv til dit værksted for at få hjælp.',
      'Der er fundet fejl på bilen: Motor og bremse. Skriv til dit værksted for at få hjælp.',
    ]);
  });

  test('a message that comes again sends nothing again', async () => {
    const { recommend, bodies } = await house();
    const { again } = await recommend([{}]);
    await again();
    expect(bodies()).toEqual([ENGINE]);
  });

  test('quiet hours defer, what comes meanwhile joins, and the morning brings one text', async () => {
    const { recommend, bodies, notifications, setNow, tick } = await house({ now: NIGHT });
    const { again } = await recommend([{}]);
    expect(bodies()).toEqual([]);
    expect(notifications()).toMatchObject([{ state: 'deferred', dueAt: '2026-11-24T06:00:00.000Z' }]);
    await recommend([{ noticeSubject: { en: 'Brake', da: 'Bremse' } }]);
    await again();
    await tick();
    expect(bodies()).toEqual([]);
    setNow(MORNING);
    await tick();
    await tick();
    expect(bodies()).toEqual(['Engine and brake issues detected. Please text your autoshop for help.']);
    expect(notifications()).toHaveLength(1);
  });

  test('what is critical goes at once, in quiet hours too, with its drive advice and what was waiting', async () => {
    const { recommend, bodies, notifications, setNow, tick } = await house({ now: NIGHT });
    await recommend([{}]);
    await recommend([
      { urgency: 'critical', driveAdvice: 'stopNow', noticeSubject: { en: 'Oil pressure', da: 'Olietryk' } },
    ]);
    expect(bodies()).toEqual([
      'Oil pressure and engine issues detected. Please text your autoshop for help. Stop as soon as it is safe and do not drive on.',
    ]);
    setNow(MORNING);
    await tick();
    expect(bodies()).toHaveLength(1);
    expect(notifications()).toMatchObject([{ state: 'accepted' }]);
  });

  test('changes are not told, but becoming critical is, once', async () => {
    const { recommend, bodies } = await house();
    const step = (changeId: string, urgency: 'high' | 'critical') => ({
      changeId,
      urgency,
      at: DAY,
      kind: 'changed' as const,
      ruleId: 'r',
      ruleVersion: 1,
      eventIds: [],
    });
    await recommend([{ history: [step('a', 'high'), step('b', 'high')] }], { kind: 'changed', changeId: 'b' });
    expect(bodies()).toEqual([]);
    const history = [step('a', 'high'), step('x', 'critical'), step('y', 'critical')];
    await recommend([{ urgency: 'critical', history }], { kind: 'changed', changeId: 'x' });
    await recommend([{ urgency: 'critical', history }], { kind: 'changed', changeId: 'y' });
    await recommend([{}], { kind: 'withdrawn' });
    expect(bodies()).toEqual([`${ENGINE} Drive gently, and only to the workshop.`]);
  });

  test('without consent, or after STOP, nobody is texted, and why is kept', async () => {
    const none = await house({ owner: { consents: { workshop: false } } });
    await none.recommend([{}]);
    expect(none.notifications()).toMatchObject([{ state: 'failed', reason: 'no-consent' }]);
    const stopped = await house({ owner: { optedOut: true } });
    await stopped.recommend([{}]);
    expect(stopped.notifications()).toMatchObject([{ state: 'failed', reason: 'opted-out' }]);
    expect([...none.texts, ...stopped.texts]).toEqual([]);
  });

  test('who chose mail, or ended texts and has mail, gets mail', async () => {
    for (const owner of [{ channels: ['mail'] }, { channels: ['sms', 'mail'], optedOut: true }]) {
      const { recommend, mails, texts } = await house({ owner });
      await recommend([{}]);
      expect(mails).toMatchObject([
        { to: 'bo@example.com', subject: 'Engine issue detected: Volkswagen Golf', text: ENGINE },
      ]);
      expect(texts).toEqual([]);
    }
  });

  test('a number that cannot be texted: the notice goes by mail, where the owner chose that too', async () => {
    const { recommend, answers, published } = await house({ owner: { channels: ['sms', 'mail'] } });
    answers.sms.push({ outcome: 'rejected', code: '21614', permanent: true });
    await recommend([{}]);
    expect(published.map(({ topic, message }) => [topic, message.data])).toMatchObject([
      ['outbound', { channel: 'mail', mail: { subject: 'Engine issue detected', text: ENGINE } }],
    ]);
  });

  test('what one notice costs is known', async () => {
    const { recommend, store } = await house();
    Object.assign(store.counts, { reads: 0, writes: 0 });
    await recommend([{}]);
    // One write more is the recommendation that the test makes.
    expect(store.counts).toMatchObject({ reads: 6, writes: 4 + 1 });
  });
});

describe('sending once', () => {
  test('an answer of the dialogue goes at once, in quiet hours too, and once', async () => {
    const { deps, bodies } = await house({ now: NIGHT });
    await handleOutbound(reply(), deps);
    await handleOutbound(reply(), deps);
    expect(bodies()).toEqual(['Of course.']);
  });

  test('one who is no owner is texted by number', async () => {
    const { deps, texts } = await house();
    await handleOutbound(reply({ ownerId: null, vin: null, to: '+4599999999' }), deps);
    expect(texts).toMatchObject([{ to: '+4599999999' }]);
  });

  const lost: SendResult = { outcome: 'unknown', code: 'ETIMEDOUT' };

  test('an answer that was lost, the text had gone out: it is found and not sent again', async () => {
    const { deps, texts, answers, notifications } = await house();
    answers.sms.push(lost);
    await expect(handleOutbound(reply(), deps)).rejects.toMatchObject({ kind: 'transient' });
    expect(notifications()).toMatchObject([{ state: 'unknown', reason: 'ETIMEDOUT' }]);
    texts.push({ to: '+4520123456', body: 'Of course.', notificationId: 'n1' });
    await handleOutbound(reply(), deps);
    expect(texts).toHaveLength(1);
    expect(notifications()).toMatchObject([{ state: 'accepted', providerId: 'SM0', attempts: 2 }]);
  });

  test('an answer that was lost, the text had not gone out: it is sent', async () => {
    const { deps, texts, answers } = await house();
    answers.sms.push(lost);
    await expect(handleOutbound(reply(), deps)).rejects.toThrow('not sent');
    await handleOutbound(reply(), deps);
    expect(texts).toHaveLength(1);
  });

  test('a provider that cannot even be asked is asked again', async () => {
    const { deps, answers, bodies, notifications, sms } = await house();
    answers.sms.push(lost);
    await expect(handleOutbound(reply(), deps)).rejects.toThrow('not sent');
    deps.sms = { ...sms, find: async () => Promise.reject(new Error('HTTP 500')) };
    await expect(handleOutbound(reply(), deps)).rejects.toMatchObject({ kind: 'transient' });
    expect(notifications()).toMatchObject([{ state: 'unknown', reason: 'HTTP 500', leaseUntil: null }]);
    deps.sms = sms;
    await handleOutbound(reply(), deps);
    expect(bodies()).toEqual(['Of course.']);
  });

  test('the same words sent shortly before for another reason are not taken for it', async () => {
    const { deps, bodies, answers } = await house();
    await handleOutbound(reply({ notificationId: 'n0' }), deps);
    answers.sms.push(lost);
    await expect(handleOutbound(reply(), deps)).rejects.toThrow('not sent');
    await handleOutbound(reply(), deps);
    expect(bodies()).toEqual(['Of course.', 'Of course.']);
  });

  test('a crash between the sending and its record: the lease is waited for, then the text is looked up', async () => {
    const { deps, texts, store, setNow, notifications } = await house();
    const transaction = store.transaction.bind(store);
    let calls = 0;
    store.transaction = async (run) => {
      calls += 1;
      if (calls === 2) throw new Error('process died');
      return transaction(run);
    };
    await expect(handleOutbound(reply(), deps)).rejects.toThrow('process died');
    await expect(handleOutbound(reply(), deps)).rejects.toMatchObject({ code: 'already-sending' });
    setNow('2026-11-23T10:01:01Z');
    await handleOutbound(reply(), deps);
    expect(texts).toHaveLength(1);
    expect(notifications()).toMatchObject([{ state: 'accepted', providerId: 'SM0' }]);
  });

  test('a receipt that overtakes the answer is not undone by it', async () => {
    const { deps, store, sms, notifications } = await house();
    deps.sms = {
      ...sms,
      send: async (message) => {
        const known = await store.get(`notifications/${message.notificationId}`);
        await store.set(`notifications/${message.notificationId}`, { ...known, state: 'delivered', providerId: 'SMx' });
        return { outcome: 'unknown', code: '500' };
      },
    };
    await handleOutbound(reply(), deps);
    expect(notifications()).toMatchObject([{ state: 'delivered', providerId: 'SMx' }]);
  });

  test('what the provider refuses for now is tried again by redelivery or the minute tick', async () => {
    const { deps, answers, bodies, setNow, tick } = await house();
    answers.sms.push({ outcome: 'rejected', code: '20429', permanent: false });
    await expect(handleOutbound(reply(), deps)).rejects.toMatchObject({ kind: 'transient' });
    await tick();
    expect(bodies()).toEqual([]);
    setNow('2026-11-23T10:01:01Z');
    await tick();
    await handleOutbound(reply(), deps);
    expect(bodies()).toEqual(['Of course.']);
  });

  test('what the provider refuses for good ends there; 21610 is kept on the owner', async () => {
    const { deps, answers, bodies, notifications, store } = await house();
    answers.sms.push({ outcome: 'rejected', code: '21610', permanent: true, optedOut: true });
    await handleOutbound(reply(), deps);
    await handleOutbound(reply(), deps);
    await handleOutbound(reply({ notificationId: 'n2' }), deps);
    expect(bodies()).toEqual([]);
    expect(notifications()).toMatchObject([
      { state: 'failed', reason: '21610' },
      { state: 'failed', reason: 'opted-out' },
    ]);
    expect(await store.get('owners/o1')).toMatchObject({ optedOut: true });
    expect(await store.get(`conversations/${VIN}/messages/n1`)).toMatchObject({ state: 'failed' });
  });

  test('a mail whose answer was lost waits for its event before it is sent again', async () => {
    const { deps, answers, mails, setNow, tick } = await house();
    const mail = reply({
      channel: 'mail',
      text: undefined,
      mail: {
        subject: 's',
        text: 't',
        html: 'h',
        attachments: [{ filename: 'a.ics', type: 'text/calendar', content: '' }],
      },
    });
    answers.mail.push(lost);
    await expect(handleOutbound(mail, deps)).rejects.toThrow('not sent');
    await handleOutbound(mail, deps);
    expect(mails).toEqual([]);
    setNow('2026-11-23T10:10:01Z');
    await tick();
    expect(mails).toMatchObject([{ to: 'bo@example.com', attachments: [{ filename: 'a.ics' }] }]);
  });

  test('typographic marks are replaced, so that a text stays one segment', async () => {
    const { deps, notifications, bodies } = await house();
    await handleOutbound(reply({ text: 'It’s “ready” – call…' }), deps);
    expect(bodies()).toEqual(['It\'s "ready" - call...']);
    expect(notifications()).toMatchObject([{ segments: 1 }]);
  });
});
