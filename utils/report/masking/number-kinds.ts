// Separate from mask-numbers.ts: the schemas of reports need these values and not the checks.

/** The kinds of numbers that are masked: phones, identity papers, insurance, tax codes, accounts and cards. */
export const PRIVATE_NUMBER_KINDS = ['phone', 'identity', 'insurance', 'tax', 'account'] as const

/** One kind of number that is masked. */
export type PrivateNumberKind = (typeof PRIVATE_NUMBER_KINDS)[number]

/** Longest key, in UTF-16 units; longer numbers are identified by their beginning. */
export const MAX_NUMBER_KEY = 100
/** Most numbers that one report can show unmasked. */
export const MAX_SHOWN_NUMBERS = 200
