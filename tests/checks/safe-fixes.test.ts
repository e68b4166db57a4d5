import { describe, expect, it } from 'vitest'
import { createRandom } from '../../scripts/perturb/random.ts'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isSafeToFixAll, selectSafeFixes } from '../../utils/checks/safe-fixes.ts'
import { UNNAMED_SOURCE } from '../../utils/checks/shared/context/left-by-fixes.ts'
import { CHECK_IDS, createTextDraft, type Finding, type Fix, getFixes, LEVELS } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string): Finding[] => checkDraft(createTextDraft(text), {}, { tagger })

const CASES = (
  await Promise.all(
    CHECK_IDS.map(async (id) => ((await import(`../cases/${id}.ts`)) as { cases: { ng: string[] } }).cases.ng),
  )
).flat()
/** Each with a line before it: a deletion of all of a draft is no fix. */
const DRAFTS = CASES.map((text) => `Họp xong rồi.\n${text}`)

/** Two or three texts after each other, in a line or in lines. */
function mixTexts(count: number): string[] {
  const next = createRandom(20261128)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(CASES)).join(pick(['\n', '\n\n', '. ', ' '])),
  ).map((text) => `Họp xong rồi.\n${text}`)
}

/** Counts the findings of a level or higher, by check and message. */
function countFindings(findings: readonly Finding[], level: Finding['level']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { check, message, level: own } of findings) {
    // A finding whose source is a blank was there before, and asks for the name now.
    if (message === UNNAMED_SOURCE) continue
    const key = `${check}/${message}`
    if (LEVELS.indexOf(own) >= LEVELS.indexOf(level)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const WARNING: Finding = { check: 'insult', level: 'warn', message: 'contempt', provisions: [], start: 0, end: 1 }
const makeMask = (start: number): Fix => ({ kind: 'mask', start, end: start + 1, replacement: '•' })

/** Whether a fix shares text with that of another finding. */
function overlaps(findings: readonly Finding[], fix: Fix): boolean {
  return findings.some((other) => other.fix !== fix && other.fix!.start < fix.end && fix.start < other.fix!.end)
}

const apply = (text: string, fix: Fix) => text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)

/** All fixes of the findings of some texts, those that are safe, and the faults among the latter. */
function tryFixes(texts: readonly string[]) {
  const faults: string[] = []
  let all = 0
  let safe = 0
  for (const text of texts) {
    const findings = run(text)
    for (const finding of findings) {
      all += getFixes(finding).length
      const before = countFindings(findings, finding.level)
      for (const fix of selectSafeFixes(text, finding, findings, run)) {
        safe++
        const after = apply(text, fix)
        const more = [...countFindings(run(after), finding.level)].filter(([key, n]) => n > (before.get(key) ?? 0))
        if (more.length > 0) faults.push(`${text} -> ${after}: ${more.join(' ')}`)
      }
    }
  }
  return { all, safe, faults }
}

describe('a safe fix', () => {
  it('raises no finding as loud as the one that it is for, or louder', () => {
    const { all, safe, faults } = tryFixes(DRAFTS)
    expect(faults).toEqual([])
    // The fixes themselves are good: hardly one is left out.
    expect(all).toBeGreaterThan(900)
    expect(safe / all).toBeGreaterThan(0.99)
  })

  it('raises none in texts of several findings either', () => {
    const { all, faults } = tryFixes(mixTexts(180))
    expect(all).toBeGreaterThan(500)
    expect(faults).toEqual([])
  })

  it('raises none together with others of its kind', () => {
    let safe = 0
    const faults = [...DRAFTS, ...mixTexts(300)].flatMap((text) => {
      const findings = run(text)
      return [...new Set(findings.map(({ check }) => check))].flatMap((check) => {
        const fixed = findings.filter((finding) => finding.check === check && finding.fix)
        if (fixed.length < 2 || !isSafeToFixAll(text, fixed, findings, run)) return []
        safe++
        // Each fix may contain others: the first that is made takes those along.
        const after = fixed.reduceRight((now, { fix }) => (overlaps(fixed, fix!) ? now : apply(now, fix!)), text)
        const level = LEVELS.find((each) => fixed.some((finding) => finding.level === each))!
        const before = countFindings(findings, level)
        const more = [...countFindings(run(after), level)].filter(([key, n]) => n > (before.get(key) ?? 0))
        return fixed.some(({ fix }) => overlaps(fixed, fix!)) || more.length === 0 ? [] : [`${text} -> ${after}`]
      })
    })
    expect(faults).toEqual([])
    expect(safe).toBeGreaterThan(40)
  })

  it('is unsafe together with another one if that raises one', () => {
    const at = (start: number): Finding => ({ ...WARNING, start, end: start + 1 })
    const fixed = [0, 2].map((start) => ({ ...at(start), fix: makeMask(start) }))
    const check = (text: string): Finding[] => (text === '• •' ? [{ ...WARNING, message: 'list' }] : [])
    expect(isSafeToFixAll('a b', fixed, fixed, check)).toBe(false)
    expect(isSafeToFixAll('a b', fixed.slice(0, 1), fixed, check)).toBe(true)
    const softer = (): Finding[] => [{ ...WARNING, message: 'list', level: 'note' }]
    expect(isSafeToFixAll('a b', fixed, fixed, softer)).toBe(true)
  })

  it('that only adds to a sentence brings up no other check, however soft', () => {
    const select = (kind: Fix['kind'], check: Finding['check'], level: Finding['level']) => {
      const fixed: Finding = { ...WARNING, fix: { kind, start: 1, end: 1, replacement: ' (theo …)' } }
      const after: Finding = { ...WARNING, check, level, message: 'other', start: 4, end: 5 }
      return selectSafeFixes('a b', fixed, [fixed], (text) => (text === 'a b' ? [fixed] : [after])).length
    }
    expect(select('add-source', 'illegal-promotion', 'note')).toBe(0)
    expect(select('add-source', 'insult', 'note')).toBe(1)
    expect(select('mask', 'illegal-promotion', 'note')).toBe(1)
    expect(select('mask', 'illegal-promotion', 'warn')).toBe(0)
  })

  it('is tried once for a part of another one', () => {
    const sentence: Fix = { kind: 'delete-sentence', start: 0, end: 6, replacement: '' }
    const fixed = [
      { ...WARNING, fix: sentence },
      { ...WARNING, start: 2, end: 3, fix: makeMask(2) },
    ]
    const texts: string[] = []
    isSafeToFixAll('ab cd. ef', fixed, fixed, (text) => {
      texts.push(text)
      return []
    })
    expect(texts).toEqual([' ef'])
  })

  it.each<[string, Fix[], string]>([
    [
      'two deletions that share text, as one',
      [
        { kind: 'delete', start: 0, end: 4, replacement: '' },
        { kind: 'delete', start: 3, end: 7, replacement: '' },
      ],
      'ef',
    ],
    [
      'no change that another one has cut into',
      [makeMask(2), { kind: 'replace', start: 0, end: 3, replacement: 'x' }],
      'x',
    ],
  ])('is tried together with others as they are made: %s', (_, fixes, start) => {
    const texts: string[] = []
    const fixed = fixes.map((fix) => ({ ...WARNING, start: fix.start, end: fix.end, fix }))
    isSafeToFixAll('ab cd. ef', fixed, fixed, (text) => {
      texts.push(text)
      return []
    })
    expect(texts.map((text) => text.slice(0, start.length))).toEqual([start])
  })

  it('is left out when it raises one, and the next one is offered', () => {
    const finding: Finding = { check: 'insult', level: 'warn', message: 'contempt', provisions: [], start: 0, end: 2 }
    const bad: Fix = { kind: 'replace', start: 0, end: 2, replacement: 'xấu' }
    const good: Fix = { kind: 'delete', start: 0, end: 3, replacement: '' }
    const fixed: Finding = { ...finding, fix: bad, moreFixes: [good] }
    const check = (text: string): Finding[] => (text.startsWith('xấu') ? [{ ...finding, message: 'sensed' }] : [])
    expect(selectSafeFixes('ab cdef', fixed, [fixed], check)).toEqual([good])
  })

  it.each(['initials', 'unnamed'])('may leave a finding that says what is left: %s', (message) => {
    const finding: Finding = { ...WARNING, level: 'note', message: 'sensed', start: 0, end: 5 }
    const fix: Fix = { kind: 'mask', start: 0, end: 3, replacement: 'M.' }
    const check = (left: string) => () => [{ ...finding, message: left, end: 4 }]
    expect(selectSafeFixes('Mẫu ốm rồi', { ...finding, fix }, [finding], check(message))).toEqual([fix])
    expect(selectSafeFixes('Mẫu ốm rồi', { ...finding, fix }, [finding], check('other'))).toEqual([])
  })

  it('may leave what was there, and raise a softer finding', () => {
    const finding: Finding = { check: 'insult', level: 'warn', message: 'contempt', provisions: [], start: 0, end: 2 }
    const other: Finding = { ...finding, start: 10, end: 12 }
    const fix: Fix = { kind: 'delete', start: 0, end: 3, replacement: '' }
    const moved: Finding = { ...other, start: 7, end: 9 }
    const softer: Finding = { ...finding, level: 'note', message: 'sensed', start: 3, end: 5 }
    expect(selectSafeFixes('x'.repeat(20), { ...finding, fix }, [finding, other], () => [softer, moved])).toEqual([fix])
    const louder: Finding = { ...moved, level: 'stop' }
    expect(selectSafeFixes('x'.repeat(20), { ...finding, fix }, [finding, other], () => [louder])).toEqual([])
  })
})
