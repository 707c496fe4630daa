import { readFileSync } from 'node:fs';
import { runCommand } from '../common/command.ts';
import { startSendGrid } from './server.ts';

await runCommand({
  service: 'sendgrid',
  summary: "A stand-in for SendGrid's mail API, with a mailbox to look at.",
  defaultPort: 8087,
  flags: {
    'api-key': { help: 'API key to accept', default: 'SG.local' },
    'event-webhook': { help: 'URL that events (processed, delivered) are posted to' },
    'webhook-key': {
      help: 'file with the P-256 key (PEM) that signs events; without it one is made and kept in --dir',
    },
  },
  start: ({ port, dir, flags }) =>
    startSendGrid({
      port,
      dir,
      apiKey: flags['api-key'] ?? '',
      eventWebhookUrl: flags['event-webhook'],
      webhookPrivateKey: flags['webhook-key'] === undefined ? undefined : readFileSync(flags['webhook-key'], 'utf8'),
    }),
});
