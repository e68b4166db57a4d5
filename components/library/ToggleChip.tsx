import type { JSX } from 'preact'
import { Icon } from '../ui/Icon.tsx'

interface ToggleChipProps {
  on: boolean
  name: string
  /** A count shown after the name. */
  count?: number
  title?: string
  onToggle(on: boolean): void
}

/** A small toggle button. */
export function ToggleChip({ on, name, count, title, onToggle }: ToggleChipProps): JSX.Element {
  return (
    <button
      type="button"
      class={on ? 'chip small on' : 'chip small'}
      aria-pressed={on}
      title={title}
      onClick={() => onToggle(!on)}
    >
      {on && <Icon name="check" />}
      {name}
      {count !== undefined && <span class="of">{count}</span>}
    </button>
  )
}
