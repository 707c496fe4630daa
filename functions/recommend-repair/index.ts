import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, store, warehouse } from '../../shared/real-ports.ts';
import { handleEventChanges } from './handler.ts';

http(
  'recommend-repair',
  pushFunction(
    { 'recommend-repair-event-changes': async (message, deps) => handleEventChanges(message, deps) },
    createDeps('recommend-repair', { bus, store, warehouse }),
  ),
);
