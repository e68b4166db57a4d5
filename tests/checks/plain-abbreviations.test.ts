// Abbreviations, words, prices, map links and riddles that look like what a check warns of, and what it still warns of.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string, id: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === id)
const findLevels = (text: string, id: string) => find(text, id).map(({ level }) => level)

describe('profanity', () => {
  it.each([
    'Tối nay phường tập huấn chữa cháy cho chủ các CCMN.',
    'Khu này có bốn CCMN (chung cư mini) chưa có thang thoát hiểm.',
    'TẬP HUẤN CHỮA CHÁY CHO CHỦ CÁC CCMN TRONG PHƯỜNG',
    'Em tìm ccmn khép kín gần trường, tầm ba triệu.',
    'tim ccmn gan truong, co thang may',
    'VCC nhận thầu tuyến cáp qua Quảng Trị.',
    'VCC tuyển thợ leo cột tại Sóc Trăng.',
    'Công ty cũ của em là VCC chuyên kéo cáp.',
    'Cổ phiếu VCC hôm nay đứng giá.',
    'Thấy chồng nhắn tin với người khác là bả lồng lộn lên.',
    'Ghen mà lồng lộn vậy thì ai ở cho nổi.',
    'Bướng một tí cho vui, chứ mà lồng lộn thì thôi khỏi yêu.',
    'Con ngựa lồng lộn phá chuồng.',
  ])('is not in: %s', (text) => {
    expect(find(text, 'profanity')).toEqual([])
  })

  it.each([
    'ccmn mày',
    'Đồ ccmn',
    'CCMN, nói hoài không nghe!',
    'Mệt VCC',
    'VCC mày luôn',
    'đắt vcc',
    'ccmn thằng chủ chung cư',
    'Rảnh vãi lồng',
    'Bả lồng lộn lên, đéo ai cản được.',
    'Ghen lồng lộn, địt mẹ mày',
    'ngu vcc luôn',
  ])('is still in: %s', (text) => {
    expect([...findLevels(text, 'profanity'), ...findLevels(text, 'insult')]).toContain('warn')
  })
})

describe('a price range', () => {
  it.each([
    'Phòng đôi: $180 - $220',
    'Room for rent ( 90$-140$ )',
    'Học phí: 700$ - 1200$',
    'Giá thuê: 1tr8 - 2tr3',
    'gia phong: 150$ - 200$',
  ])('is no number of somebody: %s', (text) => {
    expect(find(text, 'personal-data')).toEqual([])
  })

  it.each([
    'Phòng đôi $180 - $220, số chị Mận 0912 345 678',
    'Mật khẩu: 180$-220$xY',
    'Chị Hà Thị Mận bị ung thư, viện phí $180 - $220',
    'Số của nó 0912-345-678',
  ])('leaves what is next to it: %s', (text) => {
    expect(find(text, 'personal-data')).not.toEqual([])
  })
})

describe('a link to a map', () => {
  it.each([
    'Đường tới nhà văn hóa: https://goo.gl/maps/Qw3rTy7Uio9Pa',
    'Chỉ đường: goo.gl/maps/Qw3rTy7Uio9Pa',
    'Bản đồ: https://maps.app.goo.gl/Qw3rTy7Uio9Pa',
  ])('is no shortened one: %s', (text) => {
    expect(find(text, 'suspicious-link')).toEqual([])
  })

  it.each([
    'Nhận quà tại https://goo.gl/Qw3rTy7',
    'Xem https://bit.ly/maps/Qw3rTy7',
    'Xem https://goo.gl/form/maps/Qw3rTy7',
    'Xem https://tinyurl.com/maps-hoi-truong',
    'https://vietcombank.com.vn@goo.gl/maps/Qw3rTy7',
  ])('of others is still looked at: %s', (text) => {
    expect(find(text, 'suspicious-link')).not.toEqual([])
  })
})

describe('a riddle or a tale of hunters', () => {
  it.each([
    'Đố vui: trên cành có 8 con chim, bác thợ săn dùng súng hơi bắn một con, còn mấy con?',
    '- Sai rồi, súng săn của ông ấy hết đạn, còn đủ 8 con.\n- Vậy còn 8 con ạ?',
    'Cô giáo hỏi: có mười con vịt trời, súng săn nổ một phát, còn lại bao nhiêu con?',
    'Ngày xưa có người thợ săn mang súng hơi vô rừng, còn một con chồn già không chịu chạy.',
  ])('is no offer: %s', (text) => {
    expect(find(text, 'illegal-promotion')).toEqual([])
  })

  it.each([
    'Còn 2 cây súng săn, ai lấy nhắn mình',
    'Súng hơi còn 3 con',
    'Súng hơi bắn chim còn 4 con, giá 2tr5',
    'Thợ săn nào cần súng hơi thì ib, còn 5 cây',
    'Bán súng săn bắn được heo rừng, ship tận nơi',
    'con 2 cay sung san, ai lay ib',
  ])('is not made of an offer: %s', (text) => {
    expect(findLevels(text, 'illegal-promotion')).toContain('warn')
  })
})
