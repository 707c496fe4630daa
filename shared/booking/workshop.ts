import { permanent } from '../errors.ts';
import type { Reader } from '../store.ts';
import type { Workshop } from './types.ts';

export const workshopPath = (workshopId: string) => `workshops/${workshopId}`;

/** Throws permanent `workshop-unknown`. */
export async function loadWorkshop(reader: Reader, workshopId: string): Promise<Workshop> {
  const found = await reader.get<Omit<Workshop, 'workshopId'>>(workshopPath(workshopId));
  if (!found) throw permanent('workshop-unknown', `there is no workshop ${workshopId}`);
  return { ...found, workshopId };
}
