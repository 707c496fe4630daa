import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, store } from '../../shared/real-ports.ts';
import { createDedupe } from './handler.ts';

http(
  'dedupe-events',
  pushFunction({ 'dedupe-events-vehicle-events': createDedupe() }, createDeps('dedupe-events', { bus, store })),
);
