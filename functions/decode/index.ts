import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { createDecode } from './handler.ts';

const deps = createDeps('decode');
http('decode', pushFunction({ 'decode-raw-uploads': createDecode(deps) }, deps));
