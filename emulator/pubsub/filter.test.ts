import { compileFilter, FilterError } from './filter.ts';

const passes = (filter: string, attributes: Record<string, string>) => compileFilter(filter)(attributes);

test.each([
  ['attributes:lang', { lang: '' }, true],
  ['attributes:lang', { other: 'x' }, false],
  ['attributes.lang = "en"', { lang: 'en' }, true],
  ['attributes.lang = "en"', { lang: 'EN' }, false],
  ['attributes.lang = "en"', {}, false],
  ['attributes.lang != "en"', { lang: 'da' }, true],
  ['attributes.lang != "en"', {}, true],
  ['hasPrefix(attributes.lang, "en-")', { lang: 'en-GB' }, true],
  ['hasPrefix(attributes.lang, "en-")', { lang: 'en' }, false],
  ['hasPrefix(attributes.lang, "")', {}, false],
  ['attributes:"iana.org/language_tag"', { 'iana.org/language_tag': 'da' }, true],
  ['attributes."iana.org/language_tag" = "da"', { 'iana.org/language_tag': 'da' }, true],
  ['attributes.quote = "say \\"hi\\""', { quote: 'say "hi"' }, true],
  ['NOT attributes:lang', {}, true],
  ['-attributes:lang', { lang: 'en' }, false],
  ['attributes:a AND attributes:b AND NOT attributes:c', { a: '', b: '' }, true],
  ['attributes:a OR attributes:b', { b: '' }, true],
  ['attributes:a AND (attributes:b OR attributes:c)', { a: '', c: '' }, true],
  ['attributes:a AND (attributes:b OR attributes:c)', { b: '', c: '' }, false],
  ['NOT (attributes.a = "1" OR attributes.a = "2")', { a: '3' }, true],
  ['', {}, true],
])('%s on %j is %s', (filter, attributes, expected) => {
  expect(passes(filter, attributes as Record<string, string>)).toBe(expected);
});

test.each([
  'attributes:a AND attributes:b OR attributes:c',
  'attributes.a = en',
  'attributes.a == "b"',
  'data = "x"',
  'attributes.a = "b" attributes.c = "d"',
  'attributes:a and attributes:b',
  '(attributes:a',
  'hasPrefix(attributes.a)',
  'attributes.',
  'attributes:a ;',
])('%s is refused', (filter) => {
  expect(() => compileFilter(filter)).toThrow(FilterError);
});

test('an attribute named like a property of every object counts only if it is there', () => {
  expect(passes('attributes:constructor', {})).toBe(false);
});
