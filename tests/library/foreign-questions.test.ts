import { describe, expect, it } from 'vitest'
import { askLibrary } from '../../utils/library/answers/ask-library.ts'
import { BUNDLED_LIBRARY, DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'

const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
const ask = (query: string) =>
  askLibrary(query, search, BUNDLED_LIBRARY, { today: '2026-11-24', currentFirst: true, roles: [] })
const toBare = (query: string) => query.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** Matters that the library has no rules on, in words of which many are those of its rules. */
const WITHOUT_RULES: readonly string[] = [
  // Forged papers, and their use.
  'làm giả giấy đăng ký xe thì bị tội gì',
  'xài giấy tờ giả bị phạt bao nhiêu rứa',
  'làm giả con dấu của đội thì đi tù mấy năm',
  'bà con nộp sổ đỏ giả thì trả lại hay giữ',
  // Ballots and canvassing.
  'selfie cầm phiếu bầu có sao hông',
  'bữa bầu cử tui chụp lá phiếu khoe bạn, có phạm chi không',
  'chi hội trưởng kêu bà con bầu cho chồng mình',
  'công chức đăng bài xin phiếu cho một ứng cử viên',
  // Cars of the office.
  'lấy xe biển xanh đi đám hỏi cháu có bị gì không',
  'tui lái xe công chở con đi học, dân chụp đăng lên nhóm',
  // Savings clubs and slush funds.
  'chồng làm huyện vợ làm chủ hụi, hụi bể thì chồng có sao không',
  'cô giáo hốt hụi rồi nghỉ chơi luôn',
  'giám đốc kêu thủ quỹ để tiền ngoài sổ sách',
  'lập quỹ đen trong cơ quan',
  // Fortunes.
  'bí thư chi bộ đi xem bói đầu năm',
  'đảng viên mời thầy cúng giải hạn tại nhà',
  // Harassment at work.
  'bị sếp sờ đùi thì nói với ai',
  'giám đốc rủ em đi khách sạn đổi lấy chức',
  'tố trưởng khoa sàm sỡ mà giấu tên được không',
  // False reporters.
  'nhà báo dỏm vô trạm y tế xin tiền in lịch',
  'người tự xưng phóng viên không có thẻ đòi xã hỗ trợ',
  // Those who work for a village.
  'trưởng xóm có phải công chức không',
  'tổ trưởng dân phố sai thì ai kỷ luật ổng',
  // Drinking at noon.
  'trưa nhậu xỉn rồi lên tiếp dân',
  'ăn cưới trưa uống ba lon bia, chiều đi làm',
  // Secret papers of who is gone.
  'hồ sơ mật của người về hưu còn trong két, ai nhận lại',
  'dọn tủ thấy văn bản mật của anh đã chuyển công tác để lại',
  // Denunciations without a name, which only the rules of the Party speak of, for its members.
  'tố cáo nặc danh',
  'đơn tố cáo giấu tên có được giải quyết không',
  // Fireworks that are not on the net.
  'bán pháo nổ tự làm bị phạt sao',
  'làm pháo nổ chơi tết',
  // Other trades of officials.
  'kế toán xã làm sổ thuê ngoài giờ cho quán',
  'địa chính làm cò đất ăn hoa hồng',
  // Not being at work, or not at it.
  'cán bộ đi làm muộn bị người ta quay rồi xử thế nào',
  'trốn việc đi uống cà phê trong giờ bị đồng nghiệp chụp',
  // Uniforms of relatives.
  'con gái mặc đồ công an của mẹ quay clip',
  'đăng ảnh người yêu mặc cảnh phục lên facebook',
  // Gambling.
  'giáo viên đá gà ăn tiền dịp tết',
  'công chức ghi số đề bị bắt quả tang',
  // Courts.
  'dự tòa có được quay video',
  'phát trực tiếp phiên xử lưu động',
  // Pupils who are punished, affairs, feasts, bets, funds, petitions and rites, away from the net.
  'cô bắt trò chép phạt 100 lần',
  'bảo mẫu tát trẻ, em làm cùng lớp thì báo ai',
  'chồng cặp bồ với chị cùng phòng, đơn gửi ai',
  'đãi tân gia 50 mâm có bị nhắc không',
  'đánh phỏm ăn tiền bị bắt',
  'trưởng xóm lấy tiền quỹ xóm đi liên hoan',
  'ký tên vào đơn kiến nghị của khu phố',
  'rước thầy về làm lễ nhập trạch',
  'kịch bản lễ tổng kết của chi đoàn',
  'tôi bị kiện, có quyền biết tên người gửi đơn không',
  'rủ người bệnh về phòng mạch ở nhà',
  'mặc đồ dân phòng đi ăn cưới',
  'thu tiền mặt từng nhà xây đình',
  // Who permits a copy of a secret.
  'xin ai để photo hồ sơ mật',
]

/** What is near them, and has rules. */
const WITH_RULES: readonly string[] = [
  'photoshop công văn của sở rồi đăng lên nhóm',
  'bán giấy khám sức khỏe giả trên facebook',
  'đảng viên tố cáo nặc danh',
  '19 điều cấm về tố cáo nặc danh',
  'rao bán pháo nổ trên facebook bị phạt bao nhiêu',
  'bảng giá đất của xã đăng lên zalo được không',
  'đăng ảnh bằng giả của ông cán bộ để tố',
  'nói xấu ứng cử viên trên facebook',
  'đăng danh sách cử tri lên mạng',
  'góp ý ứng cử viên trên mạng được không',
  'dân chụp hình xe công đi chợ đăng lên được không',
  'bị vu lấy xe công đi chơi thì làm sao',
  'đăng hình chủ hụi giật nợ lên facebook',
  'vu bà hàng xóm giật hụi trên zalo',
  'quảng cáo bùa ngải trên mạng',
  'livestream lên đồng kiếm tiền',
  'sếp gửi clip nóng qua zalo cho em',
  'bị quấy rối qua tin nhắn thì báo ai',
  'phóng viên dọa đăng bài xấu nếu không đưa tiền',
  'lập fanpage giả tòa soạn',
  'trưởng thôn phát loa nêu tên nhà nợ',
  'công chức xã vi phạm có mấy hình thức kỷ luật',
  'livestream lúc say chửi bậy',
  'chụp tài liệu mật gửi đồng nghiệp',
  'mang tài liệu mật về nhà',
  'công chức bán hàng online',
  'dân quay cán bộ ngủ gật đăng lên mạng có được không',
  'cán bộ mặc quân phục quay tiktok nhảy nhót',
  'công chức chia sẻ link cá độ',
  'đăng ảnh bị cáo ở tòa',
  'photo tài liệu mật gửi bạn',
  'quay clip học trò bị phạt quỳ rồi đăng lên mạng',
  'đăng ảnh chồng ngoại tình lên facebook',
  'đăng ảnh tiệc cưới của đồng nghiệp lên facebook',
  'lập nhóm zalo ghi đề',
  'bị vu lấy tiền quỹ lớp thì làm sao',
  'livestream thầy cúng trừ tà',
  'nhờ AI viết bài thu hoạch được không',
  'kể tên người tố cáo cho người bị tố biết',
]

describe('a question that the library has no rules on', () => {
  it.each(WITHOUT_RULES)('"%s" has no answer and is said to be outside, or perhaps', (question) => {
    for (const query of [question, toBare(question)]) {
      expect(ask(query).answer?.id, query).toBeUndefined()
      expect(ask(query).coverage, query).toMatch(/^(?:outside|unsure)$/)
    }
  })

  it.each(WITH_RULES)('is not what is like it and has rules: "%s"', (question) => {
    for (const query of [question, toBare(question)]) expect(ask(query).coverage, query).toBe('covered')
  })
})
