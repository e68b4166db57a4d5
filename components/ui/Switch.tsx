import type { JSX } from 'preact'

/** An on/off switch with an accessible name. */
export function Switch(props: { on: boolean; name: string; onChange(on: boolean): void }): JSX.Element {
  return (
    <button
      type="button"
      class={props.on ? 'switch on' : 'switch'}
      role="switch"
      aria-checked={props.on}
      aria-label={props.name}
      onClick={() => props.onChange(!props.on)}
    />
  )
}
