import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { type CheckChoices, checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import {
  LATER_OTHERS_CONTACTS,
  LATER_OWN_CONTACTS,
  OTHERS_CONTACTS,
  OWN_CONTACTS,
  PURPOSEFUL_CONTACTS,
  PURPOSELESS_CONTACTS,
} from './contact-lines.ts'

const tagger = openShippedTagger()
const find = (text: string, choices: CheckChoices = {}) =>
  checkDraft(createTextDraft(text), choices, { tagger }).filter(({ check }) => check === 'personal-data')
const isLoud = (text: string) => find(text).some(({ level }) => level !== 'note')
const findMessages = (text: string) => find(text).map(({ message, level }) => [message, level])

describe('a phone number in public', () => {
  it('of somebody else is never taken for the writer’s', () => {
    expect([...OTHERS_CONTACTS, ...LATER_OTHERS_CONTACTS].filter((text) => !isLoud(text))).toEqual([])
  })

  it('that the writer gives to be called is a note, with few exceptions', () => {
    const own = [...OWN_CONTACTS, ...LATER_OWN_CONTACTS]
    expect(own.filter(isLoud).length / own.length).toBeLessThan(0.05)
  })

  it.each(PURPOSEFUL_CONTACTS)('for a sale of the household or for something lost is a note: %s', (text) => {
    expect(findMessages(text)).toEqual([['contact', 'note']])
  })

  it.each(PURPOSELESS_CONTACTS)('of somebody by name, given for no such thing, stays loud: %s', (text) => {
    expect(findMessages(text)).toEqual([['phone', 'warn']])
  })

  it('is a note with a text that says so, and can still be masked', () => {
    const [finding] = find('Cần gì cứ gọi tui 0938 112 233.')
    expect(finding).toMatchObject({ message: 'contact', level: 'note', fix: { kind: 'mask' } })
  })

  it('has the level that is set for the writer’s own numbers', () => {
    expect(find('Cần gì cứ gọi tui 0938 112 233.', { 'personal-data/contact': 'warn' })).toMatchObject([
      { message: 'contact', level: 'warn' },
    ])
  })

  it('right after one of the writer’s is the writer’s, too', () => {
    expect(findMessages('Điện thoại liên hệ: 0888331177/0888331178')).toEqual([
      ['contact', 'note'],
      ['contact', 'note'],
    ])
    expect(findMessages('Gọi mình 0888331177, số bà chủ 0888331178')).toEqual([
      ['phone', 'warn'],
      ['phone', 'warn'],
    ])
  })

  it('in a list of people is loud, whatever leads to it', () => {
    expect(
      findMessages('Liên hệ 0888331177\nLiên hệ 0888331178\nLiên hệ 0888331179').map(([, level]) => level),
    ).toEqual(['warn', 'warn', 'warn'])
  })

  it.each([
    'Zalo của cô 0938112233, ba mẹ có gì cứ nhắn nha.',
    'Các em thắc mắc bài nào thì gọi thầy số 0938112233 nghe.',
    'Quý phụ huynh lưu số điện thoại cô: 0938112233, khi cần thì liên hệ ạ.',
    'zalo cua co 0938112233, ba me co gi cu nhan nha',
  ])('of a teacher who asks to be called is a note: “%s”', (text) => {
    expect(findMessages(text)).toEqual([['contact', 'note']])
  })

  it.each([
    'Zalo của cô Mẫu 0938112233, ba mẹ có gì cứ nhắn nha.',
    'Số cô chủ nhiệm 0938112233, phụ huynh cứ gọi hỏi cho ra lẽ.',
    'Số của cô 0938112233, phụ huynh cứ gọi mà chửi.',
    'Số của cô 0938112233 đó mấy mẹ.',
  ])('of a teacher who is somebody else stays loud: “%s”', (text) => {
    expect(findMessages(text)).toEqual([['phone', 'warn']])
  })

  it('after a sign for telephones is to be called, with a name after it, too', () => {
    expect(findMessages('☎ 0912.345.678 gặp Hương, nhận đặt bánh sinh nhật')).toEqual([['contact', 'note']])
    expect(findMessages('📞 0912345678 nó lừa tiền mình đó')).toEqual([['phone', 'warn']])
  })

  it('leaves identity numbers and payment cards of the writer as loud as they are', () => {
    expect(findMessages('CCCD của em 089199001000, gọi em 0938 112 233')).toEqual([
      ['identity', 'stop'],
      ['phone', 'warn'],
    ])
    expect(findMessages('Thẻ của em 4111 1111 1111 1111, ai mua gì thì dùng')).toEqual([['account', 'stop']])
  })
})

describe('an account, a mailbox or an address in public', () => {
  it.each([
    'Chuyển cho em qua stk 0123456789012 Vietcombank',
    'Số tài khoản của em Agribank 4501205123456, ai góp quỹ thì gửi vô',
    'Đặt hàng qua zalo 0912345678, chuyển khoản STK 19034567890123 Techcombank chủ TK Nguyễn Thị Hương',
    'Khách quen bank em 50% nhé, stk em: 19035527461018 Techcombank, LY THI HANH',
    'Mấy chị đặt mắm rồi thì ck trước giúp em vô tk 060249917733 Sacombank, chủ tài khoản Đào Thị Lụa nghen',
    'Tên TK: Hoàng Văn Quyết, số tk của mình 0451000388216 Vietcombank, mua cây giống thì cọc trước 30%',
    'STK của mình Agribank 4501205123456, ai góp quỹ thì ck giúp',
    'tien com trua ck cho em qua stk 19035527461 bidv ten Do Thi Man nha ca phong',
    'Quỹ lớp 5A mỗi bạn 200k, phụ huynh chuyển vào tài khoản 19034567890123 Techcombank Trần Thị Lụa giúp em ạ',
    'Chi đoàn thu quỹ 6 tháng 50k/người, anh chị bank về Vietinbank 101234567890 Lê Quốc Nam giùm em nha',
    'Em là Lụa, thủ quỹ chi hội. Cả nhà chuyển khoản giúp em: BIDV 74110001234567, nội dung: tên + quỹ',
    'Nhận may áo bà ba, khách xa chuyển khoản trước STK 070012345678 Sacombank Dao Thi Lua',
    'Tôi đứng ra nhận tiền phúng viếng giúp gia đình, STK 2710205123456 Agribank, chủ tài khoản Trần Văn Quyết.',
    'Mình đang gom tiền mua quà trung thu cho các bé, stk 2710205123456 VCB, ai góp nhắn mình',
    'Mail báo giá: huongshop.banhtrang@gmail.com, ship tận nơi',
    'Nhận làm nail tại nhà em: 12 ngõ 5 phố Tân Mai, phường Tân Mai, inbox em nhé',
  ])('that the writer gives to be used is a note: %s', (text) => {
    expect(findMessages(text)).not.toEqual([])
    expect(isLoud(text)).toBe(false)
  })

  it.each([
    'Số tài khoản của chị Bưởi Agribank 4501205123456, ai góp quỹ thì gửi vô',
    'STK khách ck cho em là 0451000388216 VCB, chủ tk Nguyễn Thuỳ Dung, ai quen nhắn giùm',
    'Em chuyển nhầm 5 triệu vào stk 0451000388216 VCB tên Nguyễn Thuỳ Dung, ai quen giúp em với',
    'Khách ck nhầm cho shop từ tk 0451000388216 VCB tên Lê Thị Nở',
    'Con nợ xù tiền: tk 0451000388216 Vietcombank, chủ tk Võ Văn Lì, ck cho em trước rồi quỵt',
    'Thím Tám nhờ đăng giùm: stk của thím 0451000388216 VCB, Lê Thị Tám, ai thương thì giúp',
    'STK của nó 19034567890123 Techcombank, đừng ai bán hàng cho nó',
    'Bà Nga nhận tiền phúng viếng giúp gia đình rồi ôm luôn, stk 2710205123456 Agribank chủ tk Lê Thị Nga',
    'Tôi nhận được tiền ủng hộ từ stk 2710205123456 Agribank, Lê Thị Nga',
    'Mẹ em là Nguyễn Thị Lan, chuyển khoản giúp em: BIDV 74110001234567',
    'Quỹ lớp mỗi em 100k, cô Hạnh thủ quỹ ôm hết, stk cô Hạnh 0123456789012 Agribank cho ai muốn đòi giúp em',
    'Khách bùng đơn của shop: chị Lê Thị Mộng Kiều, 27/4 đường Lò Chén, khu phố 3, phường Tân Thới',
    'Mail của thằng lừa bán vé: tranvanduc88@gmail.com',
  ])('of somebody else stays loud: %s', (text) => {
    expect(isLoud(text)).toBe(true)
  })
})
