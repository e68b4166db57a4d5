// What the writer did to a draft in the panel, kept as long as it can be undone.

import type { CheckId, Fix } from '../draft.ts'
import { shiftSpan, type TextEdit } from './text-edit.ts'

/** One place that a fix changed: where its new text is, and the text that was there. */
export interface FixedPlace {
  start: number
  end: number
  original: string
}

/** Something the writer did to the draft in the panel, with the data to undo it. */
export type UserAction = { id: number } & NewUserAction

/** An action that has no id yet. */
export type NewUserAction =
  | { kind: 'ignored' | 'ignored-for-good'; check: CheckId; phrase: string }
  | { kind: 'ignored-group'; check: CheckId; message: string; phrases: readonly string[] }
  | { kind: 'misjudged'; check: CheckId; message: string; phrase: string }
  | { kind: 'own'; check: CheckId; phrase: string; number: string }
  | { kind: 'fixed'; check: CheckId; message: string; fix: Fix['kind']; places: readonly FixedPlace[] }

/**
 * Moves the fixed places with a change of the text. Those it touches can no longer be undone, and those that the
 * editor's own undo took back need not be.
 *
 * @param now the text after the change.
 */
export function shiftActions(actions: readonly UserAction[], edit: TextEdit, now: string): UserAction[] {
  return actions.flatMap((action) => {
    if (action.kind !== 'fixed') return action
    const places = action.places.flatMap((place) => {
      // What a fix took out leaves an empty span, which an undo of the editor does not touch.
      const isBack = place.original !== '' && edit.start <= place.start && place.start <= edit.end
      return (isBack && now.startsWith(place.original, place.start) ? undefined : shiftSpan(place, edit)) ?? []
    })
    return places.length > 0 ? { ...action, places } : []
  })
}
