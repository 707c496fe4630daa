import type { Query, WindowSpec } from './ast.ts';
import type { Typed } from './typed.ts';
import type { SqlType } from './types.ts';

export interface SourceColumn {
  name: string;
  type: SqlType;
  /** A NULL literal, which takes the type of the other side of a set operation. */
  untypedNull?: boolean;
}

/** What a name after FROM can stand for. */
export type Source =
  | { kind: 'table'; key: string; physical: string; columns: SourceColumn[] }
  | { kind: 'view'; key: string; query: Query; defaultProject: string; columnNames?: string[] }
  | { kind: 'rows'; columns: SourceColumn[]; rows: (string | null)[][] };

export interface Routine {
  arguments: { name: string; type: SqlType | undefined }[];
  body: import('./ast.ts').Expr;
  returns?: SqlType;
}

/** The catalog as the translator sees it. */
export interface Names {
  /** A table or view; undefined where there is none. The path has a project, a dataset and a table. */
  source(path: string[]): Source | undefined;
  routine(path: string[]): Routine | undefined;
}

export interface Cte {
  name: string;
  alias: string;
  columns: SourceColumn[];
  /** Set where the rows are values without a name (SELECT AS VALUE). */
  isValue: boolean;
}

/** What stays the same while one statement is translated. */
export interface Context {
  names: Names;
  project: string;
  dataset?: { project: string; dataset: string };
  named: Map<string, Typed>;
  positional: Typed[];
  /** Microseconds since the epoch: what CURRENT_TIMESTAMP() is throughout the statement. */
  now: bigint;
  /** Tables the statement reads, by catalog key. */
  tables: Set<string>;
  /** Makes range names unique. */
  counter: { next: number };
  ctes: Cte[];
  /** Views and functions that are being expanded, to find circles. */
  expanding: string[];
  /** Named windows of the SELECT at hand. */
  windows?: Map<string, WindowSpec>;
}

export function freshAlias(context: Context): string {
  return `t${context.counter.next++}`;
}
