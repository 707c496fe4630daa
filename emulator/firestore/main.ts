import { runCommand } from '../common/command.ts';
import { startFirestore } from './server.ts';
import { readTtlPolicies } from './ttl/policy.ts';

await runCommand({
  service: 'firestore',
  summary:
    'Firestore emulator: google.firestore.v1.Firestore over gRPC. Point a client at it with FIRESTORE_EMULATOR_HOST.',
  defaultPort: 8080,
  flags: { indexes: { help: 'a firestore.indexes.json; its fieldOverrides with "ttl": true let documents expire' } },
  start: ({ port, dir, flags }) =>
    startFirestore({ port, dir, ttl: flags.indexes === undefined ? [] : readTtlPolicies(flags.indexes) }),
});
