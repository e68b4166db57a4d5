// Numbers of bank accounts as they are typed, and as the one string of digits that they all mean.

/** More digits are those of a card for payments. */
const FORM = /^\d{6,15}$/

/** Reads the number of an account, however it is grouped. Returns its digits; undefined when it is none. */
export function parseAccountNumber(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/g, '')
  return FORM.test(digits) ? digits : undefined
}
