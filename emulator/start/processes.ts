import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Ports } from './ports.ts';
import type { State } from './state.ts';
import type { ProcessSpec } from './supervisor.ts';
import { ROOT } from './wiring.ts';

export const PROJECT = 'local';
export const TWILIO = { accountSid: 'AC00000000000000000000000000000001', from: '+4552512345' };
const SENDGRID_FROM = 'service@connected-cars.example';

const script = (name: string) => join(ROOT, 'emulator', name, 'main.ts');
const readyLine = (line: string) => line.startsWith('{"service":') || line.startsWith('{"function":');

/** The built-in local cloud: one process an emulator. */
export function emulators(ports: Ports, { dir, secrets }: State, official: boolean): ProcessSpec[] {
  const emulator = (name: string, port: number, ...more: string[]): ProcessSpec => ({
    name,
    args: [script(name), '--port', String(port), '--dir', join(dir, name), ...more],
    ready: readyLine,
  });
  const webhooks = `http://127.0.0.1:${ports.api}/webhooks`;
  return [
    ...(official
      ? []
      : [
          emulator('pubsub', ports.pubsub),
          emulator('firestore', ports.firestore, '--indexes', join(ROOT, 'firestore.indexes.json')),
        ]),
    emulator('bigquery', ports.bigquery, '--storage-port', String(ports.bigqueryStorage)),
    emulator(
      'twilio',
      ports.twilio,
      '--account-sid',
      TWILIO.accountSid,
      // in one word, since a secret may begin with a dash
      `--auth-token=${secrets.twilioAuthToken}`,
      '--phone-number',
      TWILIO.from,
      '--inbound-webhook',
      `${webhooks}/twilio/sms`,
    ),
    emulator(
      'sendgrid',
      ports.sendgrid,
      `--api-key=${secrets.sendgridApiKey}`,
      '--event-webhook',
      `${webhooks}/sendgrid`,
    ),
  ];
}

/** The environment every function runs in: what Terraform sets in production. */
export function functionEnvironment(
  ports: Ports,
  { secrets }: State,
  sendgridPublicKey: string,
): Record<string, string> {
  return {
    ENVIRONMENT: 'local',
    NODE_ENV: 'production',
    GOOGLE_CLOUD_PROJECT: PROJECT,
    METADATA_SERVER_DETECTION: 'none',
    PUBSUB_EMULATOR_HOST: `127.0.0.1:${ports.pubsub}`,
    FIRESTORE_EMULATOR_HOST: `127.0.0.1:${ports.firestore}`,
    BIGQUERY_EMULATOR_HOST: `http://127.0.0.1:${ports.bigquery}`,
    BIGQUERY_STORAGE_EMULATOR_HOST: `127.0.0.1:${ports.bigqueryStorage}`,
    PUBLIC_API_URL: `http://127.0.0.1:${ports.api}`,
    TWILIO_ACCOUNT_SID: TWILIO.accountSid,
    TWILIO_AUTH_TOKEN: secrets.twilioAuthToken,
    TWILIO_FROM: TWILIO.from,
    TWILIO_BASE_URL: `http://127.0.0.1:${ports.twilio}`,
    SENDGRID_API_KEY: secrets.sendgridApiKey,
    SENDGRID_FROM,
    SENDGRID_BASE_URL: `http://127.0.0.1:${ports.sendgrid}`,
    SENDGRID_WEBHOOK_PUBLIC_KEY: sendgridPublicKey,
    ADMIN_TOKEN_HASHES: createHash('sha256').update(secrets.adminToken).digest('hex'),
    SIGNING_SECRET: secrets.signingSecret,
  };
}

export const functionProcess = (name: string, port: number, env: Record<string, string>): ProcessSpec => ({
  name,
  args: [join(ROOT, 'emulator/start/serve-function.ts'), '--function', name, '--port', String(port)],
  env,
  ready: readyLine,
});

export const fleetProcess = (cars: number, speed: number, { dir }: State): ProcessSpec => ({
  name: 'fleet',
  args: [
    script('fleet'),
    '--endpoints',
    join(dir, 'endpoints.json'),
    '--fleet',
    String(cars),
    '--speed',
    String(speed),
    '--dir',
    join(dir, 'fleet'),
  ],
  inherit: true,
  mayEnd: true,
});
