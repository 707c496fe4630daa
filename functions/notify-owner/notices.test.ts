import { DAY, ENGINE, house, MORNING, NIGHT, VIN } from './testing/house.ts';

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
    expect(store.counts).toMatchObject({ reads: 8, writes: 6 + 1 });
  });
});
