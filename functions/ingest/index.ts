import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { takeRawBody } from '../../shared/http/raw-body.ts';
import { bus, store } from '../../shared/real-ports.ts';
import { createIngest } from './handler.ts';

takeRawBody(/^\//);
http('ingest', createIngest(createDeps('ingest', { bus, store })));
