import type { JSX } from 'preact'
import type { SendNotice } from '../../utils/compose/send-guard.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** What a notice can be about. */
export type NoticeKind = SendNotice | 'unread' | 'fault' | 'post-unread'

/** One line at the foot of the page about a send that could not be passed on, or a check of ours that failed. */
export function Notice(props: { notice: NoticeKind; language: Language; onClose(): void }): JSX.Element {
  const words = say(composeWords, props.language)
  const told: Record<NoticeKind, string> = {
    'press-again': words.pressAgain,
    'box-gone': words.boxGone,
    unread: words.unread,
    fault: words.fault,
    'post-unread': words.pickUnread,
  }
  return (
    <div class="notice" role="status">
      <Icon name="info" />
      <span class="grow">{told[props.notice]}</span>
      <button type="button" class="icon-btn" aria-label={words.close} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
