// Labels of open comments that were read (docs/labelling.md). The comments are outside of this project: a label
// refers to a comment by its hash and to the words by their place.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECK_IDS, type CheckId, type Level, type Span } from '../../utils/draft.ts'

/** How a text speaks. */
export const REGISTERS = ['formal', 'neighbourly', 'teen', 'trade', 'quarrel'] as const
export type Register = (typeof REGISTERS)[number]

/** What readers have found in one comment. */
export interface ReadComment {
  register: Register
  /** In UTF-16 offsets of the comment, in order. */
  labels: readonly (Span & { check: CheckId; level: Level })[]
}

/** One line of the file: the hash, the register, and for each label the check, the level and the range. */
type Stored = readonly [string, Register, ...(readonly [CheckId, Level, number, number])[]]

const FILE = join(import.meta.dirname, '..', '..', 'tests', 'eval', 'comments', 'labels.jsonl')

/** Returns what a comment is known by: the first 12 hexadecimal digits of the SHA-256 of its text. */
export function hashComment(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/**
 * Reads all labels, by the hash of the comment.
 * @throws Error that names the comment, on an unknown check or register
 */
export function readCommentLabels(): ReadonlyMap<string, ReadComment> {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => parseLabels(JSON.parse(line) as Stored)))
}

function parseLabels([hash, register, ...labels]: Stored): [string, ReadComment] {
  if (!REGISTERS.includes(register)) throw new Error(`No such register: ${register} of ${hash}`)
  for (const [check] of labels) if (!CHECK_IDS.includes(check)) throw new Error(`No such check: ${check} in ${hash}`)
  return [hash, { register, labels: labels.map(([check, level, start, end]) => ({ check, level, start, end })) }]
}
