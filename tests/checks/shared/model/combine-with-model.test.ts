import { describe, expect, it } from 'vitest'
import type { Hit } from '../../../../utils/checks/check-contract.ts'
import { CHECKS } from '../../../../utils/checks/index.ts'
import {
  combineWithModel,
  combineWithThresholds,
  findPredictedPassages,
  isKnownToModel,
  type ModelCheck,
} from '../../../../utils/checks/shared/model/combine-with-model.ts'
import { CHECK_IDS, getFixes, type Level } from '../../../../utils/draft.ts'
import type { SentencePrediction } from '../../../../utils/tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS, type PredictedCheckId } from '../../../../utils/tagger/sentence-labels.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'
import { findSpan, type LabelCertainties, makeCheck, makeHit, makePredictions } from '../../fake-tagger.ts'

const AT = { note: 0.5, warn: 0.9, doubt: 0.1 }
const TEXT = 'Một câu thường. Hai câu lạ. Ba câu nữa.'

/** Weighed with thresholds of our own, and with those that are shipped. */
const byHand = (check: ModelCheck, hits: readonly Hit[], senses: readonly SentencePrediction[], text = TEXT) =>
  combineWithThresholds(text, analyzeText(text), check, hits, senses, AT)
const asShipped = (check: ModelCheck, hits: readonly Hit[], senses: readonly SentencePrediction[]) =>
  combineWithModel(TEXT, analyzeText(TEXT), check, hits, senses)

/** What is left of the hits, as words, message and level. */
function weighed(
  id: PredictedCheckId,
  hits: readonly Hit[],
  sure: readonly LabelCertainties[],
  text = TEXT,
): [string, string, Level][] {
  const check = makeCheck(id)
  return byHand(check, hits, makePredictions(text, ...sure), text).map(({ start, end, message, level }) => [
    text.slice(start, end),
    message,
    level ?? check.level,
  ])
}

describe('what the rules found', () => {
  it.each<[string, number, boolean]>([
    ['stays where the model agrees', 0.9, true],
    ['stays where it is just not in doubt', 0.1, true],
    ['is left out where it is in doubt', 0.09, false],
  ])('%s', (_, insult, stays) => {
    const found = weighed('insult', [makeHit(TEXT, 'câu lạ')], [{}, { insult }])
    expect(found.some(([, message]) => message === 'rule')).toBe(stays)
  })

  it('is doubted for its own check alone, in its own sentence alone', () => {
    expect(weighed('insult', [makeHit(TEXT, 'câu lạ')], [{ insult: 0.4 }, { threat: 0.4 }, { insult: 0.4 }])).toEqual(
      [],
    )
    expect(weighed('insult', [makeHit(TEXT, 'câu lạ')], [{}, { insult: 0.4 }])).toHaveLength(1)
  })

  it('over two sentences stays when one of them speaks for it', () => {
    const hit = makeHit(TEXT, 'lạ. Ba')
    expect(weighed('insult', [hit], [{}, {}, { insult: 0.4 }])).toEqual([['lạ. Ba', 'rule', 'warn']])
    expect(weighed('insult', [hit], [{ insult: 0.4 }])).toEqual([])
  })

  it('that would hold a send stays, whatever else its sentence says', () => {
    expect(weighed('threat', [makeHit(TEXT, 'câu lạ')], [{}, {}])).toEqual([['câu lạ', 'rule', 'stop']])
    expect(weighed('insult', [makeHit(TEXT, 'câu lạ', 'rule', 'stop')], [{}, {}])).toHaveLength(1)
    expect(weighed('threat', [makeHit(TEXT, 'câu lạ', 'rule', 'warn')], [{}, {}])).toEqual([])
  })

  it('outside of all sentences stays', () => {
    const hit = { start: 16, end: 19, message: 'rule' }
    expect(byHand(makeCheck('threat'), [hit], makePredictions(TEXT).slice(0, 1))).toEqual([hit])
  })

  it('in a file name stays, whatever the sentence at the same place, and hides nothing in the text', () => {
    const file = { ...makeHit(TEXT, 'Một'), attachment: 0 }
    expect(weighed('internal-document', [file], [{ 'internal-document': 1 }]).map(([, message]) => message)).toEqual([
      'rule',
      'sensed',
    ])
    expect(weighed('internal-document', [file], [])).toHaveLength(1)
  })

  it('is not changed itself: level, ways and all', () => {
    const hit: Hit = {
      ...makeHit(TEXT, 'lạ', 'own', 'note'),
      provisions: ['any'],
      fix: { kind: 'mask', start: 3, end: 4, replacement: 'x' },
    }
    const given = structuredClone(hit)
    expect(byHand(makeCheck('threat'), [hit], makePredictions(TEXT, {}, { threat: 0.3 }))).toEqual([given])
    expect(hit).toEqual(given)
  })
})

