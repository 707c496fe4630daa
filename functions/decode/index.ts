import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, dataPoints, store } from '../../shared/real-ports.ts';
import { createDecode } from './handler.ts';
import { sweepSilent } from './sweep-silent.ts';

const deps = createDeps('decode', { bus, dataPoints, store });
const handlers = { 'decode-raw-uploads': createDecode(deps), 'decode-minute-tick': sweepSilent };
http('decode', pushFunction(handlers, deps));
