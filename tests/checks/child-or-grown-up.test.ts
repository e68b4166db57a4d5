import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const check = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

it.each([
  'Cô Nguyễn Thị Nga ở xóm Đình bị HIV, các con đừng qua nhà đó chơi.',
  'Thím Huỳnh Thị Bông bị ung thư, mẹ con em ghé thăm chiều nay.',
  'Chị Phạm Thị Lài mắc giang mai đó, bố con nhà mình né ra.',
  'Anh Lê Văn Tám nhiễm HIV, anh em con cháu trong họ giữ khoảng cách nha.',
  'Bác Đỗ Văn Hùng bị tâm thần, con chào bác rồi đi thẳng nghe.',
  'Ba Cao Thi Mit o ap 2 bi HIV, me con dung qua choi nha do.',
])('takes the illness of a grown-up for no child’s, also where children are addressed: “%s”', (text) => {
  expect(check(text).map(({ check, message }) => [check, message])).toEqual([['personal-data', 'health']])
})

it.each([
  'Hai mẹ con bà Lê Thị Lụa bị HIV, tránh xa nhà đó.',
  'Con bà Lê Thị Lụa ở thôn 2 bị HIV, đừng chơi với nó.',
  'Bà Lê Thị Lụa có con học lớp 5 bị HIV.',
  'Cháu Minh con chị Lê Thị Lụa bị tự kỷ nặng, bà con đừng cười.',
  'Nhận xét cuối kỳ: Khúc Đăng Huy (Nhỡ 2) chậm nói, cần đi khám tâm lý; các bạn khác ngoan.',
  'Con nhỏ Thảo lớp 8B bị HIV đó, đừng chơi.',
])('finds the child of whom the sentence speaks: “%s”', (text) => {
  expect(check(text).map(({ check }) => check)).toContain('child-privacy')
})

it.each([
  'Chú Nguyễn Văn Bé Tư ở ấp 4 bị cao huyết áp, mới nhập viện.',
  'Cô Út Cưng dạy lớp 1 trường Tiểu học Mẫu dễ thương lắm.',
  'Ông Lê Bé Sáu bị tai biến, bà con ghé thăm.',
  'Thầy Huỳnh Văn Bé dạy lớp 5A trường Tiểu học Mẫu về hưu.',
  'Chị Bé Tám, phụ huynh lớp 3A.',
  'Anh Lê Văn Bé Em bị tai nạn hôm qua.',
  'Co Le Thi Be Hai day lop 2 truong tieu hoc Mau.',
])('takes no grown-up for a child because of a southern name: “%s”', (text) => {
  expect(check(text).map(({ check }) => check)).not.toContain('child-privacy')
})

it.each([
  'Cháu Lê Thị Bé Hai học lớp 3 trường Tiểu học Mẫu bị ba đánh.',
  'Em Nguyễn Văn Bé Tư lớp 7A2 trường THCS Mẫu bị đuối nước.',
  'Bé Tư con anh Hai ấp 4 bị xâm hại.',
  'Cô Bé Ba chủ nhiệm kể em Trần Gia Hân lớp 5A bị tay chân miệng.',
  'Chị Hai có bé Lê Bé Ngọc học lớp 4B trường Tiểu học Mẫu bị tự kỷ.',
])('finds the child with such a name, or next to it: “%s”', (text) => {
  expect(check(text).map(({ check }) => check)).toContain('child-privacy')
})

it('marks whole clauses, not the first word of the next one', () => {
  const text = 'Tìm phụ huynh bé Phan Nhã Uyên lá 2 mầm non Hoa Súng, bé khóc hoài mà đón trễ.'
  const found = check(text).filter((each) => each.check === 'child-privacy')
  expect(found.map(({ start, end }) => text.slice(start, end)).join()).toMatch(/mầm non Hoa Súng$|trễ\.?$/)
})

