/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react'

/**
 * A button the way the site makes it: a `div[role=button]` with a React `onClick`, and keys of its own
 * (Enter on keydown, Space on keyup), because a `div` gets no click from the browser for a key.
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
