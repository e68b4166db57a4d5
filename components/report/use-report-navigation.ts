import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ReportMessages } from '../../utils/i18n/report/report-messages.ts'
import { sendTabMessage } from '../../utils/messages.ts'
import { savePickRequest } from '../../utils/report/capture/pick-request.ts'

/** Where the popup leads from a report: the page in front, the outbox, the settings. */
export interface UseReportNavigationResult {
  /** Lets the user pick a post on the page in front; the popup closes so that it can be seen. */
  pick(): void
  openOutbox(): void
  openSettings(): void
  /** Opens a draft in a tab, by its id. */
  openDraft(id: string): void
  /** Why a post could not be picked, in words. */
  problem: string
}

/** In: the tab in front, undefined when it is none of ours. */
export function useReportNavigation(tab: number | undefined, messages: ReportMessages): UseReportNavigationResult {
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
    openSettings: () => open('options.html#recipients'),
    openDraft: (id) => open(`outbox.html#${id}`),
  }
}

/** The background takes no picked post that nobody asked for, so it is noted first. */
async function requestPick(tab: number | undefined): Promise<void> {
  if (tab === undefined) throw new Error('no tab')
  await savePickRequest(tab)
  await sendTabMessage(tab, 'pick-post', null)
}
