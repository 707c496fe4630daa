import { rowsOf, withOffsets } from '../storage-write/append-rows.ts';
import { decodeRows } from '../storage-write/decode-rows.ts';
import { parseDescriptor } from '../storage-write/descriptor.ts';
import { OFFSET_COLUMN } from '../storage-write/write-streams.ts';
import type { LogRecord } from '../store/append-log.ts';
import { jsonBatch } from './insert-rows.ts';
import type { Service } from './service.ts';

/** Takes the records of the append log over again, as they were accepted. */
export function replay(service: Service, records: LogRecord[]): void {
  for (const { header, body } of records) {
    const physical = String(header.physical);
    const fields = service.catalog.fieldsOf(physical) ?? service.streams.fieldsOf(physical);
    // The rows of a table that was dropped since are of no use.
    if (fields && header.kind === 'json')
      service.buffer.add(physical, jsonBatch(JSON.parse(body.toString('utf8')) as unknown[], fields, true));
    else if (fields) {
      const split = Number(header.descriptorBytes);
      const { batch } = decodeRows(
        rowsOf(body.subarray(split)),
        parseDescriptor(body.subarray(0, split)),
        fields.filter((field) => field.name !== OFFSET_COLUMN),
      );
      const staged = service.streams.fieldsOf(physical) !== undefined;
      service.buffer.add(physical, staged ? withOffsets(batch, Number(header.start)) : batch);
    }
    if (typeof header.stream === 'string') service.streams.recover(service, header.stream, Number(header.end));
  }
}
