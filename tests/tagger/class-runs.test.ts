import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWordClass, WORD_CLASS_NAMES } from '../../scripts/train/word-classes.ts'
import { countClasses, findClassRuns } from '../../utils/tagger/class-runs.ts'
import { hashSentenceWord, SentenceTokenizer } from '../../utils/tagger/sentence-tokenizer.ts'
import { decodeWordClasses } from '../../utils/tagger/word-classes.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { shippedModel } from './shipped-model.ts'

const tokenizer = new SentenceTokenizer(hashSentenceWord)
const wordClasses = decodeWordClasses(shippedModel.classes)

/** The runs of a text, each with its words and class names. Single words without a class are omitted. */
function runs(text: string, accented = true): [string, string[]][] {
  const { words: own, tokens } = tokenizer.tokenize(analyzeText(text).text)
  const found = findClassRuns(
    wordClasses,
    own.map((word) => (accented ? word.low : word.bare)),
    accented,
    (at) => at > 0 && own[at]!.capital,
  )
  return found
    .filter(({ classes }) => classes.length > 0)
    .map(({ at, count, classes }) => [
      text.slice(tokens.starts[at], tokens.ends[at + count - 1]),
      classes.map((kind) => WORD_CLASS_NAMES[kind] ?? 'NAME'),
    ])
}

const entries = WORD_CLASS_NAMES.flatMap((name) => readWordClass(name).map((entry) => ({ name, entry })))

describe('findClassRuns', () => {
  it.each<[string, string, string[]]>([
    ['the longest entry', 'gặp phó chủ tịch rồi', ['phó chủ tịch']],
    ['no entry for an incomplete longer one', 'gặp phó chủ rồi', []],
    ['an entry that is a prefix of a longer one', 'qua trung tâm xem', ['trung tâm']],
    ['adjacent entries', 'kế toán trưởng giám đốc', ['kế toán trưởng', 'giám đốc']],
    ['capitals', 'gặp Chủ Tịch rồi', ['Chủ Tịch']],
  ])('matches %s', (_, text, found) => {
    expect(runs(text).map(([run]) => run)).toEqual(found)
  })

  it('compares diacritics only in a draft typed with them', () => {
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
  ])('treats consecutive capitalized words as a name: %s', (text, names) => {
    expect(
      runs(text)
        .filter(([, classes]) => classes.includes('NAME'))
        .map(([run]) => run),
    ).toEqual(names)
  })

  it('prefers a capitalized entry to a name and ends the name before it', () => {
    const found = runs('xem Nguyễn Bảy Giám Đốc Trần Tám sang')
    expect(found.map(([run]) => run)).toEqual(['Nguyễn Bảy', 'Giám Đốc', 'Trần Tám'])
    expect(found[1]![1]).not.toContain('NAME')
  })

  it.each([true, false])('finds every entry in each of its classes (with diacritics: %s)', (accented) => {
    const mismatched = entries.filter(({ name, entry }) => {
      const [run, ...more] = runs(analyzeText(entry).text, accented)
      return more.length > 0 || run?.[0] !== analyzeText(entry).text || !run[1].includes(name)
    })
    expect(mismatched).toEqual([])
  })

  it('splits any words into adjacent runs with valid classes', () => {
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
        for (const { at, count, classes } of findClassRuns(wordClasses, hashes, accented, (i) => own[i]!.capital)) {
          expect(at).toBe(next)
          expect(count).toBeGreaterThan(0)
          expect(classes.every((kind) => kind >= 0 && kind < countClasses(wordClasses))).toBe(true)
          expect(new Set(classes).size).toBe(classes.length)
          next = at + count
        }
        expect(next).toBe(own.length)
      }),
    )
  })
})
