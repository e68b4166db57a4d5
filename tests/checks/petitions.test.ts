// Who sent a denunciation or a complaint, and petitions of others that are shown.

import { describe, expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings
const applyFirstFix = (text: string) => {
  const [fix] = getFixes(find(text)[0]!)
  return text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
}

describe('the sender of a petition', () => {
  it.each([
    ['Bà Mận xóm chùa mới viết đơn tố cáo chủ lò gạch.', 'Bà M. xóm chùa mới viết đơn tố cáo chủ lò gạch.'],
    ['Tin nóng: anh Quý là người đã làm đơn tố cáo kế toán.', 'Tin nóng: anh Q. là người đã làm đơn tố cáo kế toán.'],
    ['Người tố giác vụ khai thác cát là anh Khánh ở bến đò.', 'Người tố giác vụ khai thác cát là anh K. ở bến đò.'],
    ['Bác Thuận tố giác lò mổ lậu lên huyện rồi.', 'Bác T. tố giác lò mổ lậu lên huyện rồi.'],
    ['Anh Dũng và chị Thắm ký đơn tố cáo ông Phúc.', 'Anh D. và chị T. ký đơn tố cáo ông Phúc.'],
    ['Chị Bích vợ anh Toàn nộp đơn tố cáo hàng xóm.', 'Chị B. vợ anh T. nộp đơn tố cáo hàng xóm.'],
    ['Đơn tố cáo anh Hải do cô Liễu đứng tên.', 'Đơn tố cáo anh Hải do cô L. đứng tên.'],
    ['Đơn của ông Vinh khiếu nại xã còn trên bàn.', 'Đơn của ông V. khiếu nại xã còn trên bàn.'],
    ['Đơn khiếu nại của bà Nguyễn Thị Lài về ranh đất.', 'Đơn khiếu nại của bà N.T.L. về ranh đất.'],
    ["H'Lan buôn Kla viết đơn tố cáo trưởng buôn.", 'H. viết đơn tố cáo trưởng buôn.'],
    ['Lão Kính xóm Vạn gửi đơn khiếu kiện rồi.', 'Lão K. gửi đơn khiếu kiện rồi.'],
    ['chị hằng thôn 5 vừa nộp đơn tố cáo anh tuấn', 'chị H. vừa nộp đơn tố cáo anh tuấn'],
    [
      'Đơn kiện tôi về tiền làm đường là do bà Mận nhà cuối thôn viết đấy, tôi xem rồi.',
      'Đơn kiện tôi về tiền làm đường là do bà M. nhà cuối thôn viết đấy, tôi xem rồi.',
    ],
    ['Cái đơn khiếu nại vụ ao sen do anh Tới nộp đó nha.', 'Cái đơn khiếu nại vụ ao sen do anh T. nộp đó nha.'],
    ['don to cao toi la do ba Man cuoi thon viet day', 'don to cao toi la do ba M. cuoi thon viet day'],
    ['Đơn tố cáo chuyện cấp sổ sai là của bà Mận xóm 2 chơ ai.', 'Đơn tố cáo chuyện cấp sổ sai là của bà M. chơ ai.'],
    ['Cái đơn khiếu nại vụ đền bù ấy của chú Lộc.', 'Cái đơn khiếu nại vụ đền bù ấy của chú L.'],
    ['don to cao vu lay cat la cua ong Tam ap 3', 'don to cao vu lay cat la cua ong T.'],
    ['Đơn tố cáo vụ cấp sổ cô Hoa xóm 2 gửi lên huyện rồi.', 'Đơn tố cáo vụ cấp sổ cô H. gửi lên huyện rồi.'],
    [
      'Thường trực nhận đơn của bà Nịnh Thị Mẫu, sinh năm 1968, thôn Am, khiếu nại việc đền bù.',
      'Thường trực nhận đơn của bà N.T.M., khiếu nại việc đền bù.',
    ],
    [
      'Người gửi đơn tố cáo trường là cô Mai Thị Mẫu lớp 5/2 chơ ai.',
      'Người gửi đơn tố cáo trường là cô M.T.M. chơ ai.',
    ],
    ['Chi Nga xom Trai lam don to cao ke toan', 'Chi N. lam don to cao ke toan'],
    [
      'Đơn khiếu nại thầy hiệu trưởng là do chị Ngô Thị Lài, mẹ một cháu lớp lá, viết chứ ai.',
      'Đơn khiếu nại thầy hiệu trưởng là do chị N.T.L., mẹ một cháu lớp lá, viết chứ ai.',
    ],
    ['Đơn tố bếp ăn là chị Trần Thị Nụ viết.', 'Đơn tố bếp ăn là chị T.T.N. viết.'],
    [
      'Họ tố vợ chồng em lấn đường, đơn có chữ ký của chị Lụa.',
      'Họ tố vợ chồng em lấn đường, đơn có chữ ký của chị L.',
    ],
    ['Don kien nha tui nuoi vit, co chu ky ong Don.', 'Don kien nha tui nuoi vit, co chu ky ong D.'],
    [
      'Bà làm đơn kiện gia đình tôi, có chữ kí bà với ông Cuộc.',
      'Bà làm đơn kiện gia đình tôi, có chữ kí bà với ông C.',
    ],
  ])('is found, and the name masked: %s', (text, masked) => {
    const findings = find(text)
    expect(findings).toMatchObject([{ message: 'petition', level: 'warn', fix: { kind: 'mask' } }])
    expect(findings[0]!.provisions[0]).toBe('blds-2015.d38')
    expect(applyFirstFix(text)).toBe(masked)
    expect(find(masked)).toEqual([])
  })

  it('leaves the illness of the sender its own finding', () => {
    const text = 'Xã nhận đơn của bà Nịnh Thị Mẫu, thôn Am, khiếu nại vì chồng bị nhiễm HIV không được vay vốn.'
    expect(find(text).map(({ message }) => message)).toEqual(['petition', 'health'])
  })

  it('leaves a telephone number its own finding', () => {
    const text = 'Chị Bích, số 0912 345 678, vừa nộp đơn tố cáo hàng xóm.'
    expect(find(text).map(({ message }) => message)).toEqual(['phone', 'petition'])
  })

  it.each([
    'Ông Lê Văn Bền nộp đơn tố cáo trưởng thôn ăn chặn, hehe vui ghê.',
    'Ông Lê Văn Bền nộp đơn tố cáo trưởng thôn, giỡn hoài.',
    'Bà Đoàn Thị Lụa khiếu kiện phường mình, cười ẻ.',
    'Cô Đinh Thị Mây ở tổ 9 nộp đơn tố cáo hiệu trưởng, vô app mà bàn.',
    'Kế toán Lê Thị Cẩm viết đơn tố cáo giám đốc hồi đó.',
    'Anh Quyết, chủ shop giày, gửi đơn tố cáo công an xã.',
    'Người viết đơn tố cáo là ông Hoàng Văn Kỉnh, kkk.',
    'Anh Vũ Đình Thắng ký đơn khiếu nại phó chủ tịch, phải không cả nhà?',
    'Dì Tám xóm Đình viết đơn tố cáo lò mổ, ai ngờ ha?',
  ])('is found whatever is laughed or asked next to it: %s', (text) => {
    expect(find(text)).toMatchObject([{ message: 'petition', level: 'warn' }])
  })

  it('is found after many petitions of nobody', () => {
    const text = `${'Có người nộp đơn khiếu nại. '.repeat(40)}Bà Phạm Thị Sửu làm đơn tố giác sòng bạc.`
    expect(find(text)).toMatchObject([{ message: 'petition' }])
  })

  it.each([
    ['people who sign', 'anh Quý ký đơn tố cáo cùng '],
    ['petitions of nobody', 'ký đơn tố cáo và '],
    ['complaints of customers', 'anh Quý ký đơn tố cáo shop và '],
  ])('is looked for in linear time: %s', (_, words) => {
    const measure = (times: number) => {
      const start = process.cpuUsage().user
      find(words.repeat(times))
      return process.cpuUsage().user - start
    }
    measure(100)
    const short = measure(500)
    expect(measure(4000)).toBeLessThan(Math.max(short * 40, 500_000))
  })

  it.each([
    'Chị Bích gửi đơn khiếu nại thì bao lâu có kết quả?',
    'Bà Mận nộp đơn khiếu nại xã thì gửi cho ai?',
    'Bác Thuận nộp đơn khiếu nại chừng nào có kết quả?',
    'Cô Liễu gửi đơn khiếu nại shopee vì mất hàng.',
    'Bác Thuận tố cáo ông Phúc cờ tướng đi lại nước.',
    'Tôi nộp đơn tố cáo kế toán rồi, chờ trả lời.',
    'Nhà em đã gửi đơn khiếu nại từ tháng ba.',
    'Tôi và anh Khánh cùng ký đơn tố cáo lò gạch.',
    'Hôm qua gặp anh Khánh, tôi đưa đơn khiếu nại tận tay.',
    'Tôi tên Nguyễn Thị Lài, nay tôi làm đơn này tố cáo hàng xóm lấn đất.',
    'Nguoi dan gui don khieu nai, dung don bay',
    'Cảm ơn chị Bích đã viết giúp tôi lá đơn khiếu nại.',
    'Anh Khánh một cửa hướng dẫn bà con viết đơn khiếu nại.',
    'Chị Bích ơi nộp đơn khiếu nại ở đâu vậy?',
    'Chị Bích không hề viết đơn tố cáo ai.',
    'Theo báo Thanh Niên, bà Nguyễn Thị Lài gửi đơn tố cáo giám đốc.',
    'Cơ quan điều tra tiếp nhận đơn tố cáo của công ty Sông Xanh.',
    'Nhà văn Ngô Tất Tố tố cáo xã hội phong kiến.',
    'Ví dụ: ông A nộp đơn khiếu nại quyết định của xã.',
    'Ông B gửi đơn tố cáo ông C.',
    'Ông Khánh bị tố cáo, nay đã có kết luận.',
    'Anh Khánh gửi đơn khiếu nại hãng bay vì trễ chuyến.',
    'Bác Thuận gửi đơn kiến nghị xin lắp đèn đường.',
    'Đơn tố cáo hành vi của ông Khánh đang được xem xét.',
    'Chị Bích nộp đơn xin nghỉ phép.',
    'Quý một xã nhận 12 đơn khiếu nại, đã giải quyết 10 đơn.',
    'Đơn khiếu nại do luật sư Lê Văn Ví soạn giúp, chờ trả lời.',
    'Đơn kiến nghị làm đường là do bác Ba tổ trưởng viết giúp bà con.',
    'Đơn tố cáo do Công an xã tiếp nhận, chị Ví trực một cửa gửi lên huyện.',
    'Đơn khiếu nại của tôi do tôi viết, nộp ở bà Ví văn thư.',
    'Đơn khiếu nại nói mảnh đất đó là của bà Ví xóm 2.',
    'Đơn kiện vụ đòi lại thửa đất là của ông Bảy để lại, tòa chưa xử.',
    'Đơn tố cáo việc ông Hải gửi hóa đơn khống lên xã đã được thụ lý.',
    'Đơn khiếu nại chuyện nước thải là của cả xóm, ai cũng ký.',
    'Đơn tố cáo tôi là do họ bịa, bà Ví viết thư xin lỗi rồi.',
  ])('is nobody here: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('a petition that is shown', () => {
  it.each([
    'Văn thư vừa nhận lá đơn tố giác sòng bạc, chụp cho anh em xem chữ ai viết.',
    'Lá đơn tố cáo của một chị trong tổ 7 em scan gửi nhóm.',
    'Gửi các chị xem đơn tố cáo mà bà hàng xóm nộp hôm qua.',
    'Có người gửi đơn tố cáo lên xã, để em chụp lá đơn cho xem.',
    'Phòng em tiếp nhận đơn khiếu nại của hộ ông V., tung lên đây cho mọi người thấy.',
  ])('is found where it is of others: %s', (text) => {
    expect(find(text)[0]).toMatchObject({ message: 'petition', level: 'warn' })
  })

  it('is found with its sender once, and goes out with its sentence', () => {
    const text = 'Mai họp thôn lúc bảy giờ. Em đăng nguyên đơn tố cáo của bà Mận cho bà con đọc.'
    const [finding, ...others] = find(text)
    expect(others).toEqual([])
    expect(getFixes(finding!).map(({ kind }) => kind)).toEqual(['delete-sentence', 'mask'])
    expect(applyFirstFix(text)).toBe('Mai họp thôn lúc bảy giờ.')
  })

  it.each([
    'Em chụp đơn khiếu nại của em cho mọi người xem.',
    'Tôi làm đơn tố cáo, đơn tôi chụp đây để mọi người làm chứng.',
    'Đừng chụp đơn tố cáo của dân rồi gửi vào nhóm.',
    'Ai có mẫu đơn tố cáo chụp cho mình xin với.',
    'Bà con cùng ký đơn kiến nghị, em đăng lá đơn lên đây.',
    'Đơn thuốc của bác em chụp rồi, nhà thuốc xem giúp.',
    'Đơn hàng của chị Bích em chụp đây.',
  ])('is none of others here: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('who signed a petition against the writer', () => {
  it.each([
    ['Người ta kiện nhà mình nuôi gà, trong đơn có chữ ký chị Ngần.', 'có chữ ký chị N.'],
    ['Đơn tố vợ chồng tôi xây lấn hẻm có chữ ký của bà Phan Thị Lụa.', 'có chữ ký của bà P.T.L.'],
    ['Tờ đơn khiếu nại gia đình em mở loa to, có đủ chữ ký ông Tuệ.', 'có đủ chữ ký ông T.'],
    ['Xã cho coi đơn kiện nhà tui xả nước, có chữ kí anh Mạo.', 'có chữ kí anh M.'],
    ['Thằng em đọc đơn tố cáo tôi bán đất, có chữ ký cô Hảo.', 'có chữ ký cô H.'],
    ['Hàng xóm kiện chồng em say xỉn, có cả chữ ký chú Vượng.', 'có cả chữ ký chú V.'],
    ['Trong xóm tố con tôi phá vườn, có chữ ký thím Đượm.', 'có chữ ký thím Đ.'],
    ['Ho kien nha minh nuoi ga, trong don co chu ky chi Ngan.', 'co chu ky chi N.'],
    ['Don to cao vo chong toi xay lan hem co chu ky cua ba Lua.', 'co chu ky cua ba L.'],
    ['Don khieu nai gia dinh em mo loa to, co du chu ky ong Tue.', 'co du chu ky ong T.'],
  ])('is found, and the name masked: %s', (text, masked) => {
    expect(find(text).map(({ message }) => message)).toEqual(['petition'])
    expect(applyFirstFix(text)).toContain(masked)
  })

  it.each([
    'Hợp đồng thuê nhà của em có chữ ký chị Ngần.',
    'Biên bản họp tổ hôm qua có chữ ký bà Phan Thị Lụa.',
    'Giấy khen của con tôi có chữ ký cô Hảo hiệu trưởng.',
    'Đơn xin nghỉ phép của em có chữ ký ông Tuệ rồi.',
    'Đơn xin cấp sổ của nhà tôi phải có chữ ký anh Mạo địa chính.',
    'Nhà mình nuôi gà, sổ tiêm phòng có chữ ký chú Vượng thú y.',
    'Đơn khiếu nại em gửi tuần trước có chữ ký ông Tuệ tổ trưởng xác nhận.',
    'Đơn phản ánh nhà em mất điện có chữ ký ông Tuệ tổ trưởng.',
    'Đơn kiện nhà mình đã nộp, có chữ ký anh Mạo luật sư.',
    'Áo đấu tôi mua có chữ ký anh Hải, mê quá.',
    'Sách tặng em có chữ ký thím Đượm tác giả.',
    'Hop dong thue nha cua em co chu ky chi Ngan.',
    'Don xin nghi phep cua em co chu ky ong Tue roi.',
    'Giay khen cua con toi co chu ky co Hao hieu truong.',
  ])('is nobody where no petition is signed: %s', (text) => {
    expect(find(text).filter(({ message }) => message === 'petition')).toEqual([])
  })
})
