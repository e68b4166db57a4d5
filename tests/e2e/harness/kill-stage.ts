import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Stage } from './launch-stage.ts'

/**
 * Kills a stage's browser like a crash. Resolves to the folder of a copy of its profile, for
 * `launchStage(name, { profile })`: a copy, without locks and preferences, because the driver still cleans those up in
 * the original.
 */
export async function killStage({ name, browser, network, profile }: Stage): Promise<string> {
  const main = browser.process()!
  const gone = new Promise((ended) => main.once('exit', ended))
  // The whole group, which the driver starts: Chromium's network process would write to the profile while it is copied.
  process.kill(process.platform === 'win32' ? main.pid! : -main.pid!, 'SIGKILL')
  await gone
  await network.close()
  const copy = mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const passing = /^(?:Singleton\w+|\.?(?:parent)?lock|(?:user|prefs)\.js.*|\.org\.chromium\.Chromium\..*)$/
  cpSync(profile, copy, { recursive: true, filter: (path) => !passing.test(basename(path)) })
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  return copy
}
