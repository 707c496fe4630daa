import { isUtf8 } from 'node:buffer';
import { problem } from '../../shared/http-problem.ts';
import type { Upload } from '../../shared/uploads/generated/upload.types.ts';
import { validateUpload } from '../../shared/uploads/generated/upload.validate.ts';

/** The upload in a body; throws problem 400 that lists every fault. */
export function parseUpload(body: Buffer): Upload {
  if (!isUtf8(body)) throw problem(400, 'Body is not JSON', 'The body is not UTF-8.');
  const upload = parseJson(body.toString('utf8'));
  const faults = validateUpload(upload);
  if (faults.length > 0) throw problem(400, 'Upload is not as its schema says', 'Nothing of it was taken.', faults);
  return upload as Upload;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(400, 'Body is not JSON', error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
}
