import { type ActionGrant, signAction, verifyAction } from './action-token.ts';

const grant: ActionGrant = { action: 'confirm', subject: 'appointment', id: 'a1', set: 's1', expires: 1_800_000_000 };

test('a token gives back its grant, and the same grant the same token', () => {
  const token = signAction(grant, 'secret');
  expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
  expect(verifyAction(token, 'secret')).toEqual(grant);
  expect(signAction(grant, 'secret')).toBe(token);
});

test('no changed character passes, nor another secret', () => {
  const token = signAction(grant, 'secret');
  expect(verifyAction(token, 'other')).toBeUndefined();
  expect(verifyAction(`${token}.x`, 'secret')).toBeUndefined();
  expect(verifyAction('', 'secret')).toBeUndefined();
  for (let i = 0; i < token.length; i += 1) {
    const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1);
    expect(verifyAction(changed, 'secret')).toBeUndefined();
  }
});
