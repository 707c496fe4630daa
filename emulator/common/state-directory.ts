import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const MARKER = '.emulator';

/** The state directory cannot be used. The message names it and says what to do. */
export class StateDirectoryError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StateDirectoryError';
  }
}

/** What to throw when state that was read makes no sense; `what` says where and why. */
export function damaged(dir: string, what: string, cause?: unknown): StateDirectoryError {
  return new StateDirectoryError(
    `The state directory ${dir} is damaged (${what}). Start with --fresh to throw its contents away, or name another one with --dir.`,
    { cause },
  );
}

/**
 * Makes the directory if need be and checks that it can be written and belongs to `service`.
 * With `fresh`, its contents are deleted first. A directory with files that no emulator of that service put there is refused.
 */
export function openStateDirectory(dir: string, service: string, fresh = false): void {
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StateDirectoryError(
      `The state directory ${dir} cannot be written (${reason(cause)}). Name another one with --dir.`,
      {
        cause,
      },
    );
  }
  const marker = join(dir, MARKER);
  const files = readdirSync(dir);
  const owner = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : undefined;
  if (files.length > 0 && owner !== service) {
    const whose = owner ? `belongs to the ${owner} emulator` : 'has files in it that are not an emulator’s';
    throw new StateDirectoryError(`The state directory ${dir} ${whose}. Name another one with --dir.`);
  }
  try {
    if (fresh) for (const file of files) rmSync(join(dir, file), { recursive: true });
    writeFileSync(marker, `${service}\n`);
  } catch (cause) {
    throw new StateDirectoryError(
      `The state directory ${dir} cannot be written (${reason(cause)}). Name another one with --dir.`,
      {
        cause,
      },
    );
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
