import { CHECK_CODES, type CheckCode } from '../../tests/library/corpus-codes.ts'
import type { Verification } from '../../utils/library/legal-document.ts'

/** A reference's tag; what is UNCONFIRMED is not shown to anybody. */
export type VerificationTag = Verification | 'unconfirmed'

/** The tag a cell begins with. Throws when it begins with none. */
export function parseTag(cell: string): VerificationTag {
  if (/^UNCONFIRMED/.test(cell)) return 'unconfirmed'
  if (/^CONFIRMED-1/.test(cell)) return 'one-source'
  if (/^CONFIRMED/.test(cell)) return 'confirmed'
  if (/^PARTIAL/.test(cell)) return 'partial'
  throw new Error(`No tag in "${cell}"`)
}

/** dd/mm/yyyy, with or without noughts, as yyyy-mm-dd; null where the cell holds no whole date. */
export function parseCellDate(cell: string | undefined): string | null {
  const [, day, month, year] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cell ?? '') ?? []
  return day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** The check codes of a cell. Throws at a word that is no code. */
export function parseCodes(cell: string): CheckCode[] {
  return (cell.match(/[A-Z]{4,}/g) ?? []).map((word) => {
    if (!Object.hasOwn(CHECK_CODES, word)) throw new Error(`No such check code: ${word}`)
    return word as CheckCode
  })
}

/** The amounts of a cell in millions, "20–30", in groups parted by semicolons. */
export function parseAmounts(cell: string): [number, number][][] {
  return cell
    .split(';')
    .map((group) =>
      [...group.matchAll(/(\d+)–(\d+)/g)].map(([, from, to]): [number, number] => [Number(from), Number(to)]),
    )
    .filter((group) => group.length > 0)
}
