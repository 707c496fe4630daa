import { type Decided, decideOnce, publishAll } from '../../shared/claim.ts';
import { PlatformError, permanent } from '../../shared/errors.ts';
import { createTurns, type InTurn } from '../../shared/in-turn.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';
import { validateOwnerMessage } from '../../shared/messages/generated/validate.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import { answer } from './answer.ts';
import { findSender } from './find-sender.ts';

/**
 * Takes texts of owners, each once per Twilio's MessageSid: at most one text goes back, and what it says has then been written. Those to one
 * workshop are taken one after the other, since they book on the same days; other instances still come in between, and who loses to them
 * looks again.
 */
export function createOwnerMessages(): PushHandler {
  const inTurn = createTurns();
  return async (message, { store, bus, clock, log }) => {
    const owned = parse(message);
    const sender = await findSender(store, owned.from);
    const workshops = sender?.vehicles.map(({ workshopId }) => workshopId) ?? [];
    const { outputs, repeated } = await inTurns(inTurn, workshops, async () =>
      untilFree(async (attempt) =>
        decideOnce(
          { store, clock },
          'book-appointment',
          owned.messageId,
          (tx) => answer(tx, owned, { calendars: store, attempt, expected: sender }, clock.now()),
          { attempts: 1 },
        ),
      ),
    );
    await publishAll(bus, outputs);
    log('INFO', 'text of an owner taken', { count: outputs.length, code: repeated ? 'repeated' : 'answered' });
  };
}

/** Waits for the turn at each of the keys, in an order that all have in common, so that nobody waits for each other. */
async function inTurns<T>(inTurn: InTurn, keys: string[], run: () => Promise<T>): Promise<T> {
  const [key, ...others] = [...new Set(keys)].sort();
  return key === undefined ? run() : inTurn(key, async () => inTurns(inTurn, others, run));
}

const MOST_ATTEMPTS = 8;
const SHORTEST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;
/** Another has taken the time that was found; has changed what was read before this could commit; has taken the same text. */
const LOST = new Set(['slot-taken', 'firestore-10', 'already-exists']);

/**
 * Times are looked for outside the transaction, which locks only the day that it books on; who loses a time to another instance looks again
 * after a pause. The client's own pauses of seconds would keep all waiting that come after; where this is not enough, Pub/Sub delivers again.
 */
async function untilFree(run: (attempt: number) => Promise<Decided>): Promise<Decided> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run(attempt);
    } catch (error) {
      if (!(error instanceof PlatformError) || !LOST.has(error.code) || attempt >= MOST_ATTEMPTS) throw error;
      const most = Math.min(SHORTEST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
      await new Promise((resolve) => setTimeout(resolve, most * Math.random()));
    }
  }
}

function parse(message: unknown): OwnerMessage {
  const faults = validateOwnerMessage(message);
  if (faults.length > 0)
    throw permanent('bad-message', faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '));
  return message as OwnerMessage;
}
