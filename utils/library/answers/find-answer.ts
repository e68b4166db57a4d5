// Finds what answers a question: the provisions of the topics it resembles, and the short answer of the best topic.
// Pure.

import { getDocumentStatus } from '../document-status.ts'
import type { SearchUnit } from '../imports/parser/imported-text.ts'
import type { Library } from '../library.ts'
import { findPredecessors } from '../succession.ts'
import type { ShortAnswer } from './answer-record.ts'
import { CONCEPTS, type ConceptName } from './concepts.ts'
import { correctQuestion } from './correct-question.ts'
import { dealingsExamples } from './examples/dealings-examples.ts'
import { splitExamples } from './examples/example-rows.ts'
import { foreignExamples } from './examples/foreign-examples.ts'
import { paperExamples } from './examples/paper-examples.ts'
import { peopleExamples } from './examples/people-examples.ts'
import { speechExamples } from './examples/speech-examples.ts'
import { SHORT_ANSWERS } from './index.ts'
import { replaceNegatedRoles } from './negated-roles.ts'
import { findOwnRules, type OwnRule } from './own-rules.ts'
import { computeAspectFactor, hasOfficialRole } from './question-aspects.ts'
import {
  collectFeatures,
  hasConcept,
  isTypedWithDiacritics,
  type QuestionFeatures,
  toPairFeature,
} from './question-features.ts'
import { type QuestionWord, readQuestionWords } from './question-words.ts'
import { type ScoredTopic, SURE_SCORE, TopicIndex } from './topic-index.ts'

/** A question as it is compared with the examples. */
export interface Question {
  /** Its words, with short forms written out. */
  length: number
  features: QuestionFeatures
  /** Whether it is only the name of a paper of citizens, such as a birth certificate. No provision names these. */
  namesPaper: boolean
}

/** What answers a question. */
export interface FoundAnswer {
  answer: ShortAnswer | undefined
  /** How well the provisions and documents of the library answer the question, by id: 1 for the best. */
  entries: ReadonlyMap<string, number>
  /** How much the question resembles its best topic, up to 1. */
  certainty: number
  /** Whether the question resembles questions the library has no rules on. */
  foreign: boolean
}

/** How many topics are considered. */
const MAX_TOPICS = 12
/** How fast a topic's weight falls with its score: 0.9 of the best score weighs 0.9 to this power. */
const SHARPNESS = 4
/** Weight of each further provision of a topic, as a share of the one before it. */
const NEXT_PROVISION = 0.8
/** The least score of a topic, as a share of the best, for its answer to be shown. */
const MIN_ANSWER_SHARE = 0.6
/** A question less like its best topic gets no short answer: it would too often be the answer to another question. */
const MIN_ANSWER_SCORE = 0.1
/**
 * A topic must have this typicality for its answer to be shown. Words that few of its examples have can make a topic
 * the best one, but say little about what is asked. That something may be done needs more evidence than a caution.
 */
const MIN_TYPICALITY = 0.5
const MIN_TYPICALITY_TO_PERMIT = 0.7
/**
 * The same for a topic about acts, or about a thing, if the question names none of them. It is then never said that it
 * may be done.
 */
const MIN_TYPICALITY_IF_LACKING = 1
/** What changes whether something may be done. An answer that permits it must be to questions that name it too. */
const CIRCUMSTANCES = ['worktime', 'lsecret', 'worksecret', 'draft'] as const
/**
 * Matters that change what is asked, whatever else is named: a summons, a form, an order of a superior. An answer must
 * be to questions that name it too.
 */
