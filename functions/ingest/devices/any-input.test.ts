import fc from 'fast-check';
import { HttpProblem } from '../../../shared/http-problem.ts';
import { validateUpload } from '../../../shared/uploads/generated/upload.validate.ts';
import type { DeviceRequest, DeviceUpload } from './device.ts';
import { readFreematics } from './freematics.ts';
import { readOsmand } from './osmand.ts';
import { readOwntracks } from './owntracks.ts';
import { readWican } from './wican.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const READERS: Record<string, (request: DeviceRequest) => DeviceUpload> = {
  osmand: readOsmand,
  owntracks: readOwntracks,
  wican: readWican,
  freematics: readFreematics,
};
const KEYS =
  'id deviceid device_id token timestamp lat lon location speed bearing heading altitude accuracy hdop batt valid ignition rpm alarm coords latitude longitude battery level extras _type tst created_at acc alt vel cog t ign odometer uext flvl autopid_data config status unit frame bus data extd rtr utc soc voltage current power is_charging'.split(
    ' ',
  );

const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    '',
    'location',
    '-1',
    -1,
    0,
    1e308,
    '1795341600',
    1795341600,
    '2026-11-22T10:00:00Z',
  ),
  fc.double(),
  fc.integer(),
  fc.string(),
);
const key = fc.oneof(fc.constantFrom(...KEYS), fc.string());
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 8 }),
  ),
}));
const form = fc
  .array(fc.tuple(key, scalar), { maxLength: 10 })
  .map((fields) => new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString());
const packet = fc
  .array(fc.tuple(fc.constantFrom('0', '10', '11', 'A', 'B', 'D', '24', '82', '10D', '20', 'EV', 'TS'), scalar), {
    maxLength: 12,
  })
  .map((fields) => `1#${fields.map(([name, value]) => `${name}:${String(value)}`).join(',')}`)
  .map((text) => `${text}*${(Buffer.from(text).reduce((sum, byte) => sum + byte, 0) & 255).toString(16)}`);
const request = fc.record({
  query: form.map((text) => new URLSearchParams(text)),
  rest: fc.constantFrom('', 'push', 'post/car', 'notify/car'),
  authorization: fc.constantFrom(undefined, 'Bearer s3cret', `Basic ${Buffer.from('car:s3cret').toString('base64')}`),
  mediaType: fc.constantFrom('', 'application/json', 'application/x-www-form-urlencoded'),
  body: fc.oneof(
    json.map((value) => JSON.stringify(value)),
    form,
    packet,
    fc.string(),
  ),
});

/** The faults of what it comes to, but for positions that are nowhere on earth, which decode keeps. */
function faultsOf(read: (request: DeviceRequest) => DeviceUpload, sent: DeviceRequest): string[] {
  try {
    const records = read(sent).records(NOW);
    if (records.length === 0) return [];
    return validateUpload({ uploadId: 'u', sentAt: NOW.toISOString(), records })
      .map(({ pointer, detail }) => `${pointer} ${detail}`)
      .filter((fault) => !/\/(latitude|longitude) must be/.test(fault));
  } catch (error) {
    if (error instanceof HttpProblem && error.problem.status < 500) return [];
    throw error;
  }
}

test.each(Object.entries(READERS))(
  'whatever is sent to %s is refused, or becomes records as their schema has them',
  (_, read) => {
    fc.assert(
      fc.property(request, (sent) => expect(faultsOf(read, sent)).toEqual([])),
      { numRuns: 5_000 },
    );
  },
);
