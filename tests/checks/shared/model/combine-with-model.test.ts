import { describe, expect, it } from 'vitest'
import type { Hit } from '../../../../utils/checks/check-contract.ts'
import { getDefaultLevel } from '../../../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../../../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../../../../utils/checks/message-registry.ts'
import {
  combineWithModel,
  combineWithThresholds,
  findPredictedPassages,
  isKnownToModel,
  type ModelCheck,
  toRuleHit,
} from '../../../../utils/checks/shared/model/combine-with-model.ts'
import { CHECK_IDS, type Level } from '../../../../utils/draft.ts'
import type { SentencePrediction } from '../../../../utils/tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS, type PredictedCheckId } from '../../../../utils/tagger/sentence-labels.ts'
import type { PhraseTag } from '../../../../utils/tagger/tagger-types.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'
import { findSpan, type LabelCertainties, makeCheck, makeHit, makePredictions, makeTag } from '../../fake-tagger.ts'

const THRESHOLDS = { note: 0.5, warn: 0.9, doubt: 0.1 }
const TEXT = 'Một câu thường. Hai câu lạ. Ba câu nữa.'

/** Combines with the thresholds above. */
const combineHere = (
  check: ModelCheck,
  hits: readonly Hit[],
  sentences: readonly SentencePrediction[],
  text = TEXT,
  tags: readonly PhraseTag[] = [],
) => combineWithThresholds(analyzeText(text), check, hits, { sentences, tags }, THRESHOLDS)
/** Combines with the shipped thresholds. */
const combineAsShipped = (check: ModelCheck, hits: readonly Hit[], sentences: readonly SentencePrediction[]) =>
  combineWithModel(analyzeText(TEXT), check, hits, { sentences, tags: [] })

/** The combined hits: words, message and level. No check exempts the sentences, which are about nobody's matter. */
function combined(
  id: PredictedCheckId,
  hits: readonly Hit[],
  sure: readonly LabelCertainties[],
  text = TEXT,
): [string, string, Level][] {
  const check: ModelCheck = { ...makeCheck(id), isExempt: () => false }
  return combineHere(check, hits, makePredictions(text, ...sure), text).map((hit) => [
    text.slice(hit.start, hit.end),
    hit.message,
    getDefaultLevel(check, hit),
  ])
}

