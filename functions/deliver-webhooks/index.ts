import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { takeRawBody } from '../../shared/http/raw-body.ts';
import { bus, store } from '../../shared/real-ports.ts';
import { createDeliverWebhooks } from './serve.ts';

takeRawBody(/^\/actions\//);
http('deliver-webhooks', createDeliverWebhooks(createDeps('deliver-webhooks', { bus, store })));
