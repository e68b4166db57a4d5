// Words that mean the opposite of what they look like: posted papers, refusals, plants, explained letters, the
// writer's own folly, grown-ups who are called "con"; and the same words when they are meant.

import { describe, expect, it } from 'vitest'
import { findLoudChecks } from './find-loud-checks.ts'

describe('what is said the other way round', () => {
  it.each([
    [
      'a notice on the board',
      'Theo thông báo 87/TB-UBND dán ở bảng tin xã, sáng thứ ba bộ phận một cửa nghỉ. Tôi chép lại đây.',
    ],
    ['a refusal', 'Tôi ở ban phụ huynh chứ không trả lời thay trường được, để cô hiệu phó nói.'],
    ['a refusal of the board', 'Tôi chỉ ở ban đại diện cha mẹ, không nói thay trường được, chiều cô hiệu phó nói.'],
    ['a plant', 'Ở quê gọi “đồ chó đẻ” là cây thuốc mát gan đó mấy bà.'],
    ['explained letters', 'Nhắc lại: dm (danh mục) vật tư gửi trước thứ sáu.'],
    ['the writer', 'ngu như bò luôn tui, bỏ quên chìa khóa trong cốp'],
    ['the writer without marks', 'ngu nhu bo tao, quen tat bep'],
    ['an answer', 'Có người bình luận "dân miền Trung keo kiệt, ki bo". Mình dân Huế đây, đọc mà chạnh lòng.'],
    ['a match', 'Mai đội nào thua bóng thì tụi tao cho ăn hành.'],
  ])('is let pass: %s', (_, text) => {
    expect(findLoudChecks(text)).toEqual([])
  })

  it('has no child in a debtor who was born in the last century', () => {
    const found = findLoudChecks('Ai gặp con Lê Ngọc Bích Trâm sn 1991, nhà số 22/7 ấp Phú Lợi thì nhắn nó giùm.')
    expect(found).not.toContain('child-privacy')
  })

  it.each([
    ['internal-document', 'Em chụp công văn 87/CV-HU chưa phát hành gửi cả nhà coi trước nè.'],
    ['internal-document', 'Em chụp công văn 87/CV-HU chưa phát hành, ai dán ở bảng tin trụ sở rồi đó.'],
    ['speaking-for-agency', 'Tôi trả lời thay trường luôn: vụ này trường không có lỗi gì hết.'],
    ['discrimination', 'Có người bình luận "dân miền Trung keo kiệt, ki bo". Chuẩn luôn, tụi nó vậy đó.'],
    ['insult', 'Thằng đó đúng “đồ chó đẻ”, thấy mặt là muốn ói.'],
    ['profanity', 'dkm nóng muốn chết'],
    ['insult', 'Mày ngu như bò, tao nói hoài không nghe.'],
    ['child-privacy', 'Bé Lê Ngọc Bích Trâm sn 2016, lớp 3B trường tiểu học Phú Lợi bị bạn đánh.'],
  ])('is found as %s where it is meant: %s', (check, text) => {
    expect(findLoudChecks(text)).toContain(check)
  })
})

describe('a host', () => {
  it.each(['Bầu chọn cho cháu ở https://bitly.bau-chon-be26.cc nha', 'Coi ở bit.ly-qua18.top nè'])(
    'that begins like a shortener and is none is pointed out: %s',
    (text) => {
      expect(findLoudChecks(text)).toContain('suspicious-link')
    },
  )

  it('of a person under ".id.vn" is none', () => {
    expect(findLoudChecks('Bài tôi viết ở s.id.vn/tho, mời bạn đọc.')).toEqual([])
  })
})

describe('a raid', () => {
  it('on a day in letters is held', () => {
    const text = 'mấy quán để ý nghen, 9h30 tối t6 công an phường đánh úp á. anh tui trong đội mới nhắn'
    expect(findLoudChecks(text)).toContain('secret-marking')
  })
})
