// Knows the names of children that a picture has once, and that were read from it in two ways.

import { stripDiacriticsPerUnit } from '../text/character-folding.ts'
import { countEdits } from '../text/count-edits.ts'
import type { AttachmentPage } from './attachment-content.ts'

/** The messages of the findings that are the name of a child. */
const NAME_MESSAGES: ReadonlySet<string> = new Set(['named', 'listed', 'ill-listed', 'written-out', 'own-consent'])
/** A name is that of the same person if so few letters differ, without the diacritics, which are read wrongly first. */
const MAX_EDITS = 1
/** One word is the given name of many. */
const MIN_WORDS = 2

interface NameFinding {
  check: string
  message: string
  phrase: string
  page?: AttachmentPage
}

/** Drops the names of children that differ from an earlier one of the same picture as a misread name does. */
export function dropMisreadNames<F extends NameFinding>(findings: readonly F[]): F[] {
  const known = new Map<AttachmentPage, string[]>()
  return findings.filter(({ check, message, phrase, page }) => {
    // The same name again is for those who count to leave out.
    if (check !== 'child-privacy' || !NAME_MESSAGES.has(message) || !page?.words?.length) return true
    const names = known.get(page) ?? []
    known.set(page, names)
    if (names.some((name) => isMisread(name, phrase))) return false
    names.push(phrase)
    return true
  })
}

function isMisread(name: string, other: string): boolean {
  if (name === other || other.split(' ').length < MIN_WORDS) return false
  return countEdits(toBareName(name), toBareName(other)) <= MAX_EDITS
}

function toBareName(name: string): string {
  return stripDiacriticsPerUnit(name.normalize('NFC').toLowerCase())
}
