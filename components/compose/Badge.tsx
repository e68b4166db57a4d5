import type { JSX, Ref } from 'preact'
import { type Level, loudest } from '../../utils/draft.ts'
import { composeWords } from '../../utils/i18n/compose/compose.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** The mark beside the box: ring, tinted with the count, or solid with two bars. `holds` is false when sends are not held. */
export function Badge(props: {
  levels: readonly Level[]
  holds: boolean
  open: boolean
  language: Language
  place: Ref<HTMLButtonElement>
  onOpen(byKey: boolean): void
}): JSX.Element {
  const words = say(composeWords, props.language)
  const loud = loudest(props.levels)
  const count = props.levels.length
  const holding = props.holds ? props.levels.filter((level) => level === 'stop').length : 0
  return (
    <button
      type="button"
      ref={props.place}
      class={`badge at ${loud ?? ''}`}
      aria-label={count > 0 ? words.badge(count, holding) : words.clear}
      aria-haspopup="dialog"
      aria-expanded={props.open}
      aria-keyshortcuts="F8"
      title={words.shortcut}
      // A press by keyboard has no clicks to count.
      onClick={(event) => props.onOpen(event.detail === 0)}
    >
      {count === 0 ? <Icon name="comma" /> : loud === 'stop' ? <Icon name="pause" /> : count}
    </button>
  )
}
