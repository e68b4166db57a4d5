const ROMAN_VALUES: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A count from 1 to 3,999 as a Roman numeral; in figures beyond. */
export function formatRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let left = count
  let roman = ''
  for (const [value, letters] of ROMAN_VALUES) {
    while (left >= value) {
      roman += letters
      left -= value
    }
  }
  return roman
}

/** A count from 1 on in letters as browsers write it: a, b, … z, aa, ab, … */
export function formatAlphabetic(count: number): string {
  let letters = ''
  for (let left = count; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters
  }
  return letters
}
