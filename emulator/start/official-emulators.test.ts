import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { javaVersion, prepareOfficialEmulators } from './official-emulators.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'official-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A PATH on which `java -version` answers like this. */
function javaThatSays(text: string): string {
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho '${text}' >&2\n`);
  chmodSync(join(bin, 'java'), 0o755);
  return bin;
}

test.each([
  ['openjdk version "21.0.12" 2026-08-18', 21],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['spawn java ENOENT', undefined],
])('%s', (output, version) => {
  expect(javaVersion(output)).toBe(version);
});

test('without Java it says at once what to install', async () => {
  await expect(prepareOfficialEmulators(() => undefined, { PATH: dir })).rejects.toThrow(
    /needs Java 21 or newer on the PATH; there is none\. Install a JRE .*leave --official-emulators out/,
  );
});

test('so it does where Java is too old', async () => {
  const PATH = javaThatSays('openjdk version "17.0.15" 2025-04-15');
  await expect(prepareOfficialEmulators(() => undefined, { PATH })).rejects.toThrow(/this is Java 17/);
});

test('an emulator named by hand that is not there', async () => {
  const PATH = javaThatSays('openjdk version "21.0.1"');
  const env = { PATH, FIRESTORE_EMULATOR_BINARY_PATH: join(dir, 'none.jar') };
  await expect(prepareOfficialEmulators(() => undefined, env)).rejects.toThrow(/BINARY_PATH names .*none\.jar/);
});

test('what cannot be downloaded is named, with where to put it', async () => {
  const PATH = javaThatSays('openjdk version "21.0.1"');
  const nowhere = 'http://127.0.0.1:9';
  const env = { PATH, HOME: dir, FIREBASE_EMULATORS_PATH: dir, HTTPS_PROXY: nowhere, https_proxy: nowhere };
  const said: string[] = [];
  await expect(prepareOfficialEmulators((line) => said.push(line), env)).rejects.toThrow(
    /could not be downloaded: .+ put .*cloud-firestore-emulator-v[\d.]+\.jar there by hand, or name it in FIRESTORE_EMULATOR_BINARY_PATH/,
  );
  expect(said).toEqual(["Downloading Google's firestore emulator, once …"]);
}, 60_000);

test('with Java and both emulators there, nothing stands in the way', async () => {
  const PATH = javaThatSays('openjdk version "21.0.1"');
  const file = join(dir, 'emulator');
  writeFileSync(file, '');
  const env = { PATH, FIRESTORE_EMULATOR_BINARY_PATH: file, PUBSUB_EMULATOR_BINARY_PATH: file };
  await expect(prepareOfficialEmulators(() => undefined, env)).resolves.toBeUndefined();
});
