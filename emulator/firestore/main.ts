import { runCommand } from '../common/command.ts';
import { startFirestore } from './server.ts';

await runCommand({
  service: 'firestore',
  summary:
    'Firestore emulator: google.firestore.v1.Firestore over gRPC. Point a client at it with FIRESTORE_EMULATOR_HOST.',
  defaultPort: 8080,
  start: ({ port, dir }) => startFirestore({ port, dir }),
});