const MATTERS = [
  'summons',
  'form',
  'coercion',
  'gag',
  'defender',
  'subordinate',
  'liability',
  'uniform',
  'partydiscipline',
  'peeping',
] as const
/** A question is foreign if its best foreign topic reaches this share of its best topic. */
const FOREIGN_SHARE = 0.84
/** The same if the foreign topic is about life away from networks, with which many questions share a few words. */
const FOREIGN_SHARE_IF_OFFLINE = 1.12
/** What examples of foreign topics about networks or the Party name, and how many of these each names on average. */
const ONLINE = ['net', 'post', 'live', 'share', 'comment', 'online', 'account', 'party'] as const
const MIN_ONLINE_SHARE = 0.5
/** The same if the question is very much like its best topic. */
const FOREIGN_SHARE_IF_SURE = 1.12
/** The same if the question names a matter that examples of the foreign topic name, and none of the best topic. */
const FOREIGN_SHARE_IF_IGNORED = 0.7
/** The same if the question names conduct online or where it happens, and no example of the foreign topic does. */
const FOREIGN_SHARE_IF_DONE = 1.4
const CONDUCT = [
  'share',
  'comment',
  'live',
  'film',
  'snap',
  'record',
  'screenshot',
  'disclose',
  'insult',
  'smear',
  'slander',
  'hack',
  'net',
  'group',
  'account',
] as const
/** The same if the question asks about posting something, and few examples of the foreign topic do. */
const FOREIGN_SHARE_IF_POSTED = 1.68
const MIN_POSTING_SHARE = 0.2

/** The topic of papers of citizens, and the names of such papers, with and without diacritics. */
const CITIZEN_PAPERS = 'giay-to-cua-dan'
const PAPER_NAMES: ReadonlySet<string> = new Set(
  splitExamples(CONCEPTS.civilpaper)
    .map(readQuestionWords)
    // Two words, such as "khai sinh", may also be what is to be done at an office.
    .filter((words) => words.length > 2)
    .flatMap((words) => [joinNumbers(words, 'accented'), joinNumbers(words, 'bare')]),
)
/** Topics of how such a paper is made. A question about showing one to others is not about that. */
const PAPER_PROCEDURES: ReadonlySet<string> = new Set([
  'birth-and-death',
  'marriage',
  'residence-and-identity',
  'land-title',
])
const SHOWING = ['post', 'send', 'share', 'snap', 'group', 'net'] as const

/**
 * The topics of criticism, for everybody and for Party members. A question that names it and an authority is about it,
 * whatever words are around.
 */
const CRITICISM = 'phan-anh-gop-y'
const CRITICISM_OF_MEMBER = 'dang-vien-gop-y'
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
/** How much more a question resembles the topic it is found to be about. */
const FAVOUR_FACTOR = 1.5

/** Topics of what follows from one's own criticism. A question about a post of somebody else is not about them. */
const OWN_CRITICISM: ReadonlySet<string> = new Set([
  CRITICISM,
  CRITICISM_OF_MEMBER,
  'dang-vien-gop-y-bi-xu-ly',
  'phe-binh-co-bi-phat',
  'phe-binh-co-bi-ky-luat',
])
/** What a post is that had better not be liked. */
const BAD_POST = ['hostile', 'fake', 'smear', 'slander', 'insult'] as const
/** The same of a post that is commented on or shared: the insults may be in the comment. */
const HOSTILE_POST = ['hostile', 'fake'] as const
/** What a post is that is only false. */
const FALSE_POST = ['fake', 'slander'] as const
/** What makes false news more than that. "bịa" is in the words for slander too. */
const WORSE_THAN_FAKE = ['hostile', 'smear', 'insult'] as const
/** What is asked after it was done, or about a post that is to be removed or reported. */
const AFTERWARDS = ['whattodo', 'where', 'delete', 'admin'] as const
/** What is done to a post of somebody else. */
const INTERACTIONS = ['react', 'like', 'underpost', 'comment', 'share', 'gossip'] as const

/** Topics of interacting with such posts: for everybody, for news that is only false, and for Party members. */
const INTERACTION = 'tuong-tac-bai-xau'
const INTERACTION_WITH_FAKE = 'tuong-tac-tin-gia'
const INTERACTION_OF_MEMBER = 'dang-vien-tuong-tac-bai-xau'
const INTERACTION_TOPICS: ReadonlySet<string> = new Set([INTERACTION, INTERACTION_WITH_FAKE, INTERACTION_OF_MEMBER])
/** "đảng" alone may be what the post is against. */
const MEMBER_FEATURE = readPairFeature('đảng viên')
const REGISTERING = readPairFeature('đăng ký')

