import { describe, expect, it } from 'vitest'
import { dropRepeated } from '../../utils/checks/stages/drop-repeated.ts'
import type { CheckId, Level } from '../../utils/draft.ts'

type Shown = [
  check: CheckId,
  usual: Level,
  start: number,
  end: number,
  attachment?: number | undefined,
  message?: string,
]

/** Returns the checks of those that stay. */
function keep(...found: Shown[]): CheckId[] {
  return dropRepeated(
    found.map(([check, usual, start, end, attachment, message = 'rule']) => ({
      finding: { check, level: usual, message, start, end, attachment },
      usual,
    })),
  ).map(({ finding }) => finding.check)
}

describe('findings at the same words', () => {
  it.each<[string, Shown[], CheckId[]]>([
    [
      'an insult by origin',
      [
        ['insult', 'warn', 0, 9],
        ['discrimination', 'warn', 2, 6],
      ],
      ['discrimination'],
    ],
    [
      'a rumour that somebody is ill',
      [
        ['unsourced-claim', 'warn', 0, 30],
        ['personal-data', 'warn', 9, 25, undefined, 'health'],
      ],
      ['personal-data'],
    ],
    [
      'a vulgar word in an insult',
      [
        ['insult', 'warn', 0, 9],
        ['profanity', 'warn', 4, 9],
      ],
      ['insult'],
    ],
    [
      'all three',
      [
        ['profanity', 'note', 0, 3],
        ['insult', 'warn', 0, 9],
        ['discrimination', 'warn', 0, 9],
      ],
      ['discrimination'],
    ],
    [
      'what somebody is called who is said to have done it',
      [
        ['insult', 'warn', 0, 12],
        ['accusation', 'warn', 0, 30],
      ],
      ['accusation'],
    ],
    [
      'a hint that says it outright',
      [
        ['insinuation', 'note', 0, 40],
        ['accusation', 'warn', 10, 50],
      ],
      ['accusation'],
    ],
    [
      'a guess about a child where the illness is a grown-up’s',
      [
        ['child-privacy', 'note', 0, 20],
        ['personal-data', 'warn', 4, 20, undefined, 'health'],
      ],
      ['personal-data'],
    ],
  ])('are one of the check that says most: %s', (_, found, kept) => {
    expect(keep(...found)).toEqual(kept)
    expect(keep(...found.toReversed())).toEqual(kept)
  })

  it('are not hidden by a finding that is left out itself', () => {
    const chain: Shown[] = [
      ['profanity', 'warn', 0, 3],
      ['insult', 'warn', 2, 9],
      ['discrimination', 'warn', 5, 9],
    ]
    expect(keep(...chain)).toEqual(['profanity', 'discrimination'])
  })

  it.each<[string, Shown[]]>([
    [
      'side by side',
      [
        ['profanity', 'warn', 0, 3],
        ['insult', 'warn', 3, 9],
      ],
    ],
    [
      'of different things',
      [
        ['insult', 'warn', 0, 9],
        ['threat', 'stop', 0, 9],
      ],
    ],
    [
      'to hold the send, which what says more is not',
      [
        ['personal-data', 'stop', 0, 9],
        ['child-privacy', 'warn', 0, 9],
      ],
    ],
    [
      'louder than what says more',
      [
        ['insult', 'warn', 0, 9],
        ['discrimination', 'note', 0, 9],
      ],
    ],
    [
      'a guess about a child at a number',
      [
        ['child-privacy', 'note', 0, 20],
        ['personal-data', 'warn', 4, 20, undefined, 'phone'],
      ],
    ],
    [
      'in another file name',
      [
        ['personal-data', 'warn', 0, 9, 0],
        ['child-privacy', 'warn', 0, 9, 1],
      ],
    ],
    [
      'a rumour and a number',
      [
        ['unsourced-claim', 'warn', 0, 30],
        ['personal-data', 'warn', 9, 25, undefined, 'phone'],
      ],
    ],
    [
      'in the text and in a file name',
      [
        ['personal-data', 'warn', 0, 9],
        ['child-privacy', 'warn', 0, 9, 0],
      ],
    ],
  ])('stay when they are %s', (_, found) => {
    expect(keep(...found)).toEqual(found.map(([check]) => check))
  })
})
