import { expect, it } from 'vitest'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const findBirths = (text: string) =>
  personalData.find(createTextDraft(text), analyzeText(text)).filter(({ message }) => message === 'birth')

it.each([
  'Nguyễn Thị Ví sinh ngày 12/3/1990, rất mê ca sĩ Trần Văn Mẫu.',
  'Đêm nhạc của ca sĩ Trần Văn Mẫu có Nguyễn Thị Ví sinh ngày 12/3/1990 ở tổ 5 tới xem.',
  'Nguyễn Thị Ví sinh ngày 12/3/1990, cháu của nhạc sĩ Lê Văn Dụ.',
  'Học tập Bác Hồ, chị Nguyễn Thị Ví sinh ngày 12/3/1990 luôn giúp bà con.',
  'Nguyen Thi Vi sinh ngay 12/3/1990, chau cua nhac si Le Van Du.',
])('is found of somebody named next to a famous person: %s', (text) => {
  expect(findBirths(text)).toHaveLength(1)
})

it.each([
  'Ca sĩ Nguyễn Văn Mẫu sinh ngày 12/3/1980 tại Huế.',
  'Nguyễn Văn Mẫu, sinh ngày 12/3/1980, là ca sĩ nổi tiếng.',
  'Nhà thơ Ngô Xuân Mẫu (sinh ngày 2/2/1936) quê Bình Định.',
  'Danh sách liệt sĩ: Nguyễn Văn Mẫu sinh ngày 1/2/1945, Trần Văn Ví sinh ngày 3/4/1946.',
  'Các nghệ sĩ Nguyễn Văn Mẫu sinh ngày 1/2/1945, Trần Văn Ví sinh ngày 3/4/1946 về dự.',
  'Giáo sư, Tiến sĩ Trần Văn Mẫu sinh ngày 12/3/1950.',
  'Trần Văn Mẫu tên thật Lê Văn Mẫu, sinh ngày 1/2/1950, diễn viên.',
  'Ca sĩ Trần Gia Mẫu có hồ sơ ghi tên thật Lê Văn Dụ, sinh 3/9/1988.',
  'Ca sĩ Trần Gia Mẫu có tên khai sinh là Lê Văn Dụ, sinh 3/9/1988.',
  'Ứng cử viên Nguyễn Thị Ví sinh ngày 12/3/1990.',
  'ca si Nguyen Van Mau sinh ngay 12/3/1980 tai Hue',
])('is left alone of somebody famous: %s', (text) => {
  expect(findBirths(text)).toEqual([])
})
