// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { AnswerCard } from '../../components/library/AnswerCard.tsx'
import { summarizeReply } from '../../components/library/reply-outline.ts'
import type { LibraryReply } from '../../utils/library/answers/ask-library.ts'
import { SHORT_ANSWERS } from '../../utils/library/answers/short-answers/index.ts'
import { findProvisionById } from '../../utils/library/index.ts'

const answer = SHORT_ANSWERS.find(({ provisions }) => provisions.length > 1)!
const hit = { id: 'mot-muc' } as LibraryReply['found']['hits'][number]
const makeReply = (some: Partial<LibraryReply>, hits = [] as (typeof hit)[], outside = 0): LibraryReply => ({
  answer: undefined,
  ownRules: [],
  laterRules: [],
  coverage: 'covered',
  found: { hits, forOthers: [], outside } as unknown as LibraryReply['found'],
  ...some,
})

describe('what is shown next to the results while none is chosen', () => {
  it('is the first provision of a short answer, with and without results below it', () => {
    const [first] = answer.provisions
    expect(summarizeReply(makeReply({ answer }))).toEqual({ isEmpty: false, first })
    expect(summarizeReply(makeReply({ answer }, [hit]))).toEqual({ isEmpty: false, first })
  })

  it('is no provision where a rule of the agency comes first, or the results are not answered', () => {
    expect(summarizeReply(makeReply({ answer, ownRules: [hit] }))).toEqual({ isEmpty: false, first: undefined })
    expect(summarizeReply(makeReply({}, [hit]))).toEqual({ isEmpty: false, first: undefined })
    expect(summarizeReply(makeReply({}, [], 3))).toEqual({ isEmpty: false, first: undefined })
  })

  it('promises no result where there is none, or the question is outside the library', () => {
    expect(summarizeReply(makeReply({}))).toMatchObject({ isEmpty: true })
    expect(summarizeReply(makeReply({ coverage: 'outside' }, [hit]))).toMatchObject({ isEmpty: true })
  })
})

describe('the card of a short answer', () => {
  afterEach(() => act(() => render(null, document.body)))
  const show = (alone: boolean) => {
    const rest = { language: 'vi', general: false, onOpen: () => undefined } as const
    act(() => render(<AnswerCard {...rest} answer={answer} alone={alone} />, document.body))
    return [...document.querySelectorAll('.rest-on li')].map(({ textContent }) => textContent)
  }

  it('says what is in each provision where there is no other result, and that there is none', () => {
    const bare = show(false)
    expect(document.querySelector('.alone')).toBeNull()
    for (const [at, row] of show(true).entries()) {
      const start = findProvisionById(answer.provisions[at]!)!.summary.vi.slice(0, 20)
      expect(row).toContain(start)
      expect(bare[at]).not.toContain(start)
    }
    expect(document.querySelector('.alone')?.textContent).toMatch(/không có kết quả nào khác/)
  })
})
