/**
 * Two projects: unit tests (fast, no network) and system tests (the real bot on a real homeserver).
 * Jest itself is started with `node --experimental-vm-modules`; Node strips the types, so there is no compiler.
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/transform.mjs' },
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
};

export default {
  // For hooks and tests of both projects: a homeserver and several clients start within it, on a slow machine too.
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['<rootDir>/test/system/**/*.test.ts'],
      globalSetup: '<rootDir>/test/system/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/system/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/system/support/setup-each-file.ts'],
    },
  ],
};
