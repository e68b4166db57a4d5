import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageState } from '../../utils/i18n/pages/popup-messages.ts'
import { type DraftState, sendTabMessage } from '../../utils/messages.ts'
import { clearLostSign } from '../../utils/site-access/lost-sign.ts'
import { findSite, SITES } from '../../utils/sites/index.ts'

/** The state of the active tab's page. */
export interface ActivePage {
  state: PageState
  /** Name of the site; '' when it is not a supported one. */
  site: string
  siteId: string
  draft: DraftState | undefined
  tab: number | undefined
  /** Address of the tab; undefined where the browser does not expose it. */
  address: string | undefined
}

const INITIAL_PAGE: ActivePage = {
  state: 'asking',
  site: '',
  siteId: '',
  draft: undefined,
  tab: undefined,
  address: undefined,
}

/** Origins that the extension runs on, to request a permission that the user has removed. */
export const SITE_ORIGINS = { origins: SITES.flatMap((site) => [...site.matches]) }

/** Reads the state of the active page and its draft; `ask` reads it again. */
export function useActivePage(sitesOff: readonly string[]): ActivePage & { ask(): void } {
  const [page, setPage] = useState(INITIAL_PAGE)
  const ask = useCallback(() => void readActivePage(sitesOff).then(setPage), [sitesOff])
  useEffect(ask, [ask])
  return { ...page, ask }
}

async function readActivePage(sitesOff: readonly string[]): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return { ...INITIAL_PAGE, state: 'unsupported' }
  await clearLostSign(tab.id)
  const site = tab.url === undefined ? undefined : findSite(new URL(tab.url))
  const common = { site: site?.name ?? '', siteId: site?.id ?? '', draft: undefined, tab: tab.id, address: tab.url }
  if (site && sitesOff.includes(site.id)) return { ...common, state: 'turned-off' }
  const draft = await sendTabMessage(tab.id, 'draft-state', null).catch(() => undefined)
  if (draft) return { ...common, draft, state: draft.kind === null ? 'no-box' : 'guarded' }
  if (!(await browser.permissions.contains(SITE_ORIGINS))) return { ...common, state: 'no-permission' }
  return { ...common, state: site ? 'reload' : 'unsupported' }
}
