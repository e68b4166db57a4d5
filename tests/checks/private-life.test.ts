import { describe, expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings

describe('an affair', () => {
  it.each([
    ['Anh Mẫu bên kế hoạch cặp bồ mấy năm nay', 'Anh Mẫu bên kế hoạch cặp bồ', 'M.'],
    ['Nghe đâu bà Đinh Thị Mẫu ngoại tình', 'Đinh Thị Mẫu ngoại tình', 'Đ.T.M.'],
    ['Co Lan dau xom giat chong nguoi ta', 'Co Lan dau xom giat chong', 'L.'],
    ['Chú Mẫu gần chợ bị đánh ghen', 'Chú Mẫu gần chợ bị đánh ghen', 'M.'],
  ])('of somebody named is private: %s', (text, words, initials) => {
    const [finding, ...others] = find(text)
    expect(others).toEqual([])
    expect(text.slice(finding!.start, finding!.end)).toBe(words)
    expect(finding).toMatchObject({ message: 'private', level: 'warn', fix: { kind: 'mask', replacement: initials } })
    expect(finding!.provisions[0]).toBe('blds-2015.d38')
  })

  it.each([
    'Chồng tôi ngoại tình, tôi buồn quá',
    'Chị Mẫu chẳng ngoại tình gì cả',
    'Anh Mẫu cho hỏi vợ ngoại tình thì có bị phạt',
    'Chị Mẫu ngoại tình thật hả?',
    'Ông Đinh Văn Mẫu bị kỷ luật vì ngoại tình',
    'Mình là chị Mẫu, chuyên tư vấn chồng ngoại tình',
    'Ngoại tình là lỗi của ai?',
    'Vai Mẫu trong phim ngoại tình với sếp, xem tức ghê',
    'Diễn viên Trần Mẫu cặp bồ mới',
    'Chị Mẫu không hề ngoại tình, đừng đồn nữa',
    'Anh Mẫu có bồ rồi, mừng ghê',
  ])('of nobody named, of fiction or denied is none: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('an affair in plain words', () => {
  const findWords = (text: string) => find(text).map(({ message, start, end }) => [message, text.slice(start, end)])

  it.each([
    [
      'Chú Hoà trưởng ấp sống chung với cô Lượm như vợ chồng, vợ chú ở nhà khóc hoài',
      'Chú Hoà trưởng ấp sống chung với cô Lượm',
    ],
    ['Chị Trinh kế toán cặp với anh Vũ lái xe, hai người vô nhà nghỉ hoài', 'Chị Trinh kế toán cặp với anh Vũ'],
    ['Thầy Nam có con riêng với cô Ly tạp vụ, đứa nhỏ hai tuổi', 'Thầy Nam có con riêng với cô Ly'],
    ['Ông Khải ăn ở với con Thuý gội đầu cả năm, vợ ổng nuôi mẹ chồng liệt', 'Ông Khải ăn ở với con Thuý'],
    ['Anh Đáng dan díu với chị Nhài bán vải, ai cũng thấy', 'Anh Đáng dan díu với chị Nhài'],
    ['Chu Tam ngu voi co Hien dau ngo, vo chu khoc qua troi', 'Chu Tam ngu voi co Hien'],
  ])('is private: “%s”', (text, words) => {
    expect(findWords(text)).toEqual([['private', words]])
  })

  it.each([
    'Chị Hoa ăn ở với chú Bảy thím Bảy từ nhỏ, hiếu thảo lắm',
    'Anh Nam sống chung với bà nội, vợ mất sớm, một mình nuôi con',
    'Hai vợ chồng anh Tuấn sống chung với ông Sáu ba năm rồi dọn ra riêng',
    'Chị Lan cặp với anh Minh đánh đôi nam nữ, được huy chương bạc hội thao',
    'Nhà chị Tư ăn ở với bà con lối xóm tốt lắm',
    'Anh Phong qua lại với anh Bình công ty gỗ làm ăn mấy năm, tin tưởng nhau',
    'Bé Na ngủ với cô Út, ba má nó đi làm xa',
    'Chị Hồng có con với anh Sáu được hai đứa, vợ chồng làm ăn khá',
    'Trong phim, cô Lý lăng nhăng với anh Tài nên bị chồng bỏ',
    'Anh Đáng không hề dan díu với chị Nhài, đừng đồn nữa',
    'Chị Mẫu hỏi: anh Đáng dan díu với cô Nhài thật à?',
    'Tôi sống chung với anh Hùng phòng trọ, ảnh đang tìm việc',
  ])('is none where nobody is betrayed: “%s”', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('the name that a site puts before a reply', () => {
  it.each([
    'Đinh Thị Mẫu đàn bà ngoại tình thì cũng có người lỗi trước',
    'Đinh Thị Mẫu thôi im đi bà, ngoại tình là tự mình chọn',
    'Đinh Thị Mẫu ngoại tình là cái máu rồi',
    'Đinh Văn Mẫu đúng rồi chị ơi, chồng em cũng cặp bồ mấy năm',
    'Đinh Thị Mẫu thì ly hôn rồi muốn quen ai thì quen',
  ])('is of nobody whose life is spoken of: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it.each([
    'Đinh Thị Mẫu ngoại tình với ông Tư thợ hồ',
    'Đinh Thị Mẫu ở xóm Chùa cặp bồ mấy năm nay',
    'Đinh Thị Mẫu, kế toán trường, đang ngoại tình',
    'Cả xóm biết Đinh Thị Mẫu đàn bà gì mà ngoại tình công khai',
  ])('is the one of whom it is said in another place: %s', (text) => {
    expect(find(text).map(({ message }) => message)).toContain('private')
  })
})
