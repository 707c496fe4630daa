import chassis from '../../knowledge/faults/chassis-body-network.json' with { type: 'json' };
import failureTypes from '../../knowledge/faults/failure-types.json' with { type: 'json' };
import notices from '../../knowledge/faults/lamps-and-notices.json' with { type: 'json' };
import powertrain from '../../knowledge/faults/powertrain.json' with { type: 'json' };
import structure from '../../knowledge/faults/structure.json' with { type: 'json' };
import { describeFault, severityOf } from './fault-texts.ts';

const text = (name: string, type: 'errorCode' | 'warningLight' = 'errorCode') => describeFault({ type, name }, null).en;

test('at least 250 codes have a text of their own, in both languages, with a severity', () => {
  const codes = Object.entries({ ...powertrain, ...chassis });
  expect(codes.length).toBeGreaterThanOrEqual(250);
  for (const [code, entry] of [
    ...codes,
    ...Object.entries(structure),
    ...Object.values(notices).flatMap((names) => Object.entries(names)),
  ]) {
    expect({ code, ...entry }).toEqual({
      code,
      en: expect.stringMatching(/\S/),
      da: expect.stringMatching(/\S/),
      severity: expect.stringMatching(/^(low|medium|high|critical)$/),
    });
  }
  expect(codes.filter(([code]) => !/^[PCBU][0-3][0-9A-F]{3}$/.test(code))).toEqual([]);
  expect(Object.keys(failureTypes).filter((byte) => !/^[0-9A-F]{2}$/.test(byte))).toEqual([]);
});

test.each([
  ['P030100', 'Misfire on cylinder 1'],
  ['P012011', 'Throttle or pedal position sensor A: circuit fault: short circuit to ground'],
  ['P03FF00', 'Fault in ignition or misfire detection'],
  ['P03FF13', 'Fault in ignition or misfire detection: circuit open'],
  ['C3FFF00', 'Fault in brakes, steering or suspension'],
  ['U3FFFFF', 'Fault of a control unit or its supply'],
  ['VAG00430E', "Manufacturer's own fault number 00430E"],
  ['P0301', 'Fault P0301'],
])('%s: %s', (name, expected) => expect(text(name)).toBe(expected));

test('every code that J2012 can make has a truthful text from its structure', () => {
  const codes = [...'PCBU'].flatMap((letter) =>
    Array.from({ length: 0x4000 }, (_, number) => `${letter}${number.toString(16).toUpperCase().padStart(4, '0')}00`),
  );
  expect(codes.filter((code) => !/^[A-Z].{8,}/.test(text(code)) || text(code).includes(code))).toEqual([]);
});

test.each([
  ['P031000', 'Misfire on cylinder 10'],
  ['P014000', 'Oxygen sensor, bank 1, sensor 2: shows no activity'],
  ['P013A00', 'Oxygen sensor, bank 1, sensor 2: reacts too slowly from rich to lean'],
  ['P071800', 'Gearbox input speed sensor: signal comes and goes'],
  ['P072400', 'Brake switch B: signal too high'],
  ['P310000', "Engine or drive train fault by the manufacturer's own code"],
  ['U210000', "Fault in the communication between control units by the manufacturer's own code"],
  ['P0AFF9F', 'Fault in the hybrid or electric drive: stuck off'],
])('%s means what J2012 gives it: %s', (name, expected) => expect(text(name)).toBe(expected));

test('codes that J2012 leaves to makers say so, and no other does', () => {
  const makers = /^(P1|P3[0-3]|C[12]|B[12]|U[12])/;
  const codes = [...'PCBU'].flatMap((letter) =>
    Array.from({ length: 0x4000 }, (_, number) => `${letter}${number.toString(16).toUpperCase().padStart(4, '0')}`),
  );
  const saysSo = (code: string) => {
    const { en, da } = describeFault({ type: 'errorCode', name: `${code}00` }, null);
    return [en.includes("manufacturer's own"), da.includes('fabrikantens egen')];
  };
  const wrong = codes.filter((code) => saysSo(code).some((said) => said !== makers.test(code)));
  expect(wrong).toEqual([]);
});

test('no two codes of one list have the same text', () => {
  for (const language of ['en', 'da'] as const) {
    const texts = Object.values({ ...powertrain, ...chassis }).map((entry) => entry[language]);
    expect(texts.filter((one, i) => texts.indexOf(one) !== i)).toEqual([]);
  }
});

test('failure types are told apart', () => {
  for (const language of ['en', 'da'] as const) {
    const texts = Object.values(failureTypes).map((entry) => entry[language]);
    expect(texts.filter((one, i) => texts.indexOf(one) !== i)).toEqual([]);
  }
});

test('an internal number never gets the text of a code, whatever its digits and the make', () => {
  for (const number of ['030100', '157000', '00430E', 'FFFFFF', '000000'])
    expect(describeFault({ type: 'errorCode', name: `VAG${number}` }, 'Volkswagen')).toEqual({
      en: `Manufacturer's own fault number ${number}`,
      da: `Fabrikantens egen fejlkode ${number}`,
    });
});

test('a code of the maker means what its maker says, and nothing on another make', () => {
  expect(describeFault({ type: 'errorCode', name: 'P157000' }, 'Volkswagen').en).toBe(
    'Engine control blocked by the immobiliser',
  );
  expect(describeFault({ type: 'errorCode', name: 'P157000' }, 'Toyota').en).toBe(
    "Engine or drive train fault by the manufacturer's own code",
  );
});

test('lamps by name, and those that nobody knows by theirs', () => {
  expect(text('oilPressure', 'warningLight')).toBe('Oil pressure warning light');
  expect(text('sunroof', 'warningLight')).toBe('Warning light sunroof');
  expect(
    ['oilPressure', 'coolantTemperature', 'brake'].map((name) => severityOf({ type: 'warningLight', name }, null)),
  ).toEqual(['critical', 'critical', 'critical']);
});
