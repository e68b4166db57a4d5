import { describe, expect, it } from 'vitest'
import { CHECKS, checkDraft } from '../../utils/checks/index.ts'
import { formatMisjudgedLine } from '../../utils/compose/misjudged-line.ts'
import { CHECK_IDS, createTextDraft } from '../../utils/draft.ts'

const DRAFT = 'Nghe nói bà Lê Thị Ví Dụ, CCCD 089199000000, số 0912 345 678, vcl. Bấm vneid-gov.top ngay.'

describe('the line about a wrong finding', () => {
  it('names the version, the check and its rule', () => {
    expect(formatMisjudgedLine({ check: 'personal-data', message: 'phone' }, '0.1.0')).toBe(
      'Trước khi đăng 0.1.0 · báo sai · personal-data/phone',
    )
  })

  it('holds no word, number or address of the draft', () => {
    const findings = checkDraft(createTextDraft(DRAFT))
    expect(findings.length).toBeGreaterThan(3)
    for (const finding of findings) {
      // Whatever else the object carries, only check and rule are read.
      const line = formatMisjudgedLine({ ...finding }, '0.1.0')
      const [, , rule] = line.split(' · ')
      expect(rule).toBe(`${finding.check}/${finding.message}`)
      for (const word of DRAFT.split(/[\s,.]+/).filter((each) => each.length > 2)) expect(line).not.toContain(word)
    }
  })

  it('is made of names of our own: a check, and a key of its words', () => {
    for (const id of CHECK_IDS)
      for (const key of Object.keys(CHECKS[id].messages.vi.messages))
        expect(`${id}/${key}`).toMatch(/^[a-z-]+\/[a-zA-Z-]+$/)
  })
})
