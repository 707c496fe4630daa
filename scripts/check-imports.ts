/**
 * Holds the house rules: a function knows shared/ and knowledge/, never another function; shared/ and knowledge/ know no function;
 * emulator/ is the cloud and knows none of them; only shared/adapters/ imports a Google, Twilio or SendGrid client.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');
const CLIENTS = /^(@google-cloud\/(?!functions-framework)|twilio|@sendgrid\/|@grpc\/)/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

type Rule = { in: RegExp; says: string; refuses: (target: string, file: string) => boolean };

const place = (file: string) => file.split('/').slice(0, 2).join('/');

const RULES: Rule[] = [
  {
    in: /^functions\//,
    says: 'a function imports no other function',
    refuses: (to, from) => to.startsWith('functions/') && place(to) !== place(from),
  },
  { in: /^functions\//, says: 'a function does not know the local cloud', refuses: (to) => to.startsWith('emulator/') },
  {
    in: /^(shared|knowledge)\//,
    says: 'shared/ and knowledge/ know no function and no local cloud',
    refuses: (to) => /^(functions|emulator)\//.test(to),
  },
  {
    in: /^emulator\//,
    says: 'emulator/ knows neither functions/ nor shared/ nor knowledge/',
    refuses: (to) => /^(functions|shared|knowledge)\//.test(to),
  },
  {
    in: /^(functions|knowledge|shared\/(?!adapters\/))/,
    says: 'only shared/adapters/ imports a client',
    refuses: (to) => CLIENTS.test(to),
  },
];

const faults: string[] = [];
for (const file of globSync('{functions,shared,knowledge,emulator}/**/*.ts', { cwd: root })) {
  if (file.endsWith('.test.ts')) continue;
  const text = readFileSync(join(root, file), 'utf8');
  for (const match of text.matchAll(IMPORT)) {
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const target = written.startsWith('.') ? normalize(join(dirname(file), written)) : written;
    for (const rule of RULES) {
      if (rule.in.test(file) && rule.refuses(target, file)) faults.push(`${file} imports ${written}: ${rule.says}`);
    }
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
