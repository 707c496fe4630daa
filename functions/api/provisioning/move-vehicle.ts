import { type Conversation, conversationPath } from '../../../shared/conversation/conversation.ts';
import { carEventsPath, documentOf, loadCar } from '../../../shared/events/car-events.ts';
import { fold } from '../../../shared/events/fold.ts';
import { type Recommendation, recommendationPath } from '../../../shared/recommendations/recommendation.ts';
import type { Transaction } from '../../../shared/store.ts';
import type { VehicleDocument } from './documents.ts';

/**
 * What goes with a car that another workshop looks after from now on: its events that are not closed, its recommendations that are
 * open, the dialogue with its owner. What is done stays with the workshop that did it. Reads at once; the writes are for later in the
 * transaction.
 */
export async function moveVehicle(
  tx: Transaction,
  { vin, vehicleKey }: VehicleDocument,
  workshopId: string,
): Promise<(tx: Transaction) => void> {
  const car = await loadCar(tx, { vehicleKey, vin, workshopId });
  const conversation = await tx.get<Conversation>(conversationPath(vin));
  const recommendations = await tx.query<Recommendation>({
    collection: 'recommendations',
    where: [
      ['vin', '==', vin],
      ['status', '==', 'open'],
    ],
  });
  return (write) => {
    if (car.known) {
      const open = fold(car.ledger).states.flatMap((state) => state.open ?? []);
      write.set(carEventsPath(vehicleKey), documentOf({ vehicleKey, vin, workshopId }, car.ledger, open, car.outputs));
    }
    if (conversation) write.update(conversationPath(vin), { workshopId });
    for (const { id } of recommendations) write.update(recommendationPath(id), { workshopId });
  };
}
