import { rmSync } from 'node:fs'
import { getWantedBrowsers } from '../../../scripts/browsers.ts'
import { FIREFOX_PROFILE, launchStage } from './launch-stage.ts'

/**
 * Starts Firefox once and keeps its profile, of which every later start gets a copy: making the databases and caches of
 * a new profile costs a third of a start. Returns the clean-up.
 */
export default async function setupFirefoxProfile(): Promise<() => void> {
  if (!getWantedBrowsers().includes('firefox')) return () => undefined
  const stage = await launchStage('firefox', { extension: false })
  await stage.close('keep profile')
  process.env[FIREFOX_PROFILE] = stage.profile
  return () => rmSync(stage.profile, { recursive: true, force: true })
}
