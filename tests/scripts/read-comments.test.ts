import { describe, expect, it } from 'vitest'
import { scoreReadComments } from '../../scripts/eval/read-comments-score.ts'
import { hashComment, readCommentLabels } from '../../scripts/train/read-comments.ts'
import type { Finding } from '../../utils/draft.ts'

const finding = (check: Finding['check'], level: Finding['level'], start: number, end: number): Finding => ({
  check,
  level,
  start,
  end,
  message: 'any',
  provisions: [],
})

describe('the labels of comments that were read', () => {
  it('are in order, and each marks at least one unit', () => {
    const faults = [...readCommentLabels()].filter(([, { labels }]) =>
      labels.some(({ start, end }, i) => start < (labels[i - 1]?.start ?? 0) || end <= start),
    )
    expect(faults).toEqual([])
  })

  it('belong to a comment by its text alone', () => {
    expect(hashComment('một bình luận')).toBe(hashComment('một bình luận'))
    expect(hashComment('một bình luận')).not.toBe(hashComment('một bình luận.'))
    expect(hashComment('')).toMatch(/^[0-9a-f]{12}$/)
  })
})

describe('the score of comments that were read', () => {
  const read = (...labels: [Finding['check'], Finding['level'], number, number][]) => ({
    register: 'teen' as const,
    labels: labels.map(([check, level, start, end]) => ({ check, level, start, end })),
  })

  it('counts what readers agree with, what not, and what is missed, at warn or above', () => {
    const comments = [
      { text: 'a', read: read(['insult', 'warn', 0, 5], ['threat', 'warn', 6, 9]) },
      { text: 'b', read: read(['insult', 'note', 0, 5]) },
      { text: 'c', read: read() },
      { text: 'd', read: read(['personal-data', 'note', 0, 5]) },
    ]
    const found: Record<string, Finding[]> = {
      a: [finding('insult', 'warn', 2, 4), finding('profanity', 'warn', 6, 9)],
      b: [finding('insult', 'warn', 0, 5)],
      c: [finding('profanity', 'warn', 0, 2), finding('threat', 'note', 0, 2)],
      d: [finding('accusation', 'warn', 0, 5)],
    }
    expect(scoreReadComments(comments, ({ text }) => found[text]!)).toEqual({
      ordinary: 3,
      flagged: 3,
      flaggedBesidesProfanity: 2,
      flaggedWithoutLabel: 1,
      checks: {
        insult: { right: 2, wrong: 0, missed: 0 },
        profanity: { right: 0, wrong: 2, missed: 0 },
        threat: { right: 0, wrong: 0, missed: 1 },
        accusation: { right: 0, wrong: 1, missed: 0 },
      },
    })
  })
})
