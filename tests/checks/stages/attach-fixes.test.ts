import { describe, expect, it } from 'vitest'
import type { Check, CheckSet, Hit } from '../../../utils/checks/check-contract.ts'
import { CHECKS, runChecks } from '../../../utils/checks/index.ts'
import { createTextDraft, type Draft, type Fix, getFixes } from '../../../utils/draft.ts'
import { findSpan, makeCheck, makeHit, makePredictions, makeTag, makeTagger } from '../fake-tagger.ts'

const TEXT = 'Một câu thường. Hai câu lạ. Ba câu nữa.'

/** Replaces some words of TEXT. */
function makeFix(words: string, replacement: string): Fix {
  return { kind: 'replace', ...findSpan(TEXT, words), replacement }
}

/** A check that finds given hits and builds given fixes for each of them. */
function makeFixing(
  id: 'insult' | 'discrimination' | 'threat',
  hits: readonly Hit[],
  build: Check['buildFixes'],
): CheckSet {
  return { [id]: { ...makeCheck(id, ...hits), buildFixes: build! } }
}

function findFixes(checks: CheckSet, draft: Draft = createTextDraft(TEXT)) {
  return runChecks(draft, {}, { checks }).findings.map(getFixes)
}

describe('the fixes of a finding', () => {
  const hit = makeHit(TEXT, 'lạ')

  it('are at most three, in the order of the check, without those that do not fit', () => {
    const fixes = ['a', 'b', 'c', 'd'].map((letter) => makeFix('lạ', letter))
    expect(findFixes(makeFixing('insult', [hit], () => [undefined, ...fixes]))).toEqual([fixes.slice(0, 3)])
    expect(findFixes(makeFixing('insult', [hit], () => [undefined]))).toEqual([[]])
  })

  it('do not empty the draft', () => {
    const [all, some] = [makeFix(TEXT, ''), makeFix('lạ', '')]
    expect(findFixes(makeFixing('insult', [hit], () => [all, some]))).toEqual([[some]])
    expect(findFixes(makeFixing('insult', [hit], () => [all]))).toEqual([[]])
  })

  it('expand to whole characters', () => {
    const text = 'a\u0301b'
    const cut: Fix = { kind: 'delete', start: 0, end: 1, replacement: '' }
    const checks = makeFixing('insult', [{ start: 0, end: 1, message: 'rule' }], () => [cut])
    expect(findFixes(checks, createTextDraft(text))).toEqual([[{ ...cut, end: 2 }]])
  })

  it('are not built for a hit in a file name', () => {
    const inFile = { start: 0, end: 1, message: 'rule', attachment: 0 }
    const checks = makeFixing('insult', [inFile], () => [makeFix('lạ', 'x')])
    expect(findFixes(checks, { text: TEXT, attachments: [{ name: 'a.pdf' }] })).toEqual([[]])
  })

  it('do not carry over fields of the hit into the finding', () => {
    const checks = makeFixing('insult', [{ ...hit, extra: 1 } as Hit], () => [])
    expect(Object.keys(runChecks(createTextDraft(TEXT), {}, { checks }).findings[0]!).sort()).toEqual(
      ['check', 'end', 'level', 'message', 'provisions', 'start'].sort(),
    )
  })
})

describe('a fix builder', () => {
  const count = (hits: readonly Hit[], ...sure: Parameters<typeof makePredictions>[1][]) => {
    const seen: string[] = []
    const checks = makeFixing('discrimination', hits, (_, { message }) => {
      seen.push(message)
      return []
    })
    const tagger = makeTagger({ senses: makePredictions(TEXT, ...sure) })
    runChecks(createTextDraft(TEXT), {}, { checks, tagger })
    return seen
  }

  it('runs once for each hit that is shown, and not for one that the model doubts', () => {
    const hits = [makeHit(TEXT, 'Một', 'doubted'), makeHit(TEXT, 'lạ', 'shown')]
    expect(count(hits, {}, { discrimination: 1 })).toEqual(['shown'])
  })

  it('that throws leaves its finding without a fix and every other result as it is', () => {
    const text = 'Đồ ngu! Gọi 0912 345 678 nhé.'
    const fail = () => {
      throw new Error('broken')
    }
    const whole = runChecks(createTextDraft(text))
    const report = runChecks(
      createTextDraft(text),
      {},
      { checks: { ...CHECKS, insult: { ...CHECKS.insult, buildFixes: fail } } },
    )
    expect(whole.findings.find(({ check }) => check === 'insult')?.fix).toBeDefined()
    expect(report).toEqual({
      unavailable: [],
      findings: whole.findings.map(({ fix, moreFixes, ...finding }) =>
        finding.check === 'insult'
          ? finding
          : { ...finding, ...(fix ? { fix } : {}), ...(moreFixes ? { moreFixes } : {}) },
      ),
    })
  })
})

describe('the fixes of several hits that became one', () => {
  it('are those of the first rule; the deletion covers all sentences', () => {
    const replace = makeFix('lạ', 'thường')
    const deletion: Fix = { kind: 'delete-sentence', ...findSpan(TEXT, 'Hai câu lạ. '), replacement: '' }
    const checks = makeFixing('threat', [makeHit(TEXT, 'Hai câu lạ')], () => [replace, deletion])
    const tagger = makeTagger({ senses: makePredictions(TEXT, {}, { threat: 1 }, { threat: 1 }) })
    const { findings } = runChecks(createTextDraft(TEXT), {}, { checks, tagger })
    expect(findings.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Hai câu lạ. Ba câu nữa.'])
    expect(findings.map((finding) => getFixes(finding).map(({ start, end }) => TEXT.slice(start, end)))).toEqual([
      ['lạ', ' Hai câu lạ. Ba câu nữa.'],
    ])
  })
})

describe('a finding that only the model made', () => {
  it('has fixes in the text, without the help of its check', () => {
    const checks = { profanity: { ...makeCheck('profanity') }, insult: { ...makeCheck('insult') } }
    const tagger = makeTagger({
      tags: [makeTag(TEXT, 'lạ', 1)],
      senses: makePredictions(TEXT, { insult: 1 }, { rude: 1 }),
    })
    const { findings } = runChecks(createTextDraft(TEXT), {}, { checks, tagger })
    expect(findings.map(({ check }) => check)).toEqual(['insult', 'profanity'])
    for (const finding of findings) expect(getFixes(finding).length).toBeGreaterThan(0)
  })

  it.each(['personal-data', 'child-privacy'] as const)('about a person of %s offers initials for the name', (id) => {
    const find = (text: string) => {
      const tagger = makeTagger({ tags: [], senses: makePredictions(text, { [id]: 1 }) })
      const { findings } = runChecks(createTextDraft(text), {}, { checks: { [id]: makeCheck(id) }, tagger })
      return findings.map((finding) => getFixes(finding).find(({ kind }) => kind === 'mask')?.replacement)
    }
    expect(find('Đinh Thị Mẫu lớp tôi yếu lắm rồi. Về thôi.')).toEqual(['Đ.T.M.'])
    expect(find('Lớp đó yếu lắm rồi. Về thôi.')).toEqual([undefined])
    expect(find('Con gái Mẫu Đơn yếu lắm rồi. Về thôi.')).toEqual(['M.Đ.'])
    expect(find('Em Hà Nội yếu lắm rồi. Về thôi.')).toEqual([undefined])
  })
})
