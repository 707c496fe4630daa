import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, store } from '../../shared/real-ports.ts';
import { createOwnerMessages } from './handler.ts';
import { handleMinuteTick } from './minute-tick.ts';

const handlers = {
  'book-appointment-owner-messages': createOwnerMessages(),
  'book-appointment-minute-tick': handleMinuteTick,
};

http('book-appointment', pushFunction(handlers, createDeps('book-appointment', { bus, store })));
