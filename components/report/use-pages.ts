import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ReportWords } from '../../utils/i18n/report/report.ts'
import { sendToTab } from '../../utils/messages.ts'
import { notePicking } from '../../utils/report/capture/pick-request.ts'

/** Where the popup leads from a report: the page in front, the outbox, the settings. */
export interface PagesInUse {
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
export function usePages(tab: number | undefined, words: ReportWords): PagesInUse {
  const [problem, setProblem] = useState('')
  const open = (page: string) =>
    void browser.tabs.create({ url: browser.runtime.getURL('/') + page }).then(() => window.close())
  return {
    problem,
    pick: () => {
      ask(tab).then(
        () => window.close(),
        () => setProblem(words.tab.notPicked),
      )
    },
    openOutbox: () => open('outbox.html'),
    openSettings: () => open('options.html#recipients'),
    openDraft: (id) => open(`outbox.html#${id}`),
  }
}

/** The background takes no picked post that nobody asked for, so it is noted first. */
async function ask(tab: number | undefined): Promise<void> {
  if (tab === undefined) throw new Error('no tab')
  await notePicking(tab)
  await sendToTab(tab, 'pick-post', null)
}
