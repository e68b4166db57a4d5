import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, pickRandom } from '../../scripts/perturb/random.ts'
import { assignTenths, isHeldOut } from '../../scripts/train/split-samples.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const SYLLABLES = 'xoài mít ổi na chuối bưởi cam quýt dừa đào lê mận nho khế sung vải nhãn sầu riêng thơm'.split(' ')
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...SYLLABLES), { minLength: least, maxLength: most })
/** Unrelated texts among which near-duplicates must be recognized. */
const OTHERS = Array.from(
  { length: 300 },
  (_, i) => `Bài ${i}: ${SYLLABLES[i % 20]} ${SYLLABLES[(i * 7) % 19]} giá ${i * 37}`,
)

/** Ways to type the same text. */
const TYPED: Record<string, (text: string) => string> = {
  'in capitals': (text) => text.toUpperCase(),
  'without diacritics': (text) => analyzeText(text).bare,
  decomposed: (text) => text.normalize('NFD'),
  'with other signs': (text) => `“${text.replaceAll(' ', ' - ')}”!!!`,
  'with letters drawn out': (text) => text.replace(/[aiouy](?= |$)/g, '$&$&$&'),
}

describe('the tenths of texts', () => {
  it.each(Object.entries(TYPED))('contain a text together with the same text %s', (_, typed) => {
    fc.assert(
      fc.property(words(1, 30), (parts) => {
        const text = parts.join(' ')
        const all = assignTenths([text, ...OTHERS.slice(0, 20), typed(text)])
        expect(all.at(-1)).toBe(all[0])
      }),
    )
  })

  it('contain a longer text together with its copies that have one word changed, added or removed', () => {
    const numbers = Array.from({ length: 60 }, (_, i) => i)
    const text = (i: number) => {
      const next = createRandom(i)
      return Array.from({ length: 60 }, () => pickRandom(next, SYLLABLES))
    }
    const changes: ((parts: string[]) => string[])[] = [
      (parts) => parts.with(20, 'khác'),
      (parts) => parts.toSpliced(40, 0, 'thêm'),
      (parts) => parts.slice(1),
    ]
    const drafts = numbers.flatMap((i) =>
      [text(i), ...changes.map((change) => change(text(i)))].map((each) => each.join(' ')),
    )
    const all = assignTenths(drafts)
    for (const i of numbers) expect(new Set(all.slice(i * 4, i * 4 + 4)).size, `text ${i}`).toBe(1)
  })

  it('are of similar size', () => {
    const texts = Array.from({ length: 4000 }, (_, i) => `${SYLLABLES[i % 20]} số ${i * 7919}`)
    const sizes = new Array<number>(10).fill(0)
    for (const tenth of assignTenths(texts)) sizes[tenth]!++
    for (const size of sizes) expect(Math.abs(size - 400)).toBeLessThan(80)
  })

  it('are the same at every call, and do not depend on unrelated texts', () => {
    const texts = Array.from({ length: 300 }, (_, i) => `${SYLLABLES[i % 20]} ${i * 7919}`)
    const all = assignTenths(texts)
    expect(assignTenths(texts)).toEqual(all)
    expect(assignTenths(texts.toReversed())).toEqual(all.toReversed())
    expect(assignTenths(texts.slice(100))).toEqual(all.slice(100))
  })

  it.each([
    ['vihos', 1],
    ['safesense', 1],
    ['law', 2],
    ['calm', 2],
  ] as const)('are ten, and of %s %i are held out', (source, count) => {
    const all = [...new Set(assignTenths(OTHERS))].sort((a, b) => a - b)
    expect(all).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(all.filter((tenth) => isHeldOut({ source, tenth }))).toHaveLength(count)
  })

  it('exist for an empty list, and for empty texts', () => {
    expect(assignTenths([])).toHaveLength(0)
    expect(new Set(assignTenths(['', '   ', '!!!'])).size).toBe(1)
  })
})
