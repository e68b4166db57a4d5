// Kinds of questions on what an office gives to the public, discusses or lets out: its numbers, meetings and data.

import { createKind, type QuestionKind } from './question-kind.ts'
import { ASKS_MORE, BROKERS, CONSEQUENCES, PAPERS_OF_PEOPLE, SECRET_PAPERS } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny, requireNone, type WordingSource } from './wording.ts'

/** What reaches somebody: the words after it say whom. */
const NUMBERS = `
  số điện thoại, đăng số, cho số, gửi số, nêu số, ghi số, đưa số, khai số, sẻ số, số máy, số bàn, máy bàn, số trực,
  máy trực, trực ban, tổng đài, dây nóng, số nóng, hotline, số fax, số zalo, địa chỉ, email, hộp thư
`
const NUMBERS_OF = `${NUMBERS}, ${joinPhrases(NUMBERS, 'của')}`
/** Agencies, and places of them that the public turns to. */
const AGENCIES = `
  cơ quan, ủy ban, đơn vị, trụ sở, xã mình, xã em, xã tôi, phường mình, phường em, phường tôi, công an xã,
  công an phường, bệnh viện, trạm y tế, trung tâm, phòng khám, phòng tiếp dân, phòng tiếp công dân, tiếp dân,
  tiếp công dân, một cửa, bộ phận một cửa, bộ phận tiếp, văn phòng ủy ban, nhà trường, trường học, trường mình,
  trường em, trường tôi, khoa cấp cứu, sở y tế, sở nội vụ, đường dây nóng, tổng đài, trực ban, máy trực
`
const AGENCY_NUMBERS = requireAny(
  joinPhrases(NUMBERS_OF, AGENCIES),
  // Without diacritics, "trường" is also "trưởng".
  requireAll(joinPhrases(NUMBERS_OF, 'trường'), '=trường'),
)
/** What makes it the number of a person, or another matter. */
const NO_AGENCY_NUMBER = `
  cá nhân, số riêng, thoại riêng, nhà riêng, di động, danh bạ, nội bộ, đăng ký,
  [colleague], [leader], [war], [password], [account], [fakeacc]
`
/** What rules out an answer that something may be done. */
const NOT_PERMITTED = `${CONSEQUENCES}, [victim], [smear], [worktime], [lsecret], [worksecret], [draft]`

const MISTAKES = 'gửi nhầm, đăng nhầm, up nhầm'
/** An office that let something out. */
const LET_OUT_BY_OFFICE = requireAll('[agency], [school], [company]', `${MISTAKES}, làm lộ, để lộ`)
/** Whose data an office has. */
const OF_OTHERS = `
  của dân, của người dân, của bà con, của công dân, của khách, của phụ huynh, của học sinh, của bệnh nhân,
  danh sách dân, hộ nghèo, khách hàng, hồ sơ bệnh, thoại phụ huynh, sách học sinh
`
const OF_OFFICE = requireAny(LET_OUT_BY_OFFICE, OF_OTHERS)
/** What asks by when it must be reported, and what asks that only of those who must. */
const BY_WHEN = 'phải thông báo, hạn thông báo, hạn báo, ?howLong'
const REPORTING = requireAll(OF_OFFICE, 'phải báo, thì báo, báo cáo, ?where')
/** Who also asks what follows wants to know first whom to report it to. */
const NO_DISCIPLINE_FIRST = requireAny(
  requireNone('[discipline]'),
  'báo ai, báo cáo ai, báo cho ai, báo cáo cho ai, báo với ai, báo cáo với ai',
)

