import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { getBuiltFolder } from '../harness/launch-stage.ts'

/**
 * Copies the built extension without the "unlimitedStorage" permission: with it, Chromium sets no limit below the size
 * of the disk. Returns the folder, which the caller removes.
 */
export function makeLimitedCopy(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-goi-'))
  cpSync(getBuiltFolder(name), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] }
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage')
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }))
  return folder
}
