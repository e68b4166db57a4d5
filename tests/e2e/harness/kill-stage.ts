import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import type { Stage } from './launch-stage.ts'

/** Kills a browser with all its processes, whether it answers or not. */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process()!
  if (main.exitCode !== null || main.signalCode !== null) return
  const gone = new Promise((ended) => main.once('exit', ended))
  // The whole group, which the driver starts: Chromium's network process would write to the profile while it is copied.
  process.kill(process.platform === 'win32' ? main.pid! : -main.pid!, 'SIGKILL')
  await gone
}

/**
 * Kills a stage's browser like a crash. Resolves to the folder of a copy of its profile, for
 * `launchStage(name, { profile })`: a copy, without locks and preferences, because the driver still cleans those up in
 * the original.
 */
export async function killStage({ name, browser, network, profile }: Stage): Promise<string> {
  await killBrowser(browser)
  await network.close()
  const copy = mkdtempSync(join(tmpdir(), `truoc-khi-dang-${name}-`))
  const passing = /^(?:Singleton\w+|\.?(?:parent)?lock|(?:user|prefs)\.js.*|\.org\.chromium\.Chromium\..*)$/
  cpSync(profile, copy, { recursive: true, filter: (path) => !passing.test(basename(path)) })
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  return copy
}
