import type { JSX } from 'preact'

/** An on/off switch with an accessible name. */
export function Switch(props: {
  on: boolean
  name: string
  /** Whether it cannot be changed here. */
  disabled?: boolean
  onChange(on: boolean): void
}): JSX.Element {
  return (
    <button
      type="button"
      class={props.on ? 'switch on' : 'switch'}
      role="switch"
      aria-checked={props.on}
      aria-label={props.name}
      disabled={props.disabled}
      onClick={() => props.onChange(!props.on)}
    />
  )
}
