import { SqlError } from '../sql/errors.ts';

/** A refusal as the REST API puts it; `reason` is its machine-readable word. */
export class ApiError extends Error {
  readonly status: number;
  readonly reason: string;
  readonly location: string | undefined;
  constructor(status: number, reason: string, message: string, location?: string) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.location = location;
  }
}

const statuses: Record<string, number> = {
  notFound: 404,
  duplicate: 409,
  internalError: 500,
  notImplemented: 501,
  stopped: 499,
};

export const notFound = (what: string): ApiError => new ApiError(404, 'notFound', `Not found: ${what}`);
export const duplicate = (what: string): ApiError => new ApiError(409, 'duplicate', `Already Exists: ${what}`);
export const invalid = (message: string, location?: string): ApiError =>
  new ApiError(400, 'invalid', message, location);

/** Any error as one of the API's. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof SqlError)
    return new ApiError(statuses[error.reason] ?? 400, error.reason, error.message, 'query');
  process.stderr.write(`bigquery: ${error instanceof Error ? error.stack : String(error)}\n`);
  return new ApiError(500, 'internalError', error instanceof Error ? error.message : String(error));
}

/** The error as it stands in lists of errors. */
export function errorProto(error: ApiError): { reason: string; message: string; location?: string } {
  return { reason: error.reason, message: error.message, ...(error.location && { location: error.location }) };
}
