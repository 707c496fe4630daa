/**
 * Bundles every function of functions/ on its own into dist/functions/<name>/ (index.js and package.json: what is deployed and what
 * runs locally). Prints the sizes; `--if-changed` does nothing where no source is newer than the last build.
 */
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist/functions');
/** Bundles are built aside and then put in place at once, so that a running platform never finds half of them. */
const aside = join(root, `dist/functions.${process.pid}`);
const names = globSync('functions/*/index.ts', { cwd: root })
  .map((file) => file.split('/')[1] ?? '')
  .sort();

if (!(process.argv.includes('--if-changed') && isFresh())) await buildAll();

async function buildAll(): Promise<void> {
  const framework = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  ).dependencies['@google-cloud/functions-framework'];
  // One run for all of them, each still a bundle of its own: what they share is parsed once.
  await build({
    entryPoints: names.map((name) => ({ in: join(root, 'functions', name, 'index.ts'), out: join(name, 'index') })),
    outdir: aside,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    // The framework's command must see the same registry of functions as the bundle.
    external: ['@google-cloud/functions-framework'],
  });
  for (const name of names) {
    const manifest = {
      name,
      private: true,
      type: 'commonjs',
      main: 'index.js',
      engines: { node: '24' },
      dependencies: { '@google-cloud/functions-framework': framework },
    };
    writeFileSync(join(aside, name, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const old = `${aside}.old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(aside, out);
  rmSync(old, { recursive: true, force: true });
  writeFileSync(join(root, 'dist/built'), '');
  const sizes = names.map((name) => statSync(join(out, name, 'index.js')).size);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  for (const [i, name] of names.entries()) console.log(`${name.padEnd(20)} ${kilobytes(sizes[i] ?? 0).padStart(9)}`);
  console.log(`${'all'.padEnd(20)} ${kilobytes(sizes.reduce((a, b) => a + b, 0)).padStart(9)}`);
}

function isFresh(): boolean {
  const stamp = join(root, 'dist/built');
  if (!existsSync(stamp) || names.some((name) => !existsSync(join(out, name, 'index.js')))) return false;
  const built = statSync(stamp).mtimeMs;
  const sources = globSync('{functions,shared,knowledge,terraform/tables}/**/*.{ts,json}', { cwd: root });
  return [...sources, 'package-lock.json', 'scripts/build.ts'].every(
    (file) => statSync(join(root, file)).mtimeMs <= built,
  );
}
