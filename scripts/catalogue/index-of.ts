const WIDEST = 120;

/** The text of knowledge/catalogues/index.ts for the catalogues in the files of these names. */
export function indexOf(fileNames: string[]): string {
  const files = fileNames.map((file) => ({ file, name: variableOf(file) }));
  const imports = files.map(({ file, name }) => `import ${name} from './${file}' with { type: 'json' };\n`).join('');
  const names = files.map(({ name }) => name);
  const short = `export const catalogues: unknown[] = [${names.join(', ')}];`;
  const long = `export const catalogues: unknown[] = [\n${names.map((name) => `  ${name},\n`).join('')}];`;
  return `${imports}
/** All catalogues of this folder; \`npm run catalogue -- import\` writes this file. */
${short.length > WIDEST ? long : short}
`;
}

/** `vw-mqb.json`: vwMqb; a name that starts with a digit gets a letter before it. */
const variableOf = (file: string): string =>
  file
    .replace(/\.json$/, '')
    .replaceAll(/-+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(?=\d)/, 'c');
