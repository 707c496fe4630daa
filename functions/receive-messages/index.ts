import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { bus, store } from '../../shared/real-ports.ts';
import { receiveMessages } from './handler.ts';

http('receive-messages', receiveMessages(createDeps('receive-messages', { bus, store })));
