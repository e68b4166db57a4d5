import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { formatMisjudgedLine } from '../../utils/compose/misjudged-line.ts'
import { CHECK_IDS, createTextDraft } from '../../utils/draft.ts'

const DRAFT = 'Nghe nói bà Lê Thị Ví Dụ, CCCD 089199000000, số 0912 345 678, vcl. Bấm vneid-gov.top ngay.'
const DRAFT_PARTS = ['Lê Thị Ví Dụ', '089199000000', '0912', 'vcl', 'vneid-gov.top']

describe('formatMisjudgedLine', () => {
  it('says in words what was pointed out, with the version and the name of the rule', () => {
    const { vi, en } = CHECK_MESSAGES['personal-data']
    const rule = { check: 'personal-data', message: 'phone' } as const
    expect(formatMisjudgedLine(rule, vi, '0.1.0')).toBe(
      'Trước khi đăng 0.1.0 · báo sai · Dữ liệu cá nhân: Có dấu hiệu là số điện thoại riêng (personal-data/phone)',
    )
    expect(formatMisjudgedLine(rule, en, '0.1.0')).toContain('Personal data: This may be a private phone number (')
    expect(formatMisjudgedLine({ ...rule, message: 'gone' }, vi, '0.1.0')).toMatch(/· Dữ liệu cá nhân \(/)
  })

  it('contains no word, number or address of the draft', () => {
    const findings = checkDraft(createTextDraft(DRAFT))
    expect(findings.length).toBeGreaterThan(3)
    for (const finding of findings) {
      // The finding has more properties; only check and rule may be used.
      const { check, message } = finding
      const texts = CHECK_MESSAGES[check].vi
      const line = formatMisjudgedLine({ ...finding }, texts, '0.1.0')
      expect(line).toBe(formatMisjudgedLine({ check, message }, texts, '0.1.0'))
      for (const part of DRAFT_PARTS) expect(line).not.toContain(part)
    }
  })

  it('uses only check ids and message keys as names', () => {
    for (const id of CHECK_IDS)
      for (const key of Object.keys(CHECK_MESSAGES[id].vi.messages))
        expect(`${id}/${key}`).toMatch(/^[a-z-]+\/[a-zA-Z-]+$/)
  })
})
