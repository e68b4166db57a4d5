import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isSafeToFixAll } from '../../utils/checks/safe-fixes.ts'
import { hasTextLeft } from '../../utils/checks/shared/fixes/has-text-left.ts'
import { createTextDraft, type Finding, type Fix, getFixes } from '../../utils/draft.ts'
import { readDrafts } from '../eval/read-drafts.ts'
import { shortenSeries } from '../short-form.ts'

const tagger = openShippedTagger()
const apply = (text: string, { start, end, replacement }: Fix) => text.slice(0, start) + replacement + text.slice(end)
const listFixes = (text: string, withModel = true) =>
  checkDraft(createTextDraft(text), {}, withModel ? { tagger } : {}).flatMap(getFixes)

const FILES = readdirSync('tests/eval').filter((file) => file.endsWith('.jsonl'))
/** The drafts of a file in which something is to be found: the others have hardly a fix. */
const readPositive = (file: string) => readDrafts(`tests/eval/${file}`).filter(({ group }) => group === 'positive')

describe('a fix', () => {
  // With the rules, which take a third of the time, and some with the model. Of a long file every third draft; of every
  // file all in npm run test:series.
  it.each([...FILES.map((file) => ({ file, withModel: false })), { file: 'drafts.blind.jsonl', withModel: true }])(
    'leaves a word to publish, whatever check it is of, in $file (model: $withModel)',
    ({ file, withModel }) => {
      let all = 0
      const empty = shortenSeries(readPositive(file), 3, 300).flatMap(({ text }) =>
        listFixes(text, withModel).flatMap((fix) => {
          all++
          const rest = apply(text, fix)
          const words = rest.replace(/\p{P}|\p{Extended_Pictographic}/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
          const isGreeting = words.every((word) =>
            /^(?:\d\d?|xin|chào|cảm|ơn|cả|nhà|mọi|người|anh|chị|em)$/i.test(word),
          )
          return isGreeting && fix.kind.startsWith('delete') ? [`${text} -> ${rest}`] : []
        }),
      )
      expect(empty).toEqual([])
      expect(all).toBeGreaterThan(50)
    },
    // Thousands of drafts: half a minute is too little where the machine does other things.
    120_000,
  )

  it.each([
    'Đồ ngu!',
    'Đồ ngu! 😡😡',
    'Chào cả nhà. Bọn què cụt chỉ ăn bám xã hội!',
    'Bon que cut chi an bam xa hoi! Cam on moi nguoi',
    '1. Bọn què cụt chỉ ăn bám xã hội!',
  ])('does not take all of a draft away, which keeps its finding: %s', (text) => {
    expect(checkDraft(createTextDraft(text), {}, { tagger })).not.toEqual([])
    expect(listFixes(text)).toEqual([])
  })

  it('is offered where a word is left, and where its text is only changed', () => {
    expect(listFixes('Tôi bực lắm rồi. Bọn què cụt chỉ ăn bám xã hội!').map(({ kind }) => kind)).toContain(
      'delete-sentence',
    )
    expect(listFixes('0912 345 678').map(({ kind }) => kind)).toEqual(['mask'])
  })

  it('is no part of a series that leaves no word', () => {
    const text = 'Đồ ngu! Đồ hèn!'
    const findings = [
      [0, 8],
      [7, 15],
    ].map(([start, end]): Finding => {
      const place = { start: start!, end: end! }
      const fix: Fix = { kind: 'delete-sentence', ...place, replacement: '' }
      return { check: 'insult', level: 'warn', message: 'contempt', provisions: [], ...place, fix }
    })
    expect(isSafeToFixAll(text, findings.slice(0, 1), findings, () => [])).toBe(true)
    expect(isSafeToFixAll(text, findings, findings, () => [])).toBe(false)
  })
})

describe('hasTextLeft', () => {
  const remove = (text: string, words: string, kind: Fix['kind'] = 'delete-sentence') => {
    const start = text.indexOf(words)
    return hasTextLeft(text, { kind, start, end: start + words.length, replacement: '' })
  }

  it.each([
    ['an empty text', 'Bậy bạ.', 'Bậy bạ.'],
    ['marks and emoji', '«Bậy bạ» … 😡!', 'Bậy bạ'],
    ['a greeting and thanks', 'Kính thưa quý vị, bậy bạ. Xin trân trọng cảm ơn!', 'bậy bạ.'],
    ['a greeting without diacritics', 'Moi nguoi oi, bậy bạ', 'bậy bạ'],
    ['the numbers of a list', '1. bậy bạ\n2.', 'bậy bạ'],
  ])('says that a deletion leaves none but %s', (_what, text, words) => {
    expect(remove(text, words)).toBe(false)
  })

  it('counts a word that only looks like one of a greeting', () => {
    expect(remove('Bán nhà. Bậy bạ.', 'Bậy bạ.')).toBe(true)
  })

  it('counts a greeting from which a word is taken', () => {
    expect(remove('Đm chào cả nhà', 'Đm', 'delete')).toBe(true)
    expect(remove('Đm!', 'Đm', 'delete')).toBe(false)
  })

  it('counts what is only masked', () => {
    expect(hasTextLeft('ABC', { kind: 'mask', start: 0, end: 3, replacement: '•••' })).toBe(true)
  })
})
