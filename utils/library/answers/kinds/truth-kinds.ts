// Kinds of questions on elections, rumours, appeals and goods, and on what is noted with a post.

import { createKind, type QuestionKind } from './question-kind.ts'
import { CONSEQUENCES, INSULTS, SECRET_PAPERS, TO_OTHERS, WORSE } from './word-lists.ts'
import { joinPhrases } from './wording.ts'

/** Papers of an office that are no state secrets. */
const OFFICE_PAPERS = `
  bí mật công tác, tài liệu nội bộ, văn bản nội bộ, công văn nội bộ, thông tin nội bộ, lưu hành nội bộ, báo cáo nội bộ
`
/** Without diacritics, "đề" is also "để". */
const EXAM_PAPERS = 'đề thi, đề kiểm tra, đáp án'
const GOES_WRONG = `
  có sao, có bị, bị gì, bị sao, trách nhiệm, chịu, có lỗi, lỗi không, có phải đền, trả lại, hoàn lại, hoàn tiền, đền,
  bồi thường, liên đới, vạ lây
`
const ELECTIONS =
  'bầu cử, kiểm phiếu, ứng cử, ứng viên đại biểu, bỏ phiếu cho, kết quả bầu, phòng phiếu, phiếu bầu đại biểu'
const CANDIDATES = 'ứng cử, ứng cử viên, ứng viên, bầu cử'
/** What is said of them: without diacritics, "đồn" is also "đơn", and "bịa" is "bia". */
const SAID_OF_THEM = `
  phao tin, tung tin, tin đồn, =đồn, bị đồn, bịa chuyện, =bịa, nói xấu, bôi nhọ, vu khống, đặt điều, xuyên tạc, hạ uy tín,
  tờ rơi, tin giả, tin bịa, tin thất
`
const NOT_OF_CANDIDATES =
  'quân nhân, việc làm, tuyển dụng, tôi chia sẻ, em chia sẻ, báo chí, phóng viên, [discipline], [jail], [deepfake]'
const OPINION = `
  quan điểm riêng, quan điểm cá nhân, ý kiến riêng, ý kiến cá nhân, góc nhìn cá nhân, tư cách cá nhân, không đại diện
`
const NOTED = 'ghi, để dòng, thêm dòng, kèm câu, thêm câu, viết thêm, chú thích, dòng chữ, tiểu sử, bio, đề'
const SHOWN = `${TO_OTHERS}, [snap]`
/** No source is named. Short forms such as "ko" and "k" have been read as "không" before. */
const UNSOURCED = joinPhrases(
  'không, chẳng, quên, chưa, khỏi, thiếu',
  'ghi nguồn, dẫn nguồn, nêu nguồn, để nguồn, trích nguồn, kèm nguồn, nguồn, ghi tên tác, ghi tác giả, ghi tên báo',
)
const LINKS = '[link], đường dẫn, trang giả, web giả'
const PASSED_ON = 'chia sẻ, đăng, đăng lại, gửi, đưa, chuyển tiếp, phát tán, [share], [post]'
const BAD = 'giả, lừa, lừa đảo, cấm, độc, xấu, cờ bạc, mạo, [scam], [fakeacc], [fake]'

