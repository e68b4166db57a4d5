import type { Provision } from '../../utils/library/provision.ts'
import type { TableRow } from './table-rows.ts'

/** Fewer words in common may be chance. */
const MIN_COPIED_WORDS = 8

/**
 * Finds summaries copied from the reference: equal to a cell, containing a whole cell, or contained in a cell. The
 * reference must be restated in our own words, like the law.
 * @returns one message per copied summary
 */
export function findCopiedSummaries(
  provisions: readonly Provision[],
  rows: readonly Pick<TableRow, 'cells'>[],
): string[] {
  const cells = rows
    .flatMap(({ cells }) => Object.values(cells))
    .map(normalizeWords)
    .filter(isLongEnough)
  return provisions.flatMap(({ id, summary }) => {
    const words = normalizeWords(summary.vi)
    const same = cells.some(
      (cell) => cell === words || words.includes(cell) || (isLongEnough(words) && cell.includes(words)),
    )
    return same ? [`${id}: told in the very words of the reference`] : []
  })
}

function isLongEnough(words: string): boolean {
  return words.split(' ').length >= MIN_COPIED_WORDS
}

function normalizeWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
