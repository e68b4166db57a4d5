// Finds the answer to a question on who is shown or named at a school, which shares its words with those on other
// matters: children on a camera, in an appeal for money or on a list, and a teacher whom somebody films. Pure.

import type { ShortAnswer } from './answer-record.ts'
import type { ConceptName } from './concepts.ts'
import { findAspects, hasAnyPhrase, readPairPhrases } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures, toWordFeature } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** The answers on the picture of a child, of a child that comes to harm, and of a grown person. */
const CHILD_PICTURE = 'anh-tre-em'
const HARM_CLIP = 'clip-bao-luc-hoc-duong'
const GROWN_PICTURE = 'anh-nguoi-khac'
/** The answers on a list of pupils, and on naming one for a debt or a fault. */
const PUPIL_LIST = 'danh-sach-hoc-sinh'
const NAMED_PUPIL = 'neu-loi-hoc-sinh'

/** The answers that a question gets by its other words. */
const NOT_OF_CLASS_CAMERA: ReadonlySet<string> = new Set([
  'camera-an-ninh',
  'quang-cao-lop-hoc-them',
  HARM_CLIP,
  CHILD_PICTURE,
])
const NOT_OF_CHILD_IN_NEED: ReadonlySet<string> = new Set(['quyen-gop'])
const NOT_OF_TEACHER: ReadonlySet<string> = new Set([CHILD_PICTURE, HARM_CLIP])
const NOT_OF_DEBTS: ReadonlySet<string> = new Set(['danh-sach-dan', PUPIL_LIST])

const PICTURES: readonly ConceptName[] = ['photo', 'clip', 'film', 'snap', 'live']
const SHOWING: readonly ConceptName[] = ['post', 'send', 'share', 'online', 'net', 'live', 'group']
/** What needs an answer by its topic. */
const WORSE: readonly ConceptName[] = [
  'victim',
  'smear',
  'insult',
  'slander',
  'threat',
  'delete',
  'denounce',
  'reportit',
]
/** What follows from an act is another question. */
const CONSEQUENCES: readonly ConceptName[] = ['fine', 'jail', 'discipline']
const CAMERAS = readQuestionWords('camera').map(({ bare }) => toWordFeature(bare))

/** Where children are together, and they themselves. */
const CLASSES = readPairPhrases(`
  lớp học, trong lớp, camera lớp, phòng học, nhóm lớp, zalo lớp, group lớp, mầm non, mẫu giáo, nhà trẻ, bán trú,
  học sinh, học trò, trẻ em, em bé, các bé, các cháu, quỹ lớp, học phí
`)
/** Classes and schools of grown people. */
const OF_GROWN = readPairPhrases(`
  sinh viên, đại học, cao đẳng, tập huấn, bồi dưỡng, chính trị, giảng viên, học viên, cao học, lớp cũ, họp lớp,
  cựu học
`)
const OF_THIEF = readPairPhrases('kẻ trộm, người trộm, tên trộm, ăn trộm, trộm xe, cổng trường')
/** What somebody does to a child. */
const HARMING = combine('đánh, tát, đạp, bạo hành', 'trẻ, bé, cháu, học sinh, học trò, em, con, bạn')
/** A teacher whom a picture shows. */
const TEACHERS = 'cô giáo, thầy giáo, thầy cô, giáo viên, cô chủ nhiệm, thầy chủ nhiệm, hiệu trưởng, cô hiệu, thầy hiệu'
const SHOWN_TEACHERS = combine('quay, clip, video, phim, ảnh, hình, chụp, lén, trộm', TEACHERS)
/** Children who make a picture, or whose teacher it is. */
const MAKERS = combine(
  'học sinh, học trò, hs, cháu, con tôi, con em, con mình, nữ sinh, nam sinh',
  'quay, chụp, lén, đăng',
)
const OWNERS = readPairPhrases('lớp mình, giáo con, giáo của con, viên của con, nhiệm của con, dạy con')
/** Children who are shown with the teacher. */
const SHOWN_CHILDREN = combine(
  'với, và, cùng, dạy, mắng, chửi, la, phạt, đánh, clip, ảnh, hình, video, ôm, bên',
  'học sinh, học trò, hs, trẻ, các em, các cháu, các bé, cháu, bé, bạn',
)
/** What a pupil has not paid. */
const DEBTS = combine('chưa, nợ, thiếu, trễ, chậm', 'nộp, đóng, tiền, học phí, phí')

/** Reads each of some first words with each of some that follow, as their pairs of words. */
function combine(firsts: string, followers: string): ReturnType<typeof readPairPhrases> {
  const seconds = followers.split(',')
  return readPairPhrases(
    firsts
      .split(',')
      .flatMap((first) => seconds.map((second) => `${first} ${second}`))
      .join(','),
  )
}

/**
 * Finds the id of the answer to a question on children at school, or on a teacher who is filmed.
 * @param found the answer by the topic of the question, which stays if that is what it is about
 */
export function findSchoolAnswer(features: QuestionFeatures, found: ShortAnswer | undefined): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  const has = (phrases: ReturnType<typeof readPairPhrases>) => hasAnyPhrase(features, phrases)
  if (findAspects(features).length > 0 || CONSEQUENCES.some(names)) return undefined
  // A question without an answer by its topic must say clearly what is done.
  const isPlain = SHOWING.some(names) && !WORSE.some(names)
  const isOf = (ids: ReadonlySet<string>) => found !== undefined && ids.has(found.id)
  const isOfOrPlain = (ids: ReadonlySet<string>) => (found === undefined ? isPlain : ids.has(found.id))
  const isOfClass = (has(CLASSES) || (names('school') && names('parent'))) && !has(OF_GROWN)
  const isHarmed = names('abuse') || has(HARMING)
  const isOnCamera = isOfClass && CAMERAS.every((word) => features.has(word)) && !has(OF_THIEF)
  if (isOnCamera && isOfOrPlain(NOT_OF_CLASS_CAMERA)) return isHarmed ? HARM_CLIP : CHILD_PICTURE
  if (isOf(NOT_OF_CHILD_IN_NEED)) return names('child') && PICTURES.some(names) ? CHILD_PICTURE : undefined
  if (isOf(NOT_OF_DEBTS)) return isOfClass && has(DEBTS) ? NAMED_PUPIL : undefined
  if (!isOfOrPlain(NOT_OF_TEACHER) || isHarmed || !has(SHOWN_TEACHERS) || has(SHOWN_CHILDREN)) return undefined
  return !names('child') || has(MAKERS) || has(OWNERS) ? GROWN_PICTURE : undefined
}
