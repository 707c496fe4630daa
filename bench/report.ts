import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './processes.ts';

/** One figure of the report (contract section 9). `note` says what is behind it. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  baseline?: string;
  baselineValue?: number;
  ratio?: number;
  note?: string;
};

const REPORT = join(ROOT, 'bench/report.json');

export function writeReport(figures: Figure[]): void {
  const report = {
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      platform: process.platform,
    },
    commit: commit(),
    date: new Date().toISOString(),
    figures,
  };
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
}

export function printFigure({ name, value, unit, baseline, baselineValue, ratio, note }: Figure): void {
  const against = baseline
    ? `  ${baseline}: ${shown(baselineValue)}${ratio === undefined ? '' : ` (ratio ${ratio.toFixed(2)})`}`
    : '';
  console.log(`${name.padEnd(36)} ${shown(value).padStart(12)} ${unit.padEnd(6)}${against}${note ? `  ${note}` : ''}`);
}

const shown = (value: number | undefined) =>
  value === undefined ? '' : Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch (error) {
    if (error instanceof Error) return 'unknown';
    throw error;
  }
}
