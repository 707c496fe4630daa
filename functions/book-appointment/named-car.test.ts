import { namesCar, withoutCarName } from './named-car.ts';

const golf = { make: 'Volkswagen', model: 'Golf' };

test.each([
  ['And what about the Golf?', 'And what about the car?', 'en', golf],
  ['Hvad med Golfen?', 'Hvad med bilen?', 'da', golf],
  ['min golf ryster', 'min bil ryster', 'da', golf],
  ['is my VOLKSWAGEN Golf safe', 'is my car safe', 'en', golf],
  ['I need a time on the 9th', 'I need a time on the 9th', 'en', golf],
  ['can you pick up the Up', 'can you pick up the car', 'en', { make: 'Volkswagen', model: 'Up' }],
  ['ka i se på min Ka', 'ka i se på min bil', 'da', { make: 'Ford', model: 'Ka' }],
  ['can you fit me in', 'can you fit me in', 'en', { make: 'Honda', model: 'Fit' }],
  ['my 308 at 9', 'my car at 9', 'en', { make: 'Peugeot', model: '308' }],
  ['hello', 'hello', 'en', {}],
] as const)('%s', (text, plain, language, car) => expect(withoutCarName(text, car, language)).toBe(plain));

test.each([
  ['what is up', 'Up', false],
  ['the up please', 'Up', true],
  ['up', 'Up', true],
  ['poloen', 'Polo', true],
  ['the id 3', 'ID.3', true],
] as const)('%s', (text, name, names) => expect(namesCar(text, name)).toBe(names));
