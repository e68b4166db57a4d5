import type { Provision } from '../../utils/library/provision.ts'
import type { TableRow } from './table-rows.ts'

/** Words in a row that nobody writes by chance. */
const MANY = 8

/**
 * Summaries that say what the reference says in its very words, one a line: the whole of a cell, or the whole of the summary
 * within a cell. The reference's words are restated, as the law's are.
 */
export function findCopiedSummaries(provisions: readonly Provision[], rows: readonly TableRow[]): string[] {
  const cells = rows
    .flatMap(({ cells }) => Object.values(cells))
    .map(bare)
    .filter(long)
  return provisions.flatMap(({ id, summary }) => {
    const own = bare(summary.vi)
    const same = cells.some((cell) => cell === own || own.includes(cell) || (long(own) && cell.includes(own)))
    return same ? [`${id}: told in the very words of the reference`] : []
  })
}

function long(words: string): boolean {
  return words.split(' ').length >= MANY
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
