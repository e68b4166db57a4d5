// What the writer did to a draft in the panel, kept as long as it can be undone.

import type { PlannedFix } from '../checks/order-fixes.ts'
import type { CheckId, FindingSource, Fix } from '../draft.ts'
import type { TextReplacement } from './apply-fix.ts'
import { shiftSpan, type TextEdit } from './text-edit.ts'

/** One place that a fix changed: where its new text is, and the text that was there. */
export interface FixedPlace {
  start: number
  end: number
  original: string
  /** The finding that it was changed for. */
  check: FindingSource
  message: string
  /** Its order in the text: where neighbouring sentences were taken out, all of their places have the same offsets. */
  rank: number
  /** Earlier fixes inside of it, by offsets into `original`: they can be undone again once this one is. */
  inner: readonly FixAction[]
}

/** Something the writer did to the draft in the panel, with the data to undo it. */
export type UserAction = IgnoreAction | OwnAction | FixAction

/** A number that was remembered as the writer's own. */
export interface OwnAction {
  id: number
  kind: 'own'
  check: FindingSource
  phrase: string
  /** Its digits. */
  number: string
}

/** Findings that the writer does not want to see. */
export type IgnoreAction = { id: number } & (
  | { kind: 'ignored' | 'ignored-for-good'; check: FindingSource; phrase: string }
  | { kind: 'ignored-group'; check: FindingSource; message: string; phrases: readonly string[]; attachment?: number }
  | { kind: 'misjudged'; check: CheckId; message: string; phrase: string }
)

/** Changes by fixes of one kind, undone together. */
export interface FixAction {
  id: number
  kind: 'fixed'
  fix: Fix['kind']
  places: readonly FixedPlace[]
}

/** Describes the place that a fix will change in a text. */
export function describePlace(
  text: string,
  { start, end, replacement, check, message }: PlannedFix,
  actions: readonly UserAction[],
): FixedPlace {
  const places = actions.flatMap((each) => (each.kind === 'fixed' ? each.places : []))
  const before = places.filter((place) => place.end <= start)
  const after = places.filter((place) => place.start >= end && !before.includes(place))
  const rank = computeMiddle(Math.max(...before.map((each) => each.rank)), Math.min(...after.map((each) => each.rank)))
  const inner = actions.flatMap((each) => {
    const inside = each.kind === 'fixed' ? each.places.filter((at) => !before.includes(at) && !after.includes(at)) : []
    return inside.length > 0 ? [movePlaces({ ...(each as FixAction), places: inside }, -start)] : []
  })
  return { start, end: start + replacement.length, original: text.slice(start, end), check, message, rank, inner }
}

function movePlaces(action: FixAction, by: number): FixAction {
  return { ...action, places: action.places.map((at) => ({ ...at, start: at.start + by, end: at.end + by })) }
}

/** A number between two; either may be infinite. */
function computeMiddle(low: number, high: number): number {
  if (Number.isFinite(low)) return Number.isFinite(high) ? (low + high) / 2 : low + 1
  return Number.isFinite(high) ? high - 1 : 0
}

/**
 * Moves the fixed places with a change of ours, of which both ends are known. Those inside it are gone.
 *
 * @param restored the place that the change gives its text back.
 */
export function moveActions(
  actions: readonly UserAction[],
  { start, end, text }: TextReplacement,
  restored?: FixedPlace,
): UserAction[] {
  const by = text.length - (end - start)
  const rank = restored?.rank ?? Number.POSITIVE_INFINITY
  const others = mapPlaces(actions, (place) => {
    if (place === restored) return undefined
    if (place.start >= end && (place.end > start || place.rank > rank))
      return { ...place, start: place.start + by, end: place.end + by }
    return place.end <= start ? place : undefined
  })
  return (restored?.inner ?? []).reduce((all, inner) => addPlaces(all, movePlaces(inner, start)), others)
}

/** Adds fixed places to their action, which may be gone. */
export function addPlaces(actions: readonly UserAction[], added: FixAction): UserAction[] {
  const before = actions.find(({ id }) => id === added.id)
  const earlier = before?.kind === 'fixed' ? before.places : []
  const all = [...actions.filter((each) => each !== before), { ...added, places: [...earlier, ...added.places] }]
  return all.sort((a, b) => a.id - b.id)
}

/**
 * Moves the fixed places with a change of the text by the writer or the site. Those it touches can no longer be undone,
 * and those that the editor's own undo took back need not be.
 *
 * @param now the text after the change.
 */
export function shiftActions(actions: readonly UserAction[], edit: TextEdit, now: string): UserAction[] {
  return mapPlaces(actions, (place) => {
    // What a fix took out leaves an empty span, which an undo of the editor does not touch.
    const isBack = place.original !== '' && edit.start <= place.start && place.start <= edit.end
    return isBack && now.startsWith(place.original, place.start) ? undefined : shiftSpan(place, edit)
  })
}

/** Changes each fixed place, or removes it. An action without one is gone. */
function mapPlaces(
  actions: readonly UserAction[],
  change: (place: FixedPlace) => FixedPlace | undefined,
): UserAction[] {
  return actions.flatMap((action) => {
    if (action.kind !== 'fixed') return action
    const places = action.places.flatMap((place) => change(place) ?? [])
    return places.length > 0 ? { ...action, places } : []
  })
}
