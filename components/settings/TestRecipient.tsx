import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type RecipientWords, recipientWords } from '../../utils/i18n/report/recipients.ts'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { askToReach } from '../../utils/lib/host-permission.ts'
import { mailtoOf } from '../../utils/report/export/mailto.ts'
import { sendTest, testReport } from '../../utils/report/outbox/test-report.ts'
import type { SendOutcome } from '../../utils/report/sinks/sink.ts'
import type { Recipient } from '../../utils/settings/schema.ts'

/** The button that tries a recipient out. `onTold` gets the answer in words. */
export function TestRecipient(props: {
  recipient: Recipient
  language: Language
  onTold(answer: string): void
}): JSX.Element {
  const { recipient, language, onTold } = props
  const words = say(recipientWords, language)
  const [busy, setBusy] = useState(false)
  const test = () => {
    // Asked straight in the click: the browser lets nobody ask later.
    const answer = askToReach(recipient.address)
    setBusy(true)
    onTold(words.test.going)
    void answer
      .then(async (allowed) => {
        if (!allowed) return words.test.notAllowed
        return inWords(await sendTest(recipient, testReport(words.test.text)), words, language)
      })
      .catch((error: unknown) => {
        console.error('settings: a test was not sent', error)
        return words.test.storage
      })
      .then((told) => {
        onTold(told)
        setBusy(false)
      })
  }
  const write = () => {
    const { text, cutNote } = say(reportWords, language)
    location.assign(mailtoOf(recipient.address, testReport(words.test.text), text, cutNote).href)
    onTold(words.test.opened)
  }
  return (
    <button
      type="button"
      class="btn line"
      disabled={busy}
      aria-label={words.test.name(recipient.name)}
      onClick={recipient.kind === 'email' ? write : test}
    >
      {words.test.button}
    </button>
  )
}

function inWords(outcome: SendOutcome, words: RecipientWords, language: Language): string {
  if (outcome.kind === 'delivered') return words.test.delivered(outcome.receipt)
  const { kind, status, reason } = outcome.error
  const { failures } = say(reportWords, language).outbox
  return words.test.failed(failures[kind], status, reason)
}
