import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Node {
  nested?: Record<string, Node>;
  fields?: Record<string, { type: string; keyType?: string; rule?: string; id: number }>;
}

/** Messages that stay encoded: their content is read and written by `value.ts` and `document.ts`, and mostly just copied. */
const OPAQUE = new Set(['Document', 'Value', 'ArrayValue']);

/**
 * The descriptor of google.firestore.v1 as the client's package carries it, with documents and values as plain bytes.
 * On the wire nothing differs; but decoding them generically would take most of the server's time.
 */
export function firestoreDescriptor(): object {
  const require = createRequire(join(import.meta.dirname, 'descriptor.ts'));
  const folder = dirname(require.resolve('@google-cloud/firestore/package.json'));
  const descriptor: Node = JSON.parse(readFileSync(join(folder, 'build/protos/v1.json'), 'utf8'));
  const v1 = descriptor.nested?.google?.nested?.firestore?.nested?.v1;
  const types = v1?.nested;
  const document = types?.Document;
  if (!types || !document?.fields)
    throw new Error(`${folder}/build/protos/v1.json has no google.firestore.v1.Document`);
  document.fields.fields = { rule: 'repeated', type: 'bytes', id: 2 };
  for (const [name, type] of Object.entries(types)) if (!OPAQUE.has(name)) makeOpaque(type);
  return descriptor;
}

function makeOpaque(type: Node): void {
  for (const field of Object.values(type.fields ?? {})) if (OPAQUE.has(field.type)) field.type = 'bytes';
  for (const inner of Object.values(type.nested ?? {})) makeOpaque(inner);
}
