import type { Request, Response } from '@google-cloud/functions-framework';
import { messageOf, transient } from '../../shared/errors.ts';
import { answerOf, sendAnswer } from '../../shared/http/answer.ts';
import { mediaTypeOf, readBody } from '../../shared/http/raw-body.ts';
import { HttpProblem, problem } from '../../shared/http-problem.ts';
import type { Deps } from '../../shared/ports.ts';
import { createVerify, readToken } from './authenticate.ts';
import { createBundler } from './bundler.ts';
import { offerConfiguration } from './configuration.ts';
import { parseUpload } from './parse-upload.ts';
import { createTokenBuckets } from './token-bucket.ts';
import { createUnitLookup } from './unit.ts';

const ROUTE = '/v1/uploads';
/** Largest upload, before and after decompression. */
const MAX_BYTES = 1024 * 1024;

/**
 * POST /v1/uploads (contract section 3): authenticates, validates and publishes an upload to raw-uploads, and answers 202 when that is
 * durable. Costs one document read an upload, and one message for all uploads that arrive together; a configuration that is offered
 * for the first time costs one write.
 */
export function createIngest({ store, bus, clock, log }: Pick<Deps, 'store' | 'bus' | 'clock' | 'log'>) {
  const lookUp = createUnitLookup(store);
  const verify = createVerify();
  const take = createTokenBuckets();
  const publish = createBundler(bus);

  const accept = async (request: Request): Promise<string> => {
    checkRequest(request);
    const { token, unitId } = readToken(request.headers.authorization);
    const now = clock.now();
    const unit = await verify(token, unitId, await lookUp(unitId), now);
    const wait = take(unitId, unit.uploadsPerSecond, now.getTime());
    if (wait > 0) throw tooMany(wait);
    const body = await readBody(request, MAX_BYTES);
    const { uploadId, sentAt, records } = parseUpload(body);
    const { unitKey, vin, vehicleKey, workshopId, platform } = unit;
    const receivedAt = now.toISOString();
    await publish(
      { unitId, unitKey, vin, vehicleKey, workshopId, platform, uploadId, sentAt, receivedAt, records },
      body.length,
    );
    const { configuration, mark } = offerConfiguration(unit, uploadId);
    if (mark) await store.transaction(async (tx) => tx.update(`units/${unitId}`, { configurationOffered: mark }));
    return JSON.stringify({ uploadId, records: records.length, configuration });
  };

  return async (request: Request, response: Response): Promise<void> => {
    try {
      const answer = await accept(request);
      response.writeHead(202, { 'content-type': 'application/json' }).end(answer);
    } catch (error) {
      const answer = answerOf(error instanceof HttpProblem ? error : notDurable(error), log, ROUTE);
      // what is left of the body is read off: a sender in the midst of it would find the connection broken instead of the answer
      request.resume();
      delete answer.headers?.connection;
      sendAnswer(response, answer);
    }
  };
}

/** Throws problems 404, 405 and 415. */
function checkRequest(request: Request): void {
  if (request.path !== ROUTE) throw problem(404, 'Not found', `Uploads go to POST ${ROUTE}.`);
  if (request.method !== 'POST')
    throw new HttpProblem({ status: 405, title: 'Method not allowed', detail: 'Use POST.' }, { allow: 'POST' });
  if (mediaTypeOf(request) !== 'application/json')
    throw problem(415, 'Unsupported media type', 'Send application/json.');
}

const tooMany = (waitS: number) =>
  new HttpProblem(
    { status: 429, title: 'Too many uploads', detail: 'Send the same upload again after Retry-After.' },
    { 'retry-after': String(Math.max(1, Math.ceil(waitS))) },
  );

/** Whatever went wrong behind: the unit keeps the upload and sends it again. */
const notDurable = (error: unknown) => transient('not-durable', messageOf(error), error);
