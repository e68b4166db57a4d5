import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findFaults } from '../../scripts/fuzz/answer-faults.ts'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { EXPLANATIONS } from '../../utils/checks/explanation-registry.ts'
import { getChoiceKey } from '../../utils/checks/finding-levels.ts'
import { CHECKS, type CheckChoices, checkDraft, runChecks } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { UNNAMED_SOURCE } from '../../utils/checks/shared/context/left-by-fixes.ts'
import { isKnownToModel } from '../../utils/checks/shared/model/combine-with-model.ts'
import { MODEL_KIND_NAMES } from '../../utils/checks/shared/model/model-kind-names.ts'
import {
  CHECK_IDS,
  type CheckId,
  createTextDraft,
  type Finding,
  type Fix,
  getFixes,
  hasOverlap,
  LEVELS,
} from '../../utils/draft.ts'
import { findDocumentById, findProvisionById, getDocumentStatus } from '../../utils/library/index.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** Texts of one check: those without a finding (`ok`) and those with one (`ng`). */
interface Cases {
  ok: readonly string[]
  ng: readonly string[]
}

async function importCases(id: CheckId): Promise<Cases> {
  const { cases } = (await import(`../cases/${id}.ts`)) as { cases: Cases }
  return cases
}

/** Returns today, or the day the record was checked if the machine's clock is earlier. */
function latestDay(checked: string): string {
  const today = new Date().toISOString().slice(0, 10)
  return today > checked ? today : checked
}

/** Findings of texts without and with the model: several laws are about the same texts. */
const knownFindings = new Map<Tagger | undefined, Map<string, readonly Finding[]>>()

function findOwn(id: CheckId, text: string, tagger?: Tagger): Finding[] {
  const known = knownFindings.get(tagger) ?? new Map<string, readonly Finding[]>()
  knownFindings.set(tagger, known)
  const findings = known.get(text) ?? checkDraft(createTextDraft(text), {}, { tagger })
  known.set(text, findings)
  return findings.filter((finding) => finding.check === id)
}

function hasFinding(findings: readonly Finding[], { check, start, end }: Finding): boolean {
  return findings.some((other) => other.check === check && other.start === start && other.end === end)
}

function applyFix(text: string, { start, end, replacement }: Fix): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

/** Fixes that keep the finding's words and add something. */
const ADDING_FIXES: ReadonlySet<Fix['kind']> = new Set(['add-source', 'ask-source', 'ask-to-verify', 'personal-view'])

/** The two modes of the checks. Both must keep the laws; their findings may differ. */
const MODES: readonly [string, Tagger | undefined][] = [
  ['with rules only', undefined],
  ['with the shipped model', openShippedTagger()],
]

describe('the registry', () => {
  it('has every check under its own id', () => {
    expect(Object.keys(CHECKS)).toEqual([...CHECK_IDS])
    for (const id of CHECK_IDS) expect(CHECKS[id].id).toBe(id)
  })

  it('is listed in the README, one name for each check', () => {
    const list = /each can be turned off[^:]*:([^.]*)\./.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
    expect(list.split(',').map((name) => name.trim())).toHaveLength(CHECK_IDS.length)
  })

  it.each(MODES)('reports the other checks when one throws, %s', (_, tagger) => {
    const broken = {
      ...CHECKS,
      insult: {
        ...CHECKS.insult,
        find: () => {
          throw new Error('broken')
        },
      },
    }
    const draft = createTextDraft('Nhận làm bằng đại học, bao công chứng, xem ở vneid-dangky.top')
    const report = runChecks(draft, {}, { checks: broken, tagger })
    expect(report.unavailable).toEqual(['insult'])
    // The rules' hits are input of the model, so findings of checks that it knows may change.
    const others = (findings: readonly Finding[]) =>
      findings.filter(({ check }) => check !== 'insult' && !(tagger && isKnownToModel(check)))
    expect(others(report.findings)).toEqual(others(checkDraft(draft, {}, { tagger })))
    expect(others(report.findings).length).toBeGreaterThan(0)
  })
})

