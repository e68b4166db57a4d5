// At what time of the day, or on which day, a question asks for something, and a passage of own rules has it. Pure.

import { splitExamples } from './examples/example-rows.ts'
import {
  hasPairs,
  type QuestionFeatures,
  readPairFeatures,
  toAccentedFeature,
  toWordFeature,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** Which kinds of time a text names or asks for. */
export interface NamedTimes {
  ofDay: boolean
  day: boolean
}

/** What asks for a time of the day, or names one: of two words or more, as no word alone does without diacritics. */
const TIME_PHRASES = `
  mấy giờ, giờ mấy, giờ nào, nhiêu giờ, mấy rưỡi, giờ đêm, giờ khuya, giờ tối, giờ sáng, giờ trưa, giờ chiều, nửa đêm,
  đêm khuya, giữa đêm
`
/** What asks for a day. */
const DAY_PHRASES = 'thứ mấy, ngày nào, ngày mấy, hôm nào, bữa nào, buổi nào, mùng mấy, tháng mấy'
const PHRASES = [
  ...splitExamples(TIME_PHRASES).map((phrase) => ({ kind: 'ofDay', ...readPhrase(phrase) }) as const),
  ...splitExamples(DAY_PHRASES).map((phrase) => ({ kind: 'day', ...readPhrase(phrase) }) as const),
]
const TIME = /\d ?(?:giờ|g|h)(?!\p{L})/iu
const DAY =
  /(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày (?:mùng )?\d|h[aằ]ng (?:ngày|tuần|tháng))(?!\p{L})/iu

/** The times that a question asks for, with the words of it that ask, each as typed and without diacritics. */
export interface AskedTimes extends NamedTimes {
  words: ReadonlySet<number>
}

/** Finds which kinds of time a question asks for; a time of the day that it names is asked about. */
export function findAskedTimes(features: QuestionFeatures): AskedTimes {
  const found = PHRASES.filter(({ pairs }) => hasPairs(features, pairs))
  return {
    ofDay: found.some(({ kind }) => kind === 'ofDay'),
    day: found.some(({ kind }) => kind === 'day'),
    words: new Set(found.flatMap(({ words }) => words)),
  }
}

/** Finds which kinds of time a passage states. */
export function findStatedTimes(passage: string): NamedTimes {
  return { ofDay: TIME.test(passage), day: DAY.test(passage) }
}

/** Whether a passage states a time as a question asks for. */
export function isTimeStated(asked: NamedTimes, stated: NamedTimes): boolean {
  return (asked.ofDay && stated.ofDay) || (asked.day && stated.day)
}

/** Reads a phrase as its pairs of words, and its words. */
function readPhrase(phrase: string): { pairs: readonly number[]; words: readonly number[] } {
  return {
    pairs: readPairFeatures(phrase),
    words: readQuestionWords(phrase).flatMap(({ bare, accented }) => [
      toWordFeature(bare),
      toAccentedFeature(accented),
    ]),
  }
}
