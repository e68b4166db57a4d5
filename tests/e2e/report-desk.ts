import type { Page } from 'puppeteer-core'
import { openInFront } from './compose-actions.ts'
import { storeRecipients } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { waitForElement } from './harness/page-elements.ts'
import { type ReceivedRequest, type RecipientServer, startRecipientServer } from './harness/recipient-server.ts'
import { pressByName, waitForWords } from './page-actions.ts'
import { openPreview, type PreviewedReport, reportByMenu, SCAM_POST } from './report-actions.ts'

/**
 * A browser with everything needed to send a report: a recipient in the settings, a post to report, the outbox page.
 */
export interface ReportDesk {
  stage: Stage
  recipient: RecipientServer
  outbox: Page
  site: Page
  /** Reports the page's post, and opens the preview of that draft in the outbox. */
  draft: () => Promise<PreviewedReport>
  /** Goes to the list of reports. */
  list: () => Promise<void>
  /** Waits until the open report shows a state. */
  state: (wanted: string | RegExp) => Promise<string>
  /** Returns the requests that the recipient got for a report. */
  receivedOf: (report: PreviewedReport) => ReceivedRequest[]
  close: () => Promise<void>
}

/** Starts a recipient, which answers 201 unless a test changes that, and opens everything in a browser. */
export async function openReportDesk(stage: Stage): Promise<ReportDesk> {
  const recipient = await startRecipientServer(stage.network)
  recipient.answer = (reply) => reply.writeHead(201).end()
  const outbox = await stage.openOwn('outbox.html')
  await storeRecipients(outbox, [{ id: 'a', name: 'Tổ tiếp nhận', kind: 'post', address: recipient.address }])
  const site = await openInFront(stage, 'facebook')
  const list = async () => {
    await outbox.evaluate(() => {
      location.hash = ''
    })
    await waitForElement(outbox, '.out li')
  }
  return {
    stage,
    recipient,
    outbox,
    site,
    draft: async () => {
      const popup = await reportByMenu(stage, site, SCAM_POST)
      await popup.close()
      await outbox.bringToFront()
      await list()
      await pressByName(outbox, 'Viết tiếp', '.out li:first-child')
      return openPreview(outbox, 'Lừa đảo')
    },
    list,
    state: (wanted) => waitForWords(outbox, '.read .state', wanted),
    receivedOf: ({ id }) => recipient.received.filter(({ headers }) => headers['idempotency-key'] === id),
    close: async () => {
      await stage.close()
      await recipient.close()
    },
  }
}
