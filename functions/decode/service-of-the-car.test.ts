import { decodeUpload } from './decode-upload.ts';
import { merged } from './live-state.ts';
import { frames, sampleUpload, uds } from './sample-upload.ts';

/** What an upload of a car says of its services: seq, name and state. */
function told(platform: string, records: object[]): string[] {
  const { state } = decodeUpload(sampleUpload(records, { platform }));
  return merged(undefined, state).reports.flatMap(({ seq, faults }) =>
    faults.filter(({ type }) => type === 'serviceReminder').map(({ name, state: said }) => `${seq} ${name} ${said}`),
  );
}
/** The instrument cluster of an up! */
const cluster = (response: string) => uds(response, { rx: '77E' });

test.each([
  ['800 km', [cluster('62 2260 0320')], ['1 inspection failed']],
  ['20 days', [cluster('62 2261 0014')], ['1 inspection failed']],
  ['12,000 km', [cluster('62 2260 2EE0')], ['1 inspection gone']],
  ['800 km and 300 days in one answer', [cluster('62 2260 0320 2261 012C')], ['1 inspection failed']],
  ['12,000 km and 20 days in one answer', [cluster('62 2260 2EE0 2261 0014')], ['1 inspection failed']],
  ['12,000 km and 300 days in one answer', [cluster('62 2260 2EE0 2261 012C')], ['1 inspection gone']],
  ['no distance yet', [cluster('62 2260 0000')], []],
])('a car whose cluster says %s', (_, records, expected) => {
  expect(told('vw-up', records)).toEqual(expected);
});

test('what a car broadcasts many times a second is told once, and again when it changes', () => {
  const life = (percent: number) =>
    frames(`179 00 00 00 00 ${(percent * 2).toString(16).padStart(2, '0')} 00 00 00`)[0];
  const records = [5, 5, 5, 4, 4].map((percent) => life(percent) ?? {});
  expect(told('ford-fd1', records)).toEqual(['1 oilChange failed', '4 oilChange failed']);
});
