// Kinds of questions of who is insulted. By the words alone they are those of who insults.

import { createKind, type QuestionKind } from './question-kind.ts'
import { ASKS_MORE, COMMON_INSULTS, CONSEQUENCES } from './word-lists.ts'
import { joinPhrases, requireAll, requireNone } from './wording.ts'

/** The one who asks. */
const ASKER = 'mình, tôi, tui, em, cháu'

/** Citizens who treat officials badly where they are served. Without diacritics, "mắng" is also "mạng". */
const RUDE_CITIZENS = joinPhrases(
  'dân, người dân, bà con, khách, công dân, bị dân, bị khách',
  `
    chửi, chửi tục, chửi thề, chửi mắng, quát, quát tháo, ném, ném hồ sơ, quăng, quăng giấy, đập bàn, sỉ nhục, nổi nóng,
    xé hồ sơ, xé giấy, lăng mạ, hắt nước, chỉ mặt, hành hung, xông vào, nhổ nước
  `,
)
const AT_COUNTER =
  'quầy, tiếp dân, tiếp công dân, một cửa, trụ sở, ủy ban, nhận hồ sơ, trước mặt, vào mặt, vô mặt, ở phường, ở xã'
const ASKS_CONDUCT = `
  làm chi, làm gì, được làm, phải làm, nên làm, ứng xử, cư xử, đối xử, phản ứng, làm răng, làm sao, xử sao, xử sự,
  thì sao, [whattodo]
`

/** What an account that nobody knows says that somebody did. */
const UNKNOWN_ACCOUNTS = `
  nick ảo, nick lạ, nick nặc, nick ẩn, nick clone, tài khoản lạ, tài khoản ảo, trang ảo, trang lạ, trang ẩn, page ẩn, nick phụ,
  nick giả nói, nick giả bảo, ${joinPhrases('người ta, có người, ai đó, có đứa', 'đăng mạng, đăng facebook, lên mạng nói, nói trên, đăng')}
`
const SAID_TO_HAVE_DONE = `
  ăn tiền, ăn hối lộ, hối lộ, tham nhũng, ăn chặn, ăn bớt, bồ bịch, cặp bồ, gạ tình, nhận phong bì, lấy tiền, biển thủ, ăn cắp,
  ăn trộm, lừa đảo, vòi tiền, nhũng nhiễu, chạy chức, quỵt nợ, giật nợ, tham ô, ăn đất, móc ngoặc, ngoại tình
`

/** Who is insulted. */
export const insultedPeopleKinds: readonly QuestionKind[] = [
  createKind(
    'bi-dan-xuc-pham',
    [RUDE_CITIZENS, AT_COUNTER, `cán bộ, công chức, nhân viên, ${ASKER}, [civil]`, ASKS_CONDUCT],
    `
      ${joinPhrases('tôi, em, mình, cán bộ, công chức', 'chửi, quát, nạt')}, dân mạng, trên mạng, lên mạng,
      [post], [net], [fine], [jail], [child], [delete], [live]
    `,
  ),
  createKind(
    'bi-noi-xau-bao-ai',
    [
      UNKNOWN_ACCOUNTS,
      SAID_TO_HAVE_DONE,
      joinPhrases('nói, bảo, kêu, vu, đăng, tố, đồn', `${ASKER}, là, thầy, cô, ăn`),
      '?where',
    ],
    `${CONSEQUENCES}, mượn tiền, vay tiền, bị lừa, chuyển tiền, [child], [photo], [hack]`,
  ),
  createKind(
    'bi-noi-xau',
    [joinPhrases(COMMON_INSULTS, ASKER)],
    `
      ${joinPhrases(ASKER, 'chửi, nói xấu, bôi nhọ, xúc phạm, lỡ')}, lỡ chửi, lỡ nói, em chồng, em dâu, em gái, em trai, em họ, em rể,
      em nhân viên, em hàng xóm, em đồng nghiệp, em học sinh, em bán,
      cháu nội, cháu ngoại, [child]
    `,
    { ids: ['xuc-pham'], none: requireAll('[group], [net]', requireNone(ASKS_MORE, CONSEQUENCES, '[whattodo]')) },
  ),
  createKind(
    'bi-noi-xau',
    [joinPhrases('bị vu', 'cho, lấy, là, khống, oan, ăn, nhận')],
    `${ASKS_MORE}, ${CONSEQUENCES}, [child]`,
    { none: 'làm sao, làm gì, làm răng, thì sao, giờ sao, kiện' },
  ),
]
