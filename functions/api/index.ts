import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { takeRawBody } from '../../shared/http/raw-body.ts';
import { bus, media, store, warehouse } from '../../shared/real-ports.ts';
import { createApi } from './handler.ts';
import { routes } from './routes.ts';

takeRawBody(/^\//);
http('api', createApi(routes, createDeps('api', { bus, media, store, warehouse })));
