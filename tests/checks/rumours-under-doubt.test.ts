// What makes a rumour harmless must be about the rumour: a denial of it, an open question, an errand of every day.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findClaims = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'unsourced-claim')

describe('a saying that is denied next to a rumour', () => {
  it.each([
    'Nghe đâu nước máy nhiễm độc, ai nói nước sạch là bịa, đừng uống.',
    'Nghe nói trạm y tế tiêm thuốc hết hạn chết hai cháu, ai bảo thuốc an toàn là xạo.',
    'Nghe đồn xã sắp thu hồi hết đất, người ta nói đền bù thỏa đáng là bịa.',
    'Nghe nói quỹ tín dụng sắp phá sản, ai đồn quỹ tín dụng phá sản là sai thì coi chừng trắng tay.',
    'Nghe nói ngân hàng huyện sắp vỡ nợ, người nào bảo gửi an toàn là nhảm, rút hết đi bà con.',
    'nghe noi truong sap dong cua, ai noi truong van day la xao',
  ])('leaves the rumour where it is said against it: “%s”', (text) => {
    expect(findClaims(text)).toHaveLength(1)
  })

  it.each([
    'Nghe đồn nước máy nhiễm độc, ai nói vậy là bịa nha.',
    'Ai nói nước máy nhiễm độc là bịa đó bà con.',
    'Nghe đồn cầu sắp sập chết người. Ai đồn cầu sắp sập là nhảm, tui mới đi qua.',
  ])('takes it back where it is the rumour: “%s”', (text) => {
    expect(findClaims(text)).toEqual([])
  })
})

describe('a question if a rumour is true', () => {
  it.each([
    'Nghe nói xã sắp sáp nhập, có đúng không? Cán bộ nào biết trả lời giúp, chia sẻ rộng rãi cho bà con hỏi.',
    'Nghe nói mai cúp nước, có đúng không mọi người? Em chia sẻ ngay khi có tin xã nhé.',
    'Nghe nói chợ sắp dời, có thật không? Có văn bản tôi sẽ chia sẻ ngay cho bà con.',
  ])('stays one where only its answer is shared: “%s”', (text) => {
    expect(findClaims(text)).toEqual([])
  })

  it.each([
    'Nghe nói trường thu thêm tiền, có đúng không? Share ngay cho cả nhà biết.',
    'Nghe nói đập sắp vỡ, có đúng không? Chia sẻ gấp cho bà con.',
  ])('is none where the rumour is shared at once: “%s”', (text) => {
    expect(findClaims(text)).toHaveLength(1)
  })
})

describe('the fix of hearsay', () => {
  const applyFixes = (text: string) =>
    findClaims(text)
      .flatMap(getFixes)
      .map(({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end))

  it.each([
    'Chia sẻ nhà trống cho bà con tránh bão nhé.',
    'Chia sẻ cảm nghĩ của bạn dưới bình luận.',
    'Mọi người chia sẻ áo mưa với nhau nha.',
  ])('leaves a sentence that shares other things: “%s”', (sentence) => {
    const fixed = applyFixes(`Nghe nói bão lớn sắp vào. ${sentence}`)
    expect(fixed.length).toBeGreaterThan(0)
    for (const text of fixed) expect(text).toContain(sentence)
  })

  it.each(['Chia sẻ cho mọi người biết nhé.', 'Share mạnh lên bà con.', 'Cả nhà chia sẻ tin này nha.'])(
    'takes out a call to share the news: “%s”',
    (sentence) => {
      expect(applyFixes(`Nghe nói bão lớn sắp vào. ${sentence}`)[0]).not.toContain(sentence)
    },
  )
})

describe('a rumour of war', () => {
  it.each([
    'Bên kia kéo xe tăng sát mốc rồi, tích gạo muối lẹ đi kẻo không kịp, không phải chuyện chơi đâu bà con.',
    'Bên kia kéo xe tăng sát mốc rồi, tích gạo muối lẹ đi kẻo không kịp, coi phim gì nữa.',
    'Bên kia kéo xe tăng sát mốc rồi, tích gạo muối lẹ đi kẻo lại như hồi trước năm 79.',
    'Bên kia dàn quân sát biên giới rồi, không phải diễn tập đâu, mua gạo lẹ đi bà con.',
    'Giặc tới nơi rồi bà con ơi, gom gạo muối liền đi.',
    'Tháng tới sắp nổ súng rồi, lo mua gạo muối nha bà con.',
  ])('is warned of: “%s”', (text) => {
    expect(findClaims(text).map(({ level }) => level)).toEqual(['warn'])
  })

  it.each([
    'Mẹ đi chợ nhớ mua nước mắm nha, bên kia sông đánh nhau ồn ào quá.',
    'Lính qua sông giúp dân gặt lúa, nhà mình chuẩn bị nước mát nha.',
    'Máy bay chữa cháy bay qua sông rồi, bà con chạy đi liền.',
    'Tháng tới chuẩn bị đánh nhau với bên công ty A ở giải cầu lông, nhớ mua nước nha.',
    'Giặc tới nơi rồi con ơi, mua sữa cho em lẹ đi.',
    'Pháo hoa bắn qua sông đẹp quá, má lo mua nước đi.',
    'Bên kia họ đưa quân xuống sân rồi, mua nước uống lẹ đi mấy em ơi.',
    'Bên kia đánh qua hồi năm 79, ai cũng chạy đi liền.',
    'Phim này hay, bên kia biên giới nổ súng, nhân vật chạy đi liền.',
  ])('is not warned of in the words of every day, of a film or a memory: “%s”', (text) => {
    expect(findClaims(text).map(({ level }) => level)).not.toContain('warn')
  })
})
