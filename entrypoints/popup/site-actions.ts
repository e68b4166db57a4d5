import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { requestOrigins } from '../../utils/lib/host-permission.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'
import { addSitePause, type SiteAccess } from '../../utils/site-access/site-access.ts'
import { updateSiteChoice } from '../../utils/site-access/site-permission.ts'
import { SITE_MATCH_PATTERNS } from '../../utils/sites/index.ts'

const HOUR_MS = 3_600_000

/** Creates the callbacks that turn the active page's site on or off; `ask` reads the state of the page again. */
export function createSiteActions(
  { site, ask }: { site: SiteAccess | undefined; ask(): Promise<void> },
  change: SettingsState['change'],
) {
  return {
    onAllow: async () => {
      const isAllowed = await requestOrigins(site?.matches ?? SITE_MATCH_PATTERNS)
      // Before it has started, the page looks like one that was open before the installation.
      if (isAllowed) await sendPageMessage('start-sites', null)
      await ask()
    },
    onTurnOn: async () => {
      if (!site) return
      await updateSiteChoice(site, true, change)
      await ask()
    },
    onTurnOff: () => site && void updateSiteChoice(site, false, change),
    onPause: () => site && void change((stored) => addSitePause(site, Date.now() + HOUR_MS, stored)),
  }
}
