import type { JSX } from 'preact'
import type { Level } from '../../utils/draft.ts'

/** One line segment under a phrase, in CSS px from the layer's corner. */
export interface UnderlineRect {
  level: Level
  left: number
  top: number
  width: number
}

/** Draws our own underlines for forced-colors mode, where browsers paint all custom highlights alike. */
export function UnderlineLayer({ lines }: { lines: readonly UnderlineRect[] }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <div
          key={`${line.level}${line.left},${line.top}`}
          class={`line-under ${line.level}`}
          style={{ left: `${line.left}px`, top: `${line.top}px`, width: `${line.width}px` }}
        />
      ))}
    </>
  )
}
