// A single letter that is a curse in one draft and somebody's initial in another.
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

function findLevels(text: string): string[] {
  return checkDraft(createTextDraft(text), {}, { tagger: undefined })
    .filter(({ check }) => check === 'profanity')
    .map(({ level }) => level)
}

describe('the initial of a person, a class or a group', () => {
  it.each([
    'Theo anh Đ có ba người cùng đi trên thuyền.',
    'Chị Đ nói với tổ hòa giải là đã bỏ qua.',
    'Khi công an tới nơi thì Đ có mặt ở quán.',
    'Nguyễn Văn Đ cho bạn mượn xe rồi về nhà.',
    'Sau đó, Đ đi bộ ra bến xe. Đ cho biết không quen ai ở đó.',
    'Chị Đ, mẹ của hai cháu, đã nhận quà.',
    'Bà Đ có nhận hồ sơ bữa thứ năm nghen bà con.',
    'Mệ Đ có đứa cháu học ở Huế.',
    'Đội Đ có 7 cầu thủ, đội E có 9.',
    'lớp đ có 28 em đi cắm trại',
    'LÔ Đ CÓ 12 NỀN, LÔ E CÓ 9 NỀN',
    'Ba xe A, B và Đ chạy cùng chiều.',
    'Ong D biet chuyen nay tu hom qua, ong C thi khong.',
    'Tổ hòa giải mời hai bên, bên A và Đ làm chứng.',
  ])('not in: %s', (text) => {
    expect(findLevels(text)).toEqual([])
  })
})

describe('a vulgar word of one letter', () => {
  it.each([
    'Tao đ hiểu ông nói cái gì',
    'Tao Đ hiểu ông nói cái gì',
    'Nó Đ biết điều.',
    'Nói hoài đ nghe thì thôi',
    'thằng đó đ có trách nhiệm',
    'Đ cần ai thương hại.',
    'TAO Đ CẦN',
    'noi vay ma cung d hieu',
    'xấu như l',
    'đ mẹ mưa hoài',
    'cái l gì thế này',
    'mi đ biết chi mô',
    'tui đ quan tâm nghen',
  ])('is a note in: %s', (text) => {
    expect(findLevels(text)).toEqual(['note'])
  })

  it.each([
    'tao đéo hiểu gì',
    'đm mưa hoài',
    'đ m thằng này',
    'đel biết luôn',
    'vcl thiệt',
    'nóng vãi l*n',
    'mặt như l**',
  ])('is no longer form: %s', (text) => {
    expect(findLevels(text)).toEqual(['warn'])
  })
})
