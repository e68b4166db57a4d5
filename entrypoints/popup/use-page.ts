import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageState } from '../../utils/i18n/pages/popup.ts'
import { type DraftState, sendToTab } from '../../utils/messages.ts'
import { SITES, siteOf } from '../../utils/sites/index.ts'

/** The page in front of the user, as the popup sees it. */
export interface PageInFront {
  state: PageState
  /** Name of the site, '' when it is not one of ours. */
  site: string
  siteId: string
  draft: DraftState | undefined
  tab: number | undefined
  /** Where the tab is; undefined where the browser does not say. */
  address: string | undefined
}

const ASKING: PageInFront = {
  state: 'asking',
  site: '',
  siteId: '',
  draft: undefined,
  tab: undefined,
  address: undefined,
}

/** Origins the extension runs on, for asking back a permission the user took away. */
export const SITE_ORIGINS = { origins: SITES.flatMap((site) => [...site.matches]) }

/** How the page in front and its draft stand; `ask` looks again. */
export function usePage(sitesOff: readonly string[]): PageInFront & { ask(): void } {
  const [page, setPage] = useState(ASKING)
  const ask = useCallback(() => void look(sitesOff).then(setPage), [sitesOff])
  useEffect(ask, [ask])
  return { ...page, ask }
}

async function look(sitesOff: readonly string[]): Promise<PageInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return { ...ASKING, state: 'unsupported' }
  const site = tab.url === undefined ? undefined : siteOf(new URL(tab.url))
  const known = { site: site?.name ?? '', siteId: site?.id ?? '', draft: undefined, tab: tab.id, address: tab.url }
  if (site && sitesOff.includes(site.id)) return { ...known, state: 'turned-off' }
  const draft = await sendToTab(tab.id, 'draft-state', null).catch(() => undefined)
  if (draft) return { ...known, draft, state: draft.kind === null ? 'no-box' : 'guarded' }
  if (!(await browser.permissions.contains(SITE_ORIGINS))) return { ...known, state: 'no-permission' }
  return { ...known, state: site ? 'reload' : 'unsupported' }
}
