import { decode, obd, reasons, uds } from './sample-upload.ts';

describe('VIN', () => {
  const vin = (records: object[]) =>
    decode(records, { vin: '1FMCU9J94HUA04524' }).state.signals['Vehicle.VehicleIdentification.VIN'];
  const hex = Buffer.from('1FMCU9J94HUA04524').toString('hex');

  test.each([
    ['mode 09 on CAN', obd(`490201${hex}`)],
    ['with zeros before it', obd(`490201000000${hex}`)],
    ['UDS 22 F190', uds(`62F190${hex}`)],
    ['with padding after it', uds(`62F190${hex}000000`)],
    ['with its length before it', uds(`62F19011${hex}`)],
    [
      'five lines of a legacy bus',
      obd('49020100000031 490202464D4355 490203394A3934 49020448554130 49020534353234', { bus: 'legacy' }),
    ],
  ])('%s', (_, record) => {
    expect(vin([record])).toMatchObject({ value: 1, text: '1FMCU9J94HUA04524' });
  });

  test('five lines of a legacy bus, each a record, in any order', () => {
    const lines = ['49020100000031', '490202464D4355', '490203394A3934', '49020448554130', '49020534353234'].map(
      (line) => obd(line, { bus: 'legacy', rx: '10' }),
    );
    expect(vin(lines)).toMatchObject({ text: '1FMCU9J94HUA04524', seq: 1 });
    expect(vin(lines.toReversed())).toMatchObject({ text: '1FMCU9J94HUA04524', seq: 5 });
    expect(reasons(lines.slice(1))).toEqual(['1 lost-frame', '2 lost-frame', '3 lost-frame', '4 lost-frame']);
  });

  test('the data point does not hold it: it says whether it is the one provisioned', () => {
    const point = (provisioned: string) =>
      decode([obd(`490201${hex}`)], { vin: provisioned }).rows.map(({ value, text }) => [value, text]);
    expect([point('1FMCU9J94HUA04524'), point('WVWZZZAUZHW000001')]).toEqual([[[1, null]], [[0, null]]]);
  });

  test('anything else is none', () => {
    expect(vin([obd('4902'), obd('49020131464D'), uds('62F190')])).toBeUndefined();
  });
});
