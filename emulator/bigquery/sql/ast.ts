import type { Position } from './errors.ts';
import type { SqlType } from './types.ts';

/** The syntax tree of the supported subset of GoogleSQL. Every expression knows its place in the text. */

export interface OrderItem {
  expr: Expr;
  descending: boolean;
  nullsFirst?: boolean;
}

export interface WindowSpec {
  base?: string;
  partitionBy: Expr[];
  orderBy: OrderItem[];
  /** Frame clause in words that GoogleSQL and DuckDB share; bounds are literals. */
  frame?: string;
}

export interface Call {
  kind: 'call';
  /** Upper case; dotted for namespaced functions such as `NET.HOST`. */
  name: string;
  /** The path as written, for functions of one's own. */
  path: string[];
  safe: boolean;
  args: Expr[];
  namedArgs: Map<string, Expr>;
  star: boolean;
  distinct: boolean;
  nulls?: 'IGNORE' | 'RESPECT';
  orderBy: OrderItem[];
  limit?: Expr;
  over?: WindowSpec;
}

export interface TypeExpr {
  type: SqlType;
  /** Length, or precision and scale. */
  parameters: number[];
}

export type ExprNode =
  | { kind: 'literal'; type: SqlType; value: string; bytes?: Buffer }
  | { kind: 'null' }
  | { kind: 'parameter'; name?: string; index?: number }
  | { kind: 'path'; parts: string[] }
  | { kind: 'field'; base: Expr; name: string }
  | { kind: 'index'; base: Expr; accessor: 'OFFSET' | 'ORDINAL' | 'SAFE_OFFSET' | 'SAFE_ORDINAL' | ''; index: Expr }
  | { kind: 'unary'; op: '-' | '+' | '~' | 'NOT'; arg: Expr }
  | { kind: 'binary'; op: string; left: Expr; right: Expr }
  | { kind: 'is'; arg: Expr; what: 'NULL' | 'TRUE' | 'FALSE'; not: boolean }
  | { kind: 'isDistinct'; left: Expr; right: Expr; not: boolean }
  | { kind: 'between'; arg: Expr; low: Expr; high: Expr; not: boolean }
  | { kind: 'in'; arg: Expr; list?: Expr[]; query?: Query; unnest?: Expr; not: boolean }
  | { kind: 'like'; arg: Expr; patterns: Expr[]; quantifier?: 'ANY' | 'ALL'; not: boolean }
  | { kind: 'case'; operand?: Expr; whens: { when: Expr; result: Expr }[]; otherwise?: Expr }
  | { kind: 'cast'; safe: boolean; arg: Expr; target: TypeExpr; format?: Expr }
  | { kind: 'extract'; part: string; arg: Expr; zone?: Expr }
  | { kind: 'part'; name: string }
  | { kind: 'interval'; value: Expr; part: string; toPart?: string }
  | { kind: 'array'; element?: SqlType; items: Expr[] }
  | { kind: 'struct'; type?: SqlType; items: { name: string; expr: Expr }[] }
  | { kind: 'subquery'; as: 'scalar' | 'array' | 'exists'; query: Query }
  | Call;

export type Expr = ExprNode & { position: Position };

export type SelectItem =
  | { kind: 'expr'; expr: Expr; alias?: string }
  | { kind: 'star'; base?: Expr; except: string[]; replace: { name: string; expr: Expr }[]; position: Position };

export type GroupBy =
  | { kind: 'list'; items: Expr[] }
  | { kind: 'all' }
  | { kind: 'rollup' | 'cube'; items: Expr[] }
  | { kind: 'sets'; sets: Expr[][] };

export interface Select {
  kind: 'select';
  distinct: boolean;
  as?: 'STRUCT' | 'VALUE';
  items: SelectItem[];
  from?: FromItem;
  where?: Expr;
  groupBy?: GroupBy;
  having?: Expr;
  qualify?: Expr;
  windows: Map<string, WindowSpec>;
  position: Position;
}

export interface SetOperation {
  kind: 'set';
  op: 'UNION ALL' | 'UNION' | 'INTERSECT' | 'EXCEPT';
  left: QueryBody;
  right: QueryBody;
  position: Position;
}

export type QueryBody = Select | SetOperation | Query;

export interface Query {
  kind: 'query';
  recursive: boolean;
  with: { name: string; query: Query; position: Position }[];
  body: QueryBody;
  orderBy: OrderItem[];
  limit?: Expr;
  offset?: Expr;
  position: Position;
}

export type JoinKind = 'INNER' | 'LEFT' | 'RIGHT' | 'FULL' | 'CROSS';

export type FromItem =
  | { kind: 'table'; path: string[]; alias?: string; position: Position }
  | { kind: 'unnest'; expr: Expr; alias?: string; offset?: string; position: Position }
  | { kind: 'derived'; query: Query; alias?: string; position: Position }
  | { kind: 'join'; join: JoinKind; left: FromItem; right: FromItem; on?: Expr; using?: string[]; position: Position };
