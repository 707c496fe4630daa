import { Agent, request } from 'node:http';

export type Posted = { path: string; headers: Record<string, string>; body: Buffer };
export type LoadResult = {
  seconds: number;
  perSecond: number;
  statuses: Record<number, number>;
  p50Ms: number;
  p99Ms: number;
};

/** Posts everything once, in order, over so many keep-alive connections, and waits for all answers. */
export async function load(base: string, posts: Posted[], connections: number): Promise<LoadResult> {
  const { hostname, port } = new URL(base);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses: Record<number, number> = {};
  const times: number[] = [];
  let next = 0;
  const one = async ({ path, headers, body }: Posted): Promise<void> => {
    const began = performance.now();
    const status = await new Promise<number>((resolve, reject) => {
      const call = request(
        { agent, hostname, port, path, method: 'POST', headers: { ...headers, 'content-length': body.length } },
        (answer) => {
          answer.resume();
          answer.once('end', () => resolve(answer.statusCode ?? 0));
        },
      );
      call.once('error', reject);
      call.end(body);
    });
    times.push(performance.now() - began);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const worker = async () => {
    for (let post = posts[next++]; post; post = posts[next++]) await one(post);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    seconds,
    perSecond: posts.length / seconds,
    statuses,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

/** The q-quantile of sorted numbers. */
export const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
