import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

const findLevels = (text: string) => find(text).map(({ check, message, level }) => `${check} ${message} ${level}`)
const LISTED = 'child-privacy ill-listed stop'

it.each([
  'Danh sách trẻ khuyết tật xã mình: cháu Nguyễn Văn Mẫu (bại não, con chị Hồ Thị Ví), cháu Lê Thị Na (câm điếc, con anh Lê Văn Ví), cháu Phan Đức Mẫu (tự kỷ, con chị Vi Thị Ví).',
  'Danh sách trẻ khuyết tật xã mình:\n1. Cháu Nguyễn Văn Mẫu (bại não, con chị Hồ Thị Ví)\n2. Cháu Lê Thị Na (câm điếc)\n3. Cháu Phan Đức Mẫu (tự kỷ)',
  'Danh sách trẻ khuyết tật xã mình: 1. Nguyễn Văn Mẫu bại não 2. Lê Thị Na câm điếc 3. Phan Đức Mẫu tự kỷ',
  'danh sach tre khuyet tat xa minh: 1. Nguyen Van Mau bai nao 2. Le Thi Na cam diec 3. Phan Duc Mau tu ky',
  'Danh sách các cháu tự kỷ ấp Bình Mẫu: Huỳnh Gia Mẫu (con chị Út Lài), Trần Ngọc Ví (con anh Bảy), Lý Minh Mẫu (con chị Tư).',
])('holds a list of children with their illness, each by itself: %s', (text) => {
  expect(findLevels(text)).toEqual([LISTED, LISTED, LISTED])
  expect(find(text).every(({ fix }) => fix?.kind === 'mask')).toBe(true)
})

it.each([
  'Danh sách trẻ khuyết tật nhận quà Tết: cháu Nguyễn Văn Mẫu (bại não), cháu Lê Thị Na (câm điếc), cháu Phan Đức Mẫu (tự kỷ)',
  'Cháu Nguyễn Văn Mẫu bị bại não, cháu Lê Thị Na bị tự kỷ.',
  'Danh sách học sinh giỏi: 1. Nguyễn Văn Mẫu 8A 2. Lê Thị Na 8B 3. Phan Đức Mẫu 8C',
  'Toàn xã có 12 trẻ khuyết tật: 5 cháu bại não, 4 cháu câm điếc, 3 cháu tự kỷ.',
  'Nghị định quy định trẻ khuyết tật gồm: bại não, tự kỷ, câm điếc.',
  'Danh sách học sinh bị cảm xin nghỉ: 1. Phan Đức Mẫu 2. Lê Thị Na 3. Hồ Gia Ví',
  'danh sach hoc sinh cam ket khong vi pham: 1. Phan Duc Mau 2. Le Thi Na 3. Ho Gia Vi',
  'Danh sách con liệt sĩ đi viếng nghĩa trang: 1. Phan Đức Mẫu 2. Lê Thị Na 3. Hồ Gia Ví',
  'Danh sách trẻ bị tim bẩm sinh mổ thành công nhờ quỹ: 1. Phan Đức Mẫu 2. Lê Thị Na 3. Hồ Gia Ví',
  'Thi hùng biện: em Phan Đức Mẫu lớp 8A nói về trầm cảm, em Lê Thị Na lớp 8B nói về tự kỷ, em Hồ Gia Ví lớp 8C nói về HIV.',
])('holds no gifts, no two children, no pupils, no figures and no rules: %s', (text) => {
  expect(findLevels(text).filter((level) => level.endsWith('stop'))).toEqual([])
})

it.each([
  'Cháu Nguyễn Văn Mẫu xóm 4 bị bại não, con chị Hồ Thị Ví',
  'Bác sĩ ơi trẻ bại não 3 tuổi có đi được không',
  'Danh sách: 1. Nguyễn Văn Mẫu bại não, 5 tuổi',
])('takes an illness of the brain for no insult: %s', (text) => {
  expect(find(text).filter(({ check }) => check === 'insult')).toEqual([])
})

it.each([
  'Đồ bại não, trẻ con cũng biết',
  'mày bị bại não à',
  'Nói chuyện như trẻ bại não',
  'Bọn bại não này',
  'Trẻ con đừng bình luận, bại não lắm',
])('finds the insult in the same word: %s', (text) => {
  expect(find(text).map(({ check }) => check)).toContain('insult')
})
