import { expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings.map(
    ({ message, start, end }) => `${message} ${text.slice(start, end)}`,
  )

it.each([
  ...[
    'HIV',
    'AIDS',
    'si đa',
    'SIDA',
    'siđa',
    'xi đa',
    'lao phổi',
    'ung thư',
    'k vú',
    'viêm gan B',
    'giang mai',
    'lậu',
    'sùi mào gà',
    'tâm thần',
  ],
  ...['trầm cảm', 'rối loạn lo âu', 'động kinh', 'hoang tưởng', 'tự kỷ', 'sa sút trí tuệ', 'Alzheimer', 'tiểu đường'],
  ...['suy thận', 'suy tim', 'bạch cầu cấp', 'máu trắng', 'xơ gan', 'vô sinh', 'hiếm muộn', 'covid', 'sốt xuất huyết'],
  ...['gai đôi', 'đột quỵ', 'tai biến', 'ung bướu', 'u não', 'đái tháo đường', 'lupus', 'Parkinson', 'phong cùi'],
])('finds %s of somebody named', (illness) => {
  const text = `Bà Đinh Thị Mẫu bị ${illness} rồi.`
  expect(find(text)).toEqual([expect.stringMatching(/^health Đinh Thị Mẫu bị /)])
  expect(find('Bà Đinh Thị Mẫu bị cảm rồi.')).toEqual([])
})

it('finds it of somebody whose given name is one letter, but not of initials', () => {
  expect(find('Cô Ý bị lao phổi.')).toEqual(['health Cô Ý bị lao phổi'])
  expect(find('Thím Ơ bị HIV.')).toEqual(['health Thím Ơ bị HIV'])
  expect(find('Cô Y. bị lao phổi.')).toEqual([])
})

it.each([
  ['Chia buồn với chị Lò Thị Mẫu bản Nà Ví, chồng chị mới qua đời do xơ gan', 'chồng chị mới qua đời do xơ gan'],
  ['Chia buồn cùng gia đình anh Y Mẫu Niê, mẹ anh vừa mất vì ung thư phổi sáng nay', 'mất vì ung thư phổi'],
  ['phan uu gia dinh chi Tran Thi Mau thon 3, bo chi da mat vi ung thu phoi', 'mat vi ung thu phoi'],
  ["Ông K'Mẫu Cil thôn 2 vừa mất do lao phổi", 'vừa mất do lao phổi'],
])('finds what a neighbour, or one of a named person’s family, died of: “%s”', (text, words) => {
  expect(find(text)).toEqual([expect.stringMatching(new RegExp(`^health .*${words}$`))])
})

it.each([
  'Chia buồn cùng gia đình anh Y Mẫu Niê thôn 5, mẹ anh vừa mất sáng nay',
  'Chia buồn cùng chị Lò Thị Mẫu bản Nà Ví, chồng chị mất vì tai nạn',
  'Má em, bà Lê Thị Mẫu ở thôn 3, đã mất vì ung thư, gia đình kính báo',
  'Nghệ sĩ Trần Văn Mẫu ở làng Ví qua đời vì ung thư ở tuổi 70',
  'Cáo phó: ông Trần Văn Mẫu thôn 3 từ trần sau thời gian lâm bệnh',
])('leaves mourning alone that names no illness of a neighbour: “%s”', (text) => {
  expect(find(text)).toEqual([])
})

it('finds it also behind a telephone number, which is a finding alone', () => {
  expect(find('Bà Đinh Thị Mẫu, số 0912 345 678, bị tiểu đường nặng.')).toEqual([
    'phone 0912 345 678',
    'health bị tiểu đường',
  ])
})

it.each([
  ['Xóm mình có ca sốt xuất huyết mới ở nhà anh Võ Văn Mẫu đó', 'ca sốt xuất huyết mới ở nhà anh Võ Văn Mẫu'],
  ['Ca F0 thứ ba là bà Đinh Thị Mẫu, khu 4', 'Ca F0 thứ ba là bà Đinh Thị Mẫu'],
  ['Ca nhiễm mới là bà Đinh Thị Mẫu', 'Ca nhiễm mới là bà Đinh Thị Mẫu'],
  ['Có ca mắc ở nhà anh Mẫu', 'ca mắc ở nhà anh Mẫu'],
  ['Thêm ca nghi nhiễm ở nhà chị Mẫu', 'ca nghi nhiễm ở nhà chị Mẫu'],
  ['Có ca bệnh ở gia đình chị Mẫu xóm trên', 'ca bệnh ở gia đình chị Mẫu'],
])('finds a case of an illness at the home of somebody: %s', (text, words) => {
  expect(find(text)).toEqual([`health ${words}`])
})

it.each([
  'Cả xã có 3 ca sốt xuất huyết, nhà nhà diệt lăng quăng nhé anh Mẫu',
  'Ca mổ ở nhà hộ sinh do bà Đinh Thị Mẫu đỡ',
  'Ca trực hôm nay là chị Đinh Thị Mẫu',
  'Tôi làm hai ca lao công ở nhà anh Mẫu',
  'Ca bệnh này do bác sĩ điều trị là anh Mẫu phụ trách',
  'Trực ca bệnh viện ở nhà anh Mẫu',
])('finds no case where nobody is said to be ill: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['Ca F0 thứ ba là bà Đinh Thị Mẫu, khu 4', 'Đ.T.M.', 'Đinh'],
  ['Ca F0 thứ ba là Bà Mẫu, khu 4', 'M.', 'Mẫu'],
])('shortens the name of a case, not its first words: %s', (text, replacement, name) => {
  const [finding] = runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings
  expect(finding?.fix).toMatchObject({ kind: 'mask', replacement, start: text.indexOf(name) })
})

