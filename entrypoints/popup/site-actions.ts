import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { requestOrigins } from '../../utils/lib/host-permission.ts'
import { sendMessage } from '../../utils/messages.ts'
import { addSitePause, type SiteAccess, setSiteEnabled } from '../../utils/site-access/site-access.ts'
import { requestSitePermission } from '../../utils/site-access/site-permission.ts'
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
      if (isAllowed) await sendMessage('start-sites', null)
      await ask()
    },
    onTurnOn: async () => {
      if (!site) return
      // The browser may close the popup while it asks. What is stored now takes effect once the browser has allowed it.
      const answer = requestSitePermission(site)
      await change((stored) => setSiteEnabled(site, true, stored))
      if (await answer) await sendMessage('start-sites', null)
      else await change((stored) => setSiteEnabled(site, false, stored))
      await ask()
    },
    onTurnOff: () => site && void change((stored) => setSiteEnabled(site, false, stored)),
    onPause: () => site && void change((stored) => addSitePause(site, Date.now() + HOUR_MS, stored)),
  }
}
