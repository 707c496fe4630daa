import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { startPortal } from '../emulator/start/portal.ts';
import { openBrowser } from '../tests/browser.ts';

jest.setTimeout(60_000);

const SESSION = JSON.stringify({ token: 't', user: { email: 'anna@example.com' } });
const EVENT = {
  id: '1',
  vin: 'WVWZZZAUZHW000001',
  type: 'errorCode',
  name: 'P030100',
  urgency: 'high',
  count: 4,
  lastOccurredAt: new Date().toISOString(),
  description: { en: 'Cylinder 1 misfire', da: 'Fejltænding' },
};

/** What the API answers with. */
let answers: { status: number; events: object[] };
let api: Server;
let portal: Server;
let browser: Browser;
let page: Page;
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  api = createServer((request, response) => {
    const { status, events } = answers;
    const body = request.url === '/v1/sessions' ? SESSION : { events, openCount: events.length, nextPageToken: null };
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  portal = await startPortal(0, portOf(api));
  browser = await openBrowser();
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 360, height: 640 } });
});
afterAll(async () => {
  await browser.close();
  for (const server of [portal, api]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(async () => {
  answers = { status: 200, events: [EVENT] };
  await page.goto(`http://127.0.0.1:${portOf(portal)}`);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
});

const keep = async (session: string) => {
  await page.evaluate((text) => sessionStorage.setItem('session', text), session);
  await page.reload();
};
const signIn = async () => {
  await page.getByLabel('E-mail').fill('anna@example.com');
  await page.getByLabel('Password').fill('a password');
  await page.getByRole('button', { name: 'Sign in' }).click();
};

test('on a phone the page stays as wide as the screen, and the table can be scrolled with the keyboard', async () => {
  await keep(SESSION);
  await page.getByRole('heading', { name: 'Open (1)' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const region = page.getByRole('region', { name: 'Open (1)' });
  await region.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each(['{broken', '{}', '"text"'])('a session that makes no sense is none: %s', async (session) => {
  await keep(session);
  await page.getByLabel('Password').waitFor();
});

test('a session that has expired says so where one signs in again', async () => {
  answers.status = 401;
  await keep(SESSION);
  await page.getByText('You were signed out. Please sign in again.').waitFor();
  expect(await page.getByRole('alert').textContent()).not.toBe('');
});

test('signing in while the platform is down can be tried again', async () => {
  answers.status = 503;
  await signIn();
  await page.getByText('Please try again in a moment.').waitFor();
  answers.status = 201;
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Open (1)' }).waitFor();
});

test('no open event is said in words', async () => {
  answers.events = [];
  await keep(SESSION);
  await page.getByText('No open events.').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});