it.each([
  ['Bà Đinh Thị Mẫu, sn 1958, xóm 4, ung thư vú', 'health Đinh Thị Mẫu, sn 1958, xóm 4, ung thư vú'],
  ['BN Lò Văn Ví 52 tuổi, giường 7 khoa Nội, viêm gan C', 'health Lò Văn Ví 52 tuổi, giường 7 khoa Nội, viêm gan C'],
  ['Bà Mai Thị Ví (1961), ấp Bàu Cát, tiểu đường type 2', 'health Mai Thị Ví (1961), ấp Bàu Cát, tiểu đường type 2'],
  ['Nguyen Van Mau, sn 1980, thon 5, xo gan do ruou', 'health Nguyen Van Mau, sn 1980, thon 5, xo gan do ruou'],
  ['Ds khám tuyển:\n1. Trần Quốc Ví - tổ 9 - động kinh, hoãn', 'health Trần Quốc Ví - tổ 9 - động kinh'],
  ['Y Ví Niê 61 tuổi ở buôn Kla, lao phổi, đang uống thuốc', 'health Y Ví Niê 61 tuổi ở buôn Kla, lao phổi'],
  ['hộ Phan Văn Ví, xóm 7, cận nghèo, con tâm thần', 'health Phan Văn Ví, xóm 7, cận nghèo, con tâm thần'],
  ['Phan Văn Ví, xóm 7, con tự kỷ', 'health Phan Văn Ví, xóm 7, con tự kỷ'],
  ['Lê Thị Mẫu, sn 1990, thôn 2, hiếm muộn', 'health Lê Thị Mẫu, sn 1990, thôn 2, hiếm muộn'],
  ['Bà Mai Thị Ví (1961), tổ 4, covid', 'health Mai Thị Ví (1961), tổ 4, covid'],
])('finds it without a verb in what a record says of somebody: %s', (text, words) => {
  expect(find(text)).toContain(words)
})

it('masks the name also where a number is between it and the illness', () => {
  const text = 'Phan Văn Ví, sn 1963, CCCD 040063011842, xóm 7, con bị tâm thần'
  const found = runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings
  expect(found.find(({ message }) => message === 'health')?.fix).toMatchObject({ kind: 'mask', replacement: 'P.V.V.' })
})

