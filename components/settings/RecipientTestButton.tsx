import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type RecipientMessages, recipientMessages } from '../../utils/i18n/report/recipient-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { requestHostPermission } from '../../utils/lib/host-permission.ts'
import { buildMailtoLink } from '../../utils/report/export/mailto-link.ts'
import { buildTestReport, sendTestReport } from '../../utils/report/outbox/send-test-report.ts'
import type { SendOutcome } from '../../utils/report/sinks/sink.ts'
import type { Recipient } from '../../utils/settings/settings-schema.ts'

/** Sends a test report to a recipient. `onResult` receives the result as text. */
export function RecipientTestButton(props: {
  recipient: Recipient
  language: Language
  onResult(answer: string): void
}): JSX.Element {
  const { recipient, language, onResult } = props
  const messages = translate(recipientMessages, language)
  const [busy, setBusy] = useState(false)
  const test = () => {
    // The browser shows its permission prompt only synchronously in the click.
    const answer = requestHostPermission(recipient.address)
    setBusy(true)
    onResult(messages.test.going)
    void answer
      .then(async (allowed) => {
        if (!allowed) return messages.test.notAllowed
        return describeOutcome(await sendTestReport(recipient, buildTestReport(messages.test.text)), messages, language)
      })
      .catch((error: unknown) => {
        console.error('settings: a test was not sent', error)
        return messages.test.storage
      })
      .then((result) => {
        onResult(result)
        setBusy(false)
      })
  }
  const write = () => {
    const { text, cutNote } = translate(reportMessages, language)
    location.assign(buildMailtoLink(recipient.address, buildTestReport(messages.test.text), text, cutNote).href)
    onResult(messages.test.opened)
  }
  return (
    <button
      type="button"
      class="btn line"
      disabled={busy}
      aria-label={messages.test.name(recipient.name)}
      onClick={recipient.kind === 'email' ? write : test}
    >
      {messages.test.button}
    </button>
  )
}

function describeOutcome(outcome: SendOutcome, messages: RecipientMessages, language: Language): string {
  if (outcome.kind === 'delivered') return messages.test.delivered(outcome.receipt)
  const { kind, status, reason } = outcome.error
  const { failures } = translate(reportMessages, language).outbox
  return messages.test.failed(failures[kind], status, reason)
}
