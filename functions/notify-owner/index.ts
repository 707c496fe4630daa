import { http } from '@google-cloud/functions-framework';
import { createDeps } from '../../shared/deps.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { bus, mailer, sms, store } from '../../shared/real-ports.ts';
import { handleMinuteTick, handleOutbound, handleRecommendations } from './handler.ts';

const handlers = {
  'notify-owner-recommendations': handleRecommendations,
  'notify-owner-outbound': handleOutbound,
  'notify-owner-minute-tick': handleMinuteTick,
};

http('notify-owner', pushFunction(handlers, createDeps('notify-owner', { bus, mailer, sms, store })));
