import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

const findLevels = (text: string) => find(text).map(({ check, level }) => `${check} ${level}`)

it.each([
  'Một em học sinh lớp 8 xã nhà vừa đạt giải Nhất học sinh giỏi tỉnh môn Văn, cả xã chung vui.',
  'Xã mình có cháu lớp 9 mới đậu thủ khoa đầu vào chuyên tỉnh đó bà con.',
  'Tập thể lớp 4B trường Tiểu học Mẫu đạt giải nhất cuộc thi vẽ tranh, cô trò vui lắm.',
  'Đội tuyển bóng đá học sinh lớp 9 trường THCS Mẫu vô địch giải huyện.',
  // Class and school, and no name.
  'Chúc mừng một bạn học sinh lớp 4A Trường Tiểu học Mẫu Sơn đạt giải Nhất',
  'chuc mung mot em lop 5B truong tieu hoc Mau Son dat giai nhi ve tranh',
  'Tuyên dương hai bạn lớp 5B Trường Tiểu học Mẫu Sơn đạt giải nhì vẽ tranh.',
  'Học sinh của trường THCS Mẫu đạt 3 giải nhì học sinh giỏi huyện.',
  'Khen một bạn nữ lớp 7C THCS Mẫu nhặt được ví trả lại người mất nghen.',
  'Một học trò lớp 3B trường Tiểu học Mẫu Sơn mới được huy chương bạc cờ vua hí.',
])('is silent of praise for a child or several whom nobody can recognise: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất học sinh giỏi tỉnh. Phụ huynh đã đồng ý cho đăng.',
  'chuc mung em Nguyen Ha Vi, lop 8A truong THCS Mau dat giai nhat hoc sinh gioi, phu huynh da dong y cho dang',
  'Khen em Trần Gia Mẫu lớp 4C trường Tiểu học Mẫu đạt huy chương vàng. Bài đăng được sự đồng ý của gia đình.',
  'Tuyên dương cháu Lê Thị Ví, học sinh lớp 9B THCS Mẫu trúng tuyển chuyên Anh, bố mẹ em cho phép đăng tin này.',
  'Chúc mừng em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì. Gia đình đồng ý cho nhà trường đăng ảnh.',
  // Consent or leave without a word for posting, right before or after the praise.
  'Được bố mẹ em đồng ý, xã xin khen em Lê Gia Mẫu, lớp 5B trường Tiểu học Mẫu đạt giải Nhì toán.',
  'duoc bo me em dong y, xa xin khen em Le Gia Mau, lop 5B truong Tieu hoc Mau dat giai nhi toan.',
  'Được sự đồng ý của gia đình, tổ dân phố xin tuyên dương cháu Trần Minh Mẫu, lớp 5A trường Tiểu học Mẫu đạt giải nhì.',
  'Mình xin phép mẹ cháu rồi nha cả nhà: bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Tui có xin phép ba má cháu rồi nghen bà con. Cháu Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất vẽ tranh (đã xin phép gia đình).',
  'Đã xin phép ba mẹ bé Ví. Khoe bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Được sự đồng ý của gia đình em Lê Bảo Ví, xã xin khen em Lê Bảo Ví lớp 5A trường Tiểu học Mẫu đạt giải nhất.',
  'Đã xin phép ba mẹ bé Kiệt. Khoe bé Lê Tuấn Kiệt lớp 3H trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Da xin phep ba ma be Vi. Khoe be Le Bao Vi lop 3B truong Tieu hoc Mau duoc giai ba ke chuyen.',
])('is a note where the parents alone agree to praise of a child of seven or more: %s', (text) => {
  expect(find(text)).toMatchObject([{ check: 'child-privacy', level: 'note', message: 'own-consent' }])
})

