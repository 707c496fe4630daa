import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTwilioMedia } from './twilio-media.ts';

const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const ADDRESS = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1';

let server: Server;
let base: string;
let visits: { url: string; headers: IncomingHttpHeaders }[];
let answer: { status: number; location?: string; body?: Buffer };

beforeEach(async () => {
  visits = [];
  answer = { status: 307, location: '/file' };
  server = createServer(({ url = '', headers }, response) => {
    visits.push({ url, headers });
    if (url === '/file') response.writeHead(200, { 'content-type': 'image/jpeg' }).end(answer.body ?? PHOTO);
    else response.writeHead(answer.status, answer.location ? { location: base + answer.location } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const media = () => createTwilioMedia({ accountSid: 'AC1', authToken: 'secret', baseUrl: base });

test("the account's credentials go to the provider, and not to where it says the bytes lie", async () => {
  expect(await media().fetch(ADDRESS)).toEqual({ contentType: 'image/jpeg', body: PHOTO });
  expect(visits.map(({ url }) => url)).toEqual([new URL(ADDRESS).pathname, '/file']);
  expect(visits.map(({ headers }) => headers.authorization)).toEqual([`Basic ${btoa('AC1:secret')}`, undefined]);
});

test.each([
  'http://169.254.169.254/computeMetadata/v1/',
  'https://api.twilio.com/2010-04-01/Accounts/AC2/Messages/MM1/Media/ME1',
  'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json',
  `${ADDRESS}/../../../../Keys`,
  'https://api.twilio.com.evil.example/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1',
])('%s is not fetched', async (url) => {
  await expect(media().fetch(url)).rejects.toMatchObject({ code: 'media-unknown' });
  expect(visits).toEqual([]);
});

test('gone, failing and too large are told apart', async () => {
  answer = { status: 404 };
  expect(await media().fetch(ADDRESS)).toBeUndefined();
  answer = { status: 500 };
  await expect(media().fetch(ADDRESS)).rejects.toMatchObject({ kind: 'transient' });
  answer = { status: 307, location: '/file', body: Buffer.alloc(10_000_001) };
  await expect(media().fetch(ADDRESS)).rejects.toMatchObject({ code: 'media-too-large' });
});
