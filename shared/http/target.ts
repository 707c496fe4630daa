/**
 * Path and query of a request target (RFC 9112 section 3.2), as they were sent: nothing is decoded or normalised, and no target is
 * refused (`//` and `*` are no URLs, but people and scanners send them).
 */
export function parseTarget(target: string): { path: string; query: URLSearchParams } {
  const origin = /^https?:\/\/[^/?]*/i.exec(target)?.[0] ?? '';
  const [path = '', ...rest] = target.slice(origin.length).split('?');
  return { path: path || '/', query: new URLSearchParams(rest.join('?')) };
}
