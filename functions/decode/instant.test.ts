import { decodeUpload } from './decode-upload.ts';
import { instantMs } from './instant.ts';
import { sampleUpload } from './sample-upload.ts';

/** As sent; the same instant as data points have it. */
const FORMS: [sent: string, utc: string][] = [
  ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z'],
  ['2026-11-22T10:00:00.5Z', '2026-11-22T10:00:00.5Z'],
  ['2026-11-22T10:00:00.123456789Z', '2026-11-22T10:00:00.123456789Z'],
  ['2026-11-22t10:00:00z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T11:00:00+01:00', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T04:29:59.25-05:30', '2026-11-22T09:59:59.250Z'],
  ['2026-11-22T10:00:00-00:00', '2026-11-22T10:00:00.000Z'],
  ['2026-11-23T00:00:00+14:00', '2026-11-22T10:00:00.000Z'],
];
const position = (time: string) => ({ type: 'gnss', time, latitude: 55, longitude: 12 }) as const;

test.each(FORMS)('%s is a data point and a live state at %s', (sent, utc) => {
  const { rows, state, undecodable } = decodeUpload(sampleUpload([position(sent)]));
  expect(undecodable).toEqual([]);
  expect([...new Set(rows.map(({ time }) => time))]).toEqual([utc]);
  expect(state.position).toMatchObject({ time: utc });
  expect(instantMs(sent)).toBe(Date.parse(utc));
});

test('the newest is the latest instant, whatever offset it is written with', () => {
  const later = { ...position('2026-11-22T09:00:20-01:00'), latitude: 56 };
  const { state } = decodeUpload(sampleUpload([later, position('2026-11-22T11:00:10+01:00')]));
  expect(state.position).toMatchObject({ latitude: 56, time: '2026-11-22T10:00:20.000Z' });
});

test('a leap second is the first of the next minute, in UTC and elsewhere', () => {
  const midnight = Date.UTC(2017, 0, 1);
  expect(instantMs('2016-12-31T23:59:60Z')).toBe(midnight);
  expect(instantMs('2017-01-01T00:59:60.75+01:00')).toBe(midnight + 750);
});

test('a data point of a leap second has a time that stores take', () => {
  const upload = { ...sampleUpload([position('2016-12-31T23:59:60Z')]), sentAt: '2016-12-31T23:59:58Z' };
  const { rows } = decodeUpload({ ...upload, receivedAt: '2016-12-31T23:59:59Z' });
  expect([...new Set(rows.map(({ time }) => time))]).toEqual(['2017-01-01T00:00:00.000Z']);
});

test('a record whose clock is wrong is kept with its time as it was sent', () => {
  const { undecodable } = decodeUpload(sampleUpload([position('2014-11-22T11:00:00+01:00')]));
  expect(undecodable).toMatchObject([{ reason: 'clock', time: null, record: { time: '2014-11-22T11:00:00+01:00' } }]);
});
