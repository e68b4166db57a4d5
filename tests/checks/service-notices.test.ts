// Plain notices of public services speak for nobody; a decision in an agency's name gets a fix that fits a notice.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isServiceNotice } from '../../utils/checks/speaking-for-agency/service-notice.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const tagger = openShippedTagger()
const findVoices = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'speaking-for-agency')
const isNotice = (text: string) => {
  const reading = analyzeText(text)
  return isServiceNotice(reading, { start: 0, end: reading.text.length })
}

describe('a plain notice of a service', () => {
  it.each([
    'Giấy chứng nhận của khu 2 đã về, mời bà con lên bộ phận một cửa nhận trong tuần này.',
    'Mời toàn thể bà con đến hội trường họp lúc 19 giờ tối mai.',
    'Tiền dịch vụ môi trường rừng phát vào sáng 12, nhớ cầm theo chứng minh.',
    'Gạo cứu đói về rồi, mời các hộ có tên lên xã lấy trước 16 giờ.',
    'Trẻ dưới 5 tuổi uống vitamin A sáng thứ Bảy ở trạm, bà con đưa cháu ra nhé.',
    'Lương hưu tháng này phát ngày 8 tại bưu điện, các cụ mang theo sổ.',
    'Bà con mang sổ gốc lên xã để đối chiếu từ ngày 3 đến ngày 9.',
    'Các hộ chưa nộp hồ sơ cấp đổi sổ thì nộp trước ngày 25 nhé.',
  ])('is silent: “%s”', (text) => {
    expect(isNotice(text)).toBe(true)
    expect(findVoices(text)).toEqual([])
    expect(findVoices(`Chào cả xóm. ${text}`)).toEqual([])
  })

  it.each([
    'Thay mặt ban quản lý, mời bà con đến nhận tiền trước ngày 20.',
    'Trạm thú y sẽ chi trả tiền tiêu hủy vào ngày 12, bà con mang giấy tờ.',
    'Điện lực cắt điện khu 6 sáng mai, bà con chủ động.',
    'Bên em phát gạo ngày 14, bà con đến nhận.',
    'Huyện quyết định trả thêm hai triệu mỗi hộ vào tháng sau.',
    'Văn phòng xã nghỉ chiều nay, ai cần thì mai lên.',
    'Trên xã sẽ giao ruộng cho các hộ vào tháng sau.',
    'Dưới huyện Đông Hạ cấp bò cho mỗi hộ vào ngày 9.',
    'Trong tháng tới phường giao đất cho các hộ ra nhận ngày 9.',
    'Về chuyện chia nền xã giao đất cho từng hộ đến nhận hôm thứ hai.',
    'Các hộ không lên nhận trước ngày 9 thì mất quyền.',
    'Các hộ không đến họp thì cắt gạo từ tháng sau.',
  ])('is no sentence in which a body or the writer acts: “%s”', (text) => {
    expect(isNotice(text)).toBe(false)
  })
})

describe('a notice that names who gives it', () => {
  it.each([
    'Thông báo từ nhà trường: chiều nay các lớp 6 được về sớm vì bão.',
    'Thông báo của Phòng GD: toàn huyện nghỉ học ngày 14. Đề nghị phụ huynh trông con cẩn thận.',
    'Tin từ điện lực: 6h sáng mai cúp điện khu chợ.',
    'Trạm y tế báo sáng thứ tư chích ngừa cho tụi nhỏ nghen bà con.',
    'Xã thông báo mai phun thuốc muỗi, nhà nào có ong thì đậy lại.',
    'Thong bao tu tram y te xa: thu nam uong vitamin A',
    'Bà con ơi, thông báo từ hợp tác xã: tối nay bơm nước vô ruộng.',
  ])('is passed on: “%s”', (text) => {
    expect(findVoices(text)).toEqual([])
  })

  it.each([
    'Thay mặt UBND xã tôi thông báo mai cắt nước.',
    'Tôi khẳng định phường sẽ đền bù đủ cho bà con.',
    'Thông báo từ UBND xã chúng tôi: ai không nộp sẽ bị cưỡng chế.',
    'Thông báo của phường: tôi cam kết với bà con sẽ trả đủ tiền.',
    'Em đại diện trạm y tế thông báo: mai tiêm sởi.',
    'Sở Y tế chính thức bác bỏ thông tin này.',
    'UBND phường Hoa Mẫu xin thông báo: từ mai thu phí vỉa hè.',
  ])('is not what the writer declares in the name of a body: “%s”', (text) => {
    expect(findVoices(text).length).toBeGreaterThan(0)
  })
})

