import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { getBuiltFolder } from './launch-stage.ts'

/** A copy of the built extension in a temporary folder, to be changed for a test or a measurement. */
export interface ExtensionCopy {
  folder: string
  /** Changes a file: gets its bytes, returns the new ones. */
  change(file: string, how: (before: Buffer) => Buffer | string): void
  remove(): void
}

/**
 * Copies the built extension of a browser.
 * @throws Error when it is not built
 */
export function copyBuiltExtension(name: BrowserName): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), `truoc-khi-dang-copy-${name}-`))
  cpSync(getBuiltFolder(name), folder, { recursive: true })
  return {
    folder,
    change: (file, how) => writeFileSync(join(folder, file), how(readFileSync(join(folder, file)))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
