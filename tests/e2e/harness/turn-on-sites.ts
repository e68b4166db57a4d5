import type { BrowserName } from '../../../scripts/browsers.ts'
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings-schema.ts'
import { OPTIONAL_SITES } from '../../../utils/sites/optional/index.ts'
import { borrowStage } from './borrow-stage.ts'
import { storeSettings } from './browser-storage.ts'
import { copyBuiltExtension } from './extension-copy.ts'
import type { Stage } from './launch-stage.ts'
import { waitFor } from './wait-for.ts'

/** Borrows a browser in which all optional sites are turned on. */
export function borrowStageWithAllSites(name: BrowserName): Promise<Stage> {
  return borrowStageWithSites(name, OPTIONAL_SITES)
}

/** Borrows a browser in which a page of an unknown site is turned on. */
export function borrowStageWithPage(name: BrowserName, origin: string): Promise<Stage> {
  return borrowStageWithSites(name, [{ id: origin, matches: [`${origin}/*`] }])
}

/**
 * The extension has the permission from its installation, because a browser would ask for each site with a prompt
 * (`turn-on-site.test.ts` has one).
 */
async function borrowStageWithSites(
  name: BrowserName,
  sites: readonly { id: string; matches: readonly string[] }[],
): Promise<Stage> {
  const copy = copyBuiltExtension(name)
  copy.change('manifest.json', (before) => {
    const manifest = JSON.parse(before.toString()) as { host_permissions: string[] }
    manifest.host_permissions.push(...sites.flatMap(({ matches }) => matches))
    return JSON.stringify(manifest)
  })
  const stage = await borrowStage(name, { folder: copy.folder })
  const own = await stage.openOwn('options.html')
  await storeSettings(own, { ...DEFAULT_SETTINGS, sitesOn: sites.map(({ id }) => id) })
  const countRegistered = () =>
    own.evaluate(async () => {
      type Extension = { scripting: { getRegisteredContentScripts: () => Promise<object[]> } }
      const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
      return (await (world.browser ?? world.chrome)!.scripting.getRegisteredContentScripts()).length
    })
  await waitFor(async () => (await countRegistered()) === sites.length, 'the scripts of all sites are registered')
  await own.close()
  const { close } = stage
  return Object.assign(stage, {
    close: async (keep?: 'keep profile') => {
      await close(keep)
      copy.remove()
    },
  })
}