/** Who is outside of the office and wants data that it has of people, and how this is asked. */
const OUTSIDERS = `
  công ty, doanh nghiệp, ngân hàng, bảo hiểm, trung tâm, cửa hàng, hãng, nhà mạng, nhà thầu, bất động sản,
  siêu thị, quỹ tín dụng, hội quán, câu lạc bộ, người ngoài, bên ngoài, nơi khác, chỗ khác, đơn vị ngoài, bên thứ ba
`
const WANTED_DATA = joinPhrases(
  'xin, xin lại, hỏi, hỏi xin, đề nghị, nhờ, cung cấp, yêu cầu, đưa, cho, gửi, giao, chuyển',
  'danh sách, ds, số điện thoại, thông tin, dữ liệu, file, họ tên, địa chỉ',
)
const PEOPLE = `
  hội viên, đoàn viên, hộ kinh doanh, hộ nghèo, người cao tuổi, người già, cựu chiến binh, phụ nữ, thanh niên,
  nông dân, nhân khẩu, nhân viên, giáo viên, cán bộ, [citizen]
`
const NOT_OF_GIVING_DATA = `
  mua danh, mua lại, mua thông, mua số, mua dữ, bán danh, bán thông, bán số, bán dữ, bán cho, rao bán, trả tiền,
  đổi lấy, hoa hồng, làm lộ, bị lộ, để lộ, tuồn, báo cáo tài chính, nợ thuế, cắt nước, tuyển dụng, [post], [health],
  [child], [idcard], [hack], [scam], [lsecret], [press], [victim], [fine], [jail], [discipline], [accident]
`

/** Who asks an official about another person, and papers of land that others want. */
const ASKING_CITIZENS = joinPhrases(
  `${BROKERS}, cò, dân, người dân, bà con, hàng xóm, người quen, người lạ, người mua, người mua đất, khách, bạn, có người`,
  'xin, hỏi, hỏi xin, nhờ, đòi, tới xin, đến xin, vô xin, muốn xin',
)
const ASKED_FOR = 'số điện thoại, số di động, số zalo, số chủ, xin số, cho số, địa chỉ, chỗ ở, nơi ở, họ tên, thông tin'
const HOLDERS = 'địa chính, tư pháp, hộ tịch, văn thư, một cửa, ủy ban, [civil], [agency]'
const ABOUT_OTHERS = `
  ${joinPhrases('chủ', 'đất, thửa, nhà, vườn, xe, ki, ki ốt, miếng, lô, cũ, trọ, quán')},
  người khác, hộ khác, nhà khác, bên cạnh, kế bên, của chủ, của hộ, của người, của anh, của chị
`
const LAND_PAPERS = joinPhrases(
  'sổ đỏ, sổ hồng, giấy tờ đất, hồ sơ đất, bìa đỏ, thông tin đất, thông tin thửa, hồ sơ',
  'của dân, của bà con, của người, của người dân, của hộ, của khách, dân, bà con',
)
const TO_BROKERS = joinPhrases(
  'cho, gửi, gửi cho, đưa, đưa cho, chuyển cho, cung cấp cho',
  `${BROKERS}, cò, người môi giới, dân môi giới, sàn, công ty, doanh nghiệp, bên ngoài, người quen, người ngoài`,
)

const MEETINGS = `
  cuộc họp, buổi họp, phòng họp, họp giao ban, họp cơ quan, họp nội bộ, họp chi bộ, họp chi ủy, họp đảng ủy, họp phòng,
  họp tổ, họp xét, họp khoa, họp đơn vị, họp hội đồng, họp kiểm điểm, hội nghị nội bộ, giao ban, sinh hoạt chi bộ
`
/** Pictures and sound of a meeting, given to others. */
const RECORDED: readonly WordingSource[] = [
  '[film], [snap], [record], [live], [screenshot], [clip], [photo]',
  '[post], [send], [share], [online], [net], [live], [disclose]',
]
/** Meetings that are open to all who are concerned, or of people outside of the office. */
const OPEN_MEETINGS = `
  công khai, họp dân, người dân, họp thôn, họp ấp, họp xóm, họp tổ dân, khu phố, họp báo, họp mặt, họp lớp,
  phụ huynh, cử tri, tiếp dân, hội đồng nhân dân, kỳ họp, mít tinh, khai mạc, bế mạc, đại hội, khánh thành, họp nhóm,
  họp gia đình
`
/** Awards that a meeting hands out for all to see. */
const AWARDS = `
  trao thưởng, trao giải, trao bằng, phát thưởng, tuyên dương, biểu dương, vinh danh, tôn vinh, kết khen thưởng,
  họp khen thưởng, và khen thưởng, nghị khen thưởng, lễ khen thưởng
`
const CEREMONIES = 'lễ trao, lễ phát, lễ tuyên, lễ biểu dương, lễ vinh danh, lễ tôn vinh, lễ khen, lễ tổng kết'
/** Where it is still decided who deserves an award. */
const DECIDING = `
  xét khen, bình xét, họp xét, họp bình, xét thi đua, xét duyệt, bình bầu, xét tặng, bỏ phiếu, đồng thi đua
`
const AWARD_CEREMONIES = requireAll(
  requireAny(
    requireAll(MEETINGS, AWARDS),
    // Papers of people need their consent, wherever they are handed over.
    requireAll('[agency]', CEREMONIES, requireNone(PAPERS_OF_PEOPLE)),
  ),
  requireNone(DECIDING),
)
/** What has other rules than a meeting. */
const NO_MEETING = `[lsecret], ${CONSEQUENCES}, ${ASKS_MORE}`

