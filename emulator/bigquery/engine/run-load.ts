import { quoteIdentifier } from '../sql/typed.ts';
import { appendPending } from '../store/batch.ts';
import type { TableEntry } from '../store/catalog.ts';
import { keyOf } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { isRepeated } from '../store/fields.ts';
import { ApiError, duplicate, invalid } from './api-error.ts';
import { parseCsv } from './csv.ts';
import { checkedBatch } from './insert-rows.ts';
import type { JobOutcome } from './jobs.ts';
import { fromReference } from './run-copy.ts';
import type { Service } from './service.ts';
import { changeSchema, createTable, nameOf, saveTable } from './tables.ts';

/** A load job's configuration, as far as it is acted on. */
export interface LoadConfiguration {
  destinationTable?: { projectId?: string; datasetId?: string; tableId?: string };
  schema?: { fields?: Field[] };
  sourceFormat?: string;
  writeDisposition?: string;
  createDisposition?: string;
  schemaUpdateOptions?: string[];
  ignoreUnknownValues?: boolean;
  maxBadRecords?: number;
  autodetect?: boolean;
  skipLeadingRows?: number | string;
  fieldDelimiter?: string;
  quote?: string;
  nullMarker?: string;
  allowJaggedRows?: boolean;
}

/** A load job of uploaded CSV or newline-delimited JSON: all rows or, if it fails, none. */
export async function runLoad(service: Service, load: LoadConfiguration, media: Buffer): Promise<JobOutcome> {
  const name = fromReference(load.destinationTable);
  const existing = service.catalog.tables.get(keyOf(name.project, name.dataset, name.table));
  if (existing?.view !== undefined) throw invalid(`${nameOf(name)} is a view`);
  if (!existing && load.createDisposition === 'CREATE_NEVER')
    throw new ApiError(404, 'notFound', `Not found: ${nameOf(name)}`);
  const fields = fieldsFor(load, existing);
  const records = recordsOf(load, fields, media.toString('utf8'));
  const { batch, errors } = checkedBatch(records, fields, load.ignoreUnknownValues === true);
  if (errors.length > (load.maxBadRecords ?? 0)) {
    const [first] = errors;
    throw invalid(
      `Error while reading data, error message: row ${first?.index}: ${first?.message} (field ${first?.location}); bad rows: ${errors.length}`,
    );
  }
  await service.buffer.settle();
  await service.catalog.change(async (change) => {
    let entry = existing ?? (await createTable(service, change, name, { fields, resource: {} }));
    const table = quoteIdentifier(entry.physical ?? '');
    if (existing && load.writeDisposition === 'WRITE_TRUNCATE') await change.run(`DELETE FROM ${table}`);
    if (
      existing &&
      load.writeDisposition === 'WRITE_EMPTY' &&
      (await change.run(`SELECT 1 FROM ${table} LIMIT 1`)).rows.length
    )
      throw duplicate(nameOf(name));
    if (existing && fields !== existing.fields) {
      await changeSchema(change, existing, fields);
      entry = { ...existing, fields };
    }
    await appendPending(change.connection, entry.physical ?? '', entry.fields, [{ batch }]);
    await saveTable(service, change, entry);
  });
  return {
    statistics: {
      load: {
        inputFiles: '1',
        inputFileBytes: String(media.length),
        outputRows: String(batch.rows),
        outputBytes: String(media.length),
        badRecords: String(errors.length),
      },
    },
  };
}

function fieldsFor(load: LoadConfiguration, existing: TableEntry | undefined): Field[] {
  const given = load.schema?.fields;
  if (existing?.fields.length) return given && load.schemaUpdateOptions?.length ? given : existing.fields;
  if (given) return given;
  if (load.autodetect) throw invalid('Unsupported: schema autodetection (give a schema)');
  throw invalid('No schema specified on job or table.');
}

function recordsOf(load: LoadConfiguration, fields: Field[], text: string): unknown[] {
  const format = load.sourceFormat ?? 'CSV';
  if (format === 'NEWLINE_DELIMITED_JSON')
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => {
        try {
          return JSON.parse(line) as unknown;
        } catch (error) {
          throw invalid(
            `Error while reading data, error message: JSON parsing error in row ${i}: ${error instanceof Error ? error.message : ''}`,
          );
        }
      });
  if (format !== 'CSV') throw invalid(`Unsupported: source format ${format}`);
  const delimiters: Record<string, string> = { tab: '\t', '\\t': '\t' };
  const delimiter = load.fieldDelimiter ?? ',';
  const records = parseCsv(text, delimiters[delimiter] ?? delimiter, load.quote ?? '"').slice(
    Number(load.skipLeadingRows ?? 0),
  );
  return records.map((record, i) => csvRow(record, fields, load, i));
}

function csvRow(record: string[], fields: Field[], load: LoadConfiguration, index: number): Record<string, unknown> {
  if (record.length > fields.length && !load.ignoreUnknownValues)
    throw invalid(`Error while reading data, error message: Too many values in row ${index}`);
  if (record.length < fields.length && !load.allowJaggedRows)
    throw invalid(`Error while reading data, error message: CSV row ${index} has too few values`);
  return Object.fromEntries(
    fields.map((field, i) => {
      if (isRepeated(field) || field.fields)
        throw invalid(`CSV cannot hold the nested or repeated field ${field.name}`);
      const text = record[i];
      const isNull =
        text === undefined ||
        text === (load.nullMarker ?? '') ||
        (text === '' && field.type.toUpperCase() !== 'STRING');
      // Without a null marker of its own an empty text is a NULL, save in a STRING column.
      const keepsEmpty = text === '' && load.nullMarker === undefined && field.type.toUpperCase() === 'STRING';
      return [field.name, isNull && !keepsEmpty ? null : text];
    }),
  );
}
