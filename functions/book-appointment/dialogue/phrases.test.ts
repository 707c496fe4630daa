import { made, phrases } from '../testing/phrases.ts';

// What owners write, and what is made of it, by the state of the conversation.
const all = phrases();

test.each(all)('$state ($file): $text', ({ state, text, acts }) => {
  expect(acts).toContain(made(state, text));
});

test('each is there once', () => {
  const keys = all.map(({ state, text }) => `${state}: ${text}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
