import { vehicleBookingPath } from '../../shared/booking/types.ts';
import { workshopPath } from '../../shared/booking/workshop.ts';
import type { Output } from '../../shared/claim.ts';
import {
  type Conversation,
  conversationPath,
  newConversation,
  type ThreadMessage,
  threadPath,
} from '../../shared/conversation/conversation.ts';
import { say } from '../../shared/conversation/say.ts';
import { derivedId } from '../../shared/ids.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import type { Reader, Transaction } from '../../shared/store.ts';
import { askWhichCar } from './ask-which-car.ts';
import { type Candidate, carName, chooseCar, ordinalIn } from './choose-car.ts';
import { converse } from './converse.ts';
import { reply } from './dialogue/reply.ts';
import { findSender, ownersOf, type Sender, type Vehicle, vehiclesOf } from './find-sender.ts';
import { loadFacts } from './load-facts.ts';
import { memoized, remembering } from './memoized.ts';
import { withoutCarName } from './named-car.ts';
import { optWord } from './opt-out.ts';
import { answerText } from './outputs.ts';
import { perform } from './perform.ts';
import { isForeign, languageOf } from './understand/languages.ts';
import { answerUnknown } from './unknown-number.ts';

/** Where free times are looked up, how often others have taken the time that was found, and who sent the text when it came. */
type Lookup = { calendars: Reader; attempt: number; expected: Sender | undefined };

/** Takes one text inside its transaction: what changes by it is written, and the messages to publish are returned. */
export async function answer(
  transaction: Transaction,
  message: OwnerMessage,
  { calendars, attempt, expected }: Lookup,
  now: Date,
): Promise<Output[]> {
  const tx = memoized(transaction);
  if (expected) await foresee(tx, message.from, expected);
  const found = await findSender(tx, message.from);
  if (!found) return answerUnknown(tx, message, now);
  const spoken = isForeign(message.body) ? undefined : languageOf(message.body);
  const sender = { ...found, owner: { ...found.owner, language: spoken ?? found.owner.language } };
  const word = optWord(message.body, message.optOutType);
  if (word) return answerOptWord(tx, message, sender, word, now);
  const { owner } = sender;
  const { candidates, recommendations } = await loadCandidates(tx, sender, now);
  const [first, ...others] = candidates;
  if (!first) return [answerText(message, { ownerId: owner.ownerId, vin: null }, say(owner.language, 'noCar'), now)];
  const waiting = candidates.find(({ conversation }) => conversation.asked === 'car');
  const chosen = chooseCar(candidates, message.body, now);
  if (!chosen) {
    const asked = askWhichCar(tx, message, owner, [first, ...others], now);
    keepInThread(tx, asked.vin, message, now);
    return asked.outputs;
  }
  if (chosen.conversation.mode === 'staff') {
    tx.update(conversationPath(chosen.vehicle.vin), { updatedAt: now.toISOString() });
    keepInThread(tx, chosen.vehicle.vin, message, now);
    return [];
  }
  const pending = waiting?.conversation.pendingText;
  const isCount = pending && ordinalIn(message.body) >= 0;
  const text = isCount ? pending : pending ? `${pending}\n\n${message.body}` : message.body;
  const { facts, state: before } = await loadFacts(tx, {
    owner,
    vehicle: chosen.vehicle,
    conversation: { ...chosen.conversation, ...(spoken ? { language: spoken } : {}) },
    recommendations,
    now,
  });
  const spokenText = withoutCarName(text, chosen.vehicle, facts.language);
  const isPhoto = text.trim() === '' && (message.media ?? []).length > 0;
  const said = isPhoto
    ? reply(before, { do: 'photo' }, facts, undefined)
    : await converse(remembering(calendars), before, spokenText, facts, stepAside(message.messageId, attempt));
  const { vin } = chosen.vehicle;
  const {
    state,
    outputs,
    said: told,
  } = await perform(tx, said, { facts, vin, ownerId: owner.ownerId, cause: message.messageId });
  tx.set(conversationPath(vin), {
    ...state,
    ownerId: owner.ownerId,
    workshopId: chosen.vehicle.workshopId,
    updatedAt: now.toISOString(),
  } satisfies Conversation);
  if (waiting && waiting !== chosen)
    tx.update(conversationPath(waiting.vehicle.vin), { asked: null, pendingText: null });
  keepInThread(tx, vin, message, now);
  return [answerText(message, { ownerId: owner.ownerId, vin }, said.say, now, told), ...outputs];
}

