import { browser } from 'wxt/browser'
import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { sendMessage } from '../../utils/messages.ts'
import { addSitePause, setSiteEnabled } from '../../utils/site-access/site-access.ts'
import { requestSitePermission } from '../../utils/site-access/site-permission.ts'
import { SITE_MATCH_PATTERNS } from '../../utils/sites/index.ts'
import type { useActivePage } from './use-active-page.ts'

const HOUR_MS = 3_600_000

/** Returns the callbacks that turn the active page's site on or off. */
export function useSiteActions(page: ReturnType<typeof useActivePage>, { settings, change }: SettingsState) {
  const { site } = page
  return {
    onAllow: () =>
      void browser.permissions.request({ origins: [...(site?.matches ?? SITE_MATCH_PATTERNS)] }).then(page.ask),
    onTurnOn: async () => {
      if (!site) return
      // The browser may close the popup while it asks. What is stored now takes effect once the browser has allowed it.
      const answer = requestSitePermission(site)
      await change(setSiteEnabled(site, true, settings))
      if (await answer) await sendMessage('start-sites', null)
      else await change(setSiteEnabled(site, false, settings))
      await page.ask()
    },
    onTurnOff: () => site && void change(setSiteEnabled(site, false, settings)),
    onPause: () => site && void change(addSitePause(site, Date.now() + HOUR_MS, settings)),
  }
}
