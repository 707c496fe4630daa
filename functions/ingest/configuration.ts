import { derivedId } from '../../shared/ids.ts';
import type { Unit } from './unit.ts';

/**
 * Whether to hand a unit its configuration with the answer to this upload. It is offered until an upload with another id arrives:
 * a unit that has sent a next upload has read the answer to the one before, and one whose answer got lost sends the same again.
 * @returns the configuration to offer, and the mark to keep in the unit's document where it is not there yet
 */
export function offerConfiguration(
  { configuration, configurationOffered }: Unit,
  uploadId: string,
): { configuration?: object; mark?: { version: string; uploadId: string } } {
  if (!configuration) return {};
  const version = derivedId('configuration', JSON.stringify(configuration));
  if (configurationOffered?.version !== version) return { configuration, mark: { version, uploadId } };
  return configurationOffered.uploadId === uploadId ? { configuration } : {};
}
