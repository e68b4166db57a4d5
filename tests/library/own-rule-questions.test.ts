import { describe, expect, it } from 'vitest'
import { findRulesOfAgency } from '../../utils/library/answers/find-answer.ts'
import type { SearchUnit } from '../../utils/library/imports/parser/imported-text.ts'

/** The rules of three offices, as they are written: most name the act and its object, some only the frame. */
const RULES: readonly (readonly [id: string, heading: string, text: string])[] = [
  ['pham-vi', 'Điều 1. Phạm vi áp dụng', 'Quy chế này áp dụng cho viên chức, người lao động của trung tâm và các tổ.'],
  ['hieu-luc', 'Điều 20. Hiệu lực', 'Các khoa, phòng và toàn thể viên chức của trung tâm có trách nhiệm thi hành.'],
  ['ban-hang', 'Điều', 'Không kinh doanh trên mạng trong giờ trực.'],
  ['mat-khau', 'Điều', 'Không đưa mật khẩu phần mềm quản lý cho người ngoài.'],
  ['quay-khoa', 'Điều 3. Khu cấp cứu', 'Không quay phim, chụp ảnh trong khu cấp cứu.'],
  ['luong', 'Điều', 'Không công khai bảng lương của đồng nghiệp.'],
  ['hop', 'Điều 6. Họp giao ban', 'Không ghi âm trong cuộc họp.'],
  ['de-thi', 'Điều', 'Không gửi đề thi, đáp án ra ngoài trước giờ thi.'],
  ['qua', 'Điều 8. Quà tặng', 'Không nhận phong bì, quà biếu của người nhà bệnh nhân.'],
  ['dien-thoai', 'Điều', 'Không đăng số điện thoại trực của khoa lên mạng xã hội khi trưởng khoa chưa duyệt.'],
  ['binh-luan', 'Điều', 'Không bình luận về vụ việc đang thanh tra.'],
  ['trang-phuc', 'Điều 11. Trang phục', 'Mặc đồng phục, đeo thẻ khi tiếp dân.'],
  ['phat-ngon', 'Điều', 'Chỉ giám đốc trả lời báo chí.'],
  ['bao-chay', 'Điều 14. Phòng cháy', 'Không hút thuốc trong kho hồ sơ.'],
  ['hoc-sinh', 'Điều', 'Không đăng điểm kiểm tra của học sinh vào nhóm phụ huynh.'],
  ['xe', 'Điều 16. Xe công', 'Không dùng xe công để đi việc riêng.'],
]
const UNITS: SearchUnit[] = RULES.map(([id, heading, text]) => ({ id, path: {}, heading, text }))
const find = (question: string, units = UNITS) => findRulesOfAgency(question, units).map(({ id }) => id)

