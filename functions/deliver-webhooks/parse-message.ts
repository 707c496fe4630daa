import { permanent } from '../../shared/errors.ts';

/** A message that its schema takes. Throws permanent `bad-message`. */
export function parsed<T>(message: unknown, validate: (data: unknown) => { pointer: string; detail: string }[]): T {
  const faults = validate(message);
  if (faults.length > 0) {
    throw permanent('bad-message', faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '));
  }
  return message as T;
}
