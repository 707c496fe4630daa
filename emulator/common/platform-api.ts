import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What a unit and its provisioning need of `<dir>/endpoints.json`. */
export interface Endpoints {
  ingest: string;
  api: string;
  portal: string;
  twilio: string;
  tokens: { admin: string };
  users: { email: string; role: string; workshopId: string | null }[];
}

/** @throws Error that says what to do where no platform runs on that directory. */
export function readEndpoints(file: string): Endpoints {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Endpoints;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No running platform found (${file}: ${reason}). Start it with "npm start", or name its directory with --dir.`,
    );
  }
}

/** The provisioning API. */
export interface PlatformApi {
  exists(path: string): Promise<boolean>;
  /** Creates or replaces. @throws Error with the answer, where it is refused. */
  put(path: string, body: object): Promise<void>;
}

/** Calls that fail for a reason that may pass (no answer, 429, 5xx) are tried again for half a minute. */
export function createPlatformApi({ api, tokens }: Endpoints): PlatformApi {
  async function call(method: string, path: string, body?: object): Promise<Response> {
    for (let attempt = 0; ; attempt += 1) {
      const headers = { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json' };
      const signal = AbortSignal.timeout(15_000);
      const response = await fetch(`${api}${path}`, {
        method,
        headers,
        signal,
        body: body && JSON.stringify(body),
      }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      if (!(response instanceof Error) && response.status < 500 && response.status !== 429) return response;
      if (attempt === 7)
        throw new Error(`${method} ${path}: ${response instanceof Error ? response.message : response.status}`);
      await pause(250 * 2 ** attempt);
    }
  }
  return {
    async exists(path) {
      const response = await call('GET', path);
      await response.body?.cancel();
      if (response.ok || response.status === 404) return response.ok;
      throw new Error(`GET ${path}: the platform answered ${response.status}.`);
    },
    async put(path, body) {
      const response = await call('PUT', path, body);
      const text = await response.text();
      if (!response.ok) throw new Error(`PUT ${path}: the platform answered ${response.status} ${text.slice(0, 500)}`);
    },
  };
}
