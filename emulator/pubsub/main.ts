import { runCommand } from '../common/command.ts';
import { startPubSub } from './server.ts';

void runCommand({
  service: 'pubsub',
  summary: 'Cloud Pub/Sub on this machine, for the official clients: set PUBSUB_EMULATOR_HOST to its host and port.',
  defaultPort: 8085,
  start: ({ port, dir }) => startPubSub({ port, dir }),
});