it.each([
  ['Con nhỏ Hạnh bị cha dượng đánh đập.', true],
  ['Con nhỏ Hạnh kế toán hợp tác xã bị đánh đập.', false],
  ['Con nhỏ Hạnh bán cá bị hành hạ suốt.', false],
  ['Con nhỏ Sương bán cá 12 tuổi bị hành hạ suốt.', true],
  ['Thằng bé Lượm nhặt ve chai, học lớp 4, bị người ta đánh đập dã man.', true],
  ['Con bé Mận phụ thợ hồ mới mười ba tuổi bị chủ cưỡng hiếp.', true],
])('holds for an abused girl, not for a woman who earns her living: “%s”', (text, isHeld) => {
  expect(check(text).some(({ message }) => message === 'abused')).toBe(isHeld)
})

it.each(['lớp 6A', 'lớp 6a2', 'lớp 6/2', 'lớp 10 B', 'lớp6A', 'lớp lá', 'lớp mẫu giáo'])(
  'reads the class of a child in every form: “%s”',
  (name) => {
    const found = (text: string) => check(text).map(({ message }) => message)
    expect(found(`Bạn Nguyễn Gia Mẫu, ${name}, bị bạo hành ở nhà.`)).toContain('abused')
    expect(found(`Bạn Thùy ${name} bị cha dượng hành hạ.`)).toContain('abused')
  },
)

it.each([
  'Con gái út thi học kỳ được 9 điểm Toán, mẹ mừng rơi nước mắt. Cố lên con nhé!',
  'Con trai mình sốt cao ba hôm nay, bác sĩ bảo viêm phổi. Thương con quá.',
  'Con gái em 5 tuổi biếng ăn, nhờ các mẹ chỉ cách.',
])('leaves alone the writer’s own child whom the text does not name: “%s”', (text) => {
  expect(check(text)).toEqual([])
})

it.each([
  'Con trai tôi lớp 5A trường Kim Đồng bị trầm cảm, ai biết bác sĩ chỉ giúp.',
  'Bé Na nhà em bị chậm nói, học lớp lá trường Hoa Sen, ai biết chỉ với.',
])('finds the writer’s own child who can be known: “%s”', (text) => {
  expect(check(text).map(({ check }) => check)).toContain('child-privacy')
})

it.each([
  'Danh sách em nghỉ bữa nay 8A2:\n1. Trần Minh Khang, sốt xuất huyết nằm viện\n2. Lê Hoài An, đau bụng',
  'Các bé vắng hôm nay:\n- Võ Quốc Huy: thủy đậu\n- Bùi Yến Nhi: về quê',
])('finds the illness of a child in a list of who is absent: “%s”', (text) => {
  expect(check(text).map(({ check, message }) => [check, message])).toEqual([['child-privacy', 'listed']])
})

const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi', 'Phạm Gia Huy', 'Đỗ Quốc Anh']

it.each([
  ['Danh sách lớp 3A:', (name: string, at: number) => `${at + 1}. ${name}`],
  ['Lớp 2B', (name: string) => name],
  ['Học sinh lớp 7A đi tham quan gồm:', (name: string) => `- ${name}`],
  ['DS lớp Lá 2 đóng tiền ăn', (name: string, at: number) => `${at + 1}/ ${name}.`],
])('finds every pupil of a list of names alone: “%s”', (heading, toLine) => {
  const text = [heading, ...NAMES.map(toLine)].join('\n')
  const found = check(text).filter((each) => each.check === 'child-privacy')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(NAMES)
})

it.each([
  'Danh sách lớp bồi dưỡng nhận thức về Đảng:',
  'Danh sách học viên lớp trung cấp lý luận K12:',
  'Họp lớp 12A niên khóa 1998:',
  'Phân công giáo viên dạy lớp 3A:',
])('finds no pupil in a list of grown-ups: “%s”', (heading) => {
  expect(check([heading, ...NAMES].join('\n')).map(({ check }) => check)).not.toContain('child-privacy')
})

it('takes the heading of a list for no child’s name', () => {
  const found = check('DANH SÁCH LỚP 8A2\n1. Võ Quốc Huy\n2. Bùi Yến Nhi\n3. Đặng Tuấn Kiệt')
  expect(found.filter(({ start }) => start === 0)).toEqual([])
})

