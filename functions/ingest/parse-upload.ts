import { isUtf8 } from 'node:buffer';
import { problem } from '../../shared/http-problem.ts';
import type { Upload } from '../../shared/uploads/generated/upload.types.ts';
import { type Fault, validateUpload } from '../../shared/uploads/generated/upload.validate.ts';

const TIME = /^\/sentAt$|^\/records\/\d+\/time$/;

/** The upload in a body; throws problem 400 that lists every fault. */
export function parseUpload(body: Buffer): Upload {
  if (!isUtf8(body)) throw problem(400, 'Body is not JSON', 'The body is not UTF-8.');
  const upload = parseJson(body.toString('utf8'));
  const faults = inWords(validateUpload(upload));
  if (faults.length > 0) throw problem(400, 'Upload is not as its schema says', 'Nothing of it was taken.', faults);
  return upload as Upload;
}

/** A malformed time breaks the pattern, the format or both: that is one fault, said so that whoever writes firmware can mend it. */
function inWords(faults: Fault[]): Fault[] {
  const malformed = new Set<string>();
  return faults.flatMap((fault) => {
    if (!TIME.test(fault.pointer) || !fault.detail.startsWith('must match')) return [fault];
    if (malformed.has(fault.pointer)) return [];
    malformed.add(fault.pointer);
    return [{ pointer: fault.pointer, detail: 'must be a time by RFC 3339, such as 2026-11-22T10:00:00.250Z' }];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(400, 'Body is not JSON', error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
}
