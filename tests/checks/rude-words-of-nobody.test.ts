import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findInsults = (text: string) => checkDraft(createTextDraft(text)).filter(({ check }) => check === 'insult')
const findLoud = (text: string) => findInsults(text).filter(({ level }) => level !== 'note')

describe('stupidity of the writer, said after the mishap or after the words', () => {
  it.each([
    'Em gửi nhầm báo cáo cho cả tỉnh. Ngu hết thuốc chữa!',
    'Đi họp mà tui quên cả giấy mời ở nhà. Ngu có đào tạo.',
    'Khóa cửa rồi mới nhớ chìa trong nhà, tôi đứng ngoài hiên. Ngu ơi là ngu.',
    'Ngu quá trời, tui tự cười tui luôn',
    'Dốt mà đòi nhanh, cười bản thân một trận',
    'Điên thì có tao đây',
  ])('is no insult: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Nó gửi nhầm báo cáo cho cả tỉnh. Ngu hết thuốc chữa!',
    'Ông quên cả giấy mời. Ngu có đào tạo.',
    'Tôi nói bao nhiêu lần rồi. Ngu mà còn cãi.',
    'Mày tự cười mày đi, ngu quá trời',
    'm ngu quá trời, sai có cái bài lớp ba',
    'Điên thì có mày đó, thằng khùng',
  ])('holds the send where somebody else is meant: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})

describe('a friend who is scolded and cared for', () => {
  it.each([
    'Con khùng, ốm mà không nói, tao nấu cháo rồi đó',
    'Thằng điên, đói thì kêu, tui để phần cơm trong nồi',
    'Mày ngu lắm, chia tay thì thôi, lại đây tao thương',
    'Đồ khùng này, đi xa nhớ ăn uống, tau thương mi nhiều',
  ])('is only a note at most: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Thằng điên này yêu cầu dân nộp thêm tiền',
    'Con khùng kia bán hàng giả, không thương ai hết',
    'Thằng khùng, tao thương hại cho cái xã này',
    'Đồ mất dạy, tao mua bánh cho mày ăn để mày bớt láo',
    'Thằng khùng, tao mua hòm cho mày',
  ])('holds the send where only a word of it is there: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})

describe('a rude word that is a name or a title', () => {
  it.each([
    'Nhà ngoại có con mèo tên Khùng, thấy người lạ là trốn.',
    'con vẹt tên điên mà nói rành lắm',
    'Con Khùng mới đẻ bốn đứa, ai xin mèo thì ghé.',
    '"Thằng khốn" là tên vở kịch sẽ diễn tối mai.',
    'Cuối tuần xem lại "Thằng khùng" trên truyền hình, hay quá.',
  ])('is no insult: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Tên khùng đó lại tới phá lớp học',
    'Bắt giam tên súc vật kia đi',
    'Hai tên Khốn Nạn đó vừa lừa bà cụ',
    'Con Khùng này lại chửi hàng xóm',
    'Con Điên đó vừa chửi hàng xóm',
    'Ông trưởng thôn kia đúng là "thằng khốn"',
  ])('holds the send of people: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})

describe('dishes, boards, animals, tales and stages', () => {
  it.each([
    'Não heo chưng cách thủy thêm lát gừng cho khỏi tanh.',
    'Óc bò chiên bột chấm tương ớt là hết ý',
    'Thớt gỗ nghiến mặt dày ba phân, giá hai trăm nghìn.',
    'Con heo nái này sắp đẻ, bà con coi giùm ổ rơm.',
    'Chó sủa chi rứa, có khách tới hả?',
    'Đêm qua chó sủa hoài không ngủ được',
    'Ngày xưa có anh học trò ngu dốt. Thầy đồ mắng: "Đồ óc lợn!"',
    'Truyện cười dân gian: lão nhà giàu dốt mà thích nói chữ, làm cả làng cười.',
    'Xem tuồng thấy tên quan huyện chửi lính là đồ vô lại mà cười đau bụng.',
  ])('are of no person: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Bọn não heo chiên xù lại họp rồi',
    'Mày óc bò à, ăn rồi nói bậy',
    'Ông phó mặt dày ba năm chưa trả nợ',
    'Câm đi con lợn nái',
    'Ngày xưa có ông chủ tịch xã ngu như bò, nay vẫn tại chức',
    'Xem hài không vui bằng nghe thằng chủ tịch ngu như bò phát biểu',
    'Mấy thằng đó cứ sủa hoài trên mạng',
  ])('hold the send of people: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})

describe('things that are ugly', () => {
  it.each([
    'Chữ ký của giám đốc xấu như ma, ai đọc cho nổi.',
    'Vườn nhà tui năm nay xấu như quỷ, mưa riết thúi rễ.',
    'Cái logo mới của hội chợ xấu như ma',
  ])('are nobody’s face: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Con mụ kia xấu như ma',
    'Nhìn mặt bà chủ nhà xấu như quỷ',
    'Thằng trưởng phòng mặt như cái thớt',
    'Xấu như ma mà bày đặt chảnh',
  ])('hold the send of people: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})
