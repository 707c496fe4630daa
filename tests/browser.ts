import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const SYSTEM = '/usr/bin/chromium';

/** A real Chromium: the machine's own where there is one, else the one that an npm package carries. */
export async function openBrowser(): Promise<Browser> {
  // The package is an ES module, which Jest does not load; so a Node of its own is asked where the program is.
  const script =
    "import('@sparticuz/chromium').then(async ({ default: c }) => console.log(JSON.stringify({ path: await c.executablePath(), args: c.args })))";
  const { path, args } = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }),
  ) as { path: string; args: string[] };
  return existsSync(SYSTEM)
    ? chromium.launch({
        executablePath: SYSTEM,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      })
    : chromium.launch({ executablePath: path, args });
}
