import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import {
  CHECKS,
  type CheckChoice,
  type CheckChoices,
  type CheckRunOptions,
  runChecks,
} from '../../utils/checks/index.ts'
import { insinuation } from '../../utils/checks/insinuation/index.ts'
import { createTextDraft, type Draft, type Finding, LEVELS } from '../../utils/draft.ts'
import type { DraftSignal } from '../../utils/tagger/draft-signal.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { findSentences } from '../../utils/text/sentence-bounds.ts'
import { type LabelCertainties, makeCheck, makeHit, makePredictions, makeTag, makeTagger } from './fake-tagger.ts'

const TEXT = 'Nhìn kìa. Thằng kia lùng bùng thế. Về thôi.'
const PHRASE = makeTag(TEXT, 'lùng bùng', 1)

function describeFindings(findings: readonly Finding[], { text, attachments }: Draft) {
  return findings.map(({ check, level, message, start, end, attachment }) => {
    const source = attachment === undefined ? text : attachments[attachment]!.name
    return [source.slice(start, end), check, message, level]
  })
}

/** The findings in a draft for given hits of the rules and given predictions of the model. */
function run(
  {
    checks = {},
    sure = [],
    tags = [],
  }: { checks?: CheckRunOptions['checks']; sure?: readonly LabelCertainties[]; tags?: (typeof PHRASE)[] },
  choices: Parameters<typeof runChecks>[1] = {},
  draft: Draft = createTextDraft(TEXT),
) {
  const tagger = makeTagger({ tags, senses: makePredictions(draft.text, ...sure) })
  return describeFindings(runChecks(draft, choices, { checks: checks!, tagger }).findings, draft)
}

