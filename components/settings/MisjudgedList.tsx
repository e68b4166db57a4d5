import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { findKind } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES, getKindName } from '../../utils/checks/message-registry.ts'
import { redoMisjudged, restoreMisjudged } from '../../utils/compose/ignore-store.ts'
import { formatMisjudgedLine } from '../../utils/compose/misjudged-line.ts'
import type { MisjudgedSum } from '../../utils/compose/misjudged-store.ts'
import { misjudgedMessages } from '../../utils/i18n/pages/misjudged-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { type FeedbackAddress, getFeedbackHref, readFeedbackAddress } from '../../utils/settings/feedback-address.ts'
import { CopyButton } from '../compose/CopyButton.tsx'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useMisjudged } from '../hooks/use-misjudged.ts'
import { formatDay } from '../ui/format-time.ts'

/** What was marked as wrong on this device, each with its line to copy and its undo, and where lines can be sent. */
export function MisjudgedList({ language }: { language: Language }): JSX.Element {
  const messages = translate(misjudgedMessages, language)
  const sums = useMisjudged()
  const feedback = useFeedbackAddress()
  const [restored, setRestored] = useState<MisjudgedSum>()
  const [failed, setFailed] = useState(false)
  const pressed = useRef(0)
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => {
    const buttons = part.querySelectorAll<HTMLElement>('.unmark')
    return buttons[Math.min(pressed.current, buttons.length - 1)] ?? part.querySelector<HTMLElement>('[role=status]')
  })
  const store = async (change: (sum: MisjudgedSum) => Promise<void>, sum: MisjudgedSum, after?: MisjudgedSum) => {
    setFailed(false)
    setRestored(undefined)
    try {
      await change(sum)
      setRestored(after)
    } catch (error) {
      console.warn('marked as wrong: cannot be changed', error)
      setFailed(true)
    }
  }
  return (
    <div class="misjudged" {...kept}>
      <h3>{messages.title}</h3>
      <p class="intro">{messages.about}</p>
      <p role="status" tabIndex={-1} class={restored || failed ? 'banner' : 'sr'}>
        {failed && messages.notRestored}
        {restored && (
          <>
            <span class="grow">{messages.restored(nameRule(restored, language))}</span>
            <button type="button" class="btn quiet" onClick={() => void store(redoMisjudged, restored)}>
              {messages.undo}
            </button>
          </>
        )}
      </p>
      {sums?.length === 0 && !restored && <p class="meta muted">{messages.none}</p>}
      {sums && sums.length > 0 && (
        <>
          <MisjudgedRows
            sums={sums}
            language={language}
            onRestore={(sum, index) => {
              pressed.current = index
              void store(restoreMisjudged, sum, sum)
            }}
          />
          <p class="meta muted send-to">
            {feedback ? messages.sendTo[feedback.by] : messages.nowhere}{' '}
            {feedback && <a href={getFeedbackHref(feedback)}>{feedback.address}</a>}
          </p>
        </>
      )}
    </div>
  )
}

function MisjudgedRows(props: {
  sums: readonly MisjudgedSum[]
  language: Language
  onRestore(sum: MisjudgedSum, index: number): void
}): JSX.Element {
  const { sums, language } = props
  const messages = translate(misjudgedMessages, language)
  const { version } = browser.runtime.getManifest()
  return (
    <>
      <ul class="sheet-card">
        {sums.map((sum, index) => {
          const name = nameRule(sum, language)
          const line = formatMisjudgedLine(sum, CHECK_MESSAGES[sum.check][language], version)
          return (
            <li class="row" key={line}>
              <div>
                <p class="strong">{name}</p>
                <p class="say">{messages.line(sum.count, formatDay(sum.last))}</p>
              </div>
              <span class="do">
                <CopyButton text={line} label={messages.copyLine} language={language} />
                <button
                  type="button"
                  class="btn quiet unmark"
                  aria-label={messages.restoreOf(name)}
                  onClick={() => props.onRestore(sum, index)}
                >
                  {messages.restore}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
      {sums.length > 1 && (
        <CopyButton
          text={sums.map((sum) => formatMisjudgedLine(sum, CHECK_MESSAGES[sum.check][language], version)).join('\n')}
          label={messages.copyAll}
          language={language}
        />
      )}
    </>
  )
}

function useFeedbackAddress(): FeedbackAddress | undefined {
  const [feedback, setFeedback] = useState<FeedbackAddress>()
  useEffect(() => void readFeedbackAddress().then(setFeedback), [])
  return feedback
}

/** Names a check, and the kind of finding where the message has one: "Dữ liệu cá nhân: Số điện thoại". */
function nameRule({ check: id, message }: MisjudgedSum, language: Language): string {
  const check = CHECKS[id]
  const kind = findKind(check, { message })
  const { title } = CHECK_MESSAGES[id][language]
  return kind ? `${title}: ${getKindName(id, kind, language)}` : title
}
