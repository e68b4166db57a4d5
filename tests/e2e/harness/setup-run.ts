import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BORROWED_FOLDER } from './borrow-stage.ts'
import { removeFolder } from './launch-stage.ts'
import { buildTestPage, PAGE_ORIGINS, TEST_PAGES_FOLDER, type TestPageName } from './test-pages.ts'

/**
 * Builds every test page once for the whole run, and makes the folder of the browsers that files borrow. Returns the
 * clean-up, which runs when their processes have ended.
 */
export default async function setupRun(): Promise<() => void> {
  const pages = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-pages-'))
  for (const name of Object.keys(PAGE_ORIGINS) as TestPageName[]) {
    writeFileSync(join(pages, `${name}.json`), JSON.stringify(await buildTestPage(name)))
  }
  const borrowed = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-borrowed-'))
  process.env[TEST_PAGES_FOLDER] = pages
  process.env[BORROWED_FOLDER] = borrowed
  return () => {
    removeFolder(pages)
    removeFolder(borrowed)
  }
}
