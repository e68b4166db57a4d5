// Kinds of questions of who is insulted. By the words alone they are those of who insults.

import { createKind, type QuestionKind } from './question-kind.ts'
import { ASKS_MORE, COMMON_INSULTS, CONSEQUENCES } from './word-lists.ts'
import { joinPhrases, requireAll, requireNone } from './wording.ts'

/** The one who asks. */
const ASKER = 'mình, tôi, tui, em, cháu'

/** Who is insulted. */
export const insultedPeopleKinds: readonly QuestionKind[] = [
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
