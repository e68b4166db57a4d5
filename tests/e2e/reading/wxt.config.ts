import { join } from 'node:path'
import { defineConfig } from 'wxt'
import config from '../../../wxt.config.ts'

// The extension as packed for users, plus one page through which a test reads files and tabs.
export default defineConfig({
  ...config,
  outDir: '.output/reading',
  hooks: {
    'entrypoints:found': (_, found) => {
      found.push({ name: 'reading', type: 'unlisted-page', inputPath: join(import.meta.dirname, 'index.html') })
    },
  },
})