/** Papers of citizens that somebody outside of the office is to look at. */
const PAPERS = joinPhrases(
  'căn cước, sổ đỏ, sổ hồng, khai sinh, hộ tịch, hồ sơ, hồ sơ đất, giấy tờ, kết hôn, hộ khẩu, bìa đỏ',
  'của dân, của bà con, của người dân, của công dân, của hộ, của một người',
)
const FOR_ACQUAINTANCES = joinPhrases(
  'ông, anh, chị, thằng, nhỏ, con, đứa, cho, nhờ, người, một, mấy',
  'bạn, người quen, người bạn, bạn làm, bạn ngoài, quen',
)
const TO_LOOK_AT = joinPhrases('xem, coi, kiểm tra, đọc, tra, dòm, soát, ngó', 'hộ, giùm, giúp, dùm, thử')

/** Somebody who asks for the number or the address of another, and giving it. */
const NUMBER_WANTED = joinPhrases(
  'xin, hỏi, hỏi xin, đòi, xin lại',
  'số của, số điện, số zalo, số mới, số máy, số di, địa chỉ, địa chỉ nhà, chỗ ở',
)
const GIVING = `
  cho không, cho hông, cho hok, đưa không, đưa hông, đưa hay, cho hay, có đưa, có cho, được cho, đưa được, cho được,
  nên cho, nên đưa, cho số, đưa số, có được cho, có được đưa
`

/** A rumour of an agency, which says itself what is true. Without diacritics, "đồn" is also "đơn". */
const RUMOUR = `
  tin đồn, =đồn, bị đồn, dân đồn, ta đồn, có đồn, đồn là, đồn thổi, đồn trường, đồn thuốc, đồn nước, bàn tán, hỏi ầm, hoang mang,
  ${joinPhrases('đồn', 'có, ầm, bậy, trạm, xã, viện, bệnh viện')}
`
const CORRECTING = 'đính chính, cải chính, bác bỏ, trấn an, tự giải thích, tự lên tiếng, lên tiếng'
const BY_AGENCY = joinPhrases(
  'trạm, trường, xã, phường, viện, bệnh viện, trung tâm, ủy ban, nhà trường, cơ quan, trạm y tế, thôn, phòng',
  'tự, có, được, đăng, ra, phải, nên',
)