it.each([
  // The child agrees as well.
  'Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất học sinh giỏi. Em và phụ huynh đã đồng ý cho đăng.',
  'chuc mung em Nguyen Ha Vi, lop 8A truong THCS Mau dat giai nhat hoc sinh gioi, em va phu huynh da dong y cho dang',
  'Khen em Trần Gia Mẫu lớp 4C trường Tiểu học Mẫu đạt huy chương vàng. Bố mẹ đồng ý cho đăng, cháu cũng đồng ý.',
  'Khen bé Lê Bảo Ví 9 tuổi đạt giải ba kể chuyện trường Tiểu học Mẫu. Ba má và bé đều đồng ý cho đăng.',
  'Được sự đồng ý của em và gia đình, mình xin khen em Lê Bảo Ví, lớp 5A trường Tiểu học Mẫu đạt giải nhất.',
  'Gia đình cho phép đăng, đã hỏi ý em rồi. Chúc mừng em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì.',
  // A child under seven, and no word of the age.
  'Khen bé Lê Bảo Ví lớp 1B trường Tiểu học Mẫu được giải ba kể chuyện. Phụ huynh đã đồng ý cho đăng.',
  'Khen bé Lê Bảo Ví, 5 tuổi, lớp lá trường Mầm non Mẫu được giải ba kể chuyện. Bố mẹ đã đồng ý cho đăng.',
  'khen be Le Bao Vi, 5 tuoi, truong Mam non Mau duoc giai ba ke chuyen. bo me da dong y cho dang',
  'Khen em Lê Bảo Ví trường Tiểu học Mẫu được giải ba kể chuyện. Bố mẹ đã đồng ý cho đăng.',
])('is silent of praise that all agree to who are asked: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Ba mẹ đồng ý cho đăng, Ví cũng khoái lắm.',
  'Má đồng ý cho đăng, hỏi Ví thì Ví gật.',
  'Gia đình đồng ý cho đăng, cô bé Ví tự chọn ảnh.',
  'Phụ huynh đồng ý cho đăng và bạn ấy cũng ok.',
  'Hai mẹ con đều đồng ý cho đăng.',
  'Ba me dong y cho dang, Vi cung gat dau.',
])('hears the child who agrees by name or in other words: %s', (consent) => {
  const name = consent.startsWith('Ba me dong') ? 'Le Bao Vi' : 'Lê Bảo Ví'
  expect(find(`Khen em ${name} lớp 5B trường Tiểu học Mẫu được giải ba kể chuyện. ${consent}`)).toEqual([])
})

it.each([
  'Bố mẹ em đồng ý cho đăng.',
  'Bố mẹ đồng ý cho đăng, Ví cũng thích vẽ tranh.',
  'Mẹ của bé Ví cũng đồng ý cho đăng.',
  'Ba mẹ đồng ý cho đăng, Ví chưa gật.',
  'Me Vi dong y cho dang.',
  'Phụ huynh của em cũng đã đồng ý cho đăng.',
  'Mẹ bé Ví vui vẻ đồng ý cho đăng.',
  'Bo me em dong y cho dang.',
  'Em vui vì bố mẹ đồng ý cho đăng.',
  'Gia đình đồng ý cho đăng, còn em thì chưa hỏi.',
])('does not take the parents’ word for the child’s: %s', (consent) => {
  const text = `Khen em Lê Bảo Ví lớp 5B trường Tiểu học Mẫu được giải ba kể chuyện. ${consent}`
  expect(find(text).map(({ message }) => message)).not.toEqual([])
})

it.each([
  ['Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất. Nếu phụ huynh đồng ý thì sẽ đăng ảnh.', 'warn'],
  ['Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất. Phụ huynh chưa đồng ý cho đăng ảnh.', 'warn'],
  ['Em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu bị tự kỷ. Phụ huynh đã đồng ý cho đăng.', 'warn'],
  ['Em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đánh bạn bị kỷ luật, phụ huynh đã đồng ý cho đăng.', 'warn'],
  ['Chúc mừng em Nguyễn Hà Ví, lớp 8A, nhà ở số 12 xóm 3, đạt giải Nhất. Gia đình đồng ý cho đăng.', 'warn'],
  ['Em Trần Văn Mẫu lớp 6B trường THCS Mẫu bị cô giáo đánh bầm tay, gia đình em cho phép đăng bài.', 'stop'],
  ['Một em học sinh lớp 7 bị bố đánh gãy tay.', 'warn'],
  ['Chúc mừng em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì. Phụ huynh đồng ý đóng quỹ.', 'warn'],
  ['Khen em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì, gọi mẹ 0912345678, bố mẹ đồng ý cho đăng.', 'warn'],
  // Consent to something else, leave that is not given, and what no consent makes right.
  ['Được ba mẹ đồng ý cho đi tham quan, cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu vừa đạt giải nhất.', 'warn'],
  ['Được ba mẹ đồng ý, cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đi thi và đạt giải nhất.', 'warn'],
  ['Cháu đã xin phép ba mẹ, cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Chưa xin phép ba mẹ: cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Đã xin phép ba mẹ nhưng chưa thấy trả lời: cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Nếu được ba mẹ đồng ý, xã xin khen cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Đã xin phép ba mẹ rồi: cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu bị bệnh tim.', 'warn'],
  ['Được ba mẹ đồng ý, xã xin khen cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải, nhà số 12 xóm 3.', 'warn'],
  // Leave that is refused, or of the parents of somebody else.
  ...[
    'Đã hỏi ý má cháu. Má cháu nói khỏi đăng.',
    'Đã xin phép gia đình. Bố từ chối.',
    'Da hoi y ba me. Me khong thich dang.',
    'Đã xin phép bố mẹ em Na.',
    'Được sự đồng ý của gia đình cháu Bình:',
    'Mới xin phép má tui rồi:',
  ].map((leave) => [`${leave} Khoe bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.`, 'warn']),
  // Leave to praise is not for home, the way to school, hours, the body and birth.
  ...[
    'sáng nào cũng đạp xe tới trường',
    'tan học 16h30 mới về',
    'nhà cháu sát bến đò',
    'ở cùng ông nội trong kiệt',
    'mới lớp 3 đã 45 ký',
    'hay nói lắp',
    'là con riêng của mẹ',
  ].map((more) => [
    `Đã xin phép gia đình. Khoe bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba, ${more}.`,
    'warn',
  ]),
  ['Học sinh lớp 6 con cô Hoa giành giải nhì huyện.', 'warn'],
  ['Em học sinh lớp 4A trường Tiểu học Mẫu Sơn, con của chị bán bún đầu hẻm 12, đạt giải nhất.', 'warn'],
  ['Một bạn nữ lớp 8A trường THCS Mẫu bị trầm cảm phải nghỉ học.', 'warn'],
  ['Một bạn lớp 5A trường Tiểu học Mẫu Sơn bị đánh bầm mắt trong giờ ra chơi.', 'warn'],
])('finds the child where nobody agrees yet, and what no consent makes right: %s', (text, level) => {
  expect(findLevels(text)).toContain(`child-privacy ${level}`)
})

