// Which topics a question can be about, whatever words it shares with their examples: what a topic needs it to name,
// what rules a topic out, and that criticism is never called worse. Pure.

import type { Verdict } from './answer-record.ts'
import type { ConceptName } from './concepts/index.ts'
import {
  hasConcept,
  hasPairs,
  isTypedWithDiacritics,
  type QuestionFeatures,
  readPairFeatures,
} from './question-features.ts'

/**
 * The topics of criticism, for everybody and for Party members. A question that names it and an authority is about it,
 * whatever words are around.
 */
const CRITICISM = 'phan-anh-gop-y'
const CRITICISM_OF_MEMBER = 'dang-vien-gop-y'
/** The topics of what follows from it. */
const CRITICISM_FINED = 'phe-binh-co-bi-phat'
const CRITICISM_DISCIPLINED = 'phe-binh-co-bi-ky-luat'
const MEMBER_HANDLED = 'dang-vien-gop-y-bi-xu-ly'
const AUTHORITIES = ['leader', 'agency', 'officer'] as const
/** Those that count without diacritics, where "chê" is also "che" and "chế", as in the rules of an agency. */
const BARE_AUTHORITIES = ['leader'] as const
/** What makes it a question about something else: other words than criticism, where to send it, or its removal. */
const NOT_CRITICISM = [
  'insult',
  'smear',
  'slander',
  'fake',
  'vulgar',
  'parody',
  'incite',
  'where',
  'delete',
  'silence',
] as const
/** Topics of what follows from one's own criticism. A question about a post of somebody else is not about them. */
const OWN_CRITICISM: ReadonlySet<string> = new Set([
  CRITICISM,
  CRITICISM_OF_MEMBER,
  CRITICISM_FINED,
  CRITICISM_DISCIPLINED,
  MEMBER_HANDLED,
])
/** What a post is that had better not be liked. */
const BAD_POST = ['hostile', 'fake', 'smear', 'slander', 'insult'] as const
/** Topics that have others for Party members. */
const NOT_FOR_MEMBERS: ReadonlySet<string> = new Set([CRITICISM, 'tuong-tac-bai-xau'])
/** Those who serve the public and are criticised: the other way round it is their own conduct. */
const CRITICISED = ['chê giáo', 'chê thầy', 'chê bác', 'chê trường'].map(readPairFeatures)
/** "đảng" alone may be what the post is against. */
const MEMBER = readPairFeatures('đảng viên')

const CONSEQUENCES = ['fine', 'jail', 'discipline'] as const
const SHOWING = ['post', 'send', 'share', 'snap', 'group', 'net'] as const

/** What rules out an answer that something may be done: a question of what follows, a victim, a circumstance. */
const NOT_PERMITTED = [...CONSEQUENCES, 'victim', 'smear', 'worktime', 'lsecret', 'worksecret', 'draft'] as const

/** Topics for askers without these roles, which have topics for them. */
const NOT_FOR: Readonly<Record<string, readonly ConceptName[]>> = {
  'len-mang-noi-chung': ['party', 'employee', 'civil'],
}

/** Topics for Party members. */
const ONLY_FOR_MEMBERS: ReadonlySet<string> = new Set([
  'dang-vien-len-mang',
  CRITICISM_OF_MEMBER,
  MEMBER_HANDLED,
  'dang-vien-nghi-huu',
  'dang-vien-tuong-tac-bai-xau',
])

/** Topics that a question is not about if it asks for the fine: others have it. */
const WITHOUT_FINE: ReadonlySet<string> = new Set(['chia-se-chua-kiem-chung', 'chia-se-tin-gia'])

/** Topics that a question is about only if it names one of these: what follows, a bad post, an illness, a role. */
const NEEDED: Readonly<Record<string, readonly ConceptName[]>> = {
  [CRITICISM_FINED]: ['fine', 'jail'],
  [CRITICISM_DISCIPLINED]: ['discipline'],
  'go-binh-luan-cua-dan': ['delete', 'silence', 'lock'],
  'dang-vien-tuong-tac-bai-xau': BAD_POST,
  'benh-an-cho-dong-nghiep': ['health', 'treatment', 'medicine'],
  'dang-vien-nick-ao': ['party', 'civil', 'leader'],
  'lo-de-thi': ['exam'],
  // Who answers for a paper that is signed is another question.
  'chiu-trach-nhiem-bai-chia-se': ['post', 'share', 'send', 'link', 'net', 'group', 'comment', 'page', 'account', 'dm'],
}

/**
 * The matter of topics, which their questions always name. A question that is like them otherwise is about something
 * else: "chúc mừng năm học mới" is not about a new post.
 */
