import type { Output } from '../../shared/claim.ts';
import { say } from '../../shared/conversation/say.ts';
import { derivedId } from '../../shared/ids.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';
import type { Transaction } from '../../shared/store.ts';
import { languageOfPhone, normalPhone } from './find-sender.ts';
import { answerText } from './outputs.ts';

const DAY_MS = 86_400_000;

/** Tells a number that no owner has how to register, at most once a day; the number itself is not kept. */
export async function answerUnknown(tx: Transaction, message: OwnerMessage, now: Date): Promise<Output[]> {
  const phone = normalPhone(message.from);
  const path = `unknownNumbers/${derivedId('phone', phone)}`;
  const told = await tx.get<{ at: string }>(path);
  if (told && now.getTime() - Date.parse(told.at) < DAY_MS) return [];
  tx.set(path, { at: now.toISOString(), expireAt: new Date(now.getTime() + DAY_MS) });
  return [answerText(message, { phone }, say(languageOfPhone(phone), 'unknownNumber'), now)];
}
