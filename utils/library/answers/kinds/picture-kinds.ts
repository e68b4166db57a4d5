// Kinds of questions on pictures: of what is handed over, of others, of those who want them removed.

import { createKind, type QuestionKind } from './question-kind.ts'
import {
  AFTERWARDS,
  CONSEQUENCES,
  PAPERS_OF_PEOPLE,
  PICTURES,
  SECRET_PAPERS,
  TO_OTHERS,
  WORSE,
  WORSE_WORDS,
} from './word-lists.ts'
import { joinPhrases, requireAll, requireAny } from './wording.ts'

/** What is asked of pictures of papers handed over, other than whether they may be posted. */
const NOT_OF_HANDING = '[fine], [jail], [discipline], [accident], [delete], [victim], [forge], [scam], [sell]'
const REMOVALS = joinPhrases('đòi, yêu cầu, bắt, xin, nhờ, kêu, bảo, đề nghị, muốn', 'gỡ, xóa')
const FILMED_SECRETLY = 'chụp lén, quay lén, chụp trộm, quay trộm, lén chụp, lén quay, ghi lén, quay giấu'

/** Pictures that make fun of somebody. Without diacritics, "ảnh chế" is also "anh chê". */
const MEMES = requireAny(
  'meme',
  requireAll('sticker', 'chế, mặt, hình, ảnh'),
  requireAll('ảnh chế, chế ảnh, hình chế, chế hình, chế mặt, clip chế, chế clip, chế thành', '=chế, cho vui, chọc'),
)
const MADE_FUN_OF = `
  lãnh đạo, sếp, hiệu trưởng, thầy, cô giáo, đồng nghiệp, chủ tịch, trưởng phòng, giám đốc, bạn, hàng xóm, [leader],
  [colleague], [officer], [other]
`
/** Symbols and deceit have other rules, and the one who is shown other questions. */
const NOT_OF_MEMES = `
  ghép mặt, đổi mặt, giả giọng, bị chế, chế tôi, phục chế, bậy bạ, trang ủy, trang xã, bác hồ, lãnh tụ, quốc kỳ, quốc ca, quốc huy, ${CONSEQUENCES}, ${SECRET_PAPERS}, bán hàng, bản quyền,
  [ai], [child], [victim], [porn], [delete], [sue], [hostile], [party]
`

/** Pictures that are posted, and removed. */
export const pictureKinds: readonly QuestionKind[] = [
  createKind('anh-che', [MEMES, MADE_FUN_OF], NOT_OF_MEMES),
  createKind(
    'anh-hoc-sinh-nhan-giai',
    [
      'trao, phát giấy khen, nhận giấy khen',
      'giấy khen, bằng khen, phần thưởng, học bổng',
      '[child]',
      PICTURES,
      TO_OTHERS,
    ],
    `${WORSE}, ${NOT_OF_HANDING}`,
  ),
  createKind(
    'anh-trao-giay-to',
    [
      `
        trao, phát giấy, phát sổ, phát thẻ, phát căn, nhận giấy, nhận sổ, nhận thẻ, nhận căn, cấp giấy, cấp sổ,
        cấp thẻ, cấp căn, giao giấy, giao sổ, giao thẻ, tận tay, tận nhà, lưu động
      `,
      PAPERS_OF_PEOPLE,
      PICTURES,
      TO_OTHERS,
    ],
    `
      ${WORSE}, giấy hẹn, lịch, danh sách, thông báo, của tôi, của mình, của em, tôi nhận, mình nhận, em nhận,
      con tôi, con mình, con em, vợ chồng tôi, trao đổi, ${NOT_OF_HANDING}
    `,
  ),
  createKind(
    'gan-the-nguoi-khac',
    ['gắn thẻ, tag', '[leader], [colleague], [agency], [other], [officer], [citizen], [civil], [company], [family]'],
    `
      ${WORSE}, bị gắn, bị tag, tag tôi, tag em, tag mình, thẻ tôi, thẻ em, thẻ mình, tag con, thẻ con, thẻ ngành,
      thẻ công chức, bỏ thẻ, hashtag, bán hàng, mua bán, học sinh, trẻ em, các cháu, các bé, con tôi, [criticise],
      [reportit], [denounce], [threat], [fine], [jail], [discipline], [victim], [porn], [advertise], [rumour],
      [unchecked], [worksecret], [lsecret], [delete], [harass]
    `,
  ),
  createKind(
    'go-anh-tre',
    [
      '[child]',
      '[photo], [clip]',
      'phụ huynh đòi, phụ huynh yêu cầu, phụ huynh bắt, mẹ đòi, mẹ yêu cầu, phụ huynh kêu',
      'gỡ, xóa, xoá',
    ],
    `${WORSE}, bồi thường, phạt, [fine], [abuse]`,
  ),
  createKind(
    'quay-len-noi-rieng-tu',
    [PICTURES, FILMED_SECRETLY, 'đang tắm, đi tắm, thay áo, cởi đồ, thay quần áo, [peeping]', REMOVALS],
    `
      ${WORSE_WORDS}, tôi muốn, tôi đòi, tôi yêu cầu, chụp lén tôi, quay lén tôi, lén chụp tôi, lén quay tôi, bị chụp,
      bị quay, [child], ${AFTERWARDS}
    `,
  ),
  createKind(
    'bi-doi-go-anh',
    [
      '[photo], [clip]',
      REMOVALS,
      `
        một người, có người, có bạn, có chị, có anh, người trong ảnh, người trong hình, họ, người ta, bạn kia,
        người đó, chung
      `,
      'phải gỡ, phải xóa, có phải, gỡ cả, cần gỡ, gỡ không, xóa không, có nên gỡ, thì sao, gỡ hết',
    ],
    `
      ${WORSE}, ${FILMED_SECRETLY}, tôi muốn, tôi đòi, tôi yêu cầu, tôi vừa quay, công an yêu cầu, cơ quan yêu cầu,
      [child], [victim], [paper], [fine], [porn], [peeping]
    `,
  ),
]