/** What is said of an agency for all to read, and asking what it is to do. */
const SAID_OF_AGENCY = requireAny(
  RUMOUR,
  `
    mạng đồn, lan tin, lan truyền, tung tin, bị tố, tố trên, bị phản ánh, xôn xao, bị ném đá, bị bóc, bị chửi, dậy sóng,
    dân mạng, cư dân mạng, sau clip
  `,
)
const AGENCY_ASKS = joinPhrases(
  'trạm, trường, nhà trường, xã, phường, viện, bệnh viện, bv, trung tâm, ủy ban, cơ quan, khoa, sở',
  `
    phải làm, nên làm, cần làm, làm gì, làm sao, làm răng, xử lý, xử lý sao, lên tiếng, nên lên, phải lên, phản hồi,
    phải nói, nên nói, nói sao, ra thông, phải ra, ứng xử, phải trả, nên trả, phải phát, nên phát
  `,
)
/** How an agency is to make itself heard, whatever is said of it. */
const SPEAKS_UP = requireAll(
  joinPhrases(
    'trạm, trường, nhà trường, xã, phường, viện, bệnh viện, trung tâm, ủy ban, cơ quan, sở',
    'lên tiếng, nên lên, phải lên, ra thông cáo, phát thông cáo',
  ),
  'sao cho, thế nào, ra sao, như nào, làm răng, làm sao, kiểu gì, bao lâu, ai nói, đúng cách, khéo',
)
/** Children and citizens who suffer from it have other rules. */
const NOT_OF_AGENCY = `
  ${CONSEQUENCES}, đánh nhau, bị bạn, bắt nạt, danh sách, đứa nhỏ, đứa bé, bảo vệ cháu, bảo vệ em, bảo vệ con, con tôi, con tui, tên trường, dữ liệu, lộ thông, bị lộ,
  mất dữ, tôi bị, em bị, mình bị, [abuse], [disclose], [hack], [scam], [fakeacc]
`

/** Who speaks as a guest on the air or the net, with a title of the office, and whether it must be allowed. */
const GUESTS = requireAny(
  `
    podcast, talkshow, talk show, khách mời, lên đài, lên truyền hình, lên phát thanh, lên sóng, mời lên kênh, mời lên nói,
    mời nói chuyện, mời chia sẻ, mời giao lưu, mời tọa đàm
  `,
  joinPhrases('youtube, youtuber, tiktoker, kênh, đài, kênh youtube, streamer', 'mời, rủ, nhờ lên'),
)
const WITH_TITLE = `
  giới thiệu, xưng là, xưng danh, danh nghĩa, tư cách, chức danh, ghi là, [civil], [employee], [leader], [agency], [school]
`
const MUST_BE_ALLOWED = `
  xin phép, phải hỏi, hỏi ai, phải báo, phải xin, cần xin, ủy quyền, cho phép, được không, có được, được hông, ?approver
`
/** Who explains things to people, and whether that is done for the office. */
const EXPLAINS = `
  ${joinPhrases('trả lời, giải thích, tư vấn, hướng dẫn', 'giùm, giúp, hộ, dân, bà con, cho dân, cho bà, chính sách, thủ tục, chế độ, cho người')},
  giải đáp, góp ý giùm
`
const FOR_OFFICE = requireAll(
  'nói thay, thay cơ, thay sở, thay mặt, nhân danh, phát ngôn',
  'coi là, coi như, tính là, có phải là, có tính, bị coi, được coi',
)

/** What an office lets the public know of its times. */
const TIMES = joinPhrases(
  'lịch, lịch trực, thông báo',
  'tiếp dân, tiếp công, trực tết, làm việc, tiêm, tiêm chủng, cúp điện, cắt điện, cắt nước, thu gom, khám, nghỉ lễ, họp dân, phun thuốc',
)
const NOT_OF_TIMES = `
  chưa công bố, nội bộ, lịch công tác, tuần tra, nick riêng, nói trước, nhầm, đoàn kiểm tra, lịch họp, bộ đội, đồn, gác, công an, giả, =chưa, ${SECRET_PAPERS}
`