describe('own rules for questions in other words', () => {
  it.each([
    ['cán bộ có được kinh doanh online không', 'ban-hang'],
    ['viên chức mở livestream kinh doanh mỹ phẩm được không', 'ban-hang'],
    ['can bo ban hang tren zalo luc truc duoc khong', 'ban-hang'],
    ['công chức có được cho bạn mượn mật khẩu phần mềm không', 'mat-khau'],
    ['dua mat khau phan mem cho nguoi khac', 'mat-khau'],
    ['bác sĩ quay phim trong phòng cấp cứu rồi đăng tiktok được không', 'quay-khoa'],
    ['chup anh o khu cap cuu dua len face', 'quay-khoa'],
    ['đảng viên khoe bảng lương của người cùng phòng lên facebook', 'luong'],
    ['bang luong dong nghiep co duoc dang zalo', 'luong'],
    ['viên chức có được ghi âm cuộc họp không', 'hop'],
    ['thu am buoi hop giao ban', 'hop'],
    ['giáo viên gửi đáp án đề thi vào nhóm zalo', 'de-thi'],
    ['điều dưỡng nhận phong bì của người nhà bệnh nhân thì sao', 'qua'],
    ['dang so dien thoai truc cua khoa len zalo', 'dien-thoai'],
    ['có được đưa sđt của khoa lên fanpage không', 'dien-thoai'],
    ['cán bộ bình luận vụ đang thanh tra trên facebook', 'binh-luan'],
    ['không đeo thẻ lúc tiếp dân có bị gì không', 'trang-phuc'],
    ['y tá trả lời phỏng vấn báo chí được không', 'phat-ngon'],
    ['hut thuoc trong kho ho so', 'bao-chay'],
    ['bác sĩ kinh doanh nước hoa qua tiktok', 'ban-hang'],
    ['cô giáo đăng điểm kiểm tra học sinh lên zalo lớp', 'hoc-sinh'],
    ['lay xe cong di viec rieng', 'xe'],
  ])('are found: "%s"', (question, id) => {
    expect(find(question)[0]).toBe(id)
  })

  it.each([
    ['dang so nha cua benh nhan len face', ['dien-thoai']],
    ['dang anh hop lop cua trung tam len face', []],
    ['đăng lịch tiêm của trung tâm lên zalo', []],
    ['viên chức của trung tâm có được lập facebook không', []],
    ['dua tin tuyen sinh cua truong len fanpage', []],
    ['trung tam tren facebook bi gia mao thi bao ai', []],
    ['khách hàng chê khoa trên mạng', []],
    ['tin giả về thuốc trên mạng phạt bao nhiêu', []],
    ['mất mật khẩu facebook thì làm sao', []],
    ['học sinh bị bắt nạt trên mạng', []],
    ['cán bộ đăng ảnh du lịch lên facebook trong giờ làm', []],
    ['like bài của trung tâm', []],
    ['trung tâm mở fanpage cho các tổ được không', []],
    ['bán trú ở trường có camera không', []],
    ['xe khach cua nguoi nha bi tai nan', []],
  ] as const)('are not found for what they do not speak of: "%s"', (question, allowed) => {
    const rest = find(question).filter((id) => !(allowed as readonly string[]).includes(id))
    expect(rest).toEqual([])
  })
})

describe('own rules on passwords and on secret papers', () => {
  const makeUnits = (rules: readonly (readonly [heading: string, text: string])[]) =>
    rules.map(([heading, text], at) => ({ id: `d${at + 1}`, path: {}, heading, text }))
  const PASSWORDS = makeUnits([['Điều 5. Mật khẩu', 'Không gửi mật khẩu qua Zalo, không cho người khác mượn.']])
  const SECRETS = makeUnits([['Điều 8. Tài liệu mật', 'Không chụp, không gửi tài liệu mật qua Zalo.']])

  it.each([
    'văn bản mật có được gửi qua zalo không',
    'van ban mat co duoc gui qua zalo khong',
    'tài liệu mật cho người khác mượn được không',
    'gửi hồ sơ tối mật qua zalo',
    'bí mật nhà nước gửi zalo được không',
  ])('on passwords are not quoted for secret papers: "%s"', (question) => {
    expect(find(question, PASSWORDS)).toEqual([])
  })

  it.each(['mật khẩu phần mềm có gửi qua zalo được không', 'gui mat khau qua zalo', 'chụp mật khẩu gửi qua zalo'])(
    'on secret papers are not quoted for passwords: "%s"',
    (question) => {
      expect(find(question, SECRETS)).toEqual([])
      expect(find(question, PASSWORDS)).toEqual(['d1'])
    },
  )

  it('are quoted if they name both', () => {
    const both = makeUnits([['Điều', 'Không gửi mật khẩu, tài liệu mật qua Zalo.']])
    expect(find('gửi tài liệu mật qua zalo', both)).toEqual(['d1'])
    expect(find('gửi mật khẩu qua zalo', both)).toEqual(['d1'])
  })
})

