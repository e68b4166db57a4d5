// What is next to a masked list is judged as before: a press on "mask all" raises no finding.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { orderFixes } from '../../utils/checks/order-fixes.ts'
import { LEFT_BY_FIXES } from '../../utils/checks/shared/context/left-by-fixes.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

const PEOPLE = ['Trần Văn Dụ', 'Lê Thị Mẫu', "H'Duin Mlô", 'Sùng A Tếnh', 'Võ Gia Thử', 'Y Wút Êban']
const ROWS: readonly ((name: string, i: number) => string)[] = [
  (name, i) => `${i + 1}. ${name}, căn cước 0460820010${10 + 7 * i}, điện thoại 0913 45 67 ${10 + i}`,
  (name, i) => `${name}, sinh ngày ${i + 2}/5/1968, số tài khoản 10123456${100 + i} Agribank`,
  (name, i) => `- ${name}: 0987 65${i} ${321 + i}`,
  (name, i) => `${i + 1}/ ${name}, mã số thuế 830123456${i}, mau${i}@vidu.vn`,
]
const HEADS = ['Danh sách hộ nhận bò giống:\n', 'Các hộ xóm Giữa được nhận tiền đền bù\n', '']
const CLOSINGS = [
  'Huyện sẽ trả nốt vào cuối quý.',
  'Xã sẽ phát vào sáng 14.',
  'UBND xã quyết định xét thêm đợt sau.',
  'Mời các hộ ra hội trường ký nhận trước trưa mai.',
  'Trạm thú y sẽ tiêm cho bò sau một tuần.',
  'Hộ nào sai tên thì báo lại.',
]

it.each(CLOSINGS)('raises no finding that was absent next to a list: “%s”', (closing) => {
  for (const head of HEADS)
    for (const row of ROWS)
      for (const count of [1, 3, PEOPLE.length]) {
        const text = `${head}${PEOPLE.slice(0, count).map(row).join('\n')}\n${closing}`
        const before = run(text)
        let masked = text
        for (const { start, end, replacement } of orderFixes(before.filter(({ fix }) => fix?.kind === 'mask')))
          masked = masked.slice(0, start) + replacement + masked.slice(end)
        expect(masked).not.toBe(text)
        const kinds = new Set(before.map(({ check, message }) => `${check} ${message}`))
        const fresh = run(masked).filter(
          ({ check, message }) => !kinds.has(`${check} ${message}`) && !LEFT_BY_FIXES.has(message),
        )
        expect(fresh, masked).toEqual([])
      }
})
