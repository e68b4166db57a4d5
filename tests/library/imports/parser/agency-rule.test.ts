import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isAgencyRule } from '../../../../utils/library/imports/parser/agency-rule.ts'
import { parseText } from '../../../../utils/library/imports/parser/parse-text.ts'

const decision = (title: string, number: string | null = '45/QĐ-UBND') => ({ kind: 'Quyết định', title, number })

it.each([
  ['a rule', { kind: 'Nội quy', title: 'Cơ quan', number: null }],
  ['a rule in capitals, with spaces', { kind: ' QUY CHẾ ', title: null, number: null }],
  ['a code of conduct', { kind: 'Bộ quy tắc', title: null, number: null }],
  ['a decision that issues one', decision('Ban hành Nội quy cơ quan')],
  ['a decision about issuing one', decision('Về việc ban hành Quy chế làm việc của Ủy ban nhân dân xã')],
  ['one that comes with it', decision('Về việc ban hành kèm theo Quyết định này Quy chế phát ngôn', null)],
  ['one that changes it', decision('Sửa đổi, bổ sung một số điều của Quy chế phát ngôn')],
  ['a village convention', decision('Phê duyệt Hương ước của thôn')],
])('takes %s as an own rule by default', (_what, facts) => {
  expect(isAgencyRule(facts)).toBe(true)
})

it.each([
  ['a law', { kind: 'Luật', title: 'An ninh mạng', number: '116/2025/QH15' }],
  ['a decision about something else', decision('Ban hành Kế hoạch thực hiện Quy chế dân chủ')],
  ['a decision of the State with the year in its number', decision('Ban hành Quy chế phát ngôn', '25/2013/QĐ-TTg')],
  ['a decision whose word only begins like it', decision('Ban hành Quy chếx')],
  ['a text without facts', { kind: null, title: null, number: null }],
])('does not take %s as one', (_what, facts) => {
  expect(isAgencyRule(facts)).toBe(false)
})

it('recognizes the decision of an agency as the parser reads it', () => {
  const { facts } = parseText(
    [
      'ỦY BAN NHÂN DÂN XÃ VÍ DỤ',
      'Số: 45/QĐ-UBND',
      'Ví Dụ, ngày 02 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc ban hành Nội quy cơ quan',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Điều 1. Ban hành kèm theo Quyết định này Nội quy cơ quan.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    ].join('\n'),
  )
  expect(facts).toMatchObject({ kind: 'Quyết định', number: '45/QĐ-UBND' })
  expect(isAgencyRule(facts)).toBe(true)
  const decree = parseText(readFileSync('tests/library/imports/texts/decree.txt', 'utf8')).facts
  expect(isAgencyRule(decree)).toBe(false)
})
