/** Makes room in a set or map for one more by dropping what was added first, once it holds `limit`. */
export function makeRoom(
  keys: { size: number; keys(): Iterable<string>; delete(key: string): boolean },
  limit: number,
): void {
  if (keys.size < limit) return;
  for (const key of keys.keys()) {
    keys.delete(key);
    return;
  }
}