const CONSEQUENCES = ['fine', 'jail', 'discipline'] as const

/** The topic of fines for what is false. What is only unchecked has another, and none by the law before. */
const FINE_OF_FALSE_NEWS = 'phat-tin-gia'

/**
 * Topics that a question is not about if it names one of these concepts. A secret or a draft is no notice for
 * everybody; a consequence asks what follows and not whether it may be done; a fine asks for the sum, which only
 * another topic has; a role has topics for that role; and following a page is not setting one up.
 */
const EXCLUDED_BY: Readonly<Record<string, readonly ConceptName[]>> = {
  'thong-bao-cho-dan': ['lsecret', 'worksecret', 'draft'],
  'len-mang-noi-chung': [...CONSEQUENCES, 'party', 'employee', 'civil'],
  [CITIZEN_PAPERS]: CONSEQUENCES,
  'su-kien-rieng': CONSEQUENCES,
  'chuc-mung-nhan-su': CONSEQUENCES,
  'chia-se-chua-kiem-chung': ['fine'],
  'chia-se-tin-gia': ['fine'],
  'trang-cua-co-quan': ['react'],
}

/** Roles of the State and the Party, and those who keep order or health for it. */
const OFFICIALS = ['civil', 'employee', 'party', 'officer', 'war', 'health'] as const

/**
 * Topics that a question is only about if it names one of these concepts. Without a grade of secrecy it is about
 * ordinary papers; without a consequence it asks whether one may criticise, not what follows; without a removal it is
 * about the criticism that might be removed; without a role it is not about the duties of one; and without the matter
 * itself, such as a uniform or a child, it shares words with the topic only.
 */
const NEEDED: Readonly<Record<string, readonly ConceptName[]>> = {
  'gui-van-ban-mat': ['lsecret'],
  'soan-van-ban-mat': ['lsecret'],
  'phe-binh-co-bi-phat': ['fine', 'jail'],
  'phe-binh-co-bi-ky-luat': ['discipline'],
  'go-binh-luan-cua-dan': ['delete', 'silence', 'lock'],
  'len-mang-noi-chung': ['allowed'],
  'chuc-mung-nhan-su': ['staff'],
  'danh-sach-hoc-sinh': ['list', 'address', 'data', 'page', 'disclose', 'smear', ...SHOWING],
  'clip-bao-luc-hoc-duong': ['child'],
  'bi-noi-xau': ['victim', 'whattodo', 'sue', 'where'],
  'qdtw-85-2022.doi-tuong': ['applies'],
  'lap-nhom': ['setUp'],
  'hinh-tai-nan': ['gore'],
  'lo-dang-tin-sai': ['accident', 'sue', 'delete', 'whattodo'],
  'dang-lai-bai-bao': ['copyright', 'press'],
  'noi-dung-khieu-dam': ['porn'],
  'mac-dong-phuc-quay-clip': ['logo', 'civil', 'employee', 'officer', 'war'],
  'phat-chua-kiem-chung': ['fine'],
  'thoi-hieu-ky-luat': ['howlong', 'old'],
  'dang-vien-len-mang': ['party'],
  'dang-vien-gop-y': ['party'],
  'dang-vien-gop-y-bi-xu-ly': ['party'],
  'dang-vien-nghi-huu': ['party'],
  'dang-vien-nick-ao': ['party', 'civil'],
  'nguoi-nha-nuoc-ban-hang': OFFICIALS,
  'nguoi-nha-nuoc-quang-cao': OFFICIALS,
  'xuc-pham-nguoi-thi-hanh-cong-vu': OFFICIALS,
  'bi-yeu-cau-go': ['delete'],
  'con-bi-ghep-anh': ['child'],
  'tre-bi-hai-giu-kin': ['child'],
  'giu-anh-can-cuoc': ['idcard'],
  'thay-van-ban-mat': ['lsecret'],
  'phat-du-lieu-tre': ['fine'],
  'phat-hinh-tai-nan': ['fine'],
  'phat-chi-cach-chua-benh': ['fine'],
}

