import type { ComponentChildren, JSX } from 'preact'
import { Glyph, type GlyphName } from './Illustration.tsx'

/** A quiet state in the middle of a view: a drawing, what it is, what still works, what to do next (children: buttons). */
export function Still(props: {
  glyph: GlyphName
  title: string
  text: string
  children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="still">
      <Glyph name={props.glyph} />
      <h3>{props.title}</h3>
      <p>{props.text}</p>
      {props.children && <div class="acts">{props.children}</div>}
    </div>
  )
}
