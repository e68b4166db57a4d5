import type { JSX, Ref } from 'preact'
import { findHighestLevel, type Level } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { fileMessages } from '../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** From here on the badge says "99+". */
const MAX_FIGURE = 99

/**
 * The badge next to the box: a ring without findings, tinted with the count, or solid with two bars and the count at
 * level stop.
 *
 * @param props `holds` is false when the user has turned holding off, so that the label announces no hold.
 */
export function Badge(props: {
  levels: readonly Level[]
  holds: boolean
  open: boolean
  /** Whether the end of the draft is not checked yet. */
  cut: boolean
  /** Whether files of the draft are being read. */
  reads: boolean
  language: Language
  elementRef: Ref<HTMLButtonElement>
  onOpen(byKey: boolean): void
}): JSX.Element {
  const messages = translate(composeMessages, props.language)
  const highest = findHighestLevel(props.levels)
  const count = props.levels.length
  const holdingCount = props.holds ? props.levels.filter((level) => level === 'stop').length : 0
  const clear = props.reads ? translate(fileMessages, props.language).badge : messages.clear
  const label = count > 0 ? messages.badge(count, holdingCount) : clear
  return (
    <button
      type="button"
      ref={props.elementRef}
      class={count > 0 ? `badge at counting ${highest}` : 'badge at'}
      aria-label={props.cut ? messages.badgeCut(label) : label}
      aria-haspopup="dialog"
      aria-expanded={props.open}
      aria-keyshortcuts="F8"
      title={messages.shortcut}
      // A click made by a key has `detail` 0 (UI Events: the click count).
      onClick={(event) => props.onOpen(event.detail === 0)}
    >
      {count === 0 && (props.cut || props.reads ? '…' : <Icon name="comma" />)}
      {highest === 'stop' && <Icon name="pause" />}
      {count > 0 && (count > MAX_FIGURE ? `${MAX_FIGURE}+` : count)}
    </button>
  )
}
