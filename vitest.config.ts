import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const unit = (name: string, zone: string, include: readonly string[]) => ({
  test: {
    name,
    include: [...include],
    exclude: ['tests/browser/**'],
    pool: 'forks' as const,
    // Pure code keeps nothing between files but what it may keep; loading it anew for each took half the time.
    isolate: false,
    env: { TZ: zone },
    setupFiles: ['tests/support/property-seed.ts'],
    // A few tests read the whole source with the compiler; on a busy machine that takes its time.
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      // Everything runs east of the date line, where a day mistaken for UTC's shows; what makes or reads dates runs
      // west of it too.
      unit('unit-auckland', 'Pacific/Auckland', ['tests/**/*.test.ts']),
      unit('unit-utc', 'UTC', ['tests/{time,daily,plan}/**/*.test.ts', 'tests/automation/*.test.ts']),
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/build.ts'],
          // Each file has its own server, vault and browser, so files run side by side.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
