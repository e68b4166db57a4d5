import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../scripts/browsers.ts'
import { openInFront } from './compose-page.ts'
import { launch, type Stage } from './harness/launch.ts'
import { type Received, type RecipientServer, startRecipient } from './harness/recipient.ts'
import { storeRecipients } from './harness/storage.ts'
import { pressNamed, untilReads } from './own-page.ts'
import { type PreviewedReport, previewOf, reportByMenu, SCAM } from './report-page.ts'

/** A browser with all that sending a report takes: a recipient in the settings, a post to report, the outbox page. */
export interface Desk {
  stage: Stage
  recipient: RecipientServer
  outbox: Page
  site: Page
  /** Reports the post of the page, and opens the preview of that draft in the outbox. */
  draft: () => Promise<PreviewedReport>
  /** Goes to the list of reports. */
  list: () => Promise<void>
  /** Waits until the report that is open stands so. */
  state: (wanted: string | RegExp) => Promise<string>
  /** What the recipient got of a report. */
  receivedOf: (report: PreviewedReport) => Received[]
  close: () => Promise<void>
}

/** Starts a browser and a recipient, which answers 201 unless told otherwise. */
export async function openDesk(name: BrowserName): Promise<Desk> {
  const stage = await launch(name)
  const recipient = await startRecipient(stage.network)
  recipient.answer = (reply) => reply.writeHead(201).end()
  const outbox = await stage.openOwn('outbox.html')
  await storeRecipients(outbox, [{ id: 'a', name: 'Tổ tiếp nhận', kind: 'post', address: recipient.address }])
  const site = await openInFront(stage, 'facebook')
  const list = async () => {
    await outbox.evaluate(() => {
      location.hash = ''
    })
    await outbox.waitForSelector('.out li')
  }
  return {
    stage,
    recipient,
    outbox,
    site,
    draft: async () => {
      const popup = await reportByMenu(stage, site, SCAM)
      await popup.close()
      await outbox.bringToFront()
      await list()
      await pressNamed(outbox, 'Viết tiếp', '.out li:first-child')
      return previewOf(outbox, 'Lừa đảo')
    },
    list,
    state: (wanted) => untilReads(outbox, '.read .state', wanted),
    receivedOf: ({ id }) => recipient.received.filter(({ headers }) => headers['idempotency-key'] === id),
    close: async () => {
      await stage.close()
      await recipient.close()
    },
  }
}
