// Kinds of questions of who is insulted. By the words alone they are those of who insults.

import { createKind, type QuestionKind } from './question-kind.ts'
import { joinPhrases } from './wording.ts'

const INSULT = 'chửi, chửi bới, nói xấu, bôi nhọ, xúc phạm, lăng mạ, làm nhục, sỉ nhục, mạt sát, bôi xấu, bóc phốt'
/** The one who asks. */
const ASKER = 'mình, tôi, tui, em, cháu'

/** Who is insulted. */
export const insultedPeopleKinds: readonly QuestionKind[] = [
  createKind(
    'bi-noi-xau',
    [joinPhrases(INSULT, ASKER)],
    `
      ${joinPhrases(ASKER, 'chửi, nói xấu, bôi nhọ, xúc phạm, lỡ')}, lỡ chửi, lỡ nói, em chồng, em dâu, em gái, em trai, em họ, em rể,
      em nhân viên, em hàng xóm, em đồng nghiệp, em học sinh, em bán,
      cháu nội, cháu ngoại, [child]
    `,
    { ids: ['xuc-pham'] },
  ),
]
