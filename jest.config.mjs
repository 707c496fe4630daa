import { availableParallelism } from 'node:os';

/** Tests run on the TypeScript sources; swc strips types (tsc checks them in `npm run check`). */
const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax } }, module: { type: 'commonjs' } }];

export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.local/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  transform: { '^.+\\.ts$': swc('typescript'), '^.+\\.m?js$': swc('ecmascript') },
  // Packages that ship ES modules only (the BigQuery client loads the last five).
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|teeny-request|node-fetch|fetch-blob|formdata-polyfill|data-uri-to-buffer)/)',
  ],
  moduleNameMapper: { '^fast-check$': '<rootDir>/tests/fast-check.cjs' },
  setupFiles: ['<rootDir>/tests/setup.mjs'],
  testTimeout: 30_000,
  // Tests of the running platform mostly wait: on two cores, two at a time take 60 percent of the time of one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
