import { optWord } from './opt-out.ts';

test.each([
  ['STOP', 'STOP'],
  ['stop.', 'STOP'],
  ['Please stop', 'STOP'],
  ['Stop venligst', 'STOP'],
  ['Afmeld', 'STOP'],
  ['please stop texting me', 'STOP'],
  ['Stop med at skrive til mig', 'STOP'],
  ['gider I lade være med at skrive', 'STOP'],
  ['stop it with the texts', 'STOP'],
  ['Ikke flere beskeder tak', 'STOP'],
  ['start', 'START'],
  ['Tilmeld', 'START'],
  ['help', 'HELP'],
  ['Hjælp!', 'HELP'],
  ['INFO', 'HELP'],
  ['help me', undefined],
  ['help please', undefined],
  ['hjælp tak', undefined],
  ['Can you help?', undefined],
  ['Can you help me?', undefined],
  ['Should I stop driving?', undefined],
  ['yes', undefined],
  ['cancel', undefined],
  ['', undefined],
])('%s', (text, word) => {
  expect(optWord(text, undefined)).toBe(word);
});

test("the carrier's finding goes first", () => {
  expect(optWord('cancel', 'STOP')).toBe('STOP');
});
