// Animals that are kept, an illness, clothes and a prize are what they say; of somebody who is despised they are not.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findContempt = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .map(({ check }) => check)
    .filter((check) => ['insult', 'profanity', 'accusation', 'discrimination'].includes(check))

describe('an animal', () => {
  it.each([
    'Con chó này không phải của chú Tư, mong tổ dân phố tìm chủ.',
    'Đề nghị xích chó. Con chó này chưa tiêm phòng dại.',
    'Hộ ông Tuấn: có 3 con chó không nuôi nhốt mà thả rông cả ngày.',
    'Ngày 12/3/2026, tổ bắt chó thả rông phường Tân Hòa bắt được 2 con chó tại hẻm 45, con chó vàng nặng 15kg chưa có chủ.',
    'Loài chó này được đặt tên theo hòn đảo nơi nó sinh ra.',
    'Con ếch là con mồi của con rắn.',
    'Con bò này 210kg, con heo này 95kg, cần bán gấp.',
    'con bo nay 210kg, can ban',
    'con cho nay da tiem phong dai',
    'Ngoài khơi cá mập hiếm khi ăn thịt người.',
  ])('is none: “%s”', (text) => {
    expect(findContempt(text)).toEqual([])
  })

  it.each([
    'Con chó này nói năng mất dạy, phường xử lý đi.',
    'Con chó này mày dám chửi tao à.',
    'Thằng chủ tịch là con chó của ông Bảy.',
    'Con bò này mà cũng làm kế toán.',
    'Loài chó này mà cũng đòi làm cán bộ.',
    'Con heo này 90kg mà ăn hoài, giá như biết điều.',
    'Con chó của ông Bảy dám chửi dân.',
    'Con chó Hải kế toán đã tiêm phòng dại chưa?',
    'con chó này được mấy chú công an tiêm vắc xin rồi nên bớt cắn càn cắn bậy',
  ])('that is somebody stays: “%s”', (text) => {
    expect(findContempt(text)).not.toEqual([])
  })
})

describe('a plain sense', () => {
  it.each([
    'Anh nuôi cha già và em gái bị bệnh thần kinh.',
    'Chị nuôi mẹ già và chị gái bị bệnh thần kinh. Cách đây 2 tháng, bi kịch lại ập xuống gia đình chị.',
    'Áo này mỏng quá, mặc vào giống cái áo lót.',
    'Nhớ cái thời trẻ trâu trèo tường đi tắm sông.',
    'Chuyến đó mà trót lọt thì biết bao nhà tan nát. Nhà mình có người nghiện nên hiểu nỗi khổ nó thế nào.',
    'Lô hàng này mà trót lọt thì bao nhiêu gia đình khổ vì ma túy.',
    'Anh Hạnh được nhận bằng khen của Hội Chữ thập đỏ vì đã có thành tích xuất sắc trong phong trào hiến máu.',
    'Công an phường Tân Hòa đã trao trả ví tiền cho người đánh rơi.',
    'Ngày 5/8/2026, chị Lê Thị Hoa được Chủ tịch UBND tỉnh tặng bằng khen vì có thành tích trong phong trào bảo vệ an ninh Tổ quốc.',
  ])('is none: “%s”', (text) => {
    expect(findContempt(text)).toEqual([])
  })

  it.each([
    'Mày bị bệnh thần kinh à?',
    'Mắc bệnh hoang tưởng. Chắc nó tưởng nó là bố thiên hạ.',
    'Bà Hoa kế toán bị bệnh thần kinh hay sao mà cãi hoài.',
    'Đồ bệnh thần kinh, biến đi.',
    'Mặt mày như cái áo lót.',
    'Lũ trẻ trâu này học hành gì.',
    'Mày trẻ trâu vừa thôi.',
    'Anh Hạnh được nhận bằng khen vì đã chạy tiền cho lãnh đạo.',
    'Công an phường trao trả tiền cho người thân chủ tịch để bịt miệng.',
  ])('about somebody stays: “%s”', (text) => {
    expect(findContempt(text)).not.toEqual([])
  })
})
