import { execFileSync } from 'node:child_process';
import {
  attempted,
  call,
  type Platform,
  provision,
  removeDirectory,
  startPlatform,
  temporaryDirectory,
  textsTo,
  type Unit,
  until,
  upload,
} from './platform.ts';

jest.setTimeout(180_000);

const CAR = {
  vin: 'TMBJJ7NE1J0000002',
  ownerId: 'bo',
  workshopId: 'sydhavn',
  phone: '+4520123457',
  email: 'bo@example.com',
  unitId: 'unit-crash',
};
const UPLOADS = 40;

describe('processes that are killed lose nothing and do nothing twice', () => {
  let dir: string;
  let platform: Platform;
  let unit: Unit;

  beforeAll(async () => {
    dir = temporaryDirectory();
    platform = await startPlatform(dir);
    unit = await provision(platform, CAR);
  });
  afterAll(async () => {
    await platform.stop();
    removeDirectory(dir);
  });

  const childrenOf = (pid: number) =>
    execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n');
  const eventOfCar = async () =>
    (await call(platform, 'GET', `/v1/events?vin=${CAR.vin}`)).body.events as { count: number; name: string }[];
  const fault = (n: number) => ({
    seq: n,
    time: new Date(Date.now() - 60_000 + n).toISOString(),
    type: 'obd',
    rx: '7E8',
    request: '03',
    response: '43010171',
  });

  test('uploads at the same instant count exactly, while every process but the starter is killed', async () => {
    const answers = Promise.all(
      Array.from({ length: UPLOADS }, async (_, n) => {
        // A unit sends again until it is answered 202.
        await until(
          () =>
            attempted(async () =>
              (await upload(platform, unit, [fault(n + 1)], `crash-${n}`)).status === 202 ? true : undefined,
            ),
          60_000,
          'an accepted upload',
        );
      }),
    );
    for (const line of childrenOf(Number(platform.process.pid)))
      process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL');
    await answers;
    const events = await until(
      () =>
        attempted(async () => {
          const found = await eventOfCar();
          return found?.[0]?.count === UPLOADS ? found : undefined;
        }),
      90_000,
      `a count of ${UPLOADS}`,
    );
    expect(events).toMatchObject([{ name: 'P017100', count: UPLOADS }]);
  });

  test('after kill -9 of everything the next start goes on, and the owner was texted once', async () => {
    await until(
      async () => ((await textsTo(platform, CAR.phone)).length > 0 ? true : undefined),
      60_000,
      'the notification',
    );
    const ended = new Promise((resolve) => platform.process.once('exit', resolve));
    process.kill(-Number(platform.process.pid), 'SIGKILL');
    await ended;
    platform = await startPlatform(dir);
    expect(await eventOfCar()).toMatchObject([{ name: 'P017100', count: UPLOADS }]);
    expect((await upload(platform, unit, [fault(1), fault(UPLOADS + 1)], 'crash-again')).status).toBe(202);
    await until(
      async () => ((await eventOfCar())[0]?.count === UPLOADS + 1 ? true : undefined),
      30_000,
      'the new occurrence',
    );
    expect(await textsTo(platform, CAR.phone)).toHaveLength(1);
  });
});