const ANSWERS = new Map(SHORT_ANSWERS.map((answer) => [answer.id, answer]))
const INDEX = new TopicIndex([peopleExamples, speechExamples, dealingsExamples, paperExamples], foreignExamples)

/** Prepares the answers in short steps. The first question prepares what is missing. */
export function prepareAnswers(): Generator<void> {
  return INDEX.buildInSteps()
}

/** Reads a question, with typos corrected to words of the examples. */
export function readQuestion(text: string): Question {
  for (const _ of INDEX.buildInSteps());
  const words = readQuestionWords(text)
  return {
    length: words.length,
    features: collectFeatures(replaceNegatedRoles(correctQuestion(words, INDEX))),
    namesPaper: PAPER_NAMES.has(joinNumbers(words, 'accented')),
  }
}

/** Returns the feature of a phrase of two words. */
function readPairFeature(phrase: string): number {
  const [first, second] = readQuestionWords(phrase)
  return toPairFeature(first!.bare, second!.bare)
}

function joinNumbers(words: readonly QuestionWord[], spelling: 'accented' | 'bare'): string {
  return words.map((word) => word[spelling]).join(' ')
}

/** Finds what the rules of the user's own agency say about a question, the nearest first. */
export function findRulesOfAgency(features: QuestionFeatures, units: readonly SearchUnit[]): OwnRule[] {
  return findOwnRules(features, units, (feature) => INDEX.getRarity(feature))
}

/**
 * Finds what answers a question by the law of a day.
 * @param day yyyy-mm-dd
 */
export function findAnswer({ features, namesPaper }: Question, day: string, library: Library): FoundAnswer {
  if (namesPaper) {
    const topics = [{ id: CITIZEN_PAPERS, score: 1, typicality: 1, lacksAct: false, lacksThing: false }]
    const entries = scoreEntries(topics, features, day, library)
    return { answer: chooseAnswer(topics, entries, features, day, library), entries, certainty: 1, foreign: false }
  }
  const ranked = INDEX.rankTopics(features)
  const interaction = findInteraction(features)
  const named = ranked.own.filter(
    ({ id }) =>
      !EXCLUDED_BY[id]?.some((name) => hasConcept(features, name)) &&
      !(OWN_CRITICISM.has(id) && isAboutPostOfOthers(features)) &&
      mayBeInteraction(id, features) &&
      !(id === FINE_OF_FALSE_NEWS && hasConcept(features, 'unchecked') && !hasConcept(features, 'fake')) &&
      !(id === CRITICISM && features.has(MEMBER_FEATURE)) &&
      (NEEDED[id]?.some((name) => hasConcept(features, name)) ?? true),
  )
  const own = favourTopic(named, interaction ?? findCriticism(features))
  const showsPaper =
    hasConcept(features, 'civilpaper') &&
    !hasConcept(features, 'procedure') &&
    SHOWING.some((name) => hasConcept(features, name))
  const foreign = ranked.foreign.find(({ id }) => !(showsPaper && PAPER_PROCEDURES.has(id)))
  const topics = own.slice(0, MAX_TOPICS)
  const entries = scoreEntries(topics, features, day, library)
  return {
    answer: chooseAnswer(topics, entries, features, day, library),
    entries,
    certainty: topics[0]?.score ?? 0,
    foreign:
      foreign !== undefined &&
      foreign.score * Math.exp(ranked.foreignness) >
        getForeignShare(foreign.id, own[0], features) * (own[0]?.score ?? 0),
  }
}

/** Whether some example of a topic names a concept. */
function namesSome(id: string, name: ConceptName): boolean {
  return INDEX.getShareNaming(id, name) > 0
}

