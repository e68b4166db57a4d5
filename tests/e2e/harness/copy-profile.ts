import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'

/**
 * Copies the profile of a killed browser, for `launchStage(name, { profile })`. A copy without locks and preferences,
 * because the driver still cleans those up in the original. Returns the copy's folder.
 */
export function copyKilledProfile(name: BrowserName, profile: string): string {
  const left = mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const passing = /^(?:Singleton\w+|\.?(?:parent)?lock|(?:user|prefs)\.js.*)$/
  cpSync(profile, left, { recursive: true, filter: (path) => !passing.test(basename(path)) })
  return left
}
