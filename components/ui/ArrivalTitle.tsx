import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface ArrivalTitleProps {
  level: 2 | 3
  /** Whether the keyboard is to begin here; true unless said. */
  take?: boolean
  children: ComponentChildren
}

/** The title of what has just taken the place of what was used: the keyboard begins there, and a reader of the screen says it. */
export function ArrivalTitle({ level, take = true, children }: ArrivalTitleProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only; later the user is elsewhere
  useEffect(() => {
    if (take) title.current?.focus()
  }, [])
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading class={level === 2 ? 'arrival' : 'arrival title'} tabIndex={-1} ref={title}>
      {children}
    </Heading>
  )
}
