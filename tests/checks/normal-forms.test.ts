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

/** What is found, with the characters each finding covers, in the composed form. */
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
  it('find the same on the same characters in every normal form', async () => {
    for (const text of await allCases()) {
      expect(findings(text.normalize('NFD')), text).toEqual(findings(text.normalize('NFC')))
    }
  }, 60_000)

  it('find the same with characters in between that nobody sees', async () => {
    for (const text of await allCases()) {
      const hidden = text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b')
      const seen = findings(hidden).map((line) => line.replaceAll('\u200b', ''))
      // Links and addresses are left out: there a hidden character is part of what is wrong.
      const links = /suspicious-link|personal-data|https?:|\.vn|\.com/
      expect(
        seen.filter((line) => !links.test(line)),
        text,
      ).toEqual(findings(text).filter((line) => !links.test(line)))
    }
  }, 60_000)

  it('never throw and never cut a character, whatever the text', () => {
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
