import { Ajv2020 } from 'ajv/dist/2020.js';
import { catalogues } from '../../knowledge/catalogues/index.ts';
import makes from '../../knowledge/makes.json' with { type: 'json' };
import schema from '../../knowledge/makes.schema.json' with { type: 'json' };

test('the table of makes is as its schema says', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.validate(schema, makes);
  expect(ajv.errors).toBeNull();
});

test('no beginning of VINs belongs to two makes', () => {
  const beginnings = makes.flatMap(({ wmi }) => wmi);
  expect(beginnings.filter((beginning, i) => beginnings.indexOf(beginning) !== i)).toEqual([]);
});

test('every platform of a make has a catalogue', () => {
  const known = catalogues.map((catalogue) => (catalogue as { platform: string }).platform);
  const named = makes.flatMap(({ platforms }) => platforms.map(({ platform }) => platform));
  expect(named.filter((platform) => !known.includes(platform))).toEqual([]);
});
