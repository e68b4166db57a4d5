import { join } from 'node:path'
import { defineConfig } from 'wxt'
import config from '../../../wxt.config.ts'

// One page through which a test reads files and tabs, to be put into a copy of the built extension. The rest of the
// extension is built already: to build it once more for one page takes ten times as long.
export default defineConfig({
  ...config,
  outDir: '.output/reading',
  filterEntrypoints: ['reading'],
  hooks: {
    'entrypoints:found': (_, found) => {
      found.push({ name: 'reading', type: 'unlisted-page', inputPath: join(import.meta.dirname, 'index.html') })
    },
  },
})