describe('rules and model together', () => {
  const checks = {
    insult: makeCheck('insult'),
    threat: makeCheck('threat', makeHit(TEXT, 'Thằng kia')),
    profanity: makeCheck('profanity'),
  }

  it('add the sentences that the model is sure of', () => {
    expect(run({ checks, sure: [{ insult: 1 }, { threat: 1 }] })).toEqual([
      ['Nhìn', 'insult', 'sensed', 'warn'],
      ['Thằng kia lùng bùng thế.', 'threat', 'rule', 'stop'],
    ])
  })

  it('keep the hits of a check that the model does not know', () => {
    const links = { 'suspicious-link': makeCheck('suspicious-link', makeHit(TEXT, 'Nhìn')) }
    expect(run({ checks: links })).toEqual([['Nhìn', 'suspicious-link', 'rule', 'warn']])
  })

  it('show a phrase of the word model that is in no lexicon', () => {
    expect(run({ checks: { profanity: makeCheck('profanity') }, tags: [PHRASE], sure: [{}, { rude: 1 }] })).toEqual([
      ['lùng bùng', 'profanity', 'sensed', 'warn'],
    ])
  })

  it('show no phrase of the word model where a rule of any check matched', () => {
    for (const id of ['profanity', 'insult', 'suspicious-link'] as const) {
      const own = { profanity: makeCheck('profanity'), [id]: makeCheck(id, makeHit(TEXT, 'bùng thế')) }
      expect(
        run({ checks: own, tags: [PHRASE], sure: [{}, { [id]: 1 }] }).filter(([words]) => words === 'lùng bùng'),
      ).toEqual([])
    }
  })

  it('show a phrase that is not sure only where its sentence has no finding about its wording', () => {
    const unsure = makeTag(TEXT, 'lùng bùng', 0.55)
    const show = (check: 'insult' | 'accusation', words: string, phrase = unsure) => {
      const own = { profanity: makeCheck('profanity'), [check]: makeCheck(check, makeHit(TEXT, words)) }
      const sure = [{ [check]: 0.5 }, { [check]: 0.5, rude: 1 }]
      // Next to an insult it becomes part of that.
      return run({ checks: own, tags: [phrase], sure }).some(([found]) => found!.includes('lùng bùng'))
    }
    expect(show('insult', 'Thằng kia')).toBe(false)
    expect(show('insult', 'Thằng kia', PHRASE)).toBe(true)
    expect(show('insult', 'Nhìn')).toBe(true)
    expect(show('accusation', 'Thằng kia')).toBe(true)
  })

  it.each([
    ['bọn', 'Nghe bọn'],
    ['bọn kia', 'bọn kia'],
  ])('point at more words than %j only where it does not say which group', (words, marked) => {
    const text = 'Nghe bọn kia nói.'
    const found = run(
      {
        checks: { discrimination: makeCheck('discrimination') },
        tags: [makeTag(text, words, 1)],
        sure: [{ discrimination: 1, loud: 1 }],
      },
      {},
      createTextDraft(text),
    )
    expect(found).toEqual([[marked, 'discrimination', 'sensed', 'warn']])
  })

  it('are not hidden by findings in a file name', () => {
    const draft: Draft = { text: TEXT, attachments: [{ name: 'x'.repeat(60) }] }
    const file = { start: 0, end: 60, message: 'rule', attachment: 0 }
    const own = {
      profanity: makeCheck('profanity'),
      insult: makeCheck('insult'),
      'internal-document': makeCheck('internal-document', file),
    }
    const alone = { profanity: own.profanity, insult: own.insult }
    for (const certainty of [0.6, 0.7, 0.8, 1]) {
      const tools = { tags: [{ ...PHRASE, certainty }], sure: [{}, { insult: 0.3, rude: 0.7 }] }
      const found = run({ checks: own, ...tools }, {}, draft)
      expect(found.filter(([, check]) => check !== 'internal-document')).toEqual(run({ checks: alone, ...tools }))
    }
    expect(run({ checks: own, tags: [PHRASE], sure: [{}, { rude: 1 }] }, {}, draft)).toHaveLength(2)
  })

  it('show no finding of a check that is off or missing', () => {
    const all = {
      sure: [
        { insult: 1, threat: 1 },
        { insult: 1, threat: 1 },
      ],
      tags: [PHRASE],
    }
    expect(run({ checks, ...all }, { insult: 'off', threat: 'off', profanity: 'off' })).toEqual([])
    expect(run({ checks: {}, ...all })).toEqual([])
    expect(run({ checks, ...all }, { insult: 'off' }).filter(([, check]) => check === 'insult')).toEqual([])
  })

  it.each<[CheckChoice | undefined, string, string]>([
    [undefined, 'warn', 'note'],
    ['warn', 'warn', 'note'],
    ['note', 'note', 'note'],
    ['stop', 'stop', 'note'],
  ])('have the level chosen for their check, a softer kind its own (%s)', (choice, loud, soft) => {
    const choices = choice ? { insult: choice, profanity: choice } : {}
    expect(run({ checks, sure: [{ insult: 1 }] }, choices)[0]?.[3]).toBe(loud)
    const rule = { insult: makeCheck('insult', makeHit(TEXT, 'Nhìn', 'rule', 'note')) }
    expect(run({ checks: rule, sure: [{ insult: 1 }] }, choices)[0]?.[3]).toBe(soft)
    expect(
      run({ checks: { profanity: makeCheck('profanity') }, tags: [PHRASE], sure: [{}, { rude: 1 }] }, choices)[0]?.[3],
    ).toBe(loud)
  })

  it('that only the model made hold no send for the level of their check, but for their own', () => {
    const level = (choices: CheckChoices) =>
      run({ checks: { threat: makeCheck('threat') }, sure: [{ threat: 1 }] }, choices)[0]?.[3]
    expect(LEVELS.map((threat) => level({ threat }))).toEqual(['note', 'warn', 'warn'])
    expect(LEVELS.map((choice) => level({ 'threat/sensed': choice }))).toEqual(LEVELS)
    expect(level({ 'threat/sensed': 'off' })).toBeUndefined()
  })

  it('sort the findings by place, the longer first', () => {
    const order = run({ checks, sure: [{ insult: 1 }, { threat: 0.2, rude: 1 }, { insult: 1 }], tags: [PHRASE] }).map(
      ([words]) => words,
    )
    expect(order).toEqual(['Nhìn', 'Thằng kia', 'lùng bùng', 'Về'])
  })

  it('give the model the hits in the text with their levels, and the phrases of the word model', () => {
    let given: readonly DraftSignal[] = []
    const tagger: Tagger = {
      ...makeTagger({ tags: [PHRASE] }),
      predictSentences: (_, signs) => {
        given = signs
        return []
      },
    }
    const own = {
      threat: makeCheck('threat', makeHit(TEXT, 'Thằng kia'), makeHit(TEXT, 'Về', 'rule', 'note')),
      insult: makeCheck('insult', makeHit(TEXT, 'Nhìn')),
      'internal-document': makeCheck('internal-document', { start: 0, end: 3, message: 'file', attachment: 0 }),
    }
    runChecks({ text: TEXT, attachments: [{ name: 'abc' }] }, { insult: 'off' }, { checks: own, tagger })
    expect(given.map(({ check, level, start, end }) => [check, level, TEXT.slice(start, end)])).toEqual([
      ['threat', 'stop', 'Thằng kia'],
      ['threat', 'note', 'Về'],
      ['chain', 'stop', 'lùng bùng'],
    ])
  })
})