/** The regulation of a commune, with the articles every rule book has, whose words are those of many questions. */
const COMMUNE_RULES: readonly (readonly [heading: string, text: string])[] = [
  ['Phạm vi điều chỉnh', 'Quy chế này quy định việc đăng tải, bình luận, cung cấp số điện thoại của công dân.'],
  ['Đối tượng áp dụng', 'Trưởng thôn khi đăng tải thông tin, hình ảnh của người dân.'],
  ['Giải thích từ ngữ', 'Mạng xã hội là nơi người dùng đăng tải hình ảnh, số điện thoại, video.'],
  ['Thời gian làm việc', 'Không bán hàng, quảng cáo trên mạng xã hội trong giờ làm việc.'],
  ['Thông tin của công dân', 'Không đăng số căn cước, số điện thoại, địa chỉ của công dân lên mạng xã hội.'],
  ['Bình luận, chia sẻ', 'Không bình luận, chia sẻ thông tin chưa kiểm chứng về đền bù đất đai.'],
  ['Tài khoản công vụ', 'Không dùng tài khoản công vụ để bình luận về việc riêng.'],
  ['Phạm vi phát ngôn', 'Chủ tịch xã trả lời phỏng vấn về công việc của xã.'],
  ['Hình ảnh của công chức', 'Không đăng hình ảnh uống rượu, bia khi mặc trang phục công sở.'],
  ['Nhà văn hóa thôn Đông', 'Mở cửa từ bảy giờ sáng.'],
  ['Hiệu lực và trách nhiệm thi hành', 'Văn phòng đăng quy chế lên trang của xã, bình luận, chia sẻ.'],
]
const COMMUNE_UNITS = COMMUNE_RULES.map(([heading, text], at) => ({ id: `d${at + 1}`, path: {}, heading, text }))

describe('own rules of a whole book', () => {
  it.each([
    ['livestream bán hàng', ['d4']],
    ['bán hàng online giờ hành chính', ['d4']],
    ['công chức bán mỹ phẩm trên facebook lúc làm việc được không', ['d4']],
    ['chạy ads trên face giờ hành chính', ['d4']],
    ['buon ban online o co quan', ['d4']],
    ['đăng số điện thoại của dân', ['d5']],
    ['dang so dien thoai cua dan len mang', ['d5']],
    ['nha van hoa thon dong', ['d10']],
    ['phạm vi phát ngôn', ['d8']],
    ['bình luận về đền bù đất trên facebook', ['d6']],
    ['bình luận bài của hàng xóm', []],
    ['đăng ảnh con lên mạng', []],
    ['cán bộ xã dùng facebook được không', []],
    ['mạng xã hội là gì', []],
    ['quy chế này áp dụng cho ai', []],
    ['phạm vi điều chỉnh', []],
    ['trách nhiệm thi hành quy chế', []],
    ['cho mượn xe máy', []],
  ])('are quoted only if they answer: "%s"', (question, ids) => {
    expect(find(question, COMMUNE_UNITS)).toEqual(ids)
  })

  it('are not quoted for what a sentence without a heading says of the book', () => {
    const texts = [
      'Quy chế phát ngôn này quy định việc bình luận, đăng ảnh học sinh.',
      'Giáo viên chịu trách nhiệm thi hành nội quy, đăng ảnh học sinh.',
    ]
    expect(
      find(
        'giáo viên đăng ảnh học sinh lên mạng',
        texts.map((text) => ({ id: text, path: {}, heading: '', text })),
      ),
    ).toEqual([])
  })
})

/** The working rules of an office with a kindergarten: each clause of its hours is next to another one. */
const HOURS: readonly (readonly [heading: string, text: string])[] = [
  ['Thời giờ làm việc', '1. Sáng từ 07 giờ 15 đến 11 giờ 15.\n2. Nghỉ bù phải xin phép trưởng phòng.'],
  ['Trang Facebook', '1. Mỗi bài do Phó Giám đốc duyệt.\n2. Không đăng bài sau 21 giờ, trừ tin bão, bệnh dịch.'],
  [
    'Mạng xã hội',
    '1. Được lập tài khoản.\n2. Không dùng mạng xã hội trong giờ làm việc.\n3. Không livestream ở trụ sở.',
  ],
  ['Lịch tiếp khách', '1. Giám đốc tiếp khách sáng thứ sáu.\n2. Kế toán chi tiền ngày 10 hằng tháng.'],
  ['Nhà trẻ', '1. Nhận trẻ từ 06 giờ 45.\n2. Người lạ không đón trẻ.'],
  ['Kho', '1. Máy cưa để trong kho.\n2. Xe nâng do thủ kho lái.'],
  ['Bếp', '1. Báo cơm trước một ngày.\n2. Tự rửa chén.'],
  ['Cây xanh', '1. Không bẻ cành.\n2. Tưới cây chiều thứ tư.'],
]
const HOURS_UNITS = HOURS.map(([heading, text], at) => ({ id: `d${at + 1}`, path: {}, heading, text }))

