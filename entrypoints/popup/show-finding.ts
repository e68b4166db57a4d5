import { browser } from 'wxt/browser'
import type { ListedFinding } from '../../components/findings/FindingListItem.tsx'
import { sendViewMessage } from '../../utils/view-messages.ts'
import type { ActivePage } from './use-active-page.ts'

/**
 * Opens the panel of a draft's page at a finding. Returns false, and sends no word of the draft, where the tab has gone
 * to another site meanwhile.
 */
export async function showFinding(
  { tab, address }: Pick<ActivePage, 'tab' | 'address'>,
  { check, message, phrase, inFile, file }: ListedFinding,
): Promise<boolean> {
  if (tab === undefined || !(await isStillAt(tab, address))) return false
  await sendViewMessage(tab, 'show-finding', { check, message, phrase, inFile, file }).catch((error: unknown) =>
    console.warn('popup: the page shows no finding', error),
  )
  return true
}

/** Whether a tab shows a page of the same origin as an address; not where the browser does not expose it. */
async function isStillAt(tab: number, address: string | undefined): Promise<boolean> {
  const now = await browser.tabs.get(tab).catch(() => undefined)
  if (address === undefined || now?.url === undefined) return false
  return new URL(now.url).origin === new URL(address).origin
}
