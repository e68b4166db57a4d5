import type { JSX } from 'preact'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'

/** At the end of a card's buttons: "Bỏ qua", and what shows the other ones. */
export function RestActions(props: {
  language: Language
  /** The name of the button that shows the others. */
  moreName: string
  /** Whether they are shown. */
  isOpen: boolean
  /** Undefined where the others are in its place. */
  onIgnore: (() => void) | undefined
  /** Undefined where there are none. */
  onToggle: (() => void) | undefined
}): JSX.Element {
  return (
    <span class="rest">
      {props.onIgnore && (
        <button type="button" class="btn plain" onClick={props.onIgnore}>
          {translate(composeMessages, props.language).ignore}
        </button>
      )}
      {props.onToggle && (
        <button
          type="button"
          class="icon-btn"
          aria-label={props.moreName}
          aria-expanded={props.isOpen}
          onClick={props.onToggle}
        >
          <Icon name="more" />
        </button>
      )}
    </span>
  )
}
