import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ListedDraft } from '../../components/findings/DraftTab.tsx'
import type { PageState } from '../../utils/i18n/pages/popup-messages.ts'
import { type DraftState, sendTabMessage } from '../../utils/messages.ts'
import { readDraftCount } from '../../utils/site-access/draft-count.ts'
import { clearLostSign } from '../../utils/site-access/lost-sign.ts'
import {
  findSiteAccess,
  getPauseEnd,
  isSiteEnabled,
  type SiteAccess,
  type SiteChoices,
} from '../../utils/site-access/site-access.ts'
import { SITE_MATCH_PATTERNS } from '../../utils/sites/index.ts'
import { nameFoundFiles } from './name-found-files.ts'

/** The state of the active tab's page. */
export interface ActivePage {
  state: PageState
  /** The page's site; undefined where drafts cannot be checked. */
  site: SiteAccess | undefined
  /** When a pause of the site ends, in ms since 1970. */
  pausedUntil: number | undefined
  draft: ListedDraft | undefined
  /** How many things there are to look at in the draft, as the page counts them; undefined where it has not said. */
  count: number | undefined
  tab: number | undefined
  /** Address of the tab; undefined where the browser does not expose it. */
  address: string | undefined
}

const INITIAL_PAGE: ActivePage = {
  state: 'asking',
  site: undefined,
  pausedUntil: undefined,
  draft: undefined,
  count: undefined,
  tab: undefined,
  address: undefined,
}

/** Reads the state of the active page and its draft; `ask` reads it again. */
export function useActivePage(choices: SiteChoices): ActivePage & { ask(): Promise<void> } {
  const [page, setPage] = useState(INITIAL_PAGE)
  const latest = useRef({ choices, turn: 0 })
  latest.current.choices = choices
  const ask = useCallback(async () => {
    const turn = ++latest.current.turn
    const read = await readActivePage(latest.current.choices)
    // An earlier reading may take longer.
    if (turn === latest.current.turn) setPage(read)
  }, [])
  const { sitesOff, sitesOn, sitesPaused } = choices
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of these changes the state
  useEffect(() => void ask(), [ask, sitesOff, sitesOn, sitesPaused])
  return { ...page, ask }
}

async function readActivePage(choices: SiteChoices): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return { ...INITIAL_PAGE, state: 'unsupported' }
  await clearLostSign(tab.id)
  const site = tab.url === undefined ? undefined : findSiteAccess(new URL(tab.url))
  const now = Date.now()
  const pausedUntil = site && getPauseEnd(site, choices, now)
  const common = { site, pausedUntil, draft: undefined, count: undefined, tab: tab.id, address: tab.url }
  if (site && pausedUntil !== undefined) return { ...common, state: 'paused' }
  if (site && !isSiteEnabled(site, choices, now))
    return { ...common, state: site.optional ? 'not-turned-on' : 'turned-off' }
  const draft = await sendTabMessage(tab.id, 'draft-state', null).catch(() => undefined)
  if (draft) {
    const findings = await nameFoundFiles(tab.id, draft.findings)
    const count = await readDraftCount(tab.id)
    return { ...common, draft: { ...draft, findings }, count, state: toPageState(draft) }
  }
  // Without the permission the browser may hide the address of a page.
  const origins = [...(site?.matches ?? SITE_MATCH_PATTERNS)]
  if (!(await browser.permissions.contains({ origins }))) return { ...common, state: 'no-permission' }
  return { ...common, state: site ? 'reload' : 'unsupported' }
}

function toPageState({ kind, hasControl, isPlaceOff }: DraftState): PageState {
  if (kind === null) return isPlaceOff ? 'place-off' : 'no-box'
  return hasControl ? 'guarded' : 'no-control'
}
