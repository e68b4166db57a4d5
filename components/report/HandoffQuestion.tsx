import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { isHandoffOpen, isLetterOpen, type OutboxItem } from '../../utils/report/model/outbox-item.ts'
import { formatTime } from '../ui/format-time.ts'
import { LetterFallback } from './LetterFallback.tsx'
import type { ItemActions } from './OutboxList.tsx'

/** Marks a handed-over draft as sent, or as not sent. */
export type HandoffActions = Pick<ItemActions, 'onMarkSent' | 'onMarkNotSent'>

/**
 * Asks whether a handed-over draft went out, which only its sender knows. After a letter, what else can be done is
 * folded, in the bar of a preview also its other ways to send (report.css). It stays in the page while empty, because
 * screen readers announce only changes of a status that is there.
 */
export function HandoffQuestion(
  props: HandoffActions & {
    item: OutboxItem
    language: Language
    /** What has just been done with the draft; otherwise how and when it was handed over is shown. */
    notice?: string
  },
): JSX.Element {
  const { item, language, notice = '' } = props
  const { outbox } = translate(reportMessages, language)
  const { handed } = item
  const isOpen = isHandoffOpen(item) && item.form.category !== null
  const handedAt = isOpen && handed ? `${outbox.handedAt(outbox.handed[handed.way], formatTime(handed.at))}.` : ''
  const isLetter = isLetterOpen(item)
  const unknown = isLetter ? outbox.letterUnknown : outbox.handoffUnknown
  const [isUnfolded, setUnfolded] = useState(false)
  const isFolded = isLetter && !isUnfolded
  const foldButton = useRef<HTMLButtonElement>(null)
  // What has opened the letter is folded in its bar: the focus must not get lost.
  useLayoutEffect(() => {
    const fold = foldButton.current
    if (isFolded && fold?.closest('.bar')?.contains(document.activeElement)) fold.focus()
  }, [isFolded])
  return (
    <div class={notice || isOpen ? `banner whole handoff${isFolded ? ' folded' : ''}` : 'sr'}>
      <p role="status">{[notice || handedAt, isOpen && unknown].filter(Boolean).join(' ')}</p>
      {isOpen && (
        <span class="answers-to-handoff">
          {isLetter && (
            <button
              type="button"
              class="btn quiet"
              ref={foldButton}
              aria-expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {outbox.noLetter}
            </button>
          )}
          <button type="button" class="btn plain" onClick={() => props.onMarkNotSent(item)}>
            {outbox.notSent}
          </button>
          <button type="button" class={isLetter ? 'btn main' : 'btn line'} onClick={() => props.onMarkSent(item)}>
            {isLetter ? outbox.sentLetter : outbox.sent}
          </button>
        </span>
      )}
      {isLetter && isUnfolded && <LetterFallback item={item} language={language} />}
    </div>
  )
}
