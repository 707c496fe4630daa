import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, residentMegabytes, startProcess } from './processes.ts';
import type { Figure } from './report.ts';

const RUNS = 3;
const ENV = {
  ENVIRONMENT: 'local',
  NODE_ENV: 'production',
  GOOGLE_CLOUD_PROJECT: 'bench',
  METADATA_SERVER_DETECTION: 'none',
  PUBLIC_API_URL: 'http://127.0.0.1:1',
  TWILIO_ACCOUNT_SID: 'x',
  TWILIO_AUTH_TOKEN: 'x',
  TWILIO_FROM: 'x',
  SENDGRID_API_KEY: 'x',
  SENDGRID_FROM: 'x',
  SENDGRID_WEBHOOK_PUBLIC_KEY: 'x',
  SIGNING_SECRET: 'x',
};

/** From spawn to listening, each function's bundle; the median of three. */
export async function benchColdStart(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of readdirSync(join(ROOT, 'dist/functions')).sort()) {
    const times: number[] = [];
    let memory = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const running = await startProcess(['emulator/start/serve-function.ts', '--function', name, '--port', '0'], ENV);
      times.push(running.readyMs);
      memory = residentMegabytes(running.child.pid);
      await running.stop();
    }
    times.sort((a, b) => a - b);
    figures.push({
      name: `coldStart.${name}.ms`,
      value: times[1] ?? Number.NaN,
      unit: 'ms',
      note: `listening; ${Math.round(memory)} MB`,
    });
  }
  return figures;
}