/** Returns the share of the best score from which on a foreign topic makes a question foreign. */
function getForeignShare(id: string, best: ScoredTopic | undefined, features: QuestionFeatures): number {
  const matters = MATTERS.filter((name) => hasConcept(features, name))
  if (matters.some((name) => namesSome(id, name) && !namesSome(best?.id ?? '', name))) return FOREIGN_SHARE_IF_IGNORED
  // "đăng ký" has the word for posting, and so has "đang" without diacritics.
  const asksOfPosting = hasConcept(features, 'post') && isTypedWithDiacritics(features) && !features.has(REGISTERING)
  if (asksOfPosting && INDEX.getShareNaming(id, 'post') < MIN_POSTING_SHARE) return FOREIGN_SHARE_IF_POSTED
  const acts = CONDUCT.filter((name) => hasConcept(features, name))
  if (acts.length > 0 && !acts.some((name) => namesSome(id, name))) return FOREIGN_SHARE_IF_DONE
  if ((best?.score ?? 0) >= SURE_SCORE) return FOREIGN_SHARE_IF_SURE
  const online = ONLINE.reduce((sum, name) => sum + INDEX.getShareNaming(id, name), 0)
  return online >= MIN_ONLINE_SHARE ? FOREIGN_SHARE : FOREIGN_SHARE_IF_OFFLINE
}

/** Scores the provisions and documents of topics. What several topics name gains from each. */
function scoreEntries(
  topics: readonly ScoredTopic[],
  features: QuestionFeatures,
  day: string,
  library: Library,
): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { id, score } of topics) {
    const weight = (score / topics[0]!.score) ** SHARPNESS
    const named = findAnswerOfDay(id, day, library)?.provisions ?? ANSWERS.get(id)?.provisions ?? [id]
    named.forEach((entry, place) => {
      for (const one of findLawOfDay(entry, day, library)) {
        const provision = library.provision(one)
        const factor = provision ? computeAspectFactor(features, provision) : 1
        scores.set(one, (scores.get(one) ?? 0) + weight * NEXT_PROVISION ** place * factor)
      }
    })
  }
  const best = Math.max(...scores.values())
  const sorted = [...scores].map(([id, score]) => [id, score / best] as const).sort(([, a], [, b]) => b - a)
  return new Map(sorted)
}

/** Returns a provision or document if it was law on a day, otherwise what it replaced and was law. */
function findLawOfDay(id: string, day: string, library: Library): readonly string[] {
  const isLaw = (one: string) => isLawOnDay(one, day, library)
  return isLaw(id) ? [id] : findPredecessors(id, library).filter(isLaw)
}

/** Returns the short answer of a topic if all it rests on was law on a day, otherwise the answer by the law before. */
function findAnswerOfDay(topic: string, day: string, library: Library): ShortAnswer | undefined {
  const answer = ANSWERS.get(topic)
  return [answer, ANSWERS.get(answer?.formerly ?? '')].find((one) =>
    one?.provisions.every((id) => isLawOnDay(id, day, library)),
  )
}

function isLawOnDay(id: string, day: string, library: Library): boolean {
  const document = library.document(library.provision(id)?.document ?? id)
  return document !== undefined && ['in-force', 'unclear'].includes(getDocumentStatus(document, day, library))
}

/**
 * Chooses the short answer of the best topics that rests on the provision that answers the question best, and orders
 * its provisions by how well they answer it. A question about officials gets the answer for them, if there is one.
 */
function chooseAnswer(
  topics: readonly ScoredTopic[],
  entries: ReadonlyMap<string, number>,
  features: QuestionFeatures,
  day: string,
  library: Library,
): ShortAnswer | undefined {
  const [best = ''] = entries.keys()
  if ((topics[0]?.score ?? 0) < MIN_ANSWER_SCORE) return undefined
  const found = topics
    .filter((topic) => topic.score >= MIN_ANSWER_SHARE * topics[0]!.score && canAnswer(topic, features))
    .map(({ id }) => findAnswerOfDay(id, day, library))
    .find((one) => one?.provisions.includes(best))
  const forOfficials = hasOfficialRole(features) ? ANSWERS.get(found?.forOfficials ?? '') : undefined
  // The scores are those of the provisions of the answer for everybody, so this one keeps its order.
  if (forOfficials) return forOfficials
  return found && { ...found, provisions: [...found.provisions].sort((a, b) => entries.get(b)! - entries.get(a)!) }
}

