import type { Ports } from './ports.ts';
import { PROJECT } from './processes.ts';

export type User = { email: string; password: string; role: string; workshopId: string };

/** What <dir>/endpoints.json holds. */
export type Endpoints = {
  project: string;
  ingest: string;
  api: string;
  portal: string;
  twilio: string;
  sendgrid: string;
  pubsub: string;
  firestore: string;
  bigquery: string;
  bigqueryStorage: string;
  tokens: { admin: string };
  users: User[];
};

export function endpointsOf(ports: Ports, adminToken: string, users: User[]): Endpoints {
  const url = (port: number) => `http://127.0.0.1:${port}`;
  return {
    project: PROJECT,
    ingest: url(ports.ingest),
    api: url(ports.api),
    portal: url(ports.portal),
    twilio: url(ports.twilio),
    sendgrid: url(ports.sendgrid),
    pubsub: `127.0.0.1:${ports.pubsub}`,
    firestore: `127.0.0.1:${ports.firestore}`,
    bigquery: url(ports.bigquery),
    bigqueryStorage: `127.0.0.1:${ports.bigqueryStorage}`,
    tokens: { admin: adminToken },
    users,
  };
}

/** The same for people, with what to open first. */
export function tableOf(endpoints: Endpoints, dir: string, startedInMs: number): string {
  const manager = endpoints.users.find((user) => user.role === 'manager');
  const rows: [string, string, string][] = [
    ['portal', endpoints.portal, manager ? `sign in as ${manager.email} with ${manager.password}` : ''],
    ['phone', endpoints.twilio, 'the owners’ phone: what they are texted, and texting back'],
    ['mailbox', endpoints.sendgrid, 'the owners’ mail'],
    ['api', endpoints.api, `${endpoints.api}/v1/openapi.json`],
    ['ingest', endpoints.ingest, 'where units post their uploads'],
    ['pubsub', endpoints.pubsub, 'PUBSUB_EMULATOR_HOST'],
    ['firestore', endpoints.firestore, 'FIRESTORE_EMULATOR_HOST'],
    ['bigquery', endpoints.bigquery, 'BIGQUERY_EMULATOR_HOST'],
  ];
  const width = Math.max(...rows.map(([, address]) => address.length)) + 2;
  return [
    `Connected Cars is ready (${(startedInMs / 1000).toFixed(1)} s). Open the portal and the phone first.`,
    '',
    ...rows.map(([name, address, note]) => `  ${name.padEnd(10)} ${address.padEnd(width)} ${note}`),
    '',
    `  Addresses and the admin token: ${dir}/endpoints.json. Log: ${dir}/start/platform.log. Ctrl-C stops everything.`,
  ].join('\n');
}
