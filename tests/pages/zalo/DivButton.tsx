/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react'

/** A button like the site's: a div with a title and a translation key, pressed by mouse, Enter or Space. */
export function DivButton(props: {
  className: string
  title?: string
  titleKey?: string
  innerKey?: string
  onPress?: () => void
  children: ReactNode
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    props.onPress?.()
  }
  return (
    <div
      className={props.className}
      tabIndex={0}
      title={props.title}
      data-translate-title={props.titleKey}
      data-translate-inner={props.innerKey}
      onClick={props.onPress}
      onKeyDown={onKeyDown}
    >
      {props.children}
    </div>
  )
}
