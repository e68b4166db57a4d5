import { defineConfig } from 'vitest/config'

// Two browsers at a time, without windows, so that neither takes the focus from the other; each mostly waits. No retries: a test
// that sometimes fails is a fault.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
  },
})
