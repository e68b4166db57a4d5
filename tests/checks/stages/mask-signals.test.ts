// Which dots count as a masked number, and what the model may do with it.

import { describe, expect, it } from 'vitest'
import { findMaskSignals } from '../../../utils/checks/stages/mask-signals.ts'
import { predict } from '../../../utils/checks/stages/predict.ts'
import type { SentencePrediction } from '../../../utils/tagger/sentence-classifier.ts'
import type { Tagger } from '../../../utils/tagger/tagger-types.ts'
import { analyzeText } from '../../../utils/text/analyzed-text.ts'

const findLevels = (text: string) => findMaskSignals(analyzeText(text)).map(({ level }) => level)

describe('a masked number', () => {
  it.each([
    ['Gọi số 0790••••••', 'warn'],
    ['Gọi số 0790 ••• •••', 'warn'],
    ['Căn cước 046•••••••••', 'stop'],
    ['Hộ chiếu B12•••••', 'stop'],
  ])('is one as the fix leaves it: “%s”', (text, level) => {
    expect(findLevels(text)).toEqual([level])
  })

  it.each(['Chúc cả xóm vui •••', '• • • Lịch họp • • •', 'Pin còn 09••••••••', 'Giá 7••••• nghìn', 'Mã AB••••••'])(
    'is not what was never a finding: “%s”',
    (text) => {
      expect(findLevels(text)).toEqual([])
    },
  )
})

describe('what the model says next to a masked number', () => {
  /** A model that is less certain of an accusation next to personal data. */
  const openTagger = (plain: number, besideData: number): Tagger => ({
    tag: () => [],
    predictSentences: (reading, signals) => {
      const certainty = () => (signals.some(({ check }) => check === 'personal-data') ? besideData : plain)
      const span = { start: 0, end: reading.original.length }
      const sentence: SentencePrediction = {
        ...span,
        inText: span,
        certainty,
        certaintyWithoutRules: certainty,
        findPhrase: () => span,
      }
      return [sentence]
    },
    clearCache: () => {},
  })
  const predictAccusation = (plain: number, besideData: number) =>
    predict(analyzeText('Ông ấy lấy tiền quỹ. Gọi 0790••••••'), [], openTagger(plain, besideData)).sentences.map(
      (sentence) => sentence.certainty('accusation'),
    )

  it('keeps the level of a finding that is left', () => {
    expect(predictAccusation(0.97, 0.6)).toEqual([0.97])
  })

  it('is no finding where there was none before the mask', () => {
    expect(predictAccusation(0.97, 0.2)).toEqual([0.2])
  })
})
