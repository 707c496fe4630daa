/** The object without some of its properties, and without those that are undefined. */
export function omit<T extends object, K extends keyof T>(object: T, names: readonly K[]): Omit<T, K> {
  const left = Object.entries(object).filter(
    ([name, value]) => value !== undefined && !(names as readonly string[]).includes(name),
  );
  return Object.fromEntries(left) as Omit<T, K>;
}
