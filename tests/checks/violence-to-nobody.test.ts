// Violent words of what was done long ago, of blows at home, of accidents and animals; and real threats that
// look like them.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check, level }) => check === 'threat' && level !== 'note')

describe('violent words', () => {
  it.each([
    'Ra sông chơi, thằng Tí bị tao bắn súng nước ướt như chuột lột.',
    'Hội trại vui ghê, cả đội bị tụi tao bắn súng sơn lấm lem.',
    'Hồi nhỏ trốn học là bị bố đánh cho một trận nên thân, giờ thấy thương.',
    'Hồi lớp 3 tao với nó đánh nhau sứt đầu mẻ trán, giờ là sui gia.',
    'Nhớ mặt tao không, ngồi cùng bàn hồi cấp hai đây.',
    'Về trễ nữa là xác định ăn đòn với bà xã rồi anh em ơi.',
    'Quên mua gạo, kỳ này no đòn với mẹ.',
    'Ai thấy xe khách tông chết con chó vàng trước chợ thì nhắn em.',
    'Bà con nào thấy chiếc xe ben cán chết người hôm qua thì báo công an.',
    'Khuya nào mèo hoang cũng kêu, tao muốn phang cho nó cái dép.',
    'Nhét hết vào thùng xốp rồi đậy nắp, dán băng keo hai lớp.',
  ])('that harm nobody are a note at most: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Hôm qua mày chửi tao, tao đánh chết mày.',
    'Coi chừng có ngày bị tao bắn nát đầu.',
    'Hôm qua thằng kia bị tao đánh rồi, mai tới lượt mày bị tao đánh cho một trận.',
    'Nhớ mặt tao đó con.',
    'Xác định ăn đòn với tao.',
    'Anh em lấy xe tải tông chết nó đi.',
    'Mèo nhà mày kêu nữa là tao đập chết mày.',
    'Sáng gà gáy là tao qua chém chết mày.',
    'Mày lái cái xe cũ này qua đây là tao giết mày.',
    'Mong xe cán chết mụ đó cho rồi.',
    'Cuối tháng không trả thì tao cho người khiêng xe mày đi, bẻ gãy tay mày luôn.',
    'Bỏ thêm con gián này vô cơm con tui là tui đốt luôn cái quán của nó.',
    'Thằng đi cái xe này sao không chết mẹ đi.',
  ])('that threaten somebody stay: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })

  it.each([
    'Ông Ba Đởm mà còn nhổ trụ ranh nữa thì coi chừng tui đốt nhà.',
    'Chị Lan còn nói xấu tôi nữa là tôi cho người tới đập quán.',
    'ông Bảy mà lấn thêm một tấc nữa là tui chém',
    'Ông Tư còn kiện nữa tôi thuê người phá nhà.',
  ])('that wait for somebody to do it again hold the send: %s', (text) => {
    expect(checkDraft(createTextDraft(text), {}, { tagger }).map(({ check, level }) => `${check} ${level}`)).toContain(
      'threat stop',
    )
  })

  it.each([
    'Anh Nam mà còn mua xe nữa chắc tui đốt xe tui quá.',
    'ông Hai mà kể thêm chuyện cười nữa là tui xỉu',
    'Ông xã còn nhậu nữa coi chừng tui đốt hết bia.',
    'Anh Sơn còn thắng nữa thì tôi chém gió hết đường.',
    'Ông Ba mà còn khen nữa thì tui đập nhà xây lại thiệt.',
    'Chú Bảy mà còn uống nữa là cô Bảy đốt quán mất.',
  ])('that wait for it and harm nobody are a note at most: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })
})