describe('own rules on hours, days and the place of work', () => {
  it.each([
    ['mấy giờ bắt đầu làm việc', 'Sáng từ 07 giờ 15'],
    ['may gio bat dau lam viec', 'Sáng từ 07 giờ 15'],
    ['mấy giờ nhận trẻ', 'Nhận trẻ'],
    ['nghỉ bù có sao không', 'Nghỉ bù'],
    ['đăng bài lúc 11 giờ đêm được không', 'Không đăng bài sau'],
    ['lướt facebook trong giờ làm', 'Không dùng mạng xã hội'],
    ['được livestream không', 'Không livestream'],
    ['livestream ở cơ quan được không', 'Không livestream'],
    ['giám đốc tiếp khách thứ mấy', 'Giám đốc tiếp khách'],
    ['kế toán chi tiền ngày nào', 'Kế toán chi tiền'],
    ['ai duyệt bài trên trang', 'Mỗi bài do'],
  ])('are quoted by the clause that answers: "%s"', (question, passage) => {
    const [first] = findRulesOfAgency(question, HOURS_UNITS)
    expect(first?.passage).toMatch(new RegExp(`^${passage}`))
  })

  it.each([
    'đi chữa bệnh bị y tá đăng hình lên',
    'xe máy cũ bán ở đâu',
    'mấy giờ đá banh',
    'thứ mấy xổ số',
    'livestream bán hàng bị phạt bao nhiêu',
    'đăng ảnh du lịch trong giờ làm',
  ])('are not quoted for a word that is of another thing, or in an exception: "%s"', (question) => {
    expect(find(question, HOURS_UNITS)).toEqual([])
  })
})

/** The press in the words of three offices, each next to an article on answering somebody else. */
const PRESS_BOOKS: readonly (readonly (readonly [heading: string, text: string])[])[] = [
  [
    ['Nhóm Zalo với cha mẹ học sinh', 'Giáo viên chủ nhiệm trả lời cha mẹ học sinh từ 7 giờ đến 20 giờ.'],
    ['Phát ngôn và cung cấp thông tin', 'Chỉ hiệu trưởng hoặc người được ủy quyền được phát ngôn với báo chí.'],
    ['Mật khẩu', 'Mỗi người tự giữ mật khẩu hệ thống.'],
  ],
  [
    ['Giao tiếp với người bệnh', 'Trả lời phụ huynh của trẻ tiêm chủng về phản ứng sau tiêm.'],
    ['Phát ngôn', 'Viên chức không cung cấp thông tin cho phóng viên; giám đốc là người phát ngôn.'],
  ],
  [
    ['Trả lời người dân', 'Công chức trả lời ý kiến của người dân trên trang của xã trong hai ngày làm việc.'],
    ['Người phát ngôn', 'Khi báo đài hỏi, công chức chuyển cho văn phòng.'],
  ],
]
const PRESS_UNITS = PRESS_BOOKS.map((book) =>
  book.map(([heading, text], at) => ({ id: `d${at + 1}`, path: {}, heading, text })),
)

describe('own rules on the press', () => {
  const eachBook = (question: string) => PRESS_UNITS.map((units) => find(question, units))

  it.each([
    'ai được trả lời báo chí?',
    'ai duoc tra loi bao chi',
    'nhà báo hỏi thì ai trả lời',
    'tôi có được trả lời phỏng vấn không',
    'phóng viên gọi điện hỏi thì tôi trả lời được không',
    'báo đài hỏi chuyện của cơ quan thì làm gì',
  ])('answer who may speak to it, whatever the rule calls that: "%s"', (question) => {
    expect(eachBook(question)).toEqual([['d2'], ['d2'], ['d2']])
  })

  it('do not answer who speaks to parents, and the other way round', () => {
    const [school, clinic] = eachBook('phụ huynh hỏi thì ai trả lời')
    expect([school, clinic]).toEqual([['d1'], ['d1']])
  })

  it('are not quoted for what the press has published', () => {
    expect(eachBook('chia sẻ bài của báo chí lên facebook được không')).toEqual([[], [], []])
  })
})
