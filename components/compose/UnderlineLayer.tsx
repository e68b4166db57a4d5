import type { JSX } from 'preact'
import type { Level } from '../../utils/draft.ts'

/** One piece of line under a phrase, in CSS px of the layer. */
export interface UnderlineRect {
  level: Level
  left: number
  top: number
  width: number
}

/** Our own lines, for users with colours of their own: browsers paint every highlight alike there. */
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