it.each([
  'Lê Văn Ví, sn 1980, ở thôn 3, lao động tự do',
  'BS Lê Văn Ví, khoa Nội, tiểu đường và tim mạch, khám thứ 7',
  'Hội thảo: Trần Đức Ví, phòng 302, viêm gan B',
  'Lịch trực khoa Ung bướu: Lê Văn Ví, 45 tuổi, khoa Nội, tiểu đường',
  'Chị Lê Thị Ví chia sẻ về tiểu đường, ung thư, tim mạch',
  'Bố tôi 70 tuổi, ở thôn 4, tiểu đường type 2, đang điều trị',
  'Em 34 tuổi, trầm cảm, ai từng trải qua chưa',
  'Thôn 3 kêu gọi giúp đỡ: Lê Thị Ví, 60 tuổi, xóm 2, ung thư máu',
  'Diễn viên Lê Thị Ví, 35 tuổi, ung thư phổi giai đoạn cuối',
])('leaves illnesses that are no record of somebody: %s', (text) => {
  expect(find(text).filter((words) => words.startsWith('health'))).toEqual([])
})

it.each([
  [
    'con Ví kế toán công ty giày Phú An xin nghỉ vì sẩy thai',
    'con Ví kế toán công ty giày Phú An xin nghỉ vì sẩy thai',
  ],
  ['Chị Ví kế toán công ty Phú An bị ung thư vú', 'Chị Ví kế toán công ty Phú An bị ung thư'],
  ['Anh Mẫu bảo vệ nhà máy dệt bị xơ gan đấy', 'Anh Mẫu bảo vệ nhà máy dệt bị xơ gan'],
  ['Chị Ví thủ quỹ trường THCS Lộc An đi phá thai', 'Chị Ví thủ quỹ trường THCS Lộc An đi phá thai'],
  ['Thằng Ví công nhân nhà máy đường đi cai nghiện rồi', 'Thằng Ví công nhân nhà máy đường đi cai nghiện'],
])('knows people by their work and where they work: %s', (text, words) => {
  expect(find(text)).toEqual([`health ${words}`])
})

it.each(['Chị Ví bị ung thư vú', 'Con Ví bị sẩy thai', 'Con Ví công ty giày mới sinh em bé'])(
  'does not know people by a given name alone: %s',
  (text) => {
    expect(find(text)).toEqual([])
  },
)

it.each([
  ['Thằng Cường con nhà bà Sửu xóm 2 bị HIV giai đoạn cuối', 'health Cường con nhà bà Sửu xóm 2 bị HIV'],
  ['con Thảo vợ anh Bình xóm 4 bị giang mai đó nha', 'health Thảo vợ anh Bình xóm 4 bị giang mai'],
  [
    'Ket qua test HIV duong tinh cua anh Thach Sa Ral ap Soc Chua',
    'health Ket qua test HIV duong tinh cua anh Thach Sa Ral',
  ],
  ['Hồ sơ bệnh án số 22 của chú Ba nè', 'health Hồ sơ bệnh án số 22 của chú Ba'],
])('finds whose it is, not whose relative: %s', (text, expected) => {
  expect(find(text)).toEqual([expected])
})

it('leaves alone who treats the sick', () => {
  expect(find('Anh Bình chồng chị Hoa là bác sĩ khoa truyền nhiễm, điều trị HIV')).toEqual([])
  expect(find('Thằng Minh con bác Hai thi đỗ bác sĩ, chuyên chữa HIV')).toEqual([])
})

it.each(['lây si đa cho vợ', 'chết vì sida', 'dương tính si đa', 'đi lãnh thuốc si đa', 'bị bệnh Si Đa'])(
  'finds what the south calls AIDS: %s',
  (words) => {
    expect(find(`Anh Đinh Văn Mẫu ${words} đó bà con.`)).toEqual([expect.stringMatching(/^health .*si ?[dđ]a/i)])
  },
)

