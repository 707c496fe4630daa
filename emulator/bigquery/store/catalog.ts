import { createHash, randomUUID } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Query } from '../sql/ast.ts';
import type { Database } from './database.ts';
import { rowsOf } from './database.ts';
import type { Field } from './fields.ts';
import { saveDocument } from './streaming-buffer.ts';

/** A resource as the REST API has it, without what is computed when it is read. */
export type Resource = Record<string, unknown>;

export interface DatasetEntry {
  project: string;
  dataset: string;
  resource: Resource;
}

export interface TableEntry {
  project: string;
  dataset: string;
  table: string;
  /** Name in DuckDB; a view has none. */
  physical?: string;
  fields: Field[];
  /** SQL of a view. */
  view?: string;
  resource: Resource;
}

export interface RoutineEntry {
  project: string;
  dataset: string;
  routine: string;
  resource: Resource;
}

export const keyOf = (...parts: string[]): string => parts.join('.');

/** A new version mark of a resource. */
export const newEtag = (): string => createHash('sha256').update(randomUUID()).digest('base64').slice(0, 24);

interface Kinds {
  dataset: DatasetEntry;
  table: TableEntry;
  routine: RoutineEntry;
}

/**
 * Datasets, tables, views and routines: in memory for looking up, in the database for good. Changes are made within a transaction
 * and show when it is committed.
 */
export class Catalog {
  readonly datasets = new Map<string, DatasetEntry>();
  readonly tables = new Map<string, TableEntry>();
  readonly routines = new Map<string, RoutineEntry>();
  /** Tables by their name in DuckDB. */
  private readonly byPhysical = new Map<string, TableEntry>();
  /** Parsed queries of views and bodies of routines, by resource. */
  readonly parsedViews = new WeakMap<TableEntry, Query>();
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  async load(): Promise<Map<string, string>> {
    const rest = new Map<string, string>();
    const { rows } = await this.database.read('SELECT kind, key, document FROM catalog');
    for (const [kind, key, document] of rows.map((row) => row.map(String))) {
      if (kind === 'dataset' || kind === 'table' || kind === 'routine')
        this.remember(kind, key ?? '', JSON.parse(document ?? ''));
      else rest.set(`${kind} ${key}`, document ?? '');
    }
    return rest;
  }

  fieldsOf(physical: string): Field[] | undefined {
    return this.byPhysical.get(physical)?.fields;
  }

  /** The table with this name in DuckDB. */
  tableOf(physical: string): TableEntry | undefined {
    return this.byPhysical.get(physical);
  }

  tablesIn(project: string, dataset: string): TableEntry[] {
    return [...this.tables.values()].filter((t) => t.project === project && t.dataset === dataset);
  }

  routinesIn(project: string, dataset: string): RoutineEntry[] {
    return [...this.routines.values()].filter((r) => r.project === project && r.dataset === dataset);
  }

  /** Runs `work` in a transaction; its changes to the catalog show once it is committed. */
  async change<T>(work: (change: CatalogChange) => Promise<T>): Promise<T> {
    const applied: (() => void)[] = [];
    const result = await this.database.exclusive((connection) =>
      work(new CatalogChange(connection, (kind, key, entry) => applied.push(() => this.remember(kind, key, entry)))),
    );
    for (const apply of applied) apply();
    return result;
  }

  private remember<K extends keyof Kinds>(kind: K, key: string, entry: Kinds[K] | undefined): void {
    const map = { dataset: this.datasets, table: this.tables, routine: this.routines }[kind] as Map<string, Kinds[K]>;
    if (kind === 'table') this.remapPhysical(key, entry as TableEntry | undefined);
    if (entry) map.set(key, entry);
    else map.delete(key);
  }

  private remapPhysical(key: string, entry: TableEntry | undefined): void {
    const before = this.tables.get(key)?.physical;
    if (before) this.byPhysical.delete(before);
    if (entry?.physical) this.byPhysical.set(entry.physical, entry);
  }
}

/** Changes to the catalog within one transaction. */
export class CatalogChange {
  readonly connection: DuckDBConnection;
  private readonly apply: <K extends keyof Kinds>(kind: K, key: string, entry: Kinds[K] | undefined) => void;

  constructor(connection: DuckDBConnection, apply: CatalogChange['apply']) {
    this.connection = connection;
    this.apply = apply;
  }

  async run(sql: string) {
    return rowsOf(this.connection, sql);
  }

  async save<K extends keyof Kinds>(kind: K, key: string, entry: Kinds[K] | undefined): Promise<void> {
    await saveDocument(this.connection, kind, key, entry && JSON.stringify(entry));
    this.apply(kind, key, entry);
  }
}