const MATTERS: Readonly<Record<string, readonly ConceptName[]>> = {
  'chuc-mung-nhan-su': ['staff'],
  'quang-cao-lop-hoc-them': ['advertise', 'sell', ...SHOWING],
  'clip-bao-luc-hoc-duong': ['film', 'live', ...SHOWING],
}

/** What a question names that is not about a topic: without diacritics, "nhắc tên" is also "nhạc". */
const RULED_OUT: Readonly<Record<string, readonly ConceptName[]>> = {
  'dang-lai-bai-bao': ['tag'],
  'chia-se-phim-lau': ['tag'],
}

/** The topics of the time in which an agency makes a statement. */
const STATEMENT_TERMS: ReadonlySet<string> = new Set(['thoi-han-phat-ngon', 'co-quan-bi-don'])
/** Who turns to an agency, and how: the press has another term than they have. */
const PETITIONS = ['citizen', 'criticise', 'denounce'] as const
/** What a question about a statement of an agency names, if it names neither the press nor speaking. */
const STATEMENTS = [
  'báo gửi',
  'báo hỏi',
  'báo đăng',
  'báo giục',
  'báo nêu',
  'cho báo',
  'của báo',
  'sự cố',
  'sự việc',
  'vụ việc',
  'vụ lớn',
  'dư luận',
  'khủng hoảng',
  'tin đồn',
  'họp báo',
].flatMap(readPairFeatures)

/** The topics that are limited by hand. */
export const LIMITED_TOPICS: readonly string[] = [
  ...[NOT_FOR, NEEDED, MATTERS, RULED_OUT].flatMap((limits) => Object.keys(limits)),
  ...ONLY_FOR_MEMBERS,
  ...WITHOUT_FINE,
  ...STATEMENT_TERMS,
  ...NOT_FOR_MEMBERS,
  ...OWN_CRITICISM,
]

/** Whether a topic is for somebody with the roles that a question names. */
export function isForAsker(id: string, features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (NOT_FOR[id]?.some(names) || (NOT_FOR_MEMBERS.has(id) && hasPairs(features, MEMBER))) return false
  return !ONLY_FOR_MEMBERS.has(id) || names('party')
}

/** Whether a question names the matter of a topic, or the topic has none that must be named. */
export function isAboutMatter(id: string, features: QuestionFeatures): boolean {
  return MATTERS[id]?.some((name) => hasConcept(features, name)) ?? true
}

/**
 * Whether a question can be about a topic that is for its asker, and whose matter it names.
 * @param verdict what the short answer of the topic says first, if it has one
 */
export function canBeAbout(id: string, verdict: Verdict | undefined, features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (verdict === 'duoc' && NOT_PERMITTED.some(names)) return false
  if (RULED_OUT[id]?.some(names)) return false
  if (WITHOUT_FINE.has(id) && names('fine')) return false
  if (OWN_CRITICISM.has(id) && isNoOwnCriticism(features)) return false
  if (STATEMENT_TERMS.has(id) && names('howlong') && !isAboutStatement(features)) return false
  return NEEDED[id]?.some(names) ?? true
}

/** Whether an answer is on what its asker may say in criticism, and what follows: what binds the asker comes first. */
export function isOnOwnCriticism(id: string): boolean {
  return OWN_CRITICISM.has(id)
}

/** Whether a question is about what an agency says to the press, and not about its answer to somebody's petition. */
function isAboutStatement(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (names('press') || names('speak')) return true
  return !PETITIONS.some(names) && STATEMENTS.some((pair) => features.has(pair))
}

/** Whether a question is about something worse than one's own criticism, or about a post of somebody else. */
function isNoOwnCriticism(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  // Without diacritics, "trên mạng" is also "mắng".
  return (isTypedWithDiacritics(features) && NOT_CRITICISM.some(names)) || isAboutPostOfOthers(features)
}

/**
 * Finds the topic of a question about criticism of an authority, or about what follows from it. Members of the Party
 * have other rules.
 */
export function findCriticism(features: QuestionFeatures): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  const authorities = isTypedWithDiacritics(features) ? AUTHORITIES : BARE_AUTHORITIES
  const isOfAuthority = authorities.some(names) || CRITICISED.some((phrase) => hasPairs(features, phrase))
  if (!names('criticise') || !isOfAuthority || NOT_CRITICISM.some(names)) return undefined
  if (hasPairs(features, MEMBER)) return CONSEQUENCES.some(names) ? MEMBER_HANDLED : CRITICISM_OF_MEMBER
  if (names('fine') || names('jail')) return CRITICISM_FINED
  return names('discipline') ? CRITICISM_DISCIPLINED : CRITICISM
}

/** Whether a question names a bad post of somebody else: one that is liked or followed, commented on or shared. */
function isAboutPostOfOthers(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (!BAD_POST.some(names)) return false
  return names('react') || ((names('share') || names('underpost')) && !names('criticise'))
}