describe.each(CHECK_IDS)('%s', (id) => {
  const check = CHECKS[id]

  it('has its texts in both languages, in NFC, without accusation', () => {
    for (const language of ['vi', 'en'] as const) {
      const { title, messages } = CHECK_MESSAGES[id][language]
      const { about, why } = EXPLANATIONS[id][language]
      for (const text of [title, about, why, ...Object.values(messages)]) {
        expect(text.trim()).not.toBe('')
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/[!]|vi phạm/)
      }
      expect(Object.keys(messages)).toEqual(Object.keys(CHECK_MESSAGES[id].vi.messages))
      expect(Object.keys(messages).length).toBeGreaterThan(0)
    }
  })

  it('is explained by drafts without a finding, and by drafts with one and a better wording without', () => {
    const { fine, notFine } = EXPLANATIONS[id]
    for (const { text, because } of fine) {
      expect(findOwn(id, text), text).toEqual([])
      for (const reason of [because.vi, because.en]) expect(reason.trim()).toMatch(/\.$/)
    }
    for (const { text, better } of notFine) {
      expect(findOwn(id, text), text).not.toEqual([])
      expect(checkDraft(createTextDraft(better)), better).toEqual([])
    }
    expect(fine.length, `"fine" in utils/checks/${id}/explanation.ts`).toBeGreaterThanOrEqual(3)
    expect(notFine.length, `"notFine" in utils/checks/${id}/explanation.ts`).toBeGreaterThanOrEqual(3)
  })

  it('cites provisions that exist and are in force', () => {
    expect(check.provisions.length).toBeGreaterThan(0)
    for (const provisionId of check.provisions) {
      const provision = findProvisionById(provisionId)
      expect(provision, `${provisionId} is not in the library`).toBeDefined()
      expect(provision!.verification, `${provisionId} is not confirmed`).not.toBe('partial')
      expect(provision!.checks, `the "checks" of ${provisionId}, in utils/library/provisions/`).toContain(id)
      const document = findDocumentById(provision!.document)!
      expect(getDocumentStatus(document, latestDay(document.checked)), `${document.number} on the day`).toBe('in-force')
    }
  })

  it('has enough cases with and without a finding', async () => {
    const { ok, ng } = await importCases(id)
    expect(ok.length, `drafts without a finding (ok) in tests/cases/${id}.ts`).toBeGreaterThanOrEqual(8)
    expect(ng.length, `drafts with a finding (ng) in tests/cases/${id}.ts`).toBeGreaterThanOrEqual(8)
    expect(new Set([...ok, ...ng]).size).toBe(ok.length + ng.length)
  })

  it('has no finding in its harmless cases', async () => {
    const { ok } = await importCases(id)
    const alarms = ok.flatMap((text) => findOwn(id, text).map((f) => `${text.slice(f.start, f.end)} << ${text}`))
    expect(alarms).toEqual([])
  })

  it('has a finding in each of its other cases', async () => {
    const { ng } = await importCases(id)
    const alone = { checks: { [id]: check } }
    expect(ng.filter((text) => checkDraft(createTextDraft(text), {}, alone).length === 0)).toEqual([])
  })

  it('accepts any text and returns the same hits twice', async () => {
    const { ok, ng } = await importCases(id)
    for (const text of ['', '\ud800', 'a\udc00\u0301', ...ok, ...ng.map((one) => `${one}\ud83d`)]) {
      const draft = createTextDraft(text)
      const first = check.find(draft, analyzeText(text))
      expect(check.find(draft, analyzeText(text))).toEqual(first)
    }
  })

  describe.each(MODES)('%s', (_, tagger) => {
    it('returns spans in the text, known messages and provisions, and fixes in the text', async () => {
      const { ok, ng } = await importCases(id)
      for (const text of [...ok, ...ng]) {
        for (const finding of findOwn(id, text, tagger)) {
          expect(finding.start).toBeGreaterThanOrEqual(0)
          expect(finding.end).toBeGreaterThan(finding.start)
          if (finding.attachment === undefined) expect(finding.end).toBeLessThanOrEqual(text.length)
          for (const language of ['vi', 'en'] as const)
            expect(CHECK_MESSAGES[id][language].messages[finding.message], finding.message).toBeDefined()
          for (const provisionId of finding.provisions) {
            expect(findProvisionById(provisionId), provisionId).toBeDefined()
            const listed = [...check.provisions, ...(check.otherProvisions ?? [])]
            expect(listed, 'what the page of the check lists').toContain(provisionId)
          }
          for (const fix of getFixes(finding)) {
            expect(fix.start).toBeLessThanOrEqual(fix.end)
            expect(fix.end).toBeLessThanOrEqual(text.length)
          }
        }
      }
    })

    it('offers one to three different fixes, and each of them removes the finding', async () => {
      const { ng } = await importCases(id)
      // With a line before it: a fix never takes all of a draft away.
      for (const text of ng.map((each) => `Họp xong rồi.\n${each}`)) {
        for (const finding of findOwn(id, text, tagger)) {
          const all = getFixes(finding)
          // A softened word is only pointed out.
          if (all.length === 0) expect(finding.level, text).toBe('note')
          expect(all.length).toBeLessThanOrEqual(3)
          expect(new Set(all.map((fix) => applyFix(text, fix))).size, text).toBe(all.length)
          for (const fix of all) {
            const after = applyFix(text, fix)
            expect(after, text).not.toMatch(/ {2}|^ | [,;]|[,;:]$/)
            // Where the fix has left a blank for the source, the finding stays and asks for its name.
            const same = (left: Finding) =>
              left.message !== UNNAMED_SOURCE &&
              after.slice(left.start, left.end) === text.slice(finding.start, finding.end)
            // Whether an addition satisfies the model depends on its weights.
            if (tagger && ADDING_FIXES.has(fix.kind)) continue
            expect(findOwn(id, after, tagger).filter(same), `${text} -> ${after}`).toEqual([])
          }
        }
      }
    })

    it('names each of its kinds in both languages, and each has its own messages', () => {
      const kinds = check.kinds ?? []
      const messages = kinds.flatMap((kind) => kind.messages ?? [])
      expect(new Set(messages).size).toBe(messages.length)
      expect(new Set(kinds.map((kind) => kind.id)).size).toBe(kinds.length)
      for (const language of ['vi', 'en'] as const) {
        const texts = CHECK_MESSAGES[id][language]
        for (const message of messages) expect(texts.messages[message], message).toBeDefined()
        const names = { ...MODEL_KIND_NAMES[language], ...texts.kinds }
        for (const kind of kinds) expect(names[kind.id], kind.id).toMatch(/^\p{Lu}/u)
      }
    })

    it('gives its findings the level chosen for their kind, and is silent when off', async () => {
      const { ng } = await importCases(id)
      for (const text of ng) {
        const draft = createTextDraft(text)
        const usual = checkDraft(draft, {}, { tagger })
        for (const level of LEVELS) {
          const chosen = usual.map((finding) => (finding.check === id ? { ...finding, level } : finding))
          const keys = [undefined, ...(check.kinds ?? [])].map((kind) => getChoiceKey(id, kind))
          const choices: CheckChoices = Object.fromEntries(keys.map((key) => [key, level]))
          // What another check hid, because it says more about the same words, is shown where it is to hold the send.
          const found = checkDraft(draft, choices, { tagger })
          const rest = level === 'stop' ? found.filter((finding) => hasFinding(usual, finding)) : found
          expect(rest, `${level}: ${text}`).toEqual(chosen)
        }
        for (const kind of check.kinds ?? []) {
          // A hit that names its kind has the level of that one.
          const isOff = ({ check, message, level }: (typeof usual)[number]) =>
            check === id && level === kind.level && kind.messages?.includes(message)
          const chosen = usual.filter((finding) => !isOff(finding))
          const found = checkDraft(draft, { [getChoiceKey(id, kind)]: 'off' } as CheckChoices, { tagger })
          // What it hid, because it says more about the same words, is shown then.
          const shown = found.filter((finding) => !hasFinding(usual, finding) && finding.check !== id)
          const rest = found.filter((finding) => !shown.includes(finding))
          if (kind.messages) expect(rest, `${kind.id}: ${text}`).toEqual(chosen)
          for (const finding of shown)
            expect(usual.some((own) => own.check === id && hasOverlap(own, finding))).toBe(true)
        }
        expect(
          checkDraft(draft, { [id]: 'off' } as CheckChoices, { tagger }).filter((finding) => finding.check === id),
        ).toEqual([])
      }
    })

    it('returns a valid result for any text, twice the same', async () => {
      const { ok, ng } = await importCases(id)
      for (const text of ['', '\ud800', 'a\udc00\u0301', ...ok, ...ng.map((one) => `${one}\ud83d`)]) {
        const draft = createTextDraft(text)
        const report = runChecks(draft, {}, { tagger })
        expect(findFaults(draft, report), text).toEqual([])
        tagger?.clearCache()
        expect(runChecks(draft, {}, { tagger })).toEqual(report)
      }
    })
  })
})
