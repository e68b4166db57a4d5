// Telephone numbers of Vietnam as they are typed, and as the one string of digits that they all mean.

const MOBILE = /^0[35789]\d{8}$/
/** Of before 2018, with eleven digits. */
const OLD_MOBILE = /^01(?:2\d|6[2-9]|8[68]|99)\d{7}$/
const LANDLINE = /^02\d{8,9}$/
const HOTLINE = /^1[89]00\d{4,6}$/
const WHOLE = [MOBILE, OLD_MOBILE, LANDLINE, HOTLINE]

/** Letters that are typed as digits. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', '|': '1', s: '5' }

/**
 * Reads a telephone number, however it is grouped and with or without "+84" or its leading zero.
 * @returns its digits with the leading zero; undefined when it is none. Numbers of identity cards and accounts are none
 */
export function parsePhoneNumber(typed: string): string | undefined {
  if (!/^[\d\s.,()+/_oil|s\-\u2010-\u2015]+$/i.test(typed)) return undefined
  const digits = typed.replace(/[oil|s]/gi, (letter) => LOOK_ALIKES[letter.toLowerCase()]!).replace(/\D/g, '')
  const national = digits.replace(/^(?:00)?840?/, '0')
  const whole = [digits, national].find((each) => WHOLE.some((form) => form.test(each)))
  return whole ?? (MOBILE.test(`0${digits}`) ? `0${digits}` : undefined)
}
