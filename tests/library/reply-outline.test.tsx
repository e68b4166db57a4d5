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
  const show = (alone: boolean, provisions = answer.provisions, language: 'vi' | 'en' = 'vi') => {
    const rest = { language, general: false, onOpen: () => undefined, answer: { ...answer, provisions } }
    act(() => render(<AnswerCard {...rest} alone={alone} />, document.body))
    return [...document.querySelectorAll('.rest-on li')].map(({ textContent }) => textContent)
  }

  const ARTICLE = 'nd-56-2017.d36'
  const OTHER = 'luat-tre-em-2016.d6.k11'
  it.each<[string, string[], string[]]>([
    [
      'the article first',
      [ARTICLE, `${ARTICLE}.k1`, OTHER],
      ['Điều 36 Nghị định 56/2017/NĐ-CP, khoản 1', 'Khoản 11 Điều 6 Luật 102/2016/QH13'],
    ],
    [
      'a clause first, another one last',
      [`${ARTICLE}.k3`, OTHER, ARTICLE, `${ARTICLE}.k1`],
      ['Điều 36 Nghị định 56/2017/NĐ-CP, khoản 3, khoản 1', 'Khoản 11 Điều 6 Luật 102/2016/QH13'],
    ],
    [
      'clauses without their article',
      [`${ARTICLE}.k1`, `${ARTICLE}.k3`],
      ['Khoản 1 Điều 36 Nghị định 56/2017/NĐ-CP', 'Khoản 3 Điều 36 Nghị định 56/2017/NĐ-CP'],
    ],
    [
      'points whose letters begin alike',
      ['nd-330-2026.d9.k2.d', 'nd-330-2026.d9.k2.dd'],
      ['Điểm d khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP', 'Điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP'],
    ],
  ])('cites an article and its clauses in one line, each with its link: %s', (_, provisions, expected) => {
    const read = (lines: (string | null)[]) => lines.map((line) => line?.replaceAll('\u00a0', ' '))
    expect(read(show(false, provisions))).toEqual(expected)
    const hrefs = [...document.querySelectorAll('.rest-on a')].map((link) => link.getAttribute('href'))
    expect(hrefs.toSorted()).toEqual(provisions.map((id) => `#${id}`).toSorted())
    // Where there is no other result, it says of each what is in it.
    const known = provisions.filter((id) => findProvisionById(id))
    const alone = show(true, provisions).join()
    for (const id of known) expect(alone).toContain(findProvisionById(id)!.summary.vi.slice(0, 20))
  })

  it('names a clause in English, too', () => {
    const [line] = show(false, [ARTICLE, `${ARTICLE}.k1`], 'en')
    expect(line!.replaceAll('\u00a0', ' ')).toMatch(/^Article 36, .+, clause 1$/)
  })

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
