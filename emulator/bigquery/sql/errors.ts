/** A place in the text of a query; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * A statement that is refused: a syntax error, a name that is not there, a type that does not fit, or something outside the
 * documented subset of GoogleSQL (then the message begins with `Unsupported`). `reason` is the REST API's error reason.
 */
export class SqlError extends Error {
  readonly reason: string;
  constructor(message: string, position?: Position, reason = 'invalidQuery') {
    super(position ? `${message} at [${position.line}:${position.column}]` : message);
    this.name = 'SqlError';
    this.reason = reason;
  }
}

/** The error for what the subset leaves out: `what` names the construct. */
export function unsupported(what: string, position?: Position): SqlError {
  return new SqlError(`Unsupported: ${what}`, position);
}