/** Whether a question asks about criticism of an authority, and not what follows from it. */
function isCriticism(features: QuestionFeatures): boolean {
  const namesOneOf = (names: readonly ConceptName[]) => names.some((name) => hasConcept(features, name))
  return (
    hasConcept(features, 'criticise') &&
    namesOneOf(isTypedWithDiacritics(features) ? AUTHORITIES : BARE_AUTHORITIES) &&
    !namesOneOf(NOT_CRITICISM) &&
    !namesOneOf(CONSEQUENCES)
  )
}

/** Finds the topic of a question about criticism of an authority: the rules for members of the Party are others. */
function findCriticism(features: QuestionFeatures): string | undefined {
  if (!isCriticism(features)) return undefined
  return features.has(MEMBER_FEATURE) ? CRITICISM_OF_MEMBER : CRITICISM
}

/** Whether a question may be about one of the topics of interaction. Criticism that is liked is no bad post. */
function mayBeInteraction(id: string, features: QuestionFeatures): boolean {
  if (!INTERACTION_TOPICS.has(id)) return true
  const names = (name: ConceptName) => hasConcept(features, name)
  const isUndoing = names('delete') || (names('accident') && names('whattodo'))
  const isInteraction = INTERACTIONS.some(names) && !isUndoing
  if (id === INTERACTION)
    return isInteraction && (names('react') || names('share') ? BAD_POST.some(names) : names('hostile'))
  if (id === INTERACTION_WITH_FAKE) return isInteraction && FALSE_POST.some(names)
  return features.has(MEMBER_FEATURE) && isInteraction && BAD_POST.some(names)
}

/** Whether a question names a bad post of somebody else: one that is liked or followed, commented on or shared. */
function isAboutPostOfOthers(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (!BAD_POST.some(names)) return false
  return names('react') || ((names('share') || names('underpost')) && !names('criticise'))
}

/**
 * Finds the topic of a question about interacting with a bad post of somebody else. Sharing false news has
 * other topics, with fines.
 */
function findInteraction(features: QuestionFeatures): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  const isLiked = names('react') && BAD_POST.some(names)
  const isCommentedOn = names('underpost') && HOSTILE_POST.some(names)
  const isMember = features.has(MEMBER_FEATURE)
  // For officials the library has the forms of discipline.
  const isOfDiscipline = names('discipline') && (names('civil') || names('employee'))
  const isShared =
    names('share') && !isOfDiscipline && (names('hostile') || (isMember && names('fake') && !names('fine')))
  if (AFTERWARDS.some(names) || (!isLiked && !isCommentedOn && !isShared)) return undefined
  if (isMember) return INTERACTION_OF_MEMBER
  return names('fake') && !WORSE_THAN_FAKE.some(names) ? INTERACTION_WITH_FAKE : INTERACTION
}

/** Puts a topic first, if there is one. */
function favourTopic(topics: readonly ScoredTopic[], favoured: string | undefined): readonly ScoredTopic[] {
  const topic = topics.find(({ id }) => id === favoured)
  if (!topic) return topics
  const score = Math.max(MIN_ANSWER_SCORE, FAVOUR_FACTOR * topics[0]!.score)
  return [{ ...topic, score }, ...topics.filter((one) => one !== topic)]
}

/** Whether a question has so much of what a topic is about that the topic's answer is the answer to it. */
function canAnswer({ id, typicality, lacksAct, lacksThing }: ScoredTopic, features: QuestionFeatures): boolean {
  if (id === findInteraction(features)) return true
  const ignores = (name: ConceptName) => hasConcept(features, name) && !namesSome(id, name)
  if (MATTERS.some(ignores)) return false
  const lacks = lacksAct || lacksThing
  if (ANSWERS.get(id)?.verdict !== 'duoc') return typicality >= (lacks ? MIN_TYPICALITY_IF_LACKING : MIN_TYPICALITY)
  const enough = id === findCriticism(features) ? 0 : MIN_TYPICALITY_TO_PERMIT
  // Nobody to whom something was done asks whether it may be done.
  if (hasConcept(features, 'victim')) return false
  return !lacks && typicality >= enough && !CIRCUMSTANCES.some(ignores)
}
