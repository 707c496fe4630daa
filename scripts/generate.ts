/**
 * Generates, for every *.schema.json of shared/ and functions/, beside it in generated/:
 *   <name>.types.ts     TypeScript types, one for every titled definition
 *   <name>.validate.ts  standalone Ajv validators `validate<Title>(data): Fault[]` (compiled ahead: no Ajv at start-up)
 * and of knowledge/ docs/signals.md and the README's table of what is decoded.
 * (types.ts and validate.ts where the schema bears its folder's name). `--check` writes nothing and fails where a file is not fresh.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { compile as compileTypes } from 'json-schema-to-typescript';
import { withDecodedTable } from '../functions/decode/decoded-table.ts';
import { signalsTable } from '../functions/decode/signals-table.ts';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const standaloneCode = require('ajv/dist/standalone').default as (ajv: unknown, refs: Record<string, string>) => string;
const addFormats = require('ajv-formats').default as (ajv: unknown) => void;
const BANNER = '// Generated from the schema by `npm run generate`. Do not edit.';

type Schema = { $id?: string; title?: string; $defs?: Record<string, { title?: string }> };

const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

async function typesOf(schema: Schema, name: string): Promise<string> {
  return compileTypes(structuredClone(schema) as object, pascal(name), {
    bannerComment: BANNER,
    unreachableDefinitions: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  });
}

async function validatorsOf(schema: Schema, name: string): Promise<string> {
  const id = `${name}.schema.json`;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  addFormats(ajv);
  ajv.addSchema({ ...schema, $id: id });
  const refs: Record<string, string> = { [pascal(name)]: id };
  for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
    if (definition.title) refs[definition.title] = `${id}#/$defs/${key}`;
  }
  const exported = Object.keys(refs).map((title) => `validate${title}`);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(Object.entries(refs).map(([title, ref]) => [`compiled${title}`, ref])),
  );
  const wrapped = `${code}
const faults = (compiled) => (data) => {
  if (compiled(data)) return [];
  return compiled.errors.map(({ instancePath, keyword, params, message }) => ({
    pointer: instancePath + ['', ...[params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
      ?? (keyword === 'discriminator' ? params.tag : undefined)].filter((name) => name !== undefined)]
      .map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1')).join('/'),
    detail: keyword === 'required' ? 'is missing'
      : keyword === 'additionalProperties' || keyword === 'unevaluatedProperties' ? 'is not a known property'
      : keyword === 'enum' ? 'must be one of ' + params.allowedValues.join(', ')
      : keyword === 'discriminator' ? 'is not one of the known ones'
      : keyword === 'const' ? 'must be ' + JSON.stringify(params.allowedValue) : message,
  }));
};
${Object.keys(refs)
  .map((title) => `export const check${title} = /* @__PURE__ */ faults(compiled${title});`)
  .join('\n')}`;
  const bundled = await build({
    stdin: { contents: wrapped, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    write: false,
    // module names in the result must not depend on where packages are kept
    preserveSymlinks: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  const body = (bundled.outputFiles[0]?.text ?? '').replace(/export \{[^}]*\};\s*$/, '');
  const functions = exported.map(
    (n) => `export const ${n}: (data: unknown) => Fault[] = check${n.slice('validate'.length)};`,
  );
  return `// @ts-nocheck\n${BANNER}\n/** What is wrong, and where (JSON Pointer; '' is the whole). */\nexport type Fault = { pointer: string; detail: string };\n\n${body}\n${functions.join('\n')}\n`;
}

const check = process.argv.includes('--check');
const stale: string[] = [];

function put(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) {
    stale.push(path.slice(root.length + 1));
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`generated ${path.slice(root.length + 1)}`);
}

for (const file of globSync('{shared,functions}/**/*.schema.json', { cwd: root }).sort()) {
  const schema = JSON.parse(readFileSync(join(root, file), 'utf8')) as Schema;
  const name = basename(file, '.schema.json');
  const folder = join(root, dirname(file), 'generated');
  const prefix = name === basename(dirname(file)) ? '' : `${name}.`;
  put(join(folder, `${prefix}types.ts`), await typesOf(schema, name));
  put(join(folder, `${prefix}validate.ts`), await validatorsOf(schema, name));
}
put(join(root, 'docs/signals.md'), signalsTable());
put(join(root, 'README.md'), withDecodedTable(readFileSync(join(root, 'README.md'), 'utf8')));
if (stale.length > 0) {
  console.error(`Not fresh, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}
