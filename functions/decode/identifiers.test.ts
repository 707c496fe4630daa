import { decode, frames, reasons, uds, values } from './sample-upload.ts';

const text = (value: string) => Buffer.from(value).toString('hex');
const VIN = text('WVWZZZAUZHW000001');

describe('several identifiers in one answer', () => {
  const all = [
    'TraveledDistance 110953 km',
    'LowVoltageBattery.CurrentVoltage 12.429 V',
    'Private.LowVoltageBattery.StateOfCharge 73 percent',
  ];

  test('of lengths that the catalogue knows, in any order, without the request', () => {
    expect(values([uds('62 29 5A 01 B1 69 2A 07 20 ED 2A 0C 49')])).toEqual(all);
    expect(values([uds('62 2A 0C 49 29 5A 01 B1 69 2A 07 20 ED')])).toEqual([all[2], all[0], all[1]]);
    expect(reasons([uds('62 29 5A 01 B1 69 2A 07 20 ED 2A 0C 49')])).toEqual([]);
  });

  test('the VIN and a text, whose length the request tells', () => {
    const record = uds(`62 F1 87 ${text('5G0906259L')} F1 90 ${VIN} F1 89 ${text('0004')}`, {
      request: '22F187F190F189',
    });
    expect(values([record])).toEqual([
      'Private.Ecu.Engine.SparePartNumber 5G0906259L',
      'VehicleIdentification.VIN 1',
      'Private.Ecu.Engine.SoftwareVersion 0004',
    ]);
  });

  test('raw frames: the request is the one before', () => {
    const records = frames('7E0 05 22 F1 89 F1 91', '7E8 10 0D 62 F1 89 30 30 30', '7E8 21 34 F1 91 35 47 30 30');
    expect(values(records)).toEqual([
      'Private.Ecu.Engine.SoftwareVersion 0004',
      'Private.Ecu.Engine.HardwareNumber 5G00',
    ]);
  });

  test('an identifier that could end in several places is kept, not guessed', () => {
    const record = uds('62 F1 89 30 F1 91 31 F1 91 32', { request: '22F189F191' });
    expect(decode([record])).toMatchObject({ rows: [], undecodable: [{ reason: 'unknown-identifier' }] });
  });

  test('what fills the answer up is none; one cut off is said to be', () => {
    expect(values([uds('62 29 5A 01 B1 69 AA AA AA')])).toEqual([all[0]]);
    expect(reasons([uds('62 29 5A 01 B1 69 2A 07 20')])).toEqual(['1 truncated']);
  });
});
