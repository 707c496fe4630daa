import type { SendResult } from '../../shared/ports.ts';
import { handleOutbound } from './handler.ts';
import { house, NIGHT, reply, VIN } from './testing/house.ts';

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

  test('two lost texts in the same words: each finds its own, whichever is looked up first', async () => {
    for (const order of [
      ['n1', 'n2'],
      ['n2', 'n1'],
    ]) {
      const { deps, texts, answers, notifications } = await house();
      answers.sms.push(lost, lost);
      for (const notificationId of ['n1', 'n2'])
        await expect(handleOutbound(reply({ notificationId }), deps)).rejects.toThrow('not sent');
      for (const notificationId of ['n1', 'n2']) texts.push({ to: '+4520123456', body: 'Of course.', notificationId });
      await Promise.all(order.map((notificationId) => handleOutbound(reply({ notificationId }), deps)));
      expect(texts).toHaveLength(2);
      expect(
        notifications()
          .map(({ providerId }) => providerId)
          .sort(),
      ).toEqual(['SM0', 'SM1']);
    }
  });

  test('two lost texts in the same words, one of which had gone out: the other is sent', async () => {
    const { deps, texts, answers } = await house();
    answers.sms.push(lost, lost);
    for (const notificationId of ['n1', 'n2'])
      await expect(handleOutbound(reply({ notificationId }), deps)).rejects.toThrow('not sent');
    texts.push({ to: '+4520123456', body: 'Of course.', notificationId: 'n2' });
    for (const notificationId of ['n1', 'n2', 'n1', 'n2']) await handleOutbound(reply({ notificationId }), deps);
    expect(texts).toHaveLength(2);
  });

  test('the same words were sent after it and answered: the lost one is still found', async () => {
    const { deps, texts, answers, notifications } = await house();
    answers.sms.push(lost);
    await expect(handleOutbound(reply(), deps)).rejects.toThrow('not sent');
    texts.push({ to: '+4520123456', body: 'Of course.', notificationId: 'n1' });
    await handleOutbound(reply({ notificationId: 'n2' }), deps);
    await handleOutbound(reply(), deps);
    expect(texts).toHaveLength(2);
    expect(notifications()).toMatchObject([{ providerId: 'SM0' }, { providerId: 'SM1' }]);
  });

  test('a crash before the sending: the lease is waited for, nothing is found, and it is sent', async () => {
    const { deps, sms, texts, setNow, tick } = await house();
    deps.sms = { ...sms, send: () => new Promise(() => undefined) };
    void handleOutbound(reply(), deps);
    await new Promise((resolve) => setTimeout(resolve, 10));
    deps.sms = sms;
    await expect(handleOutbound(reply(), deps)).rejects.toMatchObject({ code: 'already-sending' });
    setNow('2026-11-23T10:01:01Z');
    await tick();
    await tick();
    await handleOutbound(reply(), deps);
    expect(texts).toHaveLength(1);
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