const PRAISE = 'Chúc mừng em Thạch Gia Mẫu, lớp 4A Trường Tiểu học Mẫu Sơn, đạt giải Nhất.'
const findMessages = (text: string) => find(text).filter(({ check }) => check === 'child-privacy')

it.each([
  'Ba mẹ em Mẫu đã đồng ý cho đăng.',
  'Phụ huynh cháu Mẫu đồng ý cho đăng rồi nha bà con.',
  'Gia đình em Gia Mẫu cho phép đăng.',
  'Bố mẹ các em đã đồng ý cho đăng.',
  'Cô đã xin phép phụ huynh của bé Mẫu.',
  'Ba em Mẫu ưng cho đăng đó mấy chị.',
  'Mạ cháu Mẫu đồng ý cho đăng rồi hí.',
  'Ba mẹ em Mẫu đã đồng ý.',
  'Phụ huynh hai em Ví và Mẫu đã đồng ý cho đăng.',
  'Thầy chủ nhiệm vừa xin phép mẹ cháu Mẫu rồi nghe.',
  'Phụ huynh em Mẫu lớp 4A cho phép trường đăng ảnh.',
  'Bố mẹ Mẫu đồng ý cho đăng.',
  'Bài có sự đồng ý của gia đình em Mẫu.',
  'BA MẸ EM MẪU ĐÃ ĐỒNG Ý CHO ĐĂNG.',
])('takes the consent of the parents of a child by its given name: %s', (consent) => {
  for (const text of [`${consent} ${PRAISE}`, `${PRAISE} ${consent}`])
    expect(findMessages(text)).toMatchObject([{ level: 'note', message: 'own-consent' }])
})

it.each([
  'ba me em Mau da dong y cho dang. chuc mung em Thach Gia Mau, lop 4A truong Tieu hoc Mau Son, dat giai nhat',
  'co da xin phep phu huynh cua be Mau. khen be Thach Gia Mau lop 4A truong Tieu hoc Mau Son dat giai nhat',
])('takes it without diacritics: %s', (text) => {
  expect(findMessages(text)).toMatchObject([{ level: 'note', message: 'own-consent' }])
})

it.each([
  'Ba mẹ em Mẫu và cả Mẫu đều đồng ý cho đăng.',
  'Em Mẫu và ba mẹ đã đồng ý cho đăng.',
  'Ba mẹ em Mẫu cũng như em Mẫu đều đồng ý cho đăng.',
  'Má bé Mẫu cho đăng, Mẫu cũng thích lắm.',
])('is silent where the child agrees as well, by its given name: %s', (consent) => {
  expect(findMessages(`${consent} ${PRAISE}`)).toEqual([])
})