describe('a hit of the rules', () => {
  it.each<[string, number, boolean]>([
    ['stays when the model agrees', 0.9, true],
    ['stays at the threshold of doubt', 0.1, true],
    ['is dropped below the threshold of doubt', 0.09, false],
  ])('%s', (_, insult, stays) => {
    const found = combined('insult', [makeHit(TEXT, 'câu lạ')], [{}, { insult }])
    expect(found.some(([, message]) => message === 'rule')).toBe(stays)
  })

  it('is doubted only by the certainty for its own check in its own sentence', () => {
    expect(combined('insult', [makeHit(TEXT, 'câu lạ')], [{ insult: 0.4 }, { threat: 0.4 }, { insult: 0.4 }])).toEqual(
      [],
    )
    expect(combined('insult', [makeHit(TEXT, 'câu lạ')], [{}, { insult: 0.4 }])).toHaveLength(1)
  })

  it('is doubted however sure the model is because of the hit itself', () => {
    const doubted = { insult: 0.95, 'insult without rules': 0.05 }
    expect(combined('insult', [makeHit(TEXT, 'câu lạ')], [{}, doubted])).toEqual([])
    const [found] = combined('insult', [makeHit(TEXT, 'câu lạ')], [{}, { ...doubted, 'insult without rules': 0.1 }])
    expect(found?.[1]).toBe('rule')
  })

  it('about an insult stays where the word model is sure of the same words', () => {
    const combine = (id: PredictedCheckId, certainty: number) =>
      combineHere(makeCheck(id), [makeHit(TEXT, 'câu lạ', 'rule', 'warn')], makePredictions(TEXT, {}, {}), TEXT, [
        makeTag(TEXT, 'lạ', certainty),
      ]).map(({ message }) => message)
    expect(combine('insult', 0.8)).toEqual(['rule'])
    expect(combine('insult', 0.79)).toEqual([])
    expect(combine('discrimination', 0.8)).toEqual([])
  })

  it('in two sentences stays when one of them supports it', () => {
    const hit = makeHit(TEXT, 'lạ. Ba')
    expect(combined('insult', [hit], [{}, {}, { insult: 0.4 }])).toEqual([['lạ. Ba', 'rule', 'warn']])
    expect(combined('insult', [hit], [{ insult: 0.4 }])).toEqual([])
  })

  it('that holds the send stays, whatever the model says', () => {
    expect(combined('threat', [makeHit(TEXT, 'câu lạ')], [{}, {}])).toEqual([['câu lạ', 'rule', 'stop']])
    expect(combined('insult', [makeHit(TEXT, 'câu lạ', 'rule', 'stop')], [{}, {}])).toHaveLength(1)
  })

  it('about a threat is a note where the model doubts it, banter sooner than the others', () => {
    const banter = [{ ...makeHit(TEXT, 'câu lạ'), kind: 'joking' }]
    expect(combined('threat', banter, [{}, { threat: 0.2 }])).toEqual([['câu lạ', 'rule', 'note']])
    expect(combined('threat', banter, [{}, { threat: 0.4 }])).toEqual([['câu lạ', 'rule', 'warn']])
    const other = [makeHit(TEXT, 'câu lạ', 'rule', 'warn')]
    expect(combined('threat', other, [{}, { threat: 0.2 }])).toEqual([['câu lạ', 'rule', 'warn']])
    expect(combined('threat', other, [{}, {}])).toEqual([['câu lạ', 'rule', 'note']])
  })

  it('that is known from other sentences stays', () => {
    const left = { ...makeHit(TEXT, 'câu lạ', 'written-out'), kind: 'written-out' }
    expect(combined('child-privacy', [left], [{}, {}])).toEqual([['câu lạ', 'written-out', 'note']])
    expect(combined('child-privacy', [makeHit(TEXT, 'câu lạ', 'rule', 'note')], [{}, {}])).toEqual([])
  })

  it('outside of all sentences stays', () => {
    const hit = { start: 16, end: 19, message: 'rule' }
    expect(combineHere(makeCheck('threat'), [hit], makePredictions(TEXT).slice(0, 1))).toEqual([toRuleHit(hit)])
  })

  it('in a file name stays, and hides no sentence at the same offsets in the text', () => {
    const file = { ...makeHit(TEXT, 'Một'), attachment: 0 }
    expect(combined('internal-document', [file], [{ 'internal-document': 1 }]).map(([, message]) => message)).toEqual([
      'rule',
      'sensed',
    ])
    expect(combined('internal-document', [file], [])).toHaveLength(1)
  })

  it('is not modified', () => {
    const hit: Hit = { ...makeHit(TEXT, 'lạ', 'own', 'note'), provisions: ['any'] }
    const before = structuredClone(hit)
    const [only, ...more] = combineHere(makeCheck('threat'), [hit], makePredictions(TEXT, {}, { threat: 0.3 }))
    expect([only, more]).toEqual([toRuleHit(before), []])
    expect(only!.lead).toBe(hit)
    expect(hit).toEqual(before)
  })
})

