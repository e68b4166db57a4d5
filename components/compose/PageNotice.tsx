import type { JSX } from 'preact'
import type { FileNotice, NoticedFile } from '../../utils/compose/files/file-gate.ts'
import type { SendNotice } from '../../utils/compose/send-guard.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { isReadClear } from './files/describe-file-state.ts'
import { truncateFileName } from './files/truncate-file-name.ts'

/** The subjects of a notice. */
export type PageNoticeKind = SendNotice | 'unread' | 'fault' | 'post-unread' | FileNotice

/** The longest name of a file, in characters. */
const MAX_NAME = 30

/** One line at the foot of the page: a send that could not be passed on, an unchecked draft, or a failure. */
export function PageNotice(props: {
  notice: PageNoticeKind
  /** The files that it is about, if they are known. */
  files: readonly NoticedFile[]
  language: Language
  onClose(): void
}): JSX.Element {
  const messages = translate(composeMessages, props.language)
  const fileTexts = translate(fileMessages, props.language)
  const { files } = props
  const [first] = files
  const name = files.length === 1 && first ? truncateFileName(first.file.name, MAX_NAME) : undefined
  const about = { name, count: files.length, isClear: first !== undefined && files.every(isReadClear) }
  const texts: Record<PageNoticeKind, string> = {
    'press-again': messages.pressAgain,
    'draft-changed': messages.draftChanged,
    'box-gone': messages.boxGone,
    unread: messages.unread,
    'tail-unread': messages.tailUnread,
    'not-fixed': messages.notFixed,
    undone: messages.undone,
    fault: messages.fault,
    'post-unread': messages.pickUnread,
    'drop-again': fileTexts.bringAgain.drop(about),
    'paste-again': fileTexts.bringAgain.paste(about),
    'choose-again': fileTexts.bringAgain.choose(about),
    unsure: fileTexts.unsure(about),
    'chooser-refused': fileTexts.chooserRefused,
    'file-unread': fileTexts.sentUnread,
    elsewhere: fileTexts.elsewhere,
    'unsure-elsewhere': fileTexts.unsureElsewhere,
  }
  return (
    <div class="notice" role="status">
      <Icon name="info" />
      <span class="grow">{texts[props.notice]}</span>
      <button type="button" class="icon-btn" aria-label={messages.close} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
