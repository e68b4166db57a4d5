import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_COUNT, findClassRuns, NAME_CLASS } from '../../utils/tagger/class-runs.ts'
import { SentenceTokenizer } from '../../utils/tagger/sentence-tokenizer.ts'
import { WORD_CLASSES } from '../../utils/tagger/word-classes.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const tokenizer = new SentenceTokenizer()

/** The runs of a text as words and names of classes, looked up with diacritics or without; single words of no class left out. */
function runs(text: string, accented = true): [string, string[]][] {
  const { words: own, tokens } = tokenizer.tokenize(analyzeText(text).text)
  const found = findClassRuns(
    own.map((word) => (accented ? word.low : word.bare)),
    accented,
    (at) => at > 0 && own[at]!.capital,
  )
  return found
    .filter(({ classes }) => classes.length > 0)
    .map(({ at, count, classes }) => [
      text.slice(tokens.starts[at], tokens.ends[at + count - 1]),
      classes.map((kind) => (kind === NAME_CLASS ? 'NAME' : WORD_CLASSES[kind]![0])),
    ])
}

const entries = WORD_CLASSES.flatMap(([name, list], kind) =>
  list.split(',').map((entry) => ({ name, kind, entry: entry.trim().replace(/\s+/g, ' ') })),
)

describe('the classes of words', () => {
  it.each<[string, string, string[]]>([
    ['the longest entry', 'gặp phó chủ tịch rồi', ['phó chủ tịch']],
    ['a shorter one where the longer does not end', 'gặp phó chủ rồi', []],
    ['the beginning of a longer entry that is one itself', 'qua trung tâm xem', ['trung tâm']],
    ['entries side by side', 'kế toán trưởng giám đốc', ['kế toán trưởng', 'giám đốc']],
    ['capitals', 'gặp Chủ Tịch rồi', ['Chủ Tịch']],
  ])('take %s', (_, text, found) => {
    expect(runs(text).map(([run]) => run)).toEqual(found)
  })

  it('are looked up with diacritics in a draft typed with them, without in one typed without', () => {
    expect(runs('chủ tịch', true)[0]?.[1]).toContain('role')
    expect(runs('chu tich', false)[0]?.[1]).toContain('role')
    expect(runs('chủ tịch', false)[0]?.[1]).toContain('role')
    expect(runs('chu tich', true)).toEqual([])
  })

  it.each<[string, string[]]>([
    ['hôm qua Nguyễn Văn Bảy sang', ['Nguyễn Văn Bảy']],
    ['hôm qua Bảy và Tám sang', ['Bảy', 'Tám']],
    ['Xoài chín rồi', []],
    ['bảy BUỒN', []],
  ])('hold names, which are capitals in a row: %s', (text, names) => {
    expect(
      runs(text)
        .filter(([, classes]) => classes.includes('NAME'))
        .map(([run]) => run),
    ).toEqual(names)
  })

  it('let an entry with capitals be an entry and no name, and end the name before it', () => {
    const found = runs('hôm qua Nguyễn Bảy Giám Đốc Trần Tám sang')
    expect(found.map(([run]) => run)).toEqual(['Nguyễn Bảy', 'Giám Đốc', 'Trần Tám'])
    expect(found[1]![1]).not.toContain('NAME')
  })

  it.each([true, false])('find every entry whole, in each of its classes (with diacritics: %s)', (accented) => {
    const lost = entries.filter(({ name, entry }) => {
      const [run, ...more] = runs(analyzeText(entry).text, accented)
      return more.length > 0 || run?.[0] !== analyzeText(entry).text || !run[1].includes(name)
    })
    expect(lost).toEqual([])
  })

  it('cut any words into runs, end to end, with known classes', () => {
    const some = fc.array(
      fc.oneof(fc.constantFrom(...entries.map(({ entry }) => entry)), fc.constantFrom('Bảy', 'xoài', 'Tám', '12')),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(some, fc.boolean(), (parts, accented) => {
        const { words: own } = tokenizer.tokenize(parts.join(' '))
        const hashes = own.map((word) => (accented ? word.low : word.bare))
        let next = 0
        for (const { at, count, classes } of findClassRuns(hashes, accented, (i) => own[i]!.capital)) {
          expect(at).toBe(next)
          expect(count).toBeGreaterThan(0)
          expect(classes.every((kind) => kind >= 0 && kind < CLASS_COUNT)).toBe(true)
          expect(new Set(classes).size).toBe(classes.length)
          next = at + count
        }
        expect(next).toBe(own.length)
      }),
    )
  })
})
