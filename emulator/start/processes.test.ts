import { parseArgs } from 'node:util';
import { emulators } from './processes.ts';

test('secrets that begin with a dash reach their emulators', () => {
  const secrets = { twilioAuthToken: '-twilio', sendgridApiKey: '--sendgrid' };
  const ports = new Proxy({}, { get: () => 1 }) as Parameters<typeof emulators>[0];
  const state = { dir: '/tmp', secrets } as Parameters<typeof emulators>[1];
  const optionOf = (name: string, option: string) => {
    const args =
      emulators(ports, state, false)
        .find((spec) => spec.name === name)
        ?.args.slice(1) ?? [];
    const names = args.flatMap((arg) => /^--([a-z-]+)/.exec(arg)?.[1] ?? []).filter((one) => one !== 'sendgrid');
    const options = Object.fromEntries(names.map((one) => [one, { type: 'string' as const }]));
    return (parseArgs({ args, options }).values as Record<string, string>)[option];
  };
  expect([optionOf('twilio', 'auth-token'), optionOf('sendgrid', 'api-key')]).toEqual(['-twilio', '--sendgrid']);
});