it('is silent of a child below seven whose parents agree by its name', () => {
  const praise = 'Khen bé Lê Bảo Ví lớp 1B trường Tiểu học Mẫu được giải ba kể chuyện.'
  expect(findMessages(`Mẹ bé Ví vui vẻ đồng ý cho đăng. ${praise}`)).toEqual([])
})

it.each([
  // Another child.
  'Ba mẹ em Ví đã đồng ý cho đăng.',
  'Phụ huynh bé Na cho đăng.',
  'Em Na và ba mẹ đã đồng ý cho đăng.',
  'Cô đã xin phép phụ huynh của bé Na.',
  'Gia đình em Ví và em Na đồng ý cho đăng.',
  'Ba mẹ em Gia đã đồng ý cho đăng.',
  'Ba mẹ em Ví đã đồng ý.',
  // A refusal, a question, a plan, a guess, and consent to something else.
  'Ba mẹ em Mẫu chưa đồng ý cho đăng.',
  'Má bé Mẫu không cho đăng.',
  'Chưa hỏi ba mẹ em Mẫu.',
  'Phụ huynh em Mẫu dặn đừng đăng.',
  'Ba mẹ em Mẫu đã đồng ý cho đăng chưa?',
  'Ba mẹ em Mẫu đã đồng ý chưa?',
  'Không biết gia đình em Mẫu có đồng ý cho đăng không.',
  'Cô sẽ xin phép phụ huynh em Mẫu.',
  'Mai cô xin phép ba mẹ em Mẫu.',
  'Ba mẹ em Mẫu hứa sẽ cho đăng.',
  'Nếu em Mẫu và ba mẹ đồng ý cho đăng thì tốt.',
  'Chờ ba mẹ em Mẫu đồng ý cho đăng.',
  'Chắc bố mẹ Mẫu đồng ý cho đăng.',
  'Ba mẹ em Mẫu đồng ý cho em đi thi tỉnh.',
])('takes no consent for another child, a refusal, a question or a plan: %s', (words) => {
  for (const text of [`${words} ${PRAISE}`, `${PRAISE} ${words}`])
    expect(findMessages(text)).toMatchObject([{ level: 'warn', message: 'named' }])
})

it('asks the child whose parents agree, and not another one who agrees', () => {
  const consent = 'Ba mẹ em Mẫu đồng ý cho đăng, em Na thì cũng đồng ý.'
  expect(findMessages(`${consent} ${PRAISE}`)).toMatchObject([{ level: 'note', message: 'own-consent' }])
})

it.each([
  'Dạ được sự đồng ý của ba mẹ và của bé, tui khoe bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất vẽ tranh nghen.',
  'Dạ ba mẹ và bé đều đồng ý, tui khoe bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất vẽ tranh nghen.',
  'Bố mẹ em với em đều ưng rồi ạ, em Trần Thị Ví lớp 5B Trường Tiểu học Mẫu giành giải nhì kể chuyện.',
  'Có sự đồng ý của mẹ và của cháu, lớp khoe bạn Đỗ Hà Ví lớp 3C trường Tiểu học Mẫu đạt huy chương bơi.',
  'ba me va be deu dong y roi, lop khoe ban Do Ha Vi lop 3C truong Tieu hoc Mau dat huy chuong boi',
  // A good deed is praise, too.
  'Gia đình và cháu đã đồng ý nha bà con, tui khen cháu Trần Minh Ví lớp 6A trường THCS Mẫu nhặt được ví trả lại.',
])('is silent where the leave of all opens the sentence: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Ba mẹ bé cho phép rồi nghen, bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất vẽ tranh.',
  'bo me chau cho phep roi a, chau Do Ha Vi lop 3C truong Tieu hoc Mau dat huy chuong boi',
])('asks for the child’s own leave after that of the parents: %s', (text) => {
  expect(find(text).map(({ message, level }) => `${message} ${level}`)).toEqual(['own-consent note'])
})

it.each([
  'Ba mẹ bé chưa cho phép, bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất vẽ tranh.',
  'Chắc ba mẹ bé đồng ý, bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất vẽ tranh.',
  'Nếu ba mẹ và bé cho phép, tui khoe bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất.',
  'Ba mẹ em Khang và em đều cho phép rồi, em Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đạt giải nhất.',
  'Ba mẹ và bé cho phép rồi, bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu đi bộ về một mình lúc 16h30.',
  'Ba mẹ và bé đồng ý, bé Lê Gia Mẫu lớp 4A trường Tiểu học Mẫu bị kỷ luật vì đánh bạn.',
])('warns where the leave is missing, of others or for something else: %s', (text) => {
  expect(findLevels(text)).toContain('child-privacy warn')
})
