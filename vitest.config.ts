import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Only stops tests that hang. The benches measure durations; other work on this machine must not fail a test.
    testTimeout: 30_000,
    // vitest leaves one core free by default, which halves a machine with two.
    maxWorkers: '100%',
  },
})