it('finds nobody ill who fetches a drug for the store or for patients', () => {
  expect(find('Anh Đinh Văn Mẫu, y tá xã, lấy methadone về trạm rồi.')).toEqual([])
  expect(find('Chị Đinh Thị Mẫu đi nhận thuốc ARV để cấp cho bệnh nhân.')).toEqual([])
  expect(find('Anh Đinh Văn Mẫu, công an xã, sáng nào cũng uống methadone.')).toHaveLength(1)
  expect(find('Chị Đinh Thị Mẫu lấy thuốc ARV ở trạm.')).toHaveLength(1)
})

it.each([
  'Chị Đinh Thị Mẫu bán đồ si đa ở chợ Bà Chiểu, rẻ lắm.',
  'Anh Đinh Văn Mẫu mới có si đa về, giày Nhật, ai lấy ghé nha.',
  'Chị Đinh Thị Mẫu mang si đa ra chợ bán mỗi sáng.',
  'Shop si đa của Đinh Thị Mẫu khai trương, áo si đa Hàn chất.',
  'Ket qua cua anh Dinh Van Mau bac si da xem roi, khong sao.',
  'Chi Dinh Thi Mau bi bac si da tung kham nham.',
])('finds nobody ill where it is clothes or a doctor: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['Chị Lê Ngọc Mẫu, 29 tuổi, ngụ Ô Ví, suýt chết vì phá thai', 'Chị L.N.M., suýt chết vì phá thai'],
  ['Chị Lê Ngọc Mẫu (29 tuổi), suýt chết vì phá thai', 'Chị L.N.M., suýt chết vì phá thai'],
  ['Chị Lê Ngọc Mẫu ở xóm 3 bị trầm cảm', 'Chị L.N.M. bị trầm cảm'],
  ['Chị Lê Ngọc Mẫu (29 tuổi, ấp 5 xã Ô Ví) bị HIV', 'Chị L.N.M. bị HIV'],
  ['Chị Lê Ngọc Mẫu (29 tuổi) ở ấp 5 xã Ô Ví bị HIV', 'Chị L.N.M. bị HIV'],
  ['Chị Lê Ngọc Mẫu 29 tuổi ở ấp 5 xã Ô Ví bị HIV', 'Chị L.N.M. bị HIV'],
  ['Chị Lê Ngọc Mẫu, tổ 2 phường Sen, 29 tuổi, bị HIV', 'Chị L.N.M., bị HIV'],
  ['Chi Le Ngoc Mau 29 tuoi o ap 5 xa O Vi bi HIV', 'Chi L.N.M. bi HIV'],
  ['Chị Lê Ngọc Mẫu (bạn học cũ) bị HIV', 'Chị L.N.M. (bạn học cũ) bị HIV'],
])('hides the age and the home after the name with it: %s', (text, after) => {
  const [finding] = runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings
  const { start, end, replacement } = finding!.fix!
  expect(text.slice(0, start) + replacement + text.slice(end)).toBe(after)
})

it('leaves no illness out where each entry of a list has an identity number, too', () => {
  const text =
    'Hộ xin trợ cấp:\n1. Bà Đỗ Thị Mẫu, sinh 1952, CCCD 001152006284, tai biến liệt nửa người\n' +
    '2. Ông Lại Văn Mẫu, sinh 1960, CCCD 001060011937, con trai nghiện ma tuý'
  expect(find(text)).toEqual([
    'identity 001152006284',
    'health tai biến liệt nửa người',
    'identity 001060011937',
    'health con trai nghiện ma tuý',
  ])
})

it('takes all that a laboratory found, and the number of the record', () => {
  const words = 'Đinh Văn Mẫu, mã BA 24.118302, HBsAg dương tính, giang mai TPHA (+)'
  expect(find(`Ai đọc giùm kết quả BN ${words}, mai mổ ruột thừa.`)).toEqual([`health ${words}`])
})

it('finds the illness of the parent of a child', () => {
  expect(find('Bé Vy lớp 1C đi lạc, mẹ tên Thủy bị trầm cảm.')).toEqual(['health mẹ tên Thủy bị trầm cảm'])
  expect(find('Bé Vy lớp 1C đi lạc, mẹ tên Thủy bị cảm.')).toEqual([])
})

