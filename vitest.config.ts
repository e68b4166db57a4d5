import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Ends what hangs; how long things take is a matter of the benches, on machines that also do other work.
    testTimeout: 30_000,
    // One core is left free unless said, which of two is half.
    maxWorkers: '100%',
  },
})
