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
    'Chơi ma sói, tối nay tao giết mày đầu tiên, Nhí',
    'Mày ăn vụng phần tao cái bánh là tao bóp cổ mày nha Hạnh',
    'Tiến lên ván tới tao giết mày nghe Phúc',
    'Còn đi trễ nữa là chị dạy mày một bài nhé.',
  ])('do not hold the send: %s', (text) => {
    expect(find(text).filter(({ level }) => level !== 'note')).toEqual([])
  })

  it.each([
    'Mày không trả tiền là tao giết mày nha Sơn, bún cháo gì tầm này',
    'Mày thưa tao lên xã thì tao bẻ giò mày nghe Tư',
    'Tao sẽ giết mày',
    'Tao giết mày nghe con.',
    'Mai tao bóp cổ mày nha Tuấn.',
    'Mai tao chém chết mày đó Dũng.',
    'Mày bỏ tao lấy chồng trước thì tao giết mày, Thu.',
    'Tao thương mày lắm, mày phản bội tao thì tao giết mày nha Thu.',
    'Trận này tao không bỏ qua đâu, mai tao tới tận nhà bẻ cổ mày đó Vinh.',
    'Ván này xong tao qua tận chỗ làm bẻ cổ mày.',
    'Mày không rủ tao thì thôi, tao đốt nhà mày nha Hương.',
    'Tao biết lịch đi làm của mày, mai tao bóp cổ mày, không rủ tao thì thôi nha Hương.',
    'Tao biết mày đi học đường nào, mai tao đâm mày lòi ruột, nhớ thuộc bài nha Minh.',
    'Tao sẽ giết mày. Hôm nay trời đẹp. Bà con đi chợ chưa. Vui quá hahaha',
  ])('hold it where the matter is serious, or no sign of banter: %s', (text) => {
    expect(find(text).map(({ level }) => level)).toContain('stop')
  })
})

describe('a threat of a teacher', () => {
  it.each([
    'Đứa nào mách mẹ thì cô cho ở lại lớp.',
    'Đứa nào mách bố mẹ thì cô cho ở lại lớp.',
    'Em nào kể với má thì thầy đánh rớt, nhớ học bài nghe em.',
    'Chuyện này không kể với bố mẹ, đứa nào hé răng với mẹ là cô trừ điểm.',
    'Đứa nào nói bố mẹ nộp đơn kiện thì cô cho ở lại lớp.',
  ])('is no banter: %s', (text) => {
    expect(find(text).map(({ level }) => level)).toContain('stop')
  })

  it.each([
    'Các con đừng giấu bố mẹ, không nói với bố mẹ là cô trừ điểm hạnh kiểm.',
    'Em nào quên báo phụ huynh thì cô trừ điểm thi đua nhé.',
    'Nếu con không nói với mẹ là con mệt, cô cho nghỉ học nhé con cứ nói.',
    'Em nào báo phụ huynh đi họp trễ, cô trừ điểm thi đua nhé.',
    'Bạn nào đưa bố mẹ ký sổ muộn là cô trừ điểm thi đua.',
  ])('is none where the parents are to know: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('a lesson', () => {
  it.each(['Nếu mày không tập thì tao dạy cho mày một bài bơi.', 'Mày mà rảnh thì tao dạy mày một bài đàn.'])(
    'that is taught is no threat: %s',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )

  it.each([
    'Mày mà còn nói xấu tao là tao dạy mày một bài nhớ đời.',
    'Mày mà còn láo thì tao dạy cho mày một bài học.',
  ])('that punishes is one: %s', (text) => {
    expect(find(text).map(({ level }) => level)).toContain('stop')
  })
})

describe('a wish of the grave', () => {
  it.each(['Cầu mong cả nhà nó thi nhau mà chầu diêm vương.', 'Chúc cả lò mày sớm lên bàn thờ.'])(
    'is found: %s',
    (text) => {
      expect(find(text).map(({ level }) => level)).toEqual(['warn'])
    },
  )

  it.each(['Cầu mong nó đừng chầu diêm vương sớm quá.', 'Tháng trước ông nội lên bàn thờ rồi, nhớ ông.'])(
    'is not what is hoped against or past: %s',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )
})

it('takes a hint to a child for less than a threat', () => {
  expect(find('Chết với bà ngoại nghe con.').map(({ level }) => level)).toEqual(['warn'])
})

describe('blows that the writer fears or calls on themself', () => {
  it.each([
    'Má tui mà hay tui bán con dế là má tui đập tui chết.',
    'Ba tao thấy cái áo rách này chắc ba giết tao quá',
    'Vợ tui biết tui đi bida là vợ giết tui liền.',
    'Tao mà nói dối nửa lời thì trời đánh tao chết.',
    'troi danh tui chet lien neu tui lay mot cong rom cua ai',
  ])('are at most noted: %s', (text) => {
    expect(find(text).filter(({ level }) => level !== 'note')).toEqual([])
  })

  it.each([
    'Má tao mà khóc vì mày nữa là tao đập mày chết.',
    'Vợ tao mà bị sao thì tao giết mày.',
    'Ba tao biết là giết mày luôn đó.',
    'Trời đánh tao cũng được, tao giết mày trước đã.',
  ])('are none when they are for somebody else: %s', (text) => {
    expect(find(text).map(({ level }) => level)).toContain('stop')
  })
})

it.each(['Mày không tới đám giỗ má tao là tao giết mày.', 'Không đi sinh nhật tao là tao bóp cổ mày nghe chưa'])(
  'is no stop at an invitation: %s',
  (text) => {
    expect(find(text).map(({ level }) => level)).not.toContain('stop')
  },
)

it('is none in the saying that ways outlive a person', () => {
  expect(find('Con dại cái mang, đánh chết cái nết không chừa.').map(({ level }) => level)).not.toContain('stop')
  expect(find('Bà con ơi, đánh chết thằng bắt cóc đó đi.').map(({ level }) => level)).toContain('stop')
})

it('is a stop where somebody must not come: a wedding alone is no banter', () => {
  expect(find('Mày dám về dự đám cưới con Hoa là tao giết mày.').map(({ level }) => level)).toContain('stop')
})

it('is none where fingerprints are taken, with and without marks', () => {
  expect(find('Đi làm căn cước, lấy vân tay. Vân tay bà mòn hết rồi.')).toEqual([])
  expect(find('di lam can cuoc, lay van tay. van tay ba mon het roi')).toEqual([])
  expect(find('Tao vặn tay mày gãy luôn.').map(({ level }) => level)).toEqual(['stop'])
})

it('is none where a Sunday goes to killing pests', () => {
  expect(find('Chủ nhật ra quân diệt lăng quăng: giết sạch muỗi nha bà con')).toEqual([])
  expect(find('chu nhat ra quan diet lang quang: giet sach muoi')).toEqual([])
})
