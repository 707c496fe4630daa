/**
 * Errors carry a kind; one place (push-function.ts, http/problem.ts) maps it to an answer:
 * permanent: recorded and acknowledged; transient and conflict: thrown, so that Pub/Sub delivers again; throttled: the same, later.
 */
export type ErrorKind = 'permanent' | 'transient' | 'throttled' | 'conflict';

export class PlatformError extends Error {
  readonly kind: ErrorKind;
  /** A short key that stays, such as `unit-unknown`; safe to log. */
  readonly code: string;
  constructor(kind: ErrorKind, code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PlatformError';
    this.kind = kind;
    this.code = code;
  }
}

export const permanent = (code: string, message: string, cause?: unknown) =>
  new PlatformError('permanent', code, message, { cause });

export const transient = (code: string, message: string, cause?: unknown) =>
  new PlatformError('transient', code, message, { cause });

/** The kind of any error: what nobody classified is transient, since giving up on it would lose a message. */
export const kindOf = (error: unknown): ErrorKind => (error instanceof PlatformError ? error.kind : 'transient');

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
