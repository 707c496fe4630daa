import { runCommand } from '../common/command.ts';
import { startTwilio } from './server.ts';

await runCommand({
  service: 'twilio',
  summary: "A stand-in for Twilio's messaging API, with a phone to look at.",
  defaultPort: 8086,
  flags: {
    'account-sid': { help: 'account SID to accept', default: 'AC00000000000000000000000000000000' },
    'auth-token': { help: 'its auth token, which also signs webhooks', default: 'local' },
    'phone-number': { help: 'number that messages are sent from', default: '+4552500000' },
    'inbound-webhook': { help: 'URL that texts from owners are posted to' },
  },
  start: ({ port, dir, flags }) =>
    startTwilio({
      port,
      dir,
      accountSid: flags['account-sid'] ?? '',
      authToken: flags['auth-token'] ?? '',
      phoneNumber: flags['phone-number'] ?? '',
      inboundWebhookUrl: flags['inbound-webhook'],
    }),
});