/** Elections, rumours, appeals, goods and notes. */
export const truthKinds: readonly QuestionKind[] = [
  createKind('khong-ghi-nguon', [UNSOURCED], CONSEQUENCES, { ids: ['dang-lai-bai-bao'] }),
  createKind('phat-duong-dan', [LINKS, PASSED_ON, BAD, '?howMuch'], '[jail], [discipline], [victim], [child], [porn]', {
    none: LINKS,
  }),
  createKind('phat-xuc-pham', [CANDIDATES, SAID_OF_THEM, '?howMuch'], NOT_OF_CANDIDATES),
  createKind('bao-tin-gia', [CANDIDATES, SAID_OF_THEM, '?where, [whattodo], xử lý, xử sao'], NOT_OF_CANDIDATES),
  createKind(
    undefined,
    [ELECTIONS],
    `
      ${WORSE}, mạo danh, giả danh, phiếu trống, tung tin, gian lận, [criticise], [disclose], [rumour], [photo],
      [snap], [film], [link], [scam],
      [denounce], [party], [idcard], [data], [list], [gather], [hack], [account], [press], [boycott], [draft]
    `,
  ),
  createKind(
    'ghi-chu-anh-ai',
    [
      'ảnh ai, hình ai, video ai, clip ai, ai làm, [ai]',
      `
        ghi chú, gắn nhãn, dán nhãn, ghi nhãn, ghi rõ, đánh dấu, chú thích, phải ghi, cần ghi, nói rõ, nêu rõ, ghi là,
        đề là, gắn mác, watermark, ghi nguồn, để chữ, thông báo là
      `,
    ],
    'ai đó, [deepfake], [mock], [worksecret], [child], [fine]',
  ),
  createKind(
    'quang-cao-hang-rieng',
    ['[advertise]', 'sữa, sữa bột, sữa non, sữa công thức, quảng cáo rượu, quảng cáo bia'],
    `
      trà sữa, sữa chua, sữa tắm, sữa giả, review, áo blouse, dược sĩ, trạm y tế, hộ sinh, nổi tiếng, con đóng,
      con mẫu, bị ghép, quay lễ, kịch bản, [civil], [employee], [party], [agency], [officer], [school], [photo],
      [child], [symbol], [uniform], [treatment], [medicine], [boycott], [unchecked], [scam], [fine], [rumour],
      [family]
    `,
  ),
  createKind(
    'dong-nghiep-dang-sai',
    [
      'cùng cơ quan, cùng phòng, cùng đơn vị, cùng trường, cùng chi bộ, người trong cơ quan, [colleague]',
      'đăng sai, đăng bậy, tin chưa, [fake], [unchecked], [badpost]',
      `
        góp ý, nhắc, nhắc nhở, báo lãnh đạo, báo sếp, báo cáo, nên báo, phải báo, báo ai, làm gì, nói riêng, khuyên,
        nhắc riêng, im lặng, làm ngơ, làm sao, kệ, báo với
      `,
    ],
    `${INSULTS}, về tôi, kỷ luật, khiển trách, [fine], [jail], [victim]`,
  ),
  createKind(
    'kiem-tra-tin-don',
    [
      'tin giả, thiệt hay giả, thật hay giả, thật giả, thiệt giả, tin thật, [rumour], [disaster]',
      `
        sao biết, răng biết, cách nào biết, sao để biết, cách biết, cách phân biệt, sao phân biệt, phân biệt thật giả,
        phân biệt thiệt giả, nhận biết tin giả, xem ở đâu, tra ở đâu, kiểm chứng ở đâu, xác minh ở đâu,
        kiểm chứng bằng, kiểm tra bằng, kiểm chứng thế nào, xác minh thế nào, kiểm tra thế nào, tra cứu tin,
        chỗ nào để kiểm
      `,
    ],
    `
      về tôi, về em, đồn tôi, đồn em, nick, tài khoản, trang giả, fanpage, vay tiền, xưng, mật khẩu, giải mật,
      nói mật, [fine], [jail], [discipline], [victim], [deepfake], [press], [party], [link], [scam], [data]
    `,
  ),
  createKind(
    'chia-se-keu-goi-gia',
    [
      'gửi vào nhóm, đăng vào nhóm, [share]',
      'kêu gọi, giúp đỡ, [charity]',
      'giả, dỏm, bịa, [scam], [fake]',
      GOES_WRONG,
    ],
    '[gather], [hack]',
  ),
  createKind('gui-van-ban-mat', [OPINION, NOTED, SECRET_PAPERS, SHOWN], '[fine], [ai]'),
  createKind('lo-de-thi', [OPINION, NOTED, EXAM_PAPERS, SHOWN], '[fine], [ai]'),
  createKind('dang-cong-van', [OPINION, NOTED, OFFICE_PAPERS, SHOWN], '[fine], [ai]'),
  createKind(
    'ghi-quan-diem-rieng',
    [
      OPINION,
      NOTED,
      `${GOES_WRONG}, truy, miễn, thoát, khỏi, vẫn bị, xử lý, hết trách, kỷ luật, được không, đủ chưa, còn bị`,
    ],
    'báo chí, phóng viên, nhà báo, phỏng vấn, trả lời báo, bệnh án, bệnh nhân, [ai], [fine], [idcard], [porn]',
  ),
  createKind(
    'nguoi-nha-nuoc-ban-hang',
    [
      '[civil], [employee], [party]',
      'kiếm tiền, kiếm thu nhập, kiếm thêm, affiliate, tiếp thị liên kết, hoa hồng, donate, kiếm xiền',
      '[net], [page]',
    ],
    `${WORSE}, dạy thêm, tử vi, tarot, kê khai, khen thuốc, [fine], [scam], [gamble], [advertise]`,
  ),
]
