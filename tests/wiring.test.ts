import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertFiles } from '@cdktf/hcl2json';
import wiring from '../terraform/wiring.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const functions = readdirSync(join(ROOT, 'functions')).sort();
const subscriptions = Object.entries(wiring.subscriptions) as [
  string,
  { topic: string; function?: string; ackDeadlineSeconds?: number; maxDeliveryAttempts?: number },
][];

test('every folder of functions/ is a function of the wiring, and the other way round', () => {
  expect(Object.keys(wiring.functions).sort()).toEqual(functions);
});

test('every subscription has a topic, a function that handles it, a deadline no shorter than the function may run, and a dead letter', () => {
  for (const [name, subscription] of subscriptions) {
    expect(Object.keys(wiring.topics)).toContain(subscription.topic);
    if (!subscription.function) continue;
    expect(name).toBe(`${subscription.function}-${subscription.topic}`);
    const limits = wiring.functions[subscription.function as keyof typeof wiring.functions];
    expect(subscription.ackDeadlineSeconds).toBeGreaterThanOrEqual(limits.timeoutSeconds);
    expect(subscription.maxDeliveryAttempts).toBeGreaterThanOrEqual(5);
    const sources = globSync(`functions/${subscription.function}/*.ts`, { cwd: ROOT }).map(read).join('\n');
    expect(sources).toContain(`'${name}'`);
  }
});

test('every topic is published to or declared for nothing else than dead letters, and every topic a function names exists', () => {
  const sources = globSync('{functions,shared}/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.endsWith('.test.ts'))
    .map(read)
    .join('\n');
  for (const topic of Object.keys(wiring.topics)) {
    if (topic !== 'minute-tick') expect(sources).toContain(`'${topic}'`);
  }
});

type Service = { service_config: { environment_variables: Record<string, string> }[] };
type Resources = {
  google_cloudfunctions2_function: { function: Service[] };
  google_secret_manager_secret: { secret: { for_each: string }[] };
};

test('the Terraform files parse, and set every variable that the functions read', async () => {
  const parsed = (await convertFiles(join(ROOT, 'terraform'))) as { resource: Resources };
  const environment =
    parsed.resource.google_cloudfunctions2_function.function[0]?.service_config[0]?.environment_variables;
  const secrets = parsed.resource.google_secret_manager_secret.secret[0]?.for_each ?? '';
  const set = [...Object.keys(environment ?? {}), ...[...secrets.matchAll(/"([A-Z_]+)"/g)].map((match) => match[1])];
  const local = /EMULATOR|_BASE_URL$|^BIGQUERY_DATASET$/;
  const variables = [...read('shared/config.ts').matchAll(/(?:env\.|text\('|url\('|number\(')([A-Z_]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(variables.length).toBeGreaterThan(10);
  for (const name of new Set(variables)) if (!local.test(name)) expect(set).toContain(name);
});

/** The files that a function is made of: what its index.ts imports, and so on. */
function filesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of read(file).matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+\.ts)'/gm))
    filesOf(join(dirname(file), path ?? ''), seen);
  return seen;
}

test('Terraform lets each function publish to every topic that its code names', async () => {
  const parsed = (await convertFiles(join(ROOT, 'terraform'))) as {
    locals: { publishes?: Record<string, string[]> }[];
  };
  // dead-letters is granted to all
  const grants = parsed.locals.find(({ publishes }) => publishes)?.publishes ?? {};
  expect(Object.keys(grants).sort()).toEqual(functions);
  const named: Record<string, string[]> = {};
  for (const name of functions) {
    const sources = [...filesOf(`functions/${name}/index.ts`)].map(read).join('\n');
    named[name] = [
      ...new Set([...sources.matchAll(/(?:topic: |publish\()'([\w-]+)'/g)].map(([, topic]) => topic ?? '')),
    ].filter((topic) => topic !== 'dead-letters');
    expect({ name, granted: grants[name] }).toEqual({ name, granted: expect.arrayContaining(named[name]) as string[] });
  }
  expect(Object.values(named).flat().length).toBeGreaterThan(10);
});

test('nothing but shared/deps.ts reads the environment', () => {
  const readers = globSync('{functions,shared,knowledge}/**/*.ts', { cwd: ROOT }).filter(
    (file) => !file.endsWith('.test.ts') && /process\.env\b/.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(readers).toEqual(['shared/deps.ts']);
});
