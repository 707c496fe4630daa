// Plain JavaScript that any Node can read, so that one too old gets told, not a syntax error.
const OLDEST = 24;
if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Connected Cars needs Node ${OLDEST} or newer; this is ${process.version}. Run \`npm ci\` and then \`npm start\`: it brings a Node of its own.`,
  );
  process.exit(1);
}
// Google's clients ask a metadata server who they are; there is none here.
process.env.METADATA_SERVER_DETECTION ??= 'none';
await import('./main.ts');
