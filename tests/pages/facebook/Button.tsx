/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react'

/**
 * A button like the site's: a `div[role=button]` with a React `onClick` and its own key handling (Enter on keydown,
 * Space on keyup), because browsers do not click a `div` on a key.
 */
export function Button(props: {
  label?: string
  disabled?: boolean
  className?: string
  onPress: () => void
  children: ReactNode
}) {
  const press = () => {
    if (!props.disabled) props.onPress()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (event.key === 'Enter') press()
  }
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ') press()
  }
  return (
    <div
      role="button"
      tabIndex={props.disabled ? -1 : 0}
      aria-label={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      className={props.className}
      onClick={press}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
    >
      {props.children}
    </div>
  )
}
