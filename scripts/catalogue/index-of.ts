/** The text of knowledge/catalogues/index.ts for the catalogues in the files of these names. */
export function indexOf(fileNames: string[]): string {
  const files = fileNames.map((file) => ({ file, name: `catalogue_${file.replace(/\.json$/, '').replaceAll('-', '_')}` }));
  const imports = files.map(({ file, name }) => `import ${name} from './${file}' with { type: 'json' };\n`).join('');
  const list = files.map(({ name }) => `  ${name},\n`).join('');
  return `${imports}
/** All catalogues of this folder; \`npm run catalogue -- import\` writes this file. */

export const catalogues: unknown[] = [
${list}];
`;
}
