import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../knowledge/catalogues/catalogue.schema.json' with { type: 'json' };
import type { CatalogueFile } from './from-dbc.ts';

/** What is wrong with a catalogue, each fault with its place; empty: nothing. */
export function catalogueFaults(data: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  if (!ajv.validate(schema, data)) {
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`);
  }
  const { frames, ecus } = data as CatalogueFile;
  const faults: string[] = [];
  const ids = [
    ...frames.map(({ id }) => id),
    ...new Set(ecus.flatMap(({ tx, rx, extension }) => (extension === undefined ? [] : [tx, rx]))),
    ...ecus.flatMap(({ tx, rx, address, extension }) =>
      extension !== undefined ? [] : address === undefined ? [tx, rx] : [rx],
    ),
  ];
  for (const [i, id] of ids.entries()) if (ids.indexOf(id) !== i) faults.push(`${id} is there twice`);
  for (const { name, bytes, signals = [], multiplexer } of frames) {
    for (const { name: signal, mux, ...bits } of multiplexer
      ? [...signals, { name: 'multiplexer', mux: 0, ...multiplexer }]
      : signals) {
      if (firstBit(bits) + bits.length > 8 * bytes) faults.push(`${name}.${signal} reaches beyond ${bytes} bytes`);
      if (mux !== undefined && !multiplexer) faults.push(`${name}.${signal} has a mux, the frame no multiplexer`);
    }
  }
  return faults;
}

/** Of bits counted in the order in which the signal goes on: from the top of each byte where it is big-endian. */
const firstBit = ({ start, byteOrder }: { start: number; byteOrder?: 'little' | 'big' | undefined }) =>
  byteOrder === 'big' ? (start >> 3) * 8 + 7 - (start & 7) : start;
