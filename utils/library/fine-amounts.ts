import type { Fine } from './provision.ts'

/** A range of money in millions of đồng. */
export interface FineAmount {
  from: number
  to: number
}

/**
 * Computes the fine of a person and of an organisation.
 * @returns undefined if no source says whose amount is printed
 */
export function computeFineAmounts(fine: Fine): { person: FineAmount; organisation: FineAmount } | undefined {
  const { from, to, printedFor } = fine
  if (printedFor === 'unstated') return undefined
  const printed = { from, to }
  return printedFor === 'person'
    ? { person: printed, organisation: { from: from * 2, to: to * 2 } }
    : { person: { from: from / 2, to: to / 2 }, organisation: printed }
}
