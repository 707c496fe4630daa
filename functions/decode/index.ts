import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, dataPoints, store } from '../../shared/real-ports.ts';
import { handleRawUploads } from './handler.ts';

http(
  'decode',
  pushFunction({ 'decode-raw-uploads': handleRawUploads }, createDeps('decode', { bus, dataPoints, store })),
);
