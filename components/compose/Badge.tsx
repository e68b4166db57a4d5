import type { JSX, Ref } from 'preact'
import { findHighestLevel, type Level } from '../../utils/draft.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** The mark beside the box: ring, tinted with the count, or solid with two bars. `containsUtf16` is false when sends are not held. */
export function Badge(props: {
  levels: readonly Level[]
  holds: boolean
  open: boolean
  language: Language
  place: Ref<HTMLButtonElement>
  onOpen(byKey: boolean): void
}): JSX.Element {
  const messages = translate(composeMessages, props.language)
  const loud = findHighestLevel(props.levels)
  const count = props.levels.length
  const holding = props.holds ? props.levels.filter((level) => level === 'stop').length : 0
  return (
    <button
      type="button"
      ref={props.place}
      class={`badge at ${loud ?? ''}`}
      aria-label={count > 0 ? messages.badge(count, holding) : messages.clear}
      aria-haspopup="dialog"
      aria-expanded={props.open}
      aria-keyshortcuts="F8"
      title={messages.shortcut}
      // A press by keyboard has no clicks to count.
      onClick={(event) => props.onOpen(event.detail === 0)}
    >
      {count === 0 ? <Icon name="comma" /> : loud === 'stop' ? <Icon name="pause" /> : count}
    </button>
  )
}
