// @vitest-environment node
// The line above gives this file modules that no other test has: all numbers of words are used up afterwards.

import { expect, it } from 'vitest'
import { findOwnRules } from '../../utils/library/answers/own-rules.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { MAX_FORMS, readQuestionWords, UNNUMBERED } from '../../utils/library/answers/question-words.ts'

const makeUnit = (id: string, text: string) => ({ id, path: {}, heading: '', text })

it('own rules are not found by words that came too late for a number', () => {
  const invent = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `x${(from + at).toString(36)}q`).join(' ')
  const question = 'mang loa kéo vào phòng họp'
  const known = makeUnit('loa', 'Không mang loa kéo vào phòng họp.')
  const findIds = (asked: string, ...units: ReturnType<typeof makeUnit>[]) =>
    findOwnRules(collectFeatures(readQuestionWords(asked)), units, () => 1).map(({ id }) => id)
  expect(findIds(question, known)).toEqual(['loa'])
  for (let from = 0; from < MAX_FORMS; from += 50) readQuestionWords(invent(from, 50))
  const [word] = readQuestionWords(invent(2 * MAX_FORMS, 1))
  expect(word!.bare).toBe(UNNUMBERED)
  const late = makeUnit('la', invent(3 * MAX_FORMS, 4))
  expect(findIds(invent(4 * MAX_FORMS, 4), late)).toEqual([])
  expect(findIds(question, late, known)).toEqual(['loa'])
})
