import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'

/**
 * Copies what a browser that was killed has left behind, for `launch(name, { profile })`. A copy, without locks and preferences:
 * the driver still tidies those up in a profile whose browser is gone. Returns the copy's folder.
 */
export function copyKilledProfile(name: BrowserName, profile: string): string {
  const left = mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const passing = /^(?:Singleton\w+|\.?(?:parent)?lock|(?:user|prefs)\.js.*)$/
  cpSync(profile, left, { recursive: true, filter: (path) => !passing.test(basename(path)) })
  return left
}
