import { parseConfig } from './config.ts';
import { createLog } from './log.ts';
import type { Deps } from './ports.ts';
import type { PortFactories } from './real-ports.ts';

/**
 * What a function's handlers are given, made in the one place that reads the environment. `ports` are those of real-ports.ts that the
 * function uses; calling another is an error that names it.
 */
export function createDeps(functionName: string, ports: Partial<PortFactories>): Deps {
  const config = parseConfig(process.env);
  const log = createLog({ function: functionName });
  const made = { config, log };
  const missing = <T extends object>(name: string): T =>
    new Proxy({} as T, {
      get: () => {
        throw new Error(`${functionName} uses the port ${name}, which its index.ts does not hand in`);
      },
    });
  return {
    config,
    log,
    clock: { now: () => new Date() },
    store: ports.store?.(made) ?? missing('store'),
    bus: ports.bus?.(made) ?? missing('bus'),
    dataPoints: ports.dataPoints?.(made) ?? missing('dataPoints'),
    warehouse: ports.warehouse?.(made) ?? missing('warehouse'),
    sms: ports.sms?.(made) ?? missing('sms'),
    mailer: ports.mailer?.(made) ?? missing('mailer'),
    media: ports.media?.(made) ?? missing('media'),
  };
}