describe('a sentence that the model is sure of', () => {
  it.each<[string, PredictedCheckId, number, Level | undefined]>([
    ['is not added below the threshold', 'insult', 0.49, undefined],
    ['is added softly from there', 'insult', 0.5, 'note'],
    ['as loudly as its check when surer', 'insult', 0.9, 'warn'],
    ['no louder than warn where the check stops', 'threat', 1, 'warn'],
    ['softly there, too', 'threat', 0.89, 'note'],
    ['as a note where the check is one', 'insinuation', 1, 'note'],
  ])('%s', (_, id, sure, level) => {
    expect(weighed(id, [], [{}, { [id]: sure }]).map(([, message, own]) => [message, own])).toEqual(
      level ? [['sensed', level]] : [],
    )
  })

  it('never holds a send, whatever the check', () => {
    for (const id of PREDICTED_CHECKS) {
      for (const hit of asShipped(makeCheck(id), [], makePredictions(TEXT, {}, { [id]: 1 })))
        expect(hit.level ?? CHECKS[id].level).not.toBe('stop')
    }
  })

  it('is shown by its phrase', () => {
    expect(weighed('insult', [], [{}, { insult: 0.7 }])).toEqual([['Hai', 'sensed', 'note']])
  })

  it('is not added where a rule fired at the same words; elsewhere in it, and for another check, it is', () => {
    expect(weighed('insult', [makeHit(TEXT, 'Hai câu')], [{}, { insult: 1 }])).toEqual([['Hai câu', 'rule', 'warn']])
    expect(weighed('insult', [makeHit(TEXT, 'Ba câu')], [{}, { insult: 1 }, { insult: 0.2 }])).toHaveLength(2)
  })

  it('is added where the rule was doubted', () => {
    const [first, ...more] = weighed('insult', [makeHit(TEXT, 'Một')], [{ insult: 0.05 }, { insult: 1 }])
    expect([first?.[0], more]).toEqual(['Hai', []])
  })

  it('has ways to mend it that lie in the text, the words of its check, and is told in both languages', () => {
    for (const id of PREDICTED_CHECKS) {
      for (const hit of byHand(makeCheck(id), [], makePredictions(TEXT, {}, { [id]: 1 }))) {
        expect(getFixes(hit).length).toBeGreaterThan(0)
        for (const { start, end } of getFixes(hit)) expect(start >= 0 && start <= end && end <= TEXT.length).toBe(true)
        for (const language of ['vi', 'en'] as const)
          expect(CHECKS[id].messages[language].messages[hit.message]).toBeTruthy()
      }
    }
  })
})

