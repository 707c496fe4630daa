import { invalid } from './names.ts';

export interface FieldMask {
  paths?: string[];
}

type Fields = Record<string, unknown>;

/**
 * The resource with the fields of a mask taken from the update; a field that is missing there is cleared. Paths are
 * in snake or camel case and may be nested (`push_config.push_endpoint`). INVALID_ARGUMENT for a field outside `mutable`.
 */
export function applyFieldMask<T extends object>(
  current: T,
  update: T,
  mask: FieldMask | undefined,
  mutable: Set<string>,
): T {
  const paths = (mask?.paths ?? []).map((path) => path.split('.').map(camelCase));
  if (paths.length === 0)
    throw invalid('The update_mask in the update request is empty: it names the fields to change.');
  const result = structuredClone(current) as Fields;
  for (const path of paths) {
    if (!mutable.has(path[0] ?? ''))
      throw invalid(`Invalid update_mask provided: ${path.join('.')} cannot be changed.`);
    setPath(result, update as Fields, path);
  }
  return result as T;
}

function setPath(target: Fields, source: Fields | undefined, path: string[]): void {
  const [field = '', ...rest] = path;
  const value = source?.[field];
  if (rest.length === 0) {
    if (value === undefined || value === null) delete target[field];
    else target[field] = value;
    return;
  }
  const inner = { ...(target[field] as Fields | undefined) };
  setPath(inner, value as Fields | undefined, rest);
  target[field] = inner;
}

function camelCase(path: string): string {
  return path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
