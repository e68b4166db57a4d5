// The fields of articles 3 and 4 of Decree 356/2025, each with an example that is found, or the reason why it has no
// matcher. A new matcher or a new decree changes this table.

import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

/** A field, and an example with the check and message that find it. */
type Found = readonly [field: string, example: string, finding: string]
/** A field, an example, and why it is left alone. */
type LeftAlone = readonly [field: string, example: string, reason: string]

const BASIC: readonly Found[] = [
  ['a date of birth with its name', 'Nguyễn Thị Mẫu sinh ngày 5/11/1988', 'personal-data/birth'],
  ['a telephone number', 'Số nó là 0912345678', 'personal-data/phone'],
  ['a mailbox', 'Mail của ông Tư là tranvanmau88@gmail.com', 'personal-data/email'],
  ['an identity number', 'CCCD của nó là 079201012345', 'personal-data/identity'],
  ['a passport', 'Hộ chiếu của chị ấy số C1234567', 'personal-data/identity'],
  ['a driving licence', 'Giấy phép lái xe số 790123456789 của ông Tư', 'personal-data/identity'],
  ['a number plate', 'Xe của nó biển số 67A-123.45', 'personal-data/plate'],
  ['a tax code', 'MST của chị Hoa là 8001234567', 'personal-data/tax'],
  ['an insurance number', 'Mã số BHXH của chị Hoa: 7912345678', 'personal-data/insurance'],
  ['where somebody lives', 'Nhà ông Tư ở số 45/7 đường Hoa Giấy, khóm 3, phường An Bình', 'personal-data/address'],
  ['a child with class and school', 'Bé Trần Gia Mẫu học lớp 3A trường Hoa Sen', 'child-privacy/named'],
]
const SENSITIVE: readonly Found[] = [
  ['health', 'Chị Trần Thị Mẫu nhiễm HIV', 'personal-data/health'],
  ['an account', 'STK của nó 19034567890123 Techcombank', 'personal-data/account'],
  ['a password', 'Mật khẩu phần mềm của phòng là Abc@12345', 'personal-data/secret'],
  [
    'a password of something with a long name',
    'Mật khẩu đăng nhập trang dịch vụ công của xã mình là Taynguyen@77 nha',
    'personal-data/secret',
  ],
  ['a one-time code', 'Mã OTP của chị ấy là 482913', 'personal-data/secret'],
]
const NONE: readonly LeftAlone[] = [
  ['a name alone', 'Hôm nay gặp Nguyễn Thị Mẫu ở chợ', 'names are said every day'],
  ['sex, nationality', 'Ông Mẫu, nam, quốc tịch Việt Nam', 'seen and said every day'],
  ['a native place', 'Quê ông Mẫu ở Bến Tre', 'said in every introduction'],
  ['a date of death', 'Ông Mẫu mất ngày 5/11/2020', 'obituaries are public'],
  ['marriage, family', 'Chị Mẫu lấy chồng năm ngoái, có hai con', 'gossip is for the writer to judge'],
  ['a portrait', 'Ảnh của anh Mẫu đây', 'pictures are not looked at for faces'],
  ['an account on a network', 'Facebook của nó là mau.nguyen', 'public by its nature'],
  ['ethnic origin', 'Anh Mẫu người Khmer', 'a fact; contempt is for the check on discrimination'],
  ['religion', 'Chị Mẫu theo đạo Thiên Chúa', 'a fact; contempt is for the check on discrimination'],
  ['political opinion', 'Ông Mẫu không ủng hộ dự án đó', 'an opinion is never judged'],
  ['private and sexual life', 'Anh Mẫu thích con trai', 'no form; contempt is for the check on discrimination'],
  ['biometrics, genes', 'Máy đã nhận vân tay của anh Mẫu', 'not in words'],
  ['a crime', 'Anh Mẫu từng ra tòa vì vụ đó', 'without a source it is for the check on accusations'],
  ['a place at a moment', 'Anh Mẫu đang ở Cần Thơ', 'in words too common; that of a photo is found'],
  ['behaviour on the network', 'Anh Mẫu xem phim cả đêm', 'no form'],
]

function findAll(text: string): string[] {
  return checkDraft(createTextDraft(text)).map(({ check, message }) => `${check}/${message}`)
}

describe('a field of Decree 356/2025', () => {
  it('that is sensitive is said before others of the same person', () => {
    expect(findAll('Bà Trần Thị Mẫu mắc viêm gan B, sinh 4/5/1961')).toEqual(['personal-data/health'])
  })

  it.each([...BASIC, ...SENSITIVE])('is found: %s', (_, example, finding) => {
    expect(findAll(example)).toContain(finding)
  })

  it.each(NONE)('is left alone: %s', (_, example) => {
    expect(findAll(example)).toEqual([])
  })
})