describe('sentences in a row', () => {
  const spans = (...sure: LabelCertainties[]) =>
    findPredictedPassages(makePredictions(TEXT, ...sure), 'insult', 0.5).map(({ start, end, certainty }) => [
      TEXT.slice(start, end).trim(),
      certainty,
    ])

  it('are one passage, as sure as the surest of them', () => {
    expect(spans({ insult: 0.6 }, { insult: 0.8 }, {})).toEqual([['Một câu thường. Hai câu lạ.', 0.8]])
  })

  it('are one with a less sure one beside them, not with a far less sure one', () => {
    expect(spans({ insult: 0.49 }, { insult: 0.8 }, { insult: 0.01 })).toEqual([['Một câu thường. Hai câu lạ.', 0.8]])
  })

  it('are none when all of them are only nearly sure', () => {
    expect(spans({ insult: 0.49 }, { insult: 0.49 }, { insult: 0.49 })).toEqual([])
  })

  it('are two with another between', () => {
    expect(spans({ insult: 0.6 }, {}, { insult: 0.7 })).toEqual([
      ['Một câu thường.', 0.6],
      ['Ba câu nữa.', 0.7],
    ])
  })

  it('give one finding, at the surest', () => {
    expect(weighed('insult', [], [{ insult: 0.6 }, { insult: 0.8 }, { insult: 0.6 }])).toEqual([
      ['Hai', 'sensed', 'note'],
    ])
  })
})

describe.each(['unsourced-claim', 'insinuation'] as const)('a passage of %s', (id) => {
  it('is the whole of its sentences', () => {
    const found = weighed(id, [], [{ [id]: 0.6 }, { [id]: 0.7 }])
    expect(found.map(([words, message]) => [words, message])).toEqual([['Một câu thường. Hai câu lạ.', 'sensed']])
    // Without the space that parts it from the one before.
    expect(weighed(id, [], [{}, { [id]: 0.6 }])[0]?.[0]).toBe('Hai câu lạ.')
  })

  it('takes in what a rule found in it and what touches it: one finding, in the words of the rule', () => {
    for (const rule of ['thường. Hai', 'Một', 'Ba', 'Hai câu lạ. Ba câu']) {
      const found = weighed(id, [makeHit(TEXT, rule)], [{ [id]: 0.6 }, { [id]: 0.7 }, { [id]: 0.2 }])
      expect(found, rule).toHaveLength(1)
      expect(found[0]![1], rule).toBe('rule')
      const { start, end } = findSpan(TEXT, found[0]![0])
      expect(start, rule).toBe(0)
      expect(end, rule).toBe(Math.max(TEXT.indexOf(' Ba'), findSpan(TEXT, rule).end))
    }
  })

  it('takes in two rules that touch, in the words of the first; leaves apart what does not touch', () => {
    const sure = [{ [id]: 0.2 }, { [id]: 0.2 }, { [id]: 0.2 }]
    const found = (first: string, second: string) =>
      weighed(id, [makeHit(TEXT, second, 'second'), makeHit(TEXT, first, 'first')], sure).map(([words, message]) => [
        words,
        message,
      ])
    expect(found('Một', 'câu thường')).toEqual([['Một câu thường', 'first']])
    expect(found('Một', 'thường')).toEqual([
      ['Một', 'first'],
      ['thường', 'second'],
    ])
  })

  it('changes none of the hits it is made of', () => {
    const hits = [makeHit(TEXT, 'thường', 'second'), makeHit(TEXT, 'câu', 'first')]
    const given = structuredClone(hits)
    byHand(makeCheck(id), hits, makePredictions(TEXT, { [id]: 1 }))
    expect(hits).toEqual(given)
  })
})

describe('a rule of another check', () => {
  it('that touches another stays by itself', () => {
    expect(weighed('insult', [makeHit(TEXT, 'Hai'), makeHit(TEXT, 'câu lạ')], [{}, { insult: 0.4 }])).toHaveLength(2)
  })
})

describe('the checks that the model knows', () => {
  it('are checks, and have thresholds in order', () => {
    expect(CHECK_IDS.filter(isKnownToModel).toSorted()).toEqual([...PREDICTED_CHECKS].toSorted())
    // With the shipped thresholds: what the model is sure of is found, what it is sure against is not.
    for (const id of PREDICTED_CHECKS) {
      const check: ModelCheck = makeCheck(id)
      expect(asShipped(check, [], makePredictions(TEXT, {}, { [id]: 1 })), id).toHaveLength(1)
      expect(asShipped(check, [], makePredictions(TEXT)), id).toEqual([])
      expect(asShipped(check, [makeHit(TEXT, 'Hai')], makePredictions(TEXT, {}, { [id]: 1 })), id).toHaveLength(1)
    }
  })
})
