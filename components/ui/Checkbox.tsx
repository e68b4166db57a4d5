import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './Icon.tsx'

/** A styled checkbox with a label. A native checkbox underneath provides keyboard and screen reader support. */
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