it.each([
  'Con trai hàng xóm mình bị HIV, mới 8 tuổi',
  'Con gái hiệu trưởng mới 13 tuổi đã có bầu',
  'Con gái mình chơi chung với con nhỏ 8 tuổi bị HIV, mẹ nó bán vé số trước cổng chợ.',
])('finds the child of somebody else next to the writer’s own words: “%s”', (text) =>
  expect(check(text).map(({ check }) => check)).toContain('child-privacy'),
)

it.each([
  'con Lan xóm 3 bị HIV đó bây, đừng có tới gần',
  'thằng Tý xóm 5 bị sida, tránh xa nó ra',
  'chị Lan xóm 3 bị HIV đó bây',
  'Con Mai ở ấp 4 dính giang mai rồi nha bà con.',
  'Con Hồng xóm mình bị giang mai.',
  'Nghe nói thằng Bảy Lúa xóm Chùa mắc lao phổi đó.',
  'Xóm mình có thằng Đức nhà ở cuối hẻm 5 nhiễm HIV kìa.',
  'thang Ty xom 5 bi sida, tranh xa no ra',
  'Con Lan xom 3 bi HIV do bay.',
])('warns of the health of a neighbour, with whatever word before the name: “%s”', (text) => {
  expect(check(text).map(({ check, message, level }) => [check, message, level])).toEqual([
    ['personal-data', 'health', 'warn'],
  ])
})

it('hides the name of such a neighbour', () => {
  const text = 'thằng Tý xóm 5 bị sida, tránh xa nó ra'
  const { start, end, replacement } = check(text)[0]!.fix!
  expect(text.slice(0, start) + replacement + text.slice(end)).toBe('thằng T. bị sida, tránh xa nó ra')
})

it.each([
  'Con Lan xóm 3 mới 9 tuổi bị HIV, tội ghê.',
  'Thằng Tý xóm 5 đang học lớp 4 bị HIV.',
  'Con Bà Lụa xóm 3 bị HIV.',
  'Thằng bé Tý xóm 5 bị HIV.',
])('still finds a child under such a word: “%s”', (text) => {
  expect(check(text).map(({ check }) => check)).toEqual(['child-privacy'])
})

it.each([
  'Con Lan xóm 3 bị đồn là nhiễm HIV, đừng tin nghe.',
  'Thằng Tý xóm 5 chăm người bị HIV giỏi lắm.',
  'Con Lan xóm 3 nói tui bị HIV, tui buồn lắm.',
  'Thằng Tý xóm 5 bị cảm rồi, chiều nay nhậu thiếu nó.',
  'Con Lan xóm 3 bán bún ngon lắm bà con.',
  'Thằng Tý xóm 5 bị tâm thần hay sao mà chửi um sùm.',
])('warns of no illness that the neighbour is not said to have: “%s”', (text) => {
  expect(check(text).filter(({ level }) => level !== 'note')).toEqual([])
})

it.each([
  'thằng Mẫu con ông Lục xóm 3 bị tâm thần phân liệt đó, uống thuốc trại tâm thần mấy năm ni rồi',
  'thang mau con ong luc xom 3 bi tam than phan liet do, uong thuoc trai tam than may nam ni roi',
  'Thằng Mẫu con chú Tý tổ 5 bị tâm thần, ra tù năm kia.',
  'Danh sách bệnh nhân tâm thần:\n1. Nguyễn Văn Mẫu, con ông Lục, xóm 3\n2. Lê Văn Ví, con bà Na, xóm 5',
])('takes a grown-up who is known as somebody’s son for no child: “%s”', (text) => {
  expect(new Set(check(text).map(({ check }) => check))).toEqual(new Set(['personal-data']))
})

it.each([
  'Thằng cu Mẫu con ông Lục xóm 3 bị tâm thần, 5 tuổi mà chưa biết nói.',
  'thằng Mẫu con anh Tú xóm 3 bị tâm thần, học lớp 2 trường Kim Đồng',
  'cháu Mẫu con ông Lục xóm 3 bị tâm thần phân liệt',
  'Danh sách bệnh nhân phòng 5: Ví con anh Tú bị bạch cầu, Na con chị Lài bị suy thận',
])('finds the child who is known so: “%s”', (text) => {
  expect(check(text).map(({ check }) => check)).toContain('child-privacy')
})
