import type { Output } from '../../shared/claim.ts';
import { type Conversation, conversationPath } from '../../shared/conversation/conversation.ts';
import { list, say } from '../../shared/conversation/say.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';
import type { Transaction } from '../../shared/store.ts';
import { type Candidate, carLabel } from './choose-car.ts';
import type { Owner } from './find-sender.ts';
import { answerText } from './outputs.ts';

/** Texts that may wait for the answer; after that the workshop is asked to look. */
const MOST_WAITING = 2;

/** The text waits in the first car's conversation until it is known which car it is about. @returns the car whose thread keeps it */
export function askWhichCar(
  tx: Transaction,
  message: OwnerMessage,
  owner: Owner,
  candidates: [Candidate, ...Candidate[]],
  now: Date,
): { vin: string; outputs: Output[] } {
  const waiting = candidates.find(({ conversation }) => conversation.asked === 'car') ?? candidates[0];
  const { vehicle, conversation } = waiting;
  const before = conversation.pendingText === null ? [] : conversation.pendingText.split('\n\n');
  const gaveUp = before.length >= MOST_WAITING;
  tx.set(conversationPath(vehicle.vin), {
    ...conversation,
    ...(gaveUp
      ? { asked: null, pendingText: null, mode: 'staffNeeded' as const }
      : { asked: 'car' as const, pendingText: [...before, message.body].join('\n\n') }),
    updatedAt: now.toISOString(),
  } satisfies Conversation);
  const cars = candidates.map((candidate) => carLabel(candidate.vehicle));
  const text = gaveUp
    ? say(owner.language, 'carUnknown')
    : say(owner.language, 'whichCar', { cars: list(owner.language, cars, 'or') });
  const { vin } = vehicle;
  return { vin, outputs: [answerText(message, { ownerId: owner.ownerId, vin }, text, now)] };
}
