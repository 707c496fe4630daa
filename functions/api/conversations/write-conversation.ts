import { randomUUID } from 'node:crypto';
import type { Output } from '../../../shared/claim.ts';
import {
  type Conversation,
  conversationPath,
  newConversation,
  notesPath,
  type StaffNote,
} from '../../../shared/conversation/conversation.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { relayOrLeave } from '../../../shared/http/relay.ts';
import { derivedId } from '../../../shared/ids.ts';
import type { OutboundMessage } from '../../../shared/messages/generated/types.ts';
import { keepOutputs } from '../../../shared/outbox.ts';
import type { Transaction } from '../../../shared/store.ts';
import type { StaffMessage } from '../generated/requests.types.ts';
import type { VehicleDocument } from '../provisioning/documents.ts';
import { findVehicle } from '../reading/find-vehicle.ts';
import type { Context } from '../route.ts';

/**
 * POST /v1/conversations/{vin}/messages: staff write to the owner, and the dialogue falls silent until it is handed back. A time that it has
 * offered stays held, but is no longer what a bare "yes" answers.
 */
export async function writeMessage(context: Context): Promise<Answer> {
  const { deps } = context;
  const { store, clock } = deps;
  const vehicle = await findVehicle(context);
  const { vin, ownerId } = vehicle;
  const { text } = context.body as StaffMessage;
  const at = clock.now();
  const notificationId = derivedId('staff-message', vin, randomUUID());
  const data: OutboundMessage = {
    v: 1,
    notificationId,
    channel: 'sms',
    purpose: 'staff',
    ownerId,
    vin,
    text,
    at: at.toISOString(),
  };
  const outputs: Output[] = [{ topic: 'outbound', message: { data } }];
  await store.transaction(async (tx) => {
    const conversation = await conversationOf(tx, vehicle, at);
    tx.set(conversationPath(vin), {
      ...conversation,
      mode: 'staff',
      asked: null,
      options: [],
      pendingText: null,
      updatedAt: at.toISOString(),
    } satisfies Conversation);
    keepOutputs(tx, notificationId, outputs, at);
  });
  await relayOrLeave(deps, notificationId, outputs);
  return { status: 202, body: { notificationId, vin, mode: 'staff' } };
}

/** POST /v1/conversations/{vin}:handBack: the dialogue answers by itself again. */
export async function handBack(context: Context): Promise<Answer> {
  const { store, clock } = context.deps;
  const vehicle = await findVehicle(context);
  const at = clock.now();
  await store.transaction(async (tx) => {
    const conversation = await conversationOf(tx, vehicle, at);
    const handed: Conversation = { ...conversation, mode: 'automatic', unsure: 0, updatedAt: at.toISOString() };
    tx.set(conversationPath(vehicle.vin), handed);
  });
  return { status: 200, body: { vin: vehicle.vin, mode: 'automatic' } };
}

/** POST /v1/conversations/{vin}/notes: a note of staff to each other, kept beside the thread and never sent. */
export async function writeNote(context: Context): Promise<Answer> {
  const { store, clock } = context.deps;
  const { vin } = await findVehicle(context);
  const { text } = context.body as StaffMessage;
  const at = clock.now().toISOString();
  const note: StaffNote = { text, by: context.principal.email ?? 'admin', at };
  const id = derivedId('staff-note', vin, randomUUID());
  await store.set(`${notesPath(vin)}/${id}`, note);
  return { status: 201, body: { id, vin, ...note } };
}

const conversationOf = async (
  tx: Transaction,
  { vin, ownerId, workshopId }: VehicleDocument,
  at: Date,
): Promise<Conversation> =>
  (await tx.get<Conversation>(conversationPath(vin))) ?? newConversation(vin, ownerId, workshopId, at);