describe('an everyday matter in the words of a body or its help desk', () => {
  const getLevels = (text: string) => findVoices(text).map(({ level }) => level)

  it.each([
    'Trường thông báo: thứ sáu các cháu nghỉ học tránh bão, thứ hai đi học lại.',
    'Xã thông báo: mai cắt điện từ 8h đến 11h, bà con tranh thủ bơm nước.',
    'Trạm xá thông báo: bữa mốt chích ngừa cho mấy đứa nhỏ, nhớ đem sổ theo.',
    'nha truong thong bao: thu sau cac chau nghi hoc tranh bao, thu hai hoc lai',
    'Dạ em trực tổng đài trung tâm y tế xin trả lời: mai trạm tiêm cúm từ 7 giờ, bác mang theo thẻ ạ.',
    'Da em la ben truyen thong truong, xin tra loi chi: gio don be la 16h30, cong so 2 a',
  ])('is a note, with no other fix than to say whose notice it is: “%s”', (text) => {
    const voices = findVoices(text)
    expect(voices).toMatchObject([{ level: 'note', message: 'routine' }])
    expect(voices.flatMap(getFixes).filter(({ kind }) => kind !== 'replace')).toEqual([])
  })

  it.each([
    'Phòng khám nhi của bệnh viện thông báo: từ 6/5 khám cả sáng thứ bảy, lấy số từ 6 giờ.',
    'Thông báo: vì nước lũ lên nhanh, tối nay xã sơ tán các hộ gần suối lên trường mầm non.',
    'Thông báo: do mưa lớn, tối nay xã sơ tán các hộ ven suối lên trường mầm non.',
  ])('is silent where it is only headed as a notice, or offers a service: “%s”', (text) => {
    expect(findVoices(text)).toEqual([])
  })

  it.each([
    'Trường thông báo: từ tháng sau thu thêm 200 nghìn tiền điều hòa.',
    'Xã thông báo: ai không nộp tiền nước trước ngày 10 sẽ bị cắt.',
    'Bệnh viện thông báo: không có sai sót nào trong ca mổ hôm qua.',
    'UBND phường thông báo: thứ hai tạm ngưng nhận hồ sơ đất đai.',
    'Công an huyện thông báo: đêm nay kiểm tra tạm trú các khu trọ, ai trốn bị phạt.',
    'Xã thông báo: mai cắt điện mấy nhà còn nợ quỹ, tui nói rồi đó.',
    'Dạ em là bên truyền thông bệnh viện, xin trả lời: bệnh viện không sai sót gì trong ca mổ đó.',
    'Tôi đại diện phòng một cửa trả lời chị: hồ sơ của chị bị từ chối.',
    'Ban chỉ huy quân sự xã thông báo tổng động viên, sáng mai nhận súng ở trụ sở.',
    'Trường tiểu học Tân Phú thông báo cho học sinh nghỉ học từ thứ hai vì có ca dịch hạch.',
    'Quỹ tín dụng xã thông báo đóng cửa luôn từ thứ sáu, ai có tiền thì tới nhận.',
    'UBND phường thông báo đóng cửa chợ Bến Đá từ thứ hai, bà con tự tìm chỗ mới.',
    'Công an xã thông báo: anh Nguyễn Văn Nam bị tạm giữ sáng nay, bà con yên tâm.',
    'Công an xã thông báo: sáng mai phát gạo, nhà nào lấy phong bì mới được nhận.',
    'Em trực fanpage công an xã xin phản hồi: anh Nam đúng là trộm xe, ngày mai cấp lại giấy tờ cho chủ.',
    'Em trực page trường xin trả lời: cô Hoa đánh học sinh là để dạy, giờ học vẫn bình thường.',
    'Em trực page bệnh viện xin trả lời: bác sĩ Hùng mổ nhầm là do bệnh nhân giấu bệnh, lịch khám vẫn như cũ.',
  ])('is more where it takes, forbids, denies or refuses: “%s”', (text) => {
    expect(getLevels(text)).toContain('warn')
  })

  it.each([
    'UBND huyện thông báo giải thể xã Tân Phú, mở cửa trụ sở mới ngày 1 tháng 7.',
    'Công an huyện thông báo đã phát hiện hai thi thể sáng nay',
    'Em là tổng đài xã, xin trả lời bà con: đất nhà mình nằm trong quy hoạch, ngày mai mở cửa nhận tiền.',
  ])('is pointed out where it is grave or settles something: “%s”', (text) => {
    expect(getLevels(text)).toHaveLength(1)
  })

  it.each([
    'Thư viện xã thông báo đóng cửa từ ngày 28 đến hết mùng 5 tết.',
    'Trạm y tế thông báo tiêm phòng dại cho chó sáng thứ bảy.',
    'Trạm y tế xã thông báo đóng cửa từ 12h trưa mai.',
    'Em trực trang trường xin trả lời: giờ đón bé 16h30, bé nào đánh răng chưa xong thì đợi chút.',
    'Em trực tổng đài xin trả lời: lịch tiêm là sáng mai, mời bà con tham gia ạ.',
    'Em trực quầy một cửa xin trả lời: hồ sơ đất đai trả sáng thứ năm, cô mang biên nhận theo.',
  ])('is at most a note where it closes for some hours, vaccinates or gives papers back: “%s”', (text) => {
    expect(getLevels(text)).not.toContain('warn')
  })
})

