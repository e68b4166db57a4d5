import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { type BrowserName, DIVIDED_TESTS, getWantedBrowsers } from './scripts/browsers.ts'

/** The longest files, first: started last, one of them would keep a core idle. Seconds are from `.cache/e2e.json`. */
const LONGEST_FIRST = [
  'hostile-page',
  'compose-hold',
  'evidence',
  'sites-matrix',
  'report.test',
  'compose-panel',
  'compose-loading',
  'delivery',
  'packs',
  'compose-editors',
  'axe',
  'privacy',
  'report-crash',
  'frames',
  'import-files',
  'report-sending',
  'compose-typing',
  'options',
  'popup',
  'background-parts',
  'compose-trouble',
]

/**
 * Files that run in one browser in a divided run (`share-tests.ts`): their tests build on each other and are about the
 * extension's own pages, or about what only this browser lets a page do.
 */
const WHOLE_FILES: Record<BrowserName, readonly string[]> = {
  chromium: ['import', 'library', 'report-masking', 'report-sinks', 'share'],
  firefox: ['compose-practice', 'compose-sealed', 'report-hostile', 'study', 'welcome'],
}

/** Files that cannot run in a browser at all. */
const IMPOSSIBLE_FILES: Record<BrowserName, readonly string[]> = {
  // It reads policies of the whole machine only, which a test must not touch, and opens the extension's pages in
  // ordinary windows.
  chromium: ['managed', 'private-window'],
  // Its protocol cannot emulate a theme.
  firefox: ['axe'],
}

function listExcludedFiles(browser: BrowserName): string[] {
  const others = process.env[DIVIDED_TESTS] ? WHOLE_FILES[browser === 'chromium' ? 'firefox' : 'chromium'] : []
  return [...IMPOSSIBLE_FILES[browser], ...others].map((name) => `tests/e2e/${name}.test.ts`)
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST_FIRST.findIndex((name) => moduleId.includes(`/e2e/${name}`))
      return at === -1 ? LONGEST_FIRST.length : at
    }
    // Browser by browser, so that a process keeps its own, and Firefox first, which takes longer.
    const order = ({ project }: TestSpecification) => ['firefox', 'chromium'].indexOf(project.name)
    return [...files].sort((a, b) => order(a) - order(b) || rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

// A file runs once for each browser. Three processes run files side by side, each with a browser that its files borrow in
// turn: a headless browser has its own focus. No retries: a test that sometimes fails is a defect.
export default defineConfig({
  test: {
    maxWorkers: 3,
    isolate: false,
    globalSetup: ['tests/e2e/harness/setup-test-pages.ts'],
    sequence: { sequencer: LongestFirst },
    projects: getWantedBrowsers().map((browser) => ({
      test: {
        name: browser,
        env: { BROWSER: browser },
        include: ['tests/e2e/**/*.test.ts'],
        exclude: listExcludedFiles(browser),
        environment: 'node',
        isolate: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
        teardownTimeout: 30_000,
      },
    })),
  },
})
