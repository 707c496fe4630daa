import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_ENVIRONMENT, ROOT, residentMegabytes, startProcess } from './processes.ts';
import type { Figure } from './report.ts';

const RUNS = 3;

/** From spawn to listening, each function's bundle; the median of three. */
export async function benchColdStart(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of readdirSync(join(ROOT, 'dist/functions')).sort()) {
    const times: number[] = [];
    let memory = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const running = await startProcess(
        ['emulator/start/serve-function.ts', '--function', name, '--port', '0'],
        FUNCTION_ENVIRONMENT,
      );
      times.push(running.readyMs);
      memory = residentMegabytes(running.child.pid);
      await running.stop();
    }
    times.sort((a, b) => a - b);
    figures.push({
      name: `coldStart.${name}.ms`,
      value: times[1] ?? Number.NaN,
      unit: 'ms',
      note: `listening; ${Math.round(memory)} MB`,
    });
  }
  return figures;
}
