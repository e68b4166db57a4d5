import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { requestCapture } from '../../utils/capture-loader/request-capture.ts'
import type { ReportTabMessages } from '../../utils/i18n/report/report-tab-messages.ts'
import { savePickRequest } from '../../utils/report/capture/pick-request.ts'
import { getRecipientsSuffix } from '../ui/report-return.ts'

/** Navigation from the popup: to the page in front, the outbox and the settings. */
export interface UseReportNavigationResult {
  /** Starts picking a post on the page in front, and closes the popup so that the page is visible. */
  pick(): void
  openOutbox(): void
  /** Opens the recipients in the settings, which lead back to a draft. */
  openRecipients(draft: string): void
  /** Opens a draft in a tab, by its id. */
  openDraft(id: string): void
  /** Text of the error when picking could not start; empty otherwise. */
  problem: string
}

/**
 * Provides the navigation from the popup.
 *
 * @param tab The tab in front; undefined while that is being read.
 */
export function useReportNavigation(tab: number | undefined, messages: ReportTabMessages): UseReportNavigationResult {
  const [problem, setProblem] = useState('')
  const open = (page: string) =>
    void browser.tabs.create({ url: browser.runtime.getURL('/') + page }).then(() => window.close())
  return {
    problem,
    pick: () => {
      requestPick(tab).then(
        () => window.close(),
        () => setProblem(messages.tab.notPicked),
      )
    },
    openOutbox: () => open('outbox.html'),
    openRecipients: (draft) => open(`options.html${getRecipientsSuffix(draft)}`),
    openDraft: (id) => open(`outbox.html#${id}`),
  }
}

/**
 * Starts picking. The request is stored first, because the background rejects picked posts that were not requested.
 *
 * @param known The tab in front; undefined while the popup still waits for the answer of its page.
 */
async function requestPick(known: number | undefined): Promise<void> {
  const tab = known ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
  if (tab === undefined) throw new Error('no tab')
  await savePickRequest(tab)
  await requestCapture(tab, 'pick-post', null)
}
