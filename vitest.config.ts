import { defineConfig } from 'vitest/config';

const unit = (name: string, zone: string) => ({
  test: {
    name,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    pool: 'forks' as const,
    env: { TZ: zone },
    setupFiles: ['tests/support/property-seed.ts'],
    // A few tests read the whole source with the compiler; on a busy machine that takes its time.
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      // A plugin about days is tested on both sides of the date line.
      unit('unit-utc', 'UTC'),
      unit('unit-auckland', 'Pacific/Auckland'),
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/build.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
