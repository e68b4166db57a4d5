import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildTestPage,
  getPageFile,
  getPageFolder,
  PAGE_ORIGINS,
  TEST_PAGES_FOLDER,
  type TestPageName,
} from './test-pages.ts'

/** Builds every test page once for the whole run, instead of once in each test file's process. Returns the clean-up. */
export default async function setupTestPages(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-pages-'))
  for (const name of Object.keys(PAGE_ORIGINS) as TestPageName[]) {
    writeFileSync(join(folder, getPageFile(getPageFolder(name))), JSON.stringify(await buildTestPage(name)))
  }
  process.env[TEST_PAGES_FOLDER] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
