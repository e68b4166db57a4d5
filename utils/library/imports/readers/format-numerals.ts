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

/** Formats a count from 1 to 3,999 as a Roman numeral, any other as a decimal. */
export function formatRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let rest = count
  let roman = ''
  for (const [value, letters] of ROMAN_VALUES) {
    while (rest >= value) {
      roman += letters
      rest -= value
    }
  }
  return roman
}

/** Formats a count from 1 in letters as browsers do: a, b, … z, aa, ab, … */
export function formatAlphabetic(count: number): string {
  let letters = ''
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}
