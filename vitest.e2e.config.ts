import { defineConfig } from 'vitest/config'

// One real browser at a time: two would take the focus from each other. No retries: a test that sometimes fails is a fault.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
  },
})