describe('a sentence that the model is sure of', () => {
  it.each<[string, PredictedCheckId, number, Level | undefined]>([
    ['is not added below the threshold', 'insult', 0.49, undefined],
    ['is added as a note at the threshold', 'insult', 0.5, 'note'],
    ['is added at the level of its check above the second threshold', 'insult', 0.9, 'warn'],
    ['is added as a warning for a check that stops', 'threat', 1, 'warn'],
    ['is added as a note for a check that stops, below the second threshold', 'threat', 0.89, 'note'],
    ['is added as a note for a check of notes', 'insinuation', 1, 'note'],
  ])('%s', (_, id, sure, level) => {
    expect(combined(id, [], [{}, { [id]: sure }]).map(([, message, own]) => [message, own])).toEqual(
      level ? [['sensed', level]] : [],
    )
  })

  it('is a note where contempt is not loud', () => {
    const levels = (id: PredictedCheckId) => combined(id, [], [{}, { [id]: 1, loud: 0.5 }]).map(([, , level]) => level)
    expect([levels('insult'), levels('discrimination'), levels('accusation')]).toEqual([['note'], ['note'], ['warn']])
  })

  it('is a note with its own message where the writer has hidden what a fix would hide', () => {
    const check = (masked: string | undefined) => ({ ...makeCheck('personal-data'), describeMasked: () => masked })
    const combine = (masked: string | undefined) =>
      combineAsShipped(check(masked), [], makePredictions(TEXT, {}, { 'personal-data': 1 })).map((hit) => [
        hit.message,
        getDefaultLevel(CHECKS['personal-data'], hit),
      ])
    expect(combine('initials')).toEqual([['initials', 'note']])
    expect(combine(undefined)).toEqual([['sensed', 'warn']])
  })

  it('never holds a send, for any check', () => {
    for (const id of PREDICTED_CHECKS) {
      for (const hit of combineAsShipped(makeCheck(id), [], makePredictions(TEXT, {}, { [id]: 1 })))
        expect(getDefaultLevel(CHECKS[id], hit)).not.toBe('stop')
    }
  })

  it('is shown at its phrase', () => {
    expect(combined('insult', [], [{}, { insult: 0.7 }])).toEqual([['Hai', 'sensed', 'note']])
  })

  it('is not added where a rule of the check matched the same words', () => {
    expect(combined('insult', [makeHit(TEXT, 'Hai câu')], [{}, { insult: 1 }])).toEqual([['Hai câu', 'rule', 'warn']])
    expect(combined('insult', [makeHit(TEXT, 'Ba câu')], [{}, { insult: 1 }, { insult: 0.2 }])).toHaveLength(2)
  })

  it('is added where the rule was doubted', () => {
    const [first, ...more] = combined('insult', [makeHit(TEXT, 'Một')], [{ insult: 0.05 }, { insult: 1 }])
    expect([first?.[0], more]).toEqual(['Hai', []])
  })

  it('has a message in both languages', () => {
    for (const id of PREDICTED_CHECKS) {
      for (const hit of combineHere(makeCheck(id), [], makePredictions(TEXT, {}, { [id]: 1 }))) {
        expect(hit.source).toBe('sentence')
        for (const language of ['vi', 'en'] as const)
          expect(CHECK_MESSAGES[id][language].messages[hit.message]).toBeTruthy()
      }
    }
  })
})

describe('consecutive sentences', () => {
  const spans = (...sure: LabelCertainties[]) =>
    findPredictedPassages(makePredictions(TEXT, ...sure), 'insult', 0.5).map(({ start, end, certainty }) => [
      TEXT.slice(start, end).trim(),
      certainty,
    ])

  it('are one passage with the highest certainty among them', () => {
    expect(spans({ insult: 0.6 }, { insult: 0.8 }, {})).toEqual([['Một câu thường. Hai câu lạ.', 0.8]])
  })

  it('include a somewhat less certain neighbour, not a far less certain one', () => {
    expect(spans({ insult: 0.49 }, { insult: 0.8 }, { insult: 0.01 })).toEqual([['Một câu thường. Hai câu lạ.', 0.8]])
  })

  it('are no passage when all are below the threshold', () => {
    expect(spans({ insult: 0.49 }, { insult: 0.49 }, { insult: 0.49 })).toEqual([])
  })

  it('are two passages with another sentence between', () => {
    expect(spans({ insult: 0.6 }, {}, { insult: 0.7 })).toEqual([
      ['Một câu thường.', 0.6],
      ['Ba câu nữa.', 0.7],
    ])
  })

  it('give one hit, at the most certain sentence', () => {
    expect(combined('insult', [], [{ insult: 0.6 }, { insult: 0.8 }, { insult: 0.6 }])).toEqual([
      ['Hai', 'sensed', 'note'],
    ])
  })
})

describe.each(['unsourced-claim', 'accusation', 'speaking-for-agency'] as const)('a passage of %s', (id) => {
  it('is marked at the clause of its most certain sentence', () => {
    const found = combined(id, [], [{ [id]: 0.6 }, { [id]: 0.7 }])
    expect(found.map(([words, message]) => [words, message])).toEqual([['Hai câu lạ', 'sensed']])
  })

  it('is marked where the rules mark it, as loud as the louder of the two', () => {
    const rule = { ...makeHit(TEXT, 'câu thường'), kind: 'unsure' }
    expect(combined(id, [rule], [{ [id]: 0.6 }, { [id]: 0.95 }])).toEqual([['câu thường', 'rule', 'warn']])
  })
})

