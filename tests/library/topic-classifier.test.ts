import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRAINED_ANSWERS_PLUGIN } from '../../scripts/trained-answers.ts'
import { fromBase64, toBase64 } from '../../utils/lib/base64.ts'
import { FeatureTable } from '../../utils/library/answers/feature-table.ts'
import { learnTopics } from '../../utils/library/answers/learn-topics.ts'
import { collectFeatures, visitFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'
import { TopicClassifier } from '../../utils/library/answers/topic-classifier.ts'
import { addTexts } from '../../utils/library/answers/topic-texts.ts'

const OWN = {
  meo: 'mèo nhà hàng xóm lạc đường, tìm mèo lạc, mèo của bà nội đi lạc',
  cho: 'chó nhà hàng xóm sủa đêm, chó sủa cả xóm mất ngủ, tiếng chó sủa',
}
const FOREIGN = { bep: 'nấu canh chua cá lóc, canh chua nấu mấy phút, cá lóc kho tiêu' }

const classifier = new TopicClassifier(learnTopics([OWN], FOREIGN))
for (const _ of classifier.buildInSteps());
const classify = (question: string) => classifier.classify(collectFeatures(readQuestionWords(question)))

describe('a classifier of topics', () => {
  it.each([
    ['mèo bà nội lạc mất rồi', 'meo', false],
    ['meo nha em di lac', 'meo', false],
    ['nhà hàng xóm có con chó cứ sủa', 'cho', false],
    ['canh cá lóc nấu sao', 'bep', true],
  ])('finds the topic of "%s"', (question, id, isForeign) => {
    expect(classify(question)[0]).toMatchObject({ id, isForeign })
  })

  it('gives shares that sum to 1, the greatest first, and none to a question without a known word', () => {
    const shares = classify('chó hay mèo nhà hàng xóm').map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(classify('xyz')).toEqual([])
  })

  it('is surer of a topic, the more of its words a question has', () => {
    const shareOf = (question: string) => classify(question).find(({ id }) => id === 'cho')!.share
    expect(shareOf('chó sủa đêm nhà hàng xóm')).toBeGreaterThan(shareOf('đêm nhà hàng xóm'))
  })

  it('weighs an example alike, however long it is', () => {
    const long = 'sớm nay gà gáy làm cả nhà tỉnh giấc chẳng ai ngủ thêm được chút nào trước lúc đi chợ'
    const one = new TopicClassifier(learnTopics([{ ga: long, vit: 'vịt kêu sớm' }], {}))
    for (const _ of one.buildInSteps());
    expect(one.classify(collectFeatures(readQuestionWords('sớm')))[0]?.id).toBe('vit')
  })
})

describe('what the library says', () => {
  it('counts as examples of its topics: the answer, and the provisions it rests on first', () => {
    const { 'bi-hack': row } = addTexts({ 'bi-hack': 'mất nick' })
    expect(row).toMatch(/^mất nick, .*đổi mật khẩu/)
    expect(row).toContain('sớm báo cho cơ quan có thẩm quyền')
    expect(addTexts({ 'qdtw-207-2026': 'x' })).toEqual({ 'qdtw-207-2026': 'x' })
  })
})

describe('the table of what was learned', () => {
  const word = fc.constantFrom('mèo', 'chó', 'gà', 'vịt', 'bờ ao', 'con đò', 'mưa', 'nắng', 'ngõ nhỏ', 'quê')
  const row = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

  it('has each word of each topic, and no other', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const texts = rows.map((examples) => examples.map((words) => words.join(' ')).join(', '))
        const trained = learnTopics([Object.fromEntries(texts.map((text, at) => [`t${at}`, text]))], {})
        const table = new FeatureTable(trained)
        for (const _ of table.buildInSteps());
        const wordsOf = (text: string) => {
          const features = new Set<number>()
          for (const { bare } of readQuestionWords(text.replaceAll(',', ' ')))
            visitFeatures([{ bare, accented: bare, isExpanded: false }], { accented: false, bare: true }, (feature) =>
              features.add(feature),
            )
          return features
        }
        for (const feature of wordsOf(texts.join(' '))) {
          const topics: number[] = []
          table.visitHolders(feature, (topic, amount) => {
            topics.push(topic)
            expect(amount).toBeGreaterThan(0)
          })
          expect(topics).toEqual(texts.flatMap((text, at) => (wordsOf(text).has(feature) ? [at] : [])))
          expect(table.getCount(feature)).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([1, 2])('is refused where its last %i bytes are missing', (missing) => {
    const trained = learnTopics([OWN], FOREIGN)
    const cut = fromBase64(trained.table).slice(0, -missing)
    const read = () => [...new FeatureTable({ ...trained, table: toBase64(cut) }).buildInSteps()]
    expect(read).toThrow(RangeError)
  })

  it('is in the package as the build learned it', async () => {
    const file = resolve('utils/library/answers/trained-topics.ts')
    const source = await TRAINED_ANSWERS_PLUGIN.load(file)
    const packed = await import(`data:text/javascript,${encodeURIComponent(source!)}`)
    const inPackage = new TopicClassifier(packed.TRAINED_TOPICS)
    for (const _ of inPackage.buildInSteps());
    const [first] = inPackage.classify(collectFeatures(readQuestionWords('mất nick zalo phải làm sao')))
    expect(first).toMatchObject({ id: 'bi-hack', isForeign: false })
    expect(await TRAINED_ANSWERS_PLUGIN.load(`${file}?v=2`)).toBe(source)
    expect(await TRAINED_ANSWERS_PLUGIN.load(resolve('utils/library/answers/packed-questions.ts'))).toMatch(
      /^export const PACKED_QUESTIONS = \{"entries":\[/,
    )
    expect(await TRAINED_ANSWERS_PLUGIN.load(`${file}x`)).toBeUndefined()
  })
})
