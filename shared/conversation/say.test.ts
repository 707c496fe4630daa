import { inText, list, say, sayDuration } from './say.ts';

test('placeholders are filled, and a missing one is an error of ours', () => {
  expect(say('en', 'offer', { time: 'Monday at 9:00 AM' })).toBe('No problem. How does Monday at 9:00 AM sound?');
  expect(() => say('da', 'offer')).toThrow('the text offer needs time');
});

test('lists', () => {
  expect(list('en', ['a'])).toBe('a');
  expect(list('en', ['a', 'b', 'c'])).toBe('a, b and c');
  expect(list('da', ['a', 'b', 'c'], 'or')).toBe('a, b eller c');
  expect(list('en', [])).toBe('');
});

test.each([
  [45, '45 minutes', '45 minutter'],
  [60, '1 hour', '1 time'],
  [70, '1 hour', '1 time'],
  [90, '1.5 hours', '1,5 timer'],
  [150, '2.5 hours', '2,5 timer'],
  [480, '8 hours', '8 timer'],
])('%d minutes', (minutes, en, da) => {
  expect([sayDuration('en', minutes), sayDuration('da', minutes)]).toEqual([en, da]);
});

test('names within a sentence', () => {
  expect(['Brake pads', 'ABS', '12 V battery', 'Ærmer'].map(inText)).toEqual([
    'brake pads',
    'ABS',
    '12 V battery',
    'ærmer',
  ]);
});
