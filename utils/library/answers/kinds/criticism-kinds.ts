// Kinds of questions about criticism of a policy or a draft law, which is no authority that topics know, and about that
// of people who have retired.

import { createKind, type QuestionKind, type ReplacedAnswers } from './question-kind.ts'
import { WORSE } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny } from './wording.ts'

/** Criticism and what it is of, in phrases that are no other words without diacritics. */
const OF_POLICY = `
  chê chính sách, chê chủ trương, chê nghị định, chê thông tư, chê luật, chê quy định, chê đề án, chê dự án, chê quy hoạch,
  phê bình chính sách, phê bình chủ trương, phê bình cấp trên, phê bình nghị định, phê bình quyết định,
  chỉ trích chính sách, chỉ trích chủ trương, chỉ trích quy định, chỉ trích nghị định, chỉ trích đề án,
  phản đối chính sách, phản đối chủ trương, phản đối quy hoạch, phản đối đề án, phản đối dự án, phản đối nghị định,
  góp ý chính sách, góp ý dự thảo, góp ý luật, góp ý nghị định, góp ý đề án, góp ý chủ trương, góp ý văn kiện,
  góp ý cho dự thảo, góp ý vào dự thảo, phản biện dự thảo, phản biện chính sách, phản biện chủ trương, phản biện đề án,
  không đồng tình với chính sách, không đồng ý với chính sách, không đồng tình với chủ trương, bàn về dự thảo,
  không ủng hộ dự án, không đồng tình với nghị định, không đồng ý với quy định
`
/** Criticism of those who govern a place: without diacritics, topics do not know them as authorities. */
const OF_GOVERNMENT = joinPhrases(
  'phê bình, góp ý, phản ánh, chỉ trích',
  'xã, phường, thôn, ấp, chính quyền, ủy ban, lãnh đạo xã, lãnh đạo phường, chủ tịch xã, chủ tịch phường, cho xã, cho phường',
)
/** Such a question counts only where its topic has no answer. */
const UNANSWERED: ReplacedAnswers = { none: OF_GOVERNMENT }
const ON_THE_NET = '[post], [net], [online], [comment], [share], [live], [group], viết, nói, lên tiếng'
const HANDLED = '[discipline], bị xử lý, xử lý không, bị gì, bị sao, có sao, bị kiểm điểm, bị phê bình'
const MEMBER = 'đảng viên'
/** What makes it a question about something else. */
const OTHERWISE = `
  ${WORSE}, chế độ chính sách, thành meme, làm meme, [incite], [parody], [rumour], [delete], [silence],
  [where], [fine], [jail]
`

/** A rule that is new or not one yet, which the word of criticism may be far from. */
const NEW_RULES = `
  dự thảo luật, dự thảo nghị, dự thảo thông, một dự thảo, bản dự thảo, luật mới, nghị định mới, thông tư mới,
  quy định mới, chính sách mới, nghị quyết mới, chủ trương mới, chủ trương sáp, luật nhà giáo, luật đất đai
`
const CRITICISES = `
  =chê, chê luật, chê một, chê bản, chê nghị, phê bình, chỉ trích, phản đối, phản biện, không đồng tình,
  không đồng ý, không ủng hộ, viết bài chê, bình luận chê, binh luan che
`
const OF_NEW_RULE = requireAll(NEW_RULES, CRITICISES)
/** Papers that an office has not let out. */
const NOT_OF_NEW_RULE = 'chưa công bố, nội bộ, lộ dự thảo, tung dự thảo, [disclose], [lsecret], [snap]'

/** Who serves no more, and whom they criticise. */
const RETIRED = 'hưu rồi, nghỉ hưu, về hưu, hưu trí, cán bộ hưu, công chức hưu, đã hưu, cán bộ đã nghỉ, cựu cán bộ'
const STILL_MEMBER = 'sinh hoạt chi bộ, sinh hoạt đảng, còn là đảng, đảng viên'
const OF_LEADERS = requireAll('[criticise]', '[leader], [agency], sở, huyện, tỉnh, xã, phường')

/** Criticism of a policy, and by who has retired. */
export const criticismKinds: readonly QuestionKind[] = [
  createKind('dang-vien-gop-y', [RETIRED, STILL_MEMBER, '[criticise]', ON_THE_NET], OTHERWISE),
  createKind(
    'nghi-huu-gop-y',
    [RETIRED, OF_LEADERS, ON_THE_NET],
    `${OTHERWISE}, ${MEMBER}, mật, nội bộ, hồi ký, bị gì, bị sao, có sao, xử lý, [discipline], [victim], [howlong]`,
  ),
  createKind('dang-vien-gop-y-bi-xu-ly', [MEMBER, requireAny(OF_POLICY, OF_NEW_RULE), HANDLED], OTHERWISE),
  createKind('dang-vien-gop-y', [MEMBER, requireAny(OF_POLICY, OF_NEW_RULE), ON_THE_NET], OTHERWISE),
  createKind('phe-binh-co-bi-ky-luat', [OF_POLICY, HANDLED], OTHERWISE),
  createKind(
    'phe-binh-co-bi-ky-luat',
    [OF_NEW_RULE, ON_THE_NET, '[civil], [employee]'],
    `${OTHERWISE}, ${NOT_OF_NEW_RULE}`,
  ),
  createKind('phan-anh-gop-y', [OF_NEW_RULE, ON_THE_NET], `${OTHERWISE}, ${NOT_OF_NEW_RULE}`),
  createKind('phan-anh-gop-y', [OF_POLICY, ON_THE_NET], OTHERWISE),
  createKind('phan-anh-gop-y', [OF_GOVERNMENT, ON_THE_NET], `${MEMBER}, ${OTHERWISE}`, UNANSWERED),
]
