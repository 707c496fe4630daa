import { once } from '../../shared/claim.ts';
import { PlatformError, permanent } from '../../shared/errors.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';
import { validateOwnerMessage } from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import { answer } from './answer.ts';

/** Takes one text of an owner, once per Twilio's MessageSid: at most one text goes back, and what it says has then been written. */
export async function handleOwnerMessage(message: unknown, { store, bus, clock, log }: Deps): Promise<void> {
  const owned = parse(message);
  const { outputs, repeated } = await untilFree(async (attempt) =>
    once({ store, bus, clock }, 'book-appointment', owned.messageId, (tx) =>
      answer(tx, owned, { calendars: store, attempt }, clock.now()),
    ),
  );
  log('INFO', 'text of an owner taken', { count: outputs.length, code: repeated ? 'repeated' : 'answered' });
}

const MOST_ATTEMPTS = 8;

/** Times are looked for outside the transaction, which locks only the day that it books on; who loses a time to somebody else looks again. */
async function untilFree<T>(run: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run(attempt);
    } catch (error) {
      if (!(error instanceof PlatformError) || error.code !== 'slot-taken' || attempt >= MOST_ATTEMPTS) throw error;
    }
  }
}

function parse(message: unknown): OwnerMessage {
  const faults = validateOwnerMessage(message);
  if (faults.length > 0)
    throw permanent('bad-message', faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '));
  return message as OwnerMessage;
}
