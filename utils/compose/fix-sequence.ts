// Several changes of one text, one after the other, and the way back.

import { type Fix, getFixes } from '../draft.ts'
import { normalizeSpaces } from './apply-fix.ts'
import { computeTextEdit, shiftSpan } from './text-edit.ts'
import type { TrackedFinding } from './tracked-findings.ts'
import type { FixedPlace } from './user-actions.ts'

/**
 * Chooses what is changed next: the last place in the text, so that those before stay where they are. A change inside
 * another one is left out: undoing the outer one would bring back its text as it was changed before.
 */
export function chooseNextFix(findings: readonly TrackedFinding[]): { finding: TrackedFinding; fix: Fix } | undefined {
  const all = findings.flatMap((finding) => {
    const [fix] = getFixes(finding)
    return fix ? [{ finding, fix }] : []
  })
  let next: (typeof all)[number] | undefined
  for (const each of all) {
    const isInside = all.some((other) => isLarger(other.fix, each.fix))
    if (!isInside && (!next || each.fix.start > next.fix.start)) next = each
  }
  return next
}

function isLarger(outer: Fix, inner: Fix): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}

/** Computes the place that a fix changes in a text. */
export function computeFixedPlace(text: string, { start, end, replacement }: Fix): FixedPlace {
  return { start, end: start + replacement.length, original: text.slice(start, end) }
}

/** The places of a series of changes, each before the earlier ones in the text. */
export class ChangedPlaces {
  places: readonly FixedPlace[] = []
  /** Whether nobody else has changed the text meanwhile. */
  isOnlyOurs = true
  private text: string

  /** @param text the text before the first change. */
  constructor(text: string) {
    this.text = text
  }

  /** Moves the places with what somebody else has changed since the last change. */
  follow(now: string): void {
    const edit = normalizeSpaces(now) === normalizeSpaces(this.text) ? undefined : computeTextEdit(this.text, now)
    this.text = now
    if (!edit) return
    this.isOnlyOurs = false
    this.places = this.places.flatMap((place) => shiftSpan(place, edit) ?? [])
  }

  /** Adds a change that was made to the text as it was followed last. */
  add(fix: Fix): void {
    const place = computeFixedPlace(this.text, fix)
    this.text = this.text.slice(0, fix.start) + fix.replacement + this.text.slice(fix.end)
    this.places = [...movePlaces(this.places, place.end - fix.end), place]
  }
}

/** Returns the places that are left after the last one was given its original text back. */
export function restoreLastPlace(places: readonly FixedPlace[]): readonly FixedPlace[] {
  const last = places.at(-1)
  return last ? movePlaces(places.slice(0, -1), last.original.length - (last.end - last.start)) : places
}

function movePlaces(places: readonly FixedPlace[], by: number): FixedPlace[] {
  return places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }))
}