describe('a statement for others next to blame of the press', () => {
  it.each([
    'Thay mặt ban giám hiệu, tôi khẳng định không có chuyện ép học thêm. Báo viết sai hoàn toàn.',
    'Tôi đại diện trạm y tế khẳng định thuốc không hết hạn. Mấy báo đăng láo thôi.',
    'thay mat benh vien toi khang dinh khong ai chet vi tiem. bao viet bay.',
    'Em thay mặt phòng Giáo dục xác nhận là không lộ đề, ai đồn bậy sẽ bị phê bình.',
  ])('is found: “%s”', (text) => {
    expect(findVoices(text)).toHaveLength(1)
  })

  it.each([
    'Lãnh đạo viện khẳng định không sai sót, báo đăng sáng nay.',
    'Hôm qua chị Hoa thay mặt trạm xin lỗi bà con, báo đưa rồi.',
    'Cô giáo thay mặt trường trả lời phụ huynh trên mạng nên bị phê bình.',
    'Tôi thay mặt gia đình khẳng định con tôi không trộm. Báo viết sai rồi.',
  ])('is none of the writer’s: “%s”', (text) => {
    expect(findVoices(text)).toEqual([])
  })
})

describe('what is said in the name of an agency', () => {
  const getFirstFix = (text: string) => {
    const [fix] = getFixes(findVoices(text)[0]!)
    return [fix?.kind, text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)]
  }

  it('is offered the name of the notice where nobody speaks', () => {
    expect(getFirstFix('Trạm y tế xã quyết định dời lịch tiêm.')).toEqual([
      'add-source',
      'Trạm y tế xã quyết định dời lịch tiêm (theo thông báo của …).',
    ])
  })

  it.each([
    [
      'Bệnh viện huyện Phong Lộc xin thông báo tới bà con đợt khám mắt chiều thứ sáu.',
      'Theo thông báo của Bệnh viện huyện Phong Lộc: đợt khám mắt chiều thứ sáu.',
    ],
  ])('is passed on by its name where what is announced follows at once: “%s”', (text, after) => {
    expect(getFirstFix(text)).toEqual(['replace', after])
    expect(findVoices(after)).toEqual([])
  })

  it.each([
    ['Thôi thì Trạm Y tế xã Hoa Mẫu thông báo ngưng tiêm đến hết tháng.', 'add-source'],
    ['Phòng Kinh tế thông báo từ mai ngưng thu phí chợ, thắc mắc cứ hỏi em.', 'personal-view'],
  ])('is not passed on by other words than its name, or for who speaks in it: “%s”', (text, kind) => {
    expect(getFirstFix(text)[0]).toBe(kind)
  })

  it.each([
    ['Trạm thú y sẽ tiêm phòng cho trâu bò vào ngày 12 (theo thông báo của …).', 1],
    ['UBND phường thông báo chính thức: hoãn hội làng (theo thông báo của ...).', 1],
    ['Trạm thú y sẽ tiêm phòng cho trâu bò vào ngày 12 (theo thông báo của UBND phường An Hòa).', 0],
  ])('asks for the name while its place is blank: “%s”', (text, count) => {
    const found = findVoices(text)
    expect(found.map(({ message }) => message)).toEqual(Array(count).fill('unnamed'))
    expect(found.flatMap(getFixes).map(({ kind }) => kind)).not.toContain('add-source')
  })

  it('is offered a personal view where the writer speaks', () => {
    expect(getFirstFix('Trạm y tế chúng tôi khẳng định hết vắc xin.')[0]).toBe('personal-view')
  })
})