describe('a model that throws', () => {
  const fail = () => {
    throw new Error('broken')
  }
  const working = openShippedTagger()
  const draft = createTextDraft('Đồ ngu! Nghe đồn mai nộp tiền. Gọi 0912 345 678, CCCD 001099012345.')

  it.each<[string, Partial<Tagger>]>([
    ['in both calls', { tag: fail, predictSentences: fail }],
    ['in predictSentences', { predictSentences: fail }],
    ['in tag', { tag: fail }],
  ])('%s leaves the findings of the rules and lists no check as unavailable', (_, broken) => {
    const rules = runChecks(draft)
    const report = runChecks(draft, {}, { tagger: { ...working, ...broken } })
    expect(rules.findings.length).toBeGreaterThan(1)
    expect(report.unavailable).toEqual([])
    if (broken.predictSentences) expect(report).toEqual(rules)
    else expect(report.findings.map(({ check }) => check)).toContain('personal-data')
  })

  it('is called again for the next draft', () => {
    let broken = true
    const tagger: Tagger = {
      ...working,
      predictSentences: (...given) => (broken ? fail() : working.predictSentences(...given)),
    }
    const cache = {}
    expect(runChecks(draft, {}, { tagger, cache })).toEqual(runChecks(draft))
    broken = false
    const next = createTextDraft(`${draft.text} Thôi.`)
    expect(runChecks(next, {}, { tagger, cache })).toEqual(runChecks(next, {}, { tagger: working }))
  })
})

describe('the shipped model', () => {
  const found = (text: string, check: string) =>
    runChecks(createTextDraft(text), {}, { tagger: openShippedTagger() }).findings.filter(
      (each) => each.check === check,
    )

  it.each([
    ['Chúc mừng cháu Mẫu lớp 5B đạt giải Nhì. Cháu giỏi lắm!', true],
    ['Chúc mừng cái gì, ai đứng sau thì ai cũng biết.', false],
  ])('takes no praise after a congratulation for a hint, whatever it says: %s', (text, isExempt) => {
    const sentence = findSentences(text).at(-1)!
    expect(insinuation.isExempt!(analyzeText(text), sentence)).toBe(isExempt)
  })

  it.each([
    ['internal-document', 'Em gửi lịch trực Tết của tổ mình nha', true],
    ['internal-document', 'Xem kết luận kiểm tra, tôi thấy không thuyết phục', true],
    ['internal-document', 'Em gửi lịch công tác mật của tổ mình nha', false],
    ['illegal-promotion', 'Hồ sơ xin cấp phép xây dựng gồm đơn, bản vẽ và giấy tờ đất', true],
    ['illegal-promotion', 'Hồ sơ xin cấp phép xây dựng gồm con dấu giả và bản vẽ', false],
    ['illegal-promotion', 'Nhà có 30 trứng gà so, 4 ngàn một trứng, ai lấy nhắn em', true],
    ['illegal-promotion', 'Nhà có trứng gà tăng trọng, không giấy kiểm dịch, ai lấy nhắn em', false],
    ['illegal-promotion', 'Có thịt rừng với gà, ai lấy nhắn em', false],
    ['illegal-promotion', 'Bị cáo khai đã bán hàng cấm qua mạng', true],
    ['illegal-promotion', 'Ai cần hàng cấm thì nhắn tin cho em', false],
  ] as const)('leaves to the model no sentence of %s that is exempt: %s', (id, text, isExempt) => {
    const reading = analyzeText(text)
    expect(CHECKS[id].isExempt!(reading, { start: 0, end: reading.text.length })).toBe(isExempt)
  })

  it.each([
    'Chi hội Nông dân ấp 4 mời bà con 8 giờ sáng Chủ nhật ra thăm ruộng trình diễn',
    'Lớp 12A trường mình mời thầy cô cũ về họp mặt ngày 20/11',
  ])('takes no invitation for speaking for an agency: %s', (text) => {
    expect(found(text, 'speaking-for-agency')).toEqual([])
  })
})
