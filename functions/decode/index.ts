import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, dataPoints, store } from '../../shared/real-ports.ts';
import { createDecode } from './handler.ts';

const deps = createDeps('decode', { bus, dataPoints, store });
http('decode', pushFunction({ 'decode-raw-uploads': createDecode(deps) }, deps));
