// A raid that is still to come is warned of, and held where armed forces take part.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    check === 'secret-marking' ? [`${level} ${text.slice(start, end)}`] : [],
  )

it.each([
  ['Tối mai 22h kiểm lâm với công an huyện truy quét ở tiểu khu 331', ''],
  ['22h tối mai đội liên ngành kiểm tra karaoke đường Lê Mẫu', ', mấy quán lo dọn đi'],
  ['khuya mai kiem lam truy quet lam tac o tieu khu 12', ' do nghe'],
])('warns of it with its day and place: %s', (words, rest) => {
  expect(find(`${words}${rest}.`)).toEqual([`warn ${words}`])
})

it.each([
  'Tối mai 22h đoàn liên ngành gồm kiểm lâm, công an huyện, ban chỉ huy quân sự vô tiểu khu 331 mật phục bắt nhóm cưa gỗ',
  '5g sáng mốt biên phòng với công an ập vào bến Gành bắt xăng lậu',
])('holds that of armed forces: %s', (words) => {
  expect(find(`${words}.`)).toEqual([`stop ${words}`])
})

it.each([
  'Ai lạc con chó vện không? Nó theo tổ tuần tra từ suối Mẫu về tới trạm, cho ăn cơm rồi.',
  'Từ ngày mai CSGT ra quân xử lý nồng độ cồn theo kế hoạch của Cục CSGT.',
  'Đề nghị công an truy quét sòng bạc ở xóm Bãi, ngày mai lại mở nữa đó.',
])('leaves others alone: %s', (text) => {
  expect(find(text)).toEqual([])
})
