import type { ComponentChildren, JSX } from 'preact'
import { Illustration, type IllustrationName } from './Illustration.tsx'

/** An empty, error or offline state in the middle of a view: illustration, title, text, and buttons as children. */
export function EmptyState(props: {
  glyph: IllustrationName
  title: string
  text: string
  /** The level of its heading: 2 where it is all that a page shows. */
  level?: 2 | 3
  children?: ComponentChildren
}): JSX.Element {
  const Heading = props.level === 2 ? 'h2' : 'h3'
  return (
    <div class="still">
      <Illustration name={props.glyph} />
      <Heading>{props.title}</Heading>
      <p>{props.text}</p>
      {props.children && <div class="acts">{props.children}</div>}
    </div>
  )
}
