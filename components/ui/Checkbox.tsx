import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './Icon.tsx'

/** A tick box with its words; a real checkbox underneath, so keys and readers work as everywhere. */
export function Checkbox(props: {
  on: boolean
  disabled?: boolean
  onChange(on: boolean): void
  children: ComponentChildren
}): JSX.Element {
  return (
    <label class={props.on ? 'tick on' : 'tick'}>
      <input
        type="checkbox"
        class="sr"
        checked={props.on}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="box">
        <Icon name="check" />
      </span>
      <span>{props.children}</span>
    </label>
  )
}