const STEP = 6;

/** How many free times to leave to others who want the same just now: each loser goes another way, ever further. */
const stepAside = (messageId: string, attempt: number): number =>
  attempt === 0 ? 0 : Number.parseInt(derivedId('aside', messageId, attempt).slice(-6), 36) % (STEP * attempt);

/** Reads at once what the answer will need, as far as the sender is still the same: others wait for their turn meanwhile. */
async function foresee(tx: Transaction, from: string, { ownerIds, vehicles }: Sender): Promise<void> {
  const vins = vehicles.map(({ vin }) => vin);
  const workshops = [...new Set(vehicles.map(({ workshopId }) => workshopPath(workshopId)))];
  await Promise.all([
    ownersOf(tx, from),
    vehiclesOf(tx, ownerIds),
    ...(vins.length > 0 ? [recommendationsOf(tx, vins)] : []),
    tx.getAll([...vins.map(conversationPath), ...vins.map(vehicleBookingPath), ...workshops]),
  ]);
}

const recommendationsOf = async (tx: Transaction, vins: string[]) =>
  tx.query<Recommendation>({
    collection: 'recommendations',
    where: [
      ['vin', 'in', vins],
      ['status', 'in', ['open', 'booked']],
    ],
  });

async function loadCandidates(tx: Transaction, { owner, vehicles }: Sender, now: Date) {
  const vins = vehicles.map((vehicle) => vehicle.vin);
  const conversations = await tx.getAll<Conversation>(vins.map(conversationPath));
  const found = await recommendationsOf(tx, vins);
  const recommendations = found.map(({ data }) => data);
  const candidates = vehicles.map((vehicle, i): Candidate => {
    const known = conversations[i];
    const isTheirs = known && known.ownerId === owner.ownerId;
    return {
      vehicle,
      conversation: isTheirs ? known : newConversation(vehicle.vin, owner.ownerId, vehicle.workshopId, now),
      hasFault: recommendations.some(({ vin, status }) => vin === vehicle.vin && status === 'open'),
    };
  });
  return { candidates, recommendations };
}

function answerOptWord(
  tx: Transaction,
  message: OwnerMessage,
  { owner, ownerIds, vehicles }: Sender,
  word: 'STOP' | 'START' | 'HELP',
  now: Date,
): Output[] {
  const [vehicle] = vehicles;
  const to = { ownerId: owner.ownerId, vin: vehicle?.vin ?? null };
  if (word !== 'HELP')
    for (const ownerId of ownerIds)
      tx.update(`owners/${ownerId}`, { optedOut: word === 'STOP', optOutAt: now.toISOString() });
  if (vehicle) keepInThread(tx, vehicle.vin, message, now);
  if (word === 'STOP') return [];
  if (word === 'START') return [answerText(message, to, say(owner.language, 'optedIn'), now)];
  return [answerText(message, to, helpText(owner.language, vehicle), now)];
}

const helpText = (language: Sender['owner']['language'], vehicle: Vehicle | undefined) =>
  vehicle ? say(language, 'optHelp', { car: carName(vehicle) || say(language, 'car') }) : say(language, 'noCar');

/** Puts what came in into the thread. */
function keepInThread(tx: Transaction, vin: string, { messageId, body, media }: OwnerMessage, now: Date): void {
  const kept: ThreadMessage = {
    direction: 'in',
    by: 'owner',
    channel: 'sms',
    text: body,
    at: now.toISOString(),
    ...(media ? { media: media as ThreadMessage['media'] } : {}),
  };
  tx.set(`${threadPath(vin)}/${messageId}`, kept);
}
