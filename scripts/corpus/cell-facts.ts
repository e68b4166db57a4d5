import { CHECK_CODES, type CheckCode } from '../../tests/library/corpus-codes.ts'
import type { Verification } from '../../utils/library/legal-document.ts'

/** The verification tag of a reference row. UNCONFIRMED rows are never shown. */
export type VerificationTag = Verification | 'unconfirmed'

/** Parses the tag at the start of a cell. @throws when the cell has no tag */
export function parseTag(cell: string): VerificationTag {
  if (/^UNCONFIRMED/.test(cell)) return 'unconfirmed'
  if (/^CONFIRMED-1/.test(cell)) return 'one-source'
  if (/^CONFIRMED/.test(cell)) return 'confirmed'
  if (/^PARTIAL/.test(cell)) return 'partial'
  throw new Error(`No tag in "${cell}"`)
}

/** Parses dd/mm/yyyy, with or without leading zeros, to yyyy-mm-dd. @returns null if the cell has no complete date */
export function parseCellDate(cell: string | undefined): string | null {
  const [, day, month, year] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cell ?? '') ?? []
  return day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** Parses the check codes of a cell. @throws at an unknown code */
export function parseCodes(cell: string): CheckCode[] {
  return (cell.match(/[A-Z]{4,}/g) ?? []).map((word) => {
    if (!Object.hasOwn(CHECK_CODES, word)) throw new Error(`No such check code: ${word}`)
    return word as CheckCode
  })
}

/** Parses the amounts of a cell in millions, "20–30", in groups separated by semicolons. */
export function parseAmounts(cell: string): [number, number][][] {
  return cell
    .split(';')
    .map((group) =>
      [...group.matchAll(/(\d+)–(\d+)/g)].map(([, from, to]): [number, number] => [Number(from), Number(to)]),
    )
    .filter((group) => group.length > 0)
}
