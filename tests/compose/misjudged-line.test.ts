import { describe, expect, it } from 'vitest'
import { CHECKS, checkDraft } from '../../utils/checks/index.ts'
import { formatMisjudgedLine } from '../../utils/compose/misjudged-line.ts'
import { CHECK_IDS, createTextDraft } from '../../utils/draft.ts'

const DRAFT = 'Nghe nói bà Lê Thị Ví Dụ, CCCD 089199000000, số 0912 345 678, vcl. Bấm vneid-gov.top ngay.'

describe('formatMisjudgedLine', () => {
  it('contains the version, the check and its rule', () => {
    expect(formatMisjudgedLine({ check: 'personal-data', message: 'phone' }, '0.1.0')).toBe(
      'Trước khi đăng 0.1.0 · báo sai · personal-data/phone',
    )
  })

  it('contains no word, number or address of the draft', () => {
    const findings = checkDraft(createTextDraft(DRAFT))
    expect(findings.length).toBeGreaterThan(3)
    for (const finding of findings) {
      // The finding has more properties; only check and rule may be used.
      const line = formatMisjudgedLine({ ...finding }, '0.1.0')
      const [, , rule] = line.split(' · ')
      expect(rule).toBe(`${finding.check}/${finding.message}`)
      for (const word of DRAFT.split(/[\s,.]+/).filter((each) => each.length > 2)) expect(line).not.toContain(word)
    }
  })

  it('uses only check ids and message keys as names', () => {
    for (const id of CHECK_IDS)
      for (const key of Object.keys(CHECKS[id].messages.vi.messages))
        expect(`${id}/${key}`).toMatch(/^[a-z-]+\/[a-zA-Z-]+$/)
  })
})