describe.each(['threat', 'insinuation'] as const)('a passage of %s', (id) => {
  it('covers its sentences completely', () => {
    const found = combined(id, [], [{ [id]: 0.6 }, { [id]: 0.7 }])
    expect(found.map(([words, message]) => [words, message])).toEqual([['Một câu thường. Hai câu lạ.', 'sensed']])
    // The space before the sentence is not part of the hit.
    expect(combined(id, [], [{}, { [id]: 0.6 }])[0]?.[0]).toBe('Hai câu lạ.')
  })

  it('merges with rules that touch it, with the message of the rule', () => {
    for (const rule of ['thường. Hai', 'Một', 'Ba', 'Hai câu lạ. Ba câu']) {
      const found = combined(id, [makeHit(TEXT, rule)], [{ [id]: 0.6 }, { [id]: 0.7 }, { [id]: 0.2 }])
      expect(found, rule).toHaveLength(1)
      expect(found[0]![1], rule).toBe('rule')
      const { start, end } = findSpan(TEXT, found[0]![0])
      expect(start, rule).toBe(0)
      expect(end, rule).toBe(Math.max(TEXT.indexOf(' Ba'), findSpan(TEXT, rule).end))
    }
  })

  it('merges two rules that touch, with the message of the first, and no others', () => {
    const sure = [{ [id]: 0.2 }, { [id]: 0.2 }, { [id]: 0.2 }]
    const found = (first: string, second: string) =>
      combined(id, [makeHit(TEXT, second, 'second'), makeHit(TEXT, first, 'first')], sure).map(([words, message]) => [
        words,
        message,
      ])
    expect(found('Một', 'câu thường')).toEqual([['Một câu thường', 'first']])
    expect(found('Một', 'thường')).toEqual([
      ['Một', 'first'],
      ['thường', 'second'],
    ])
  })

  it('does not modify the hits that it merges', () => {
    const hits = [makeHit(TEXT, 'thường', 'second'), makeHit(TEXT, 'câu', 'first')]
    const before = structuredClone(hits)
    combineHere(makeCheck(id), hits, makePredictions(TEXT, { [id]: 1 }))
    expect(hits).toEqual(before)
  })
})

describe('a hit of a check that concerns phrases', () => {
  it('does not merge with a hit that touches it', () => {
    expect(combined('insult', [makeHit(TEXT, 'Hai'), makeHit(TEXT, 'câu lạ')], [{}, { insult: 0.4 }])).toHaveLength(2)
  })
})

describe('the checks that the model knows', () => {
  it('are checks, with thresholds that add certain sentences only', () => {
    expect(CHECK_IDS.filter(isKnownToModel).toSorted()).toEqual([...PREDICTED_CHECKS].toSorted())
    // With the shipped thresholds: certainty 1 gives a hit, certainty 0 gives none.
    for (const id of PREDICTED_CHECKS) {
      // What a check leaves alone is tested with it.
      const check: ModelCheck = { ...makeCheck(id), isExempt: () => false }
      expect(combineAsShipped(check, [], makePredictions(TEXT, {}, { [id]: 1 })), id).toHaveLength(1)
      expect(combineAsShipped(check, [], makePredictions(TEXT)), id).toEqual([])
      expect(combineAsShipped(check, [makeHit(TEXT, 'Hai')], makePredictions(TEXT, {}, { [id]: 1 })), id).toHaveLength(
        1,
      )
    }
  })
})

describe('the words of a sentence that only the model points out', () => {
  const tags = [makeTag(TEXT, 'lạ', 0.4), makeTag(TEXT, 'câu lạ', 0.9), makeTag(TEXT, 'Ba câu', 1)]
  const quotes = (id: PredictedCheckId, sentence: LabelCertainties) =>
    combineHere(makeCheck(id), [], makePredictions(TEXT, {}, sentence), TEXT, tags).map(({ start, end }) =>
      TEXT.slice(start, end),
    )

  it('are those of the surest phrase in it where the check is about contempt', () => {
    expect(quotes('insult', { insult: 0.6 })).toEqual(['câu lạ'])
    expect(quotes('discrimination', { discrimination: 0.6 })).toEqual(['câu lạ'])
  })

  it('are those of the sentence model where no phrase is in it, and for other checks', () => {
    expect(quotes('secret-marking', { 'secret-marking': 0.6 })).toEqual(['Hai câu lạ'])
    expect(combined('insult', [], [{}, { insult: 0.6 }]).map(([words]) => words)).toEqual(['Hai'])
  })
})
