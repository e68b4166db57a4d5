import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ArrivalTitleProps {
  level: 2 | 3
  /** Whether the title takes the focus; true by default. */
  take?: boolean
  children: ComponentChildren
}

/** The title of a view that replaced another: it takes the focus, so that keyboard and screen reader continue there. */
export function ArrivalTitle({ level, take = true, children }: ArrivalTitleProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focuses on mount only; later the user is elsewhere
  useLayoutEffect(() => {
    if (take) title.current?.focus()
  }, [])
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading class={level === 2 ? 'arrival' : 'arrival title'} tabIndex={-1} ref={title}>
      {children}
    </Heading>
  )
}
