// Somebody denounces, and a relative is named in brackets or between commas before the verb.

import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findPetitions = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger: undefined })
    .filter(({ message }) => message === 'petition')
    .map(({ start, end }) => text.slice(start, end))

describe('who denounces', () => {
  it.each([
    'Chị T. (vợ anh Quyết, thôn 5) tố cáo chồng bạo hành.',
    'Bà N., em gái ông Tạo (xóm Đình), tố giác đám đá gà.',
    'Anh P. – con rể bà Liễu – tố giác người chở gỗ lậu.',
    'Một phụ nữ (mẹ anh Sáng) tố cáo nhóm đòi nợ.',
    'Chị Y. (hàng xóm chú Tư Rớt) tố giác ổ bạc.',
    'Mệ C., mạ o Thắm, nói chi mô. Cô D. (con dâu bác Hợi) tố cáo cán bộ xóm.',
    'Chi T. (vo anh Quyet, thon 5) to cao chong bao hanh.',
    'Ba N., em gai ong Thinh (xom Dinh), to giac dam da ga.',
  ])('is not the relative: %s', (text) => {
    expect(findPetitions(text)).toEqual([])
  })

  it.each([
    ['Chị Mai Thị Thắm (vợ anh Quyết) tố cáo cán bộ địa chính.', 'Thắm'],
    ['Bà Liễu, em gái ông Tạo (xóm Đình), tố giác đám đá gà.', 'Bà Liễu'],
    ['Vợ anh Quyết tố cáo trưởng thôn.', 'anh Quyết'],
    ['Bữa qua, con gái ông Tạo tố giác đám đá gà.', 'ông Tạo'],
    ['Anh Quyết (xóm Đình) tố cáo trưởng ấp.', 'Anh Quyết'],
    ['Ông Tạo, bố chị Thắm, tố giác cán bộ xã.', 'Ông Tạo'],
    ['Chú Tư Rớt (hàng xóm nhà em) tố giác ổ bạc.', 'Tư Rớt'],
    ['Ba Lieu, em gai ong Thinh (xom Dinh), to giac dam da ga.', 'Ba Lieu'],
  ])('still is found: %s', (text, name) => {
    expect(findPetitions(text).join()).toContain(name)
  })
})
