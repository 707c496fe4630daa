// Adds to package-lock.json the optional platform packages that npm left out because the registry it was written
// against does not carry them (a mirror of one platform, say). `npm ci` refuses a lock file without them.
// Run it after `npm install`: node scripts/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const CPU = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'mips64', 'wasm32'];

/** The value of `names` that stands as a whole word in a package name such as `core-linux-arm64-gnu`. */
const named = (names, name) => names.find((word) => name.split(/[-/]/).includes(word));

let added = 0;
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = [`${parent}/node_modules/${name}`, `node_modules/${name}`];
    if (parent === '' || places.some((place) => lock.packages[place])) continue;
    const os = named(OS, name) ?? (name.includes('win32') ? 'win32' : undefined);
    const cpu = named(CPU, name) ?? (name.includes('arm-') ? 'arm' : undefined);
    if (!/^\d/.test(version) || (!os && !cpu)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} optional platform packages added`);
