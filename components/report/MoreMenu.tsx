import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../ui/Icon.tsx'

/** A menu of further actions behind three dots. Escape, a choice, or moving the focus elsewhere closes it. */
export function MoreMenu(props: {
  name: string
  choices: readonly { name: string; onChoose(): void }[]
}): JSX.Element | null {
  const details = useRef<HTMLDetailsElement>(null)
  if (props.choices.length === 0) return null
  const close = () => {
    if (details.current) details.current.open = false
  }
  return (
    <details
      class="menu"
      ref={details}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.stopPropagation()
        close()
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary class="icon-btn" aria-label={props.name} title={props.name}>
        <Icon name="more" />
      </summary>
      <ul class="menu-list">
        {props.choices.map((choice) => (
          <li key={choice.name}>
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                close()
                // Closing hides the pressed button, so its focus moves to the summary.
                details.current?.querySelector('summary')?.focus()
                choice.onChoose()
              }}
            >
              {choice.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
