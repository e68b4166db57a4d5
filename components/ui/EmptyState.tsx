import type { ComponentChildren, JSX } from 'preact'
import { Illustration, type IllustrationName } from './Illustration.tsx'

/** An empty, error or offline state in the middle of a view: illustration, title, text, and buttons as children. */
export function EmptyState(props: {
  glyph: IllustrationName
  title: string
  text: string
  children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="still">
      <Illustration name={props.glyph} />
      <h3>{props.title}</h3>
      <p>{props.text}</p>
      {props.children && <div class="acts">{props.children}</div>}
    </div>
  )
}
