import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) => checkDraft(createTextDraft(text)).filter(({ check }) => check === 'threat')

describe('words of a threat among friends', () => {
  it.each([
    'Mày ăn hết tô phở của tao rồi đó con quỷ, mai tao bóp cổ mày nha Thảo',
    'Ván này tao giết mày cho coi, cờ tướng mà đòi ăn tao hả Tí, thua đãi chè nghen',
    'Không rủ tao đi ăn lẩu là tao bẻ giò mày á Lan',
    'mai mà không cho tao chép bài là tau đập mi nghe Cường',
  ])('do not hold the send: %s', (text) => {
    expect(find(text).filter(({ level }) => level !== 'note')).toEqual([])
  })

  it.each([
    'Mày không trả tiền là tao giết mày nha Sơn, bún cháo gì tầm này',
    'Mày thưa tao lên xã thì tao bẻ giò mày nghe Tư',
    'Tao sẽ giết mày',
  ])('hold it where the matter is serious, or no sign of banter: %s', (text) => {
    expect(find(text).map(({ level }) => level)).toContain('stop')
  })
})
