/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Jest leaves one core out, which on a machine of two doubles the time.
  maxWorkers: '100%',
  // No test says how long something takes: a busy machine may be slow.
  testTimeout: 180_000,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  setupFilesAfterEnv: ['<rootDir>/test/support/properties.ts', '<rootDir>/test/support/fewStyles.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/performance/'],
  modulePathIgnorePatterns: ['<rootDir>/demo/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(fflate|@e965|@ironcalc)/)'],
};
