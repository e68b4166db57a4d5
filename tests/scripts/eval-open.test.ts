import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { checkComments, scoreCommentCharacters, tallyComments } from '../../scripts/eval/open-comments.ts'
import type { DraftRunner } from '../../scripts/shipped-checks.ts'

/** Replaces the checks: finds "xx" at warn and "yy" at note; "zz" is not a rude word. */
const run: DraftRunner = ({ text }) =>
  (
    [
      ['xx', 'insult', 'warn'],
      ['yy', 'threat', 'note'],
      ['zz', 'personal-data', 'stop'],
    ] as const
  ).flatMap(([word, check, level]) => {
    const start = text.indexOf(word)
    return start < 0 ? [] : [{ check, level, start, end: start + 2, message: 'any', provisions: [] }]
  })

describe('findings on open data', () => {
  const comments = checkComments(
    [
      { text: 'a xx b', spans: [[2, 4]] },
      { text: '😀 yy', spans: [[0, 5]] },
      { text: 'c zz', spans: [] },
      { text: 'd yy', spans: [] },
      { text: 'e', spans: [[0, 1]] },
    ],
    run,
  )

  it('are tallied by whole comments at a level or above', () => {
    expect(tallyComments(comments, 'note')).toEqual({ hits: 2, falseAlarms: 1, misses: 1 })
    expect(tallyComments(comments, 'warn')).toEqual({ hits: 1, falseAlarms: 0, misses: 2 })
  })

  it('are scored by code points, so an emoji counts once', () => {
    const { all, single, multi } = scoreCommentCharacters(comments)
    // "😀 yy" has four code points, two of them found: F1 2/3.
    expect(all).toBeCloseTo((1 + 2 / 3 + 1 + 0 + 0) / 5)
    expect(single).toBeCloseTo((1 + 2 / 3 + 0) / 3)
    expect(multi).toBe(0)
  })

  it('names the searched folder when the data is missing', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/eval-open.ts', '--data', 'no-such-folder'], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('in no-such-folder')
    expect(stderr).toContain('npm run eval:open -- --data FOLDER')
  })
})
