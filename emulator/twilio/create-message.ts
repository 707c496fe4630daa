import { type TwilioError, twilioError } from './errors.ts';
import { countSegments, smartEncode } from './segments.ts';

/** An outbound message that passed Twilio's checks. */
export interface MessageDraft {
  from: string;
  to: string;
  body: string;
  segments: number;
  mediaUrls: string[];
  messagingServiceSid?: string;
  statusCallback?: string;
}

/** What the checks depend on besides the form. */
export interface SenderAccount {
  phoneNumber: string;
  hasOptedOut(number: string): boolean;
}

const e164 = /^\+[1-9]\d{6,14}$/;
/** Recipients that Twilio's test credentials document to fail. */
const magicNumbers: Record<string, TwilioError> = {
  '+15005550001': twilioError(21211, "Invalid 'To' Phone Number: +15005550001"),
  '+15005550002': twilioError(21612, "The 'To' phone number: +15005550002, is not currently reachable via SMS"),
  '+15005550003': twilioError(21408, 'Permission to send an SMS has not been enabled for the region: +15005550003'),
  '+15005550004': twilioError(21610, 'Attempt to send to unsubscribed recipient'),
  '+15005550009': twilioError(21614, "'To' number: +15005550009, is not a valid mobile number"),
};

/** Checks the form of `POST Messages.json` in Twilio's order; says the first fault, as Twilio does. */
export function createMessage(form: URLSearchParams, account: SenderAccount): MessageDraft | TwilioError {
  const to = form.get('To')?.replace(/[\s().-]/g, '') ?? '';
  const messagingServiceSid = form.get('MessagingServiceSid') ?? undefined;
  const from = form.get('From') ?? (messagingServiceSid === undefined ? '' : account.phoneNumber);
  const body = form.get('Body') ?? '';
  const mediaUrls = form.getAll('MediaUrl');
  const statusCallback = form.get('StatusCallback') ?? undefined;
  const fault =
    recipientFault(to, form.get('To') ?? '') ??
    senderFault(from, to, account) ??
    contentFault(body, mediaUrls) ??
    optionFault(statusCallback, form.get('ValidityPeriod')) ??
    magicNumbers[to] ??
    (account.hasOptedOut(to) ? twilioError(21610, 'Attempt to send to unsubscribed recipient') : undefined);
  const { segments } = countSegments(form.get('SmartEncoded') === 'true' ? smartEncode(body) : body);
  return fault ?? { from, to, body, segments, mediaUrls, messagingServiceSid, statusCallback };
}

function recipientFault(to: string, given: string): TwilioError | undefined {
  if (to === '') return twilioError(21604, "A 'To' phone number is required.");
  return e164.test(to) ? undefined : twilioError(21211, `Invalid 'To' Phone Number: ${given}`);
}

function senderFault(from: string, to: string, account: SenderAccount): TwilioError | undefined {
  if (from === '') return twilioError(21603, "A 'From' phone number is required.");
  const isName = /^(?=.*[A-Za-z])[A-Za-z0-9 +&_-]{1,11}$/.test(from);
  if (!isName && !e164.test(from)) return twilioError(21212, `Invalid From Number (caller ID): ${from}`);
  if (!isName && from !== account.phoneNumber) {
    return twilioError(21606, `The 'From' phone number ${from} is not a valid, SMS-capable number for your account.`);
  }
  return from === to ? twilioError(21266, "'To' and 'From' number cannot be the same") : undefined;
}

function contentFault(body: string, mediaUrls: string[]): TwilioError | undefined {
  if (body === '' && mediaUrls.length === 0) return twilioError(21602, 'Message body is required.');
  if ([...body].length > 1600) {
    return twilioError(21617, 'The concatenated message body exceeds the 1600 character limit');
  }
  if (mediaUrls.length > 10) return twilioError(21623, 'Number of media files exceeds allowed limit (10)');
  return mediaUrls.every(isHttpUrl) ? undefined : twilioError(21620, 'Invalid media URL(s)');
}

function optionFault(statusCallback: string | undefined, validity: string | null): TwilioError | undefined {
  if (statusCallback !== undefined && !isHttpUrl(statusCallback)) {
    return twilioError(21609, `The 'StatusCallback' URL ${statusCallback} is not a valid URL.`);
  }
  if (validity !== null && !(/^\d+$/.test(validity) && Number(validity) >= 1 && Number(validity) <= 36_000)) {
    return twilioError(20001, 'ValidityPeriod must be a number of seconds from 1 to 36000.');
  }
  return undefined;
}

const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
