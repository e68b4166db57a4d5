import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, type Finding } from '../../utils/draft.ts'
import { anyText } from '../text/arbitrary-text.ts'

const FOLDER = new URL('../cases/', import.meta.url)

async function allCases(): Promise<string[]> {
  const texts: string[] = []
  for (const file of readdirSync(FOLDER)) {
    const { cases } = (await import(`../cases/${file}`)) as { cases: { ok: string[]; ng: string[] } }
    texts.push(...cases.ok, ...cases.ng)
  }
  return texts
}

/** The findings of a text, each with the characters it covers in composed form (NFC). */
function findings(text: string): string[] {
  return checkDraft(createTextDraft(text))
    .map((finding) => describeFinding(text, finding))
    .sort()
}

function describeFinding(text: string, { check, message, level, start, end }: Finding): string {
  return [check, message, level, text.slice(start, end).normalize('NFC')].join('|')
}

const CUT = /^[\p{M}\udc00-\udfff]/u

describe('the checks', () => {
  it('find the same in NFC and NFD', async () => {
    for (const text of await allCases()) {
      expect(findings(text.normalize('NFD')), text).toEqual(findings(text.normalize('NFC')))
    }
  }, 60_000)

  it('find the same with invisible characters between the letters', async () => {
    for (const text of await allCases()) {
      const hidden = text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b')
      const seen = findings(hidden).map((line) => line.replaceAll('\u200b', ''))
      // Not compared: links and addresses, where a hidden character is itself suspicious.
      const links = /suspicious-link|personal-data|https?:|\.vn|\.com/
      expect(
        seen.filter((line) => !links.test(line)),
        text,
      ).toEqual(findings(text).filter((line) => !links.test(line)))
    }
  }, 60_000)

  it('never throw and never split a character, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, fix } of checkDraft(createTextDraft(text))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (/[\ud800-\udbff]$/.test(text.slice(0, start))) expect(text.slice(start)).not.toMatch(CUT)
          if (fix) expect(fix.start <= fix.end && fix.end <= text.length).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})