it.each([
  'Trạm có ca chị Giàng Thị Mẫu, 22 tuổi, bản Pa Ví, test HIV dương tính.',
  'Ông Nguyễn Văn Mẫu, sinh năm 1970, xóm 4, mắc giang mai.',
  'Ca tháng 8:\n1. Lò Thị Mẫu, 1999, bản Na Ví, phá thai 7 tuần\n2. Vì Thị Dụ, 2003, phá thai 9 tuần',
  'Khoa em hôm nay:\n- Bà Trần Thị Mẫu, 67 tuổi, ung thư gan\n- Ông Hồ Văn Ví, 71 tuổi, suy thận',
  'Bệnh nhân phòng 3: 1. Trần Thị Mẫu, ung thư gan; 2. Hồ Văn Ví, suy thận; 3. Lê Văn Dụ, xơ gan',
  'Tui công khai cho xóm biết: Hồ Văn Ví, 32 tuổi, ấp 3, nhiễm HIV.',
  'Vợ chồng anh Hồ Văn Ví xóm 5 bị HIV cả hai, bà con tránh xa.',
  'Mẹ con chị Lô Thị Mẫu, bản Na Ví, bị nhiễm HIV.',
])('holds what people are shunned for, next to age or home, and lists of the ill: “%s”', (text) => {
  const { findings } = runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } })
  expect(new Set(findings.map(({ message, level }) => `${message} ${level}`))).toEqual(new Set(['health stop']))
  const { fix } = findings[0]!
  // Age and home go with the name.
  expect(text.slice(fix!.end)).not.toMatch(/^,? (?:\d|bản|xóm|sinh)/)
})

it.each([
  'Chị Giàng Thị Mẫu test HIV dương tính.',
  'Con bà Lê Thị Mẫu ở thôn 2 bị HIV.',
  'Chồng chị Lê Thị Mẫu ấp 3 bị HIV.',
  'Kêu gọi giúp đỡ chị Lò Thị Mẫu, bản Nà Ví, 34 tuổi, nhiễm HIV nuôi hai con.',
  'Trao quà cho hộ khó khăn: 1. Lê Văn Mẫu, 1958, thôn Đông, ung thư phổi\n2. Trần Thị Ví, 1962, thôn Đoài, suy thận',
  'Tôi là Hồ Văn Ví, 45 tuổi, xóm 4, nhiễm HIV đã 20 năm, vẫn đi làm.',
  'Theo công an tỉnh, Hồ Văn Ví, 32 tuổi, nghiện ma túy, cướp tiệm vàng.',
  'Chủ đề thuyết trình:\n- Trần Thị Mẫu: lao phổi\n- Hồ Văn Ví: tiểu đường',
  'Đội cử tạ của tỉnh:\n1. Trần Thị Mẫu, bại liệt\n2. Hồ Văn Ví, liệt hai chân',
  'Danh sách tổ 2:\n1. Trần Thị Mẫu, câm điếc\n2. Hồ Văn Ví, khuyết tật',
])('only warns without them, of relatives, disabilities, or what is made known or taught: “%s”', (text) => {
  const { findings } = runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } })
  expect(findings.filter(({ level }) => level === 'stop')).toEqual([])
  expect(findings).not.toEqual([])
})

it('finds the illness of somebody called by the order of birth who is known by home', () => {
  expect(find('Con Út Mẫu bán vé số ở ấp 2 bị ung thư vú.')).toEqual([expect.stringMatching(/^health Con Út Mẫu/)])
  expect(find('Con Hai nhà tui bị ung thư vú.')).toEqual([])
  expect(find('Con Út Mẫu nhà em ở ấp 2 bị sốt xuất huyết.')).toEqual([])
})

it.each([
  'Ông Hồ Văn Ví, thương binh, nhiễm chất độc da cam, được tặng nhà tình nghĩa.',
  'Hồ Văn Ví, 50 tuổi, vào vai một người nghiện ma túy trong vở kịch tối nay.',
])('leaves honours of the State and parts in plays: “%s”', (text) => {
  expect(find(text)).toEqual([])
})
