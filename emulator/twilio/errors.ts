import { type HttpAnswer, json } from '../common/loopback-http.ts';

/** An error as Twilio's REST API answers it. */
export interface TwilioError {
  code: number;
  status: number;
  message: string;
}

/** The errors that the stand-in knows, by Twilio's code. */
const statuses = {
  20001: 400,
  20003: 401,
  20004: 405,
  20009: 409,
  20404: 404,
  20429: 429,
  20500: 500,
  21211: 400,
  21212: 400,
  21266: 400,
  21408: 403,
  21602: 400,
  21603: 400,
  21604: 400,
  21606: 400,
  21609: 400,
  21610: 400,
  21612: 400,
  21614: 400,
  21617: 400,
  21620: 400,
  21623: 400,
} as const;

export function twilioError(code: keyof typeof statuses, message: string): TwilioError {
  return { code, status: statuses[code], message };
}

/** The body that the official clients turn into a `RestException`. */
export function errorAnswer({ code, status, message }: TwilioError): HttpAnswer {
  const headers: Record<string, string> = {
    ...(status === 401 && { 'www-authenticate': 'Basic realm="Twilio API"' }),
    ...(status === 429 && { 'retry-after': '1' }),
  };
  return json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, headers);
}

export const notFound = (path: string): TwilioError =>
  twilioError(20404, `The requested resource ${path} was not found`);
