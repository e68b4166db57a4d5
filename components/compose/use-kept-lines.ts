import { useEffect, useRef, useState } from 'preact/hooks'
import type { UserAction } from '../../utils/compose/user-actions.ts'

/** How long the line of an undone action keeps its place, in ms: a second press in quick succession comes earlier. */
const KEPT_MS = 2500

/** The line of a past action. */
export interface KeptLine {
  action: UserAction
  /** The action with all its places: an undo gives them back one after the other. */
  whole: UserAction
  /** Whether it was undone, and only keeps its place. */
  isGone: boolean
}

/**
 * Lists the lines of past actions, the last one first. One that was undone keeps its place for a moment while another
 * one is below: that one would come up under a press, and a press that was aimed at it would land on a card.
 */
export function useKeptLines(actions: readonly UserAction[]): readonly KeptLine[] {
  const kept = useRef<readonly KeptLine[]>([])
  const [, draw] = useState(0)
  const known = kept.current.filter(({ action }) => !actions.some(({ id }) => id === action.id))
  const lines: KeptLine[] = actions.toReversed().map((action) => {
    const before = kept.current.find((line) => line.action.id === action.id)?.whole
    return { action, whole: before && countPlaces(before) > countPlaces(action) ? before : action, isGone: false }
  })
  for (const { action, whole } of known) {
    const below = lines.findIndex((line) => line.action.id < action.id)
    if (below >= 0) lines.splice(below, 0, { action: whole, whole, isGone: true })
  }
  kept.current = lines
  const goneCount = lines.filter(({ isGone }) => isGone).length
  useEffect(() => {
    if (goneCount === 0) return undefined
    const timer = setTimeout(() => {
      kept.current = kept.current.filter(({ isGone }) => !isGone)
      draw((count) => count + 1)
    }, KEPT_MS)
    return () => clearTimeout(timer)
  }, [goneCount])
  return lines
}

function countPlaces(action: UserAction): number {
  return action.kind === 'fixed' ? action.places.length : 0
}