/** Numbers, data and meetings of an office. */
export const officeKinds: readonly QuestionKind[] = [
  createKind(
    'dong-nghiep-bi-ky-luat',
    [
      joinPhrases(
        'đồng nghiệp, bạn cùng phòng, người cùng phòng, người cùng cơ quan, anh cùng phòng, chị cùng phòng',
        'bị kỷ luật, bị cảnh cáo, bị khiển trách, bị cách chức, bị kiểm điểm, mới bị kỷ, vừa bị kỷ, bị đuổi việc',
      ),
      '[comment], [post], [share], bình luận, kể chuyện, nói về, viết về',
    ],
    `vì đăng, vì bình, vì chia, do đăng, kỷ luật oan, bênh, kêu oan, [react], [press], [paper], [insult], [fake], [slander], [criticise], [denounce]`,
  ),
  createKind(
    'so-may-co-quan',
    [
      `
        cho số, cho dân, cho bà con, cho người dân, ghi số, dán số, đưa số, nêu số,
        [post], [send], [share], [dm], [disclose]
      `,
      AGENCY_NUMBERS,
    ],
    `${NO_AGENCY_NUMBER}, ${NOT_PERMITTED}, ${ASKS_MORE}`,
  ),
  createKind('thong-bao-cho-dan', [TIMES, '[post], [share], [online], facebook'], `${NOT_OF_TIMES}, ${NO_MEETING}`),
  createKind('dua-du-lieu-cho-noi-khac', [OUTSIDERS, WANTED_DATA, PEOPLE], NOT_OF_GIVING_DATA),
  createKind(
    'dua-du-lieu-cho-noi-khac',
    [ASKING_CITIZENS, ASKED_FOR, HOLDERS, ABOUT_OTHERS],
    `${NOT_OF_GIVING_DATA}, đường dây, [fakeacc]`,
  ),
  createKind('dua-du-lieu-cho-noi-khac', [LAND_PAPERS, TO_BROKERS], `${CONSEQUENCES}, [child], [scam], [victim]`),
  createKind('dua-du-lieu-cho-noi-khac', [PAPERS, FOR_ACQUAINTANCES, TO_LOOK_AT], `${CONSEQUENCES}, [victim], [scam]`),
  createKind(
    'dua-du-lieu-cho-noi-khac',
    [NUMBER_WANTED, GIVING],
    `số cơ quan, đường dây, số trực, tài khoản, otp, mật khẩu, [post], ${CONSEQUENCES}, [victim], [scam], [hack]`,
  ),
  createKind(
    'co-quan-bi-don',
    [RUMOUR, CORRECTING, BY_AGENCY],
    `
      đòi đính, yêu cầu đính, bắt đính, đòi cải, yêu cầu cải, đăng tin sai, báo đăng, tòa soạn, tôi bị, em bị, mình bị,
      ${CONSEQUENCES}, [deepfake]
    `,
  ),
  createKind('co-quan-bi-don', [requireAny(requireAll(SAID_OF_AGENCY, AGENCY_ASKS), SPEAKS_UP)], NOT_OF_AGENCY),
  createKind(
    'noi-rieng-hay-thay-co-quan',
    [GUESTS, WITH_TITLE, MUST_BE_ALLOWED],
    `phóng viên, nhà báo, họp báo, phỏng vấn, bán hàng, dịch, kể lại, ${NOT_PERMITTED}, [child], [scam]`,
  ),
  createKind(
    'noi-rieng-hay-thay-co-quan',
    [EXPLAINS, FOR_OFFICE, '[net], [group], [comment]'],
    `phóng viên, nhà báo, văn bản, chính thức, ${NOT_PERMITTED}`,
  ),
  createKind(
    'co-quan-de-lo-du-lieu',
    [
      '[data], [idcard], [phone], [civilpaper], [address], [list], [health], [bank]',
      `${MISTAKES}, [disclose]`,
      NO_DISCIPLINE_FIRST,
      requireAny(BY_WHEN, REPORTING),
    ],
    `
      tôi bị, mình bị, em bị, tui bị, của tôi, của mình, của em, của tui, con tôi,
      [lsecret], [worksecret], [exam], [fine], [jail]
    `,
  ),
  createKind(
    'anh-hoat-dong-chung',
    [...RECORDED, AWARD_CEREMONIES],
    // A child's consent is another matter.
    `năm học, học kỳ, các em, các cháu, [child], [parent], ${NO_MEETING}, ${NOT_PERMITTED}`,
  ),
  createKind(
    'dang-cuoc-hop',
    [...RECORDED, MEETINGS, requireNone(AWARD_CEREMONIES)],
    `${OPEN_MEETINGS}, ${NO_MEETING}`,
  ),
]
