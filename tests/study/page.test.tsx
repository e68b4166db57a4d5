// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LibraryContext } from '../../components/hooks/library-context.ts'
import { loadImportedTexts } from '../../components/library/imports/use-imported-texts.ts'
import { StudyPage } from '../../components/study/StudyPage.tsx'
import { LibraryTab } from '../../entrypoints/popup/LibraryTab.tsx'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { formatDate, toIsoDate } from '../../utils/library/iso-dates.ts'
import { BUNDLED_LIBRARY, createLibrary } from '../../utils/library/library.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { SITUATIONS } from '../../utils/study/all-situations.ts'
import { addDays } from '../../utils/study/calendar-days.ts'
import { shuffleChoices } from '../../utils/study/shuffle-choices.ts'
import { readProgress, saveAnswer, studyDb } from '../../utils/study/study-db.ts'
import { waitFor } from '../wait-for.ts'

// A view queries the imported texts after its first render; the query must not outlive the tests.
afterAll(async () => void (await loadImportedTexts()))

const TODAY = toIsoDate(new Date())
const HREFS = { library: 'library.html', study: 'study.html', outbox: 'outbox.html', options: 'options.html' }
const FIRST = SITUATIONS[0]!
const shown = shuffleChoices(FIRST, TODAY)
const rightPlace = shown.findIndex(({ right }) => right)
const wrongPlace = (rightPlace + 1) % shown.length
const provision = vi.fn()

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!
const there = (selector: string) => waitFor(() => expect(one(selector)).not.toBeNull())
const press = (selector: string) => act(() => one(selector).click())
const key = (name: string, target: EventTarget = document.body, held: KeyboardEventInit = {}) =>
  act(
    () =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held })),
  )

async function show(
  language: 'vi' | 'en' = 'vi',
  roles: readonly Role[] = [],
  library = BUNDLED_LIBRARY,
): Promise<void> {
  await act(() => {
    render(
      <LibraryContext.Provider value={library}>
        <StudyPage {...{ language, roles }} hrefs={HREFS} onProvision={provision} />
      </LibraryContext.Provider>,
      document.body,
    )
  })
  await there('.desk')
}

beforeEach(async () => {
  document.body.replaceChildren()
  provision.mockClear()
  await studyDb.delete()
  await studyDb.open()
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
})

describe('the study page', () => {
  it('asks one question, with choices in the order of the day', async () => {
    await show()
    expect(one('h3').textContent).toBe(FIRST.question.vi)
    expect(all('button.choice').map((each) => each.textContent)).toEqual(
      shown.map(({ text }, place) => `${'ABCD'[place]}${text.vi}`),
    )
    expect(one('.streak').textContent).toBe('Chưa học ngày nào. Bắt đầu lúc nào cũng được.')
  })

  it('shows the advised choice by word and icon with reasons, and stores the answer', async () => {
    await show()
    await press(`.choices li:nth-child(${wrongPlace + 1}) button`)
    await there('.onward .meta')
    const answered = all('.choice')
    expect(answered[rightPlace]!.textContent).toMatch(/nên chọn$/)
    expect(answered[rightPlace]!.querySelector('svg')).not.toBeNull()
    expect(answered[wrongPlace]!.querySelector('.verdict')!.textContent).toBe('đã chọn, chưa đúng')
    const { summary } = BUNDLED_LIBRARY.provision(FIRST.provisions[0]!)!
    expect(all('.because + .rule').map((each) => each.textContent)).toEqual([
      `Đối chiếu với quy định sau (tóm lược): ${formatCitation(BUNDLED_LIBRARY, FIRST.provisions[0]!, 'vi')}: ${summary.vi}`,
    ])
    expect(one('.because').textContent).toBe(`Nên chọn ${'ABCD'[rightPlace]}. ${FIRST.because.vi}`)
    expect(one('.onward').textContent).toBe(`Xong hôm nayGặp lại sớm nhất sau 2 ngày, ${formatDate(addDays(TODAY, 2))}`)
    expect((await readProgress()).answers).toEqual([
      { card: FIRST.id, day: TODAY, choice: shown[wrongPlace]!.index, grade: 'again' },
    ])
  })

  it('moves the focus to the explanation, and goes on by Enter there once the key of the choice is up', async () => {
    await saveAnswer({ card: SITUATIONS[20]!.id, day: addDays(TODAY, -2), choice: 0, grade: 'again' })
    await show()
    const question = one('.study-card h3').textContent
    await press(`.choices li:nth-child(${wrongPlace + 1}) button`)
    await there('.onward .meta')
    const explanation = one('.because')
    expect(document.activeElement).toBe(explanation)
    await key('Enter', explanation, { repeat: true })
    expect(one('.because')).toBe(explanation)
    await key('Enter', explanation)
    expect(one('.because')).toBeNull()
    expect(one('.study-card h3').textContent).not.toBe(question)
  })

  it('compares a wrong choice with no provision whose document has ended', async () => {
    const { documents, provisions } = BUNDLED_LIBRARY
    const ended = documents.map((document) => ({ ...document, inForceTo: '2020-01-01' }))
    await show('vi', [], createLibrary(ended, provisions))
    await press(`.choices li:nth-child(${wrongPlace + 1}) button`)
    await there('.onward .meta')
    expect(all('.choice')[wrongPlace]!.textContent).toMatch(/đã chọn, chưa đúng$/)
    expect(all('.rule')).toEqual([])
  })

  it('opens the cited provisions', async () => {
    await show()
    await key('1')
    await there('.cites a')
    expect(all('.cites a').map((link) => link.getAttribute('href'))).toEqual(FIRST.provisions.map((id) => `#${id}`))
    await press('.cites a')
    expect(provision).toHaveBeenCalledWith(FIRST.provisions[0])
  })

  it.each([
    ['a letter', 'ABCD'[rightPlace]!],
    ['a small letter', 'abcd'[rightPlace]!],
    ['a digit', '1234'[rightPlace]!],
  ])('accepts %s as the choice', async (_, name) => {
    await show()
    await key(name)
    await there('.onward .meta')
    expect(all('.choice')[rightPlace]!.textContent).toMatch(/đã chọn, đúng$/)
    expect(all('.rule')).toEqual([])
    expect(one('.onward').textContent).toContain('Gặp lại sớm nhất sau 4 ngày')
  })

  it('moves through the choices by arrow keys, wrapping around', async () => {
    await show()
    const buttons = all('button.choice')
    await key('ArrowDown')
    await waitFor(() => expect(document.activeElement).toBe(buttons[0]))
    await key('ArrowDown')
    await waitFor(() => expect(document.activeElement).toBe(buttons[1]))
    await key('ArrowUp')
    await key('ArrowUp')
    await waitFor(() => expect(document.activeElement).toBe(buttons.at(-1)))
  })

  it('ignores keys with modifiers or in a field', async () => {
    await show()
    await key('a', document.body, { ctrlKey: true })
    await key('9')
    await key('Tab')
    const field = document.body.appendChild(document.createElement('input'))
    await key('a', field)
    expect(all('button.choice')).toHaveLength(shown.length)
  })

  it('is done after the card of the day and offers more on request', async () => {
    await show()
    await key('1')
    await there('.onward .meta')
    await press('.onward .main')
    expect(one('.desk .still').textContent).toBe('Hôm nay thế là đủMai có tình huống mới.Học thêm một tình huống')
    await press('.desk .still .btn')
    expect(one('.study-card .head').textContent).toMatch(/^Học thêm/)
    expect(one('.study-card h3').textContent).not.toBe(FIRST.question.vi)
  })

  it('focuses the next question with its choices, so that an arrow pressed at once is not undone', async () => {
    await show()
    await key('1')
    await there('.onward .meta')
    await press('.onward .main')
    one('.desk .still .btn').click()
    // Outside `act`, effects that run after painting are still to come when the choices are there.
    for (let turn = 0; turn < 50 && !one('button.choice'); turn++) await Promise.resolve()
    expect(one('button.choice')).not.toBeNull()
    expect(document.activeElement).toBe(one('.study-card h3'))
  })

  it('resumes where it was left', async () => {
    await saveAnswer({ card: FIRST.id, day: TODAY, choice: 0, grade: 'good' })
    await show()
    expect(one('.desk').textContent).toContain('Hôm nay thế là đủ')
    expect(one('.streak').textContent).toContain('Đã học 1 ngày')
    expect(one('.figures').textContent).toContain('1 câu trả lời, 1 câu đúng.')
  })

  it.each([
    { what: 'a wrong answer', isRight: false, verdicts: ['đã chọn, chưa đúng', 'nên chọn'] },
    { what: 'a right answer', isRight: true, verdicts: ['đã chọn, đúng'] },
  ])('shows $what of today with what is advised and why when it is opened again', async ({ isRight, verdicts }) => {
    const choice = FIRST.choices.findIndex(({ right }) => right === isRight)
    await saveAnswer({ card: FIRST.id, day: TODAY, choice, grade: isRight ? 'good' : 'again' })
    await show()
    expect(all('.todays .choice')).toHaveLength(FIRST.choices.length)
    expect(all('.todays button.choice')).toHaveLength(0)
    expect(all('.todays .verdict').map((each) => each.textContent)).toEqual(expect.arrayContaining(verdicts))
    expect(one('.todays .because').textContent).toContain(FIRST.because.vi)
    expect(one('.todays .cites').textContent).not.toBe('')
  })

  it('keeps the answer folded above the next card', async () => {
    await saveAnswer({ card: SITUATIONS[20]!.id, day: addDays(TODAY, -9), choice: 0, grade: 'again' })
    await saveAnswer({ card: FIRST.id, day: TODAY, choice: 0, grade: 'good' })
    await show()
    expect(one('.todays summary').textContent).toBe('Câu đã chọn và lý do')
    expect(all('.todays .because')).toHaveLength(0)
    expect(one('.study-card h3').textContent).toBe(SITUATIONS[20]!.question.vi)
  })

  it('gives the new card, then one review, and lists what was answered with the day of its return', async () => {
    const review = SITUATIONS[20]!
    await saveAnswer({ card: review.id, day: addDays(TODAY, -9), choice: 0, grade: 'good' })
    await saveAnswer({ card: review.id, day: addDays(TODAY, -7), choice: 0, grade: 'again' })
    await show()
    expect(one('.study-card .head').textContent).toBe('Tình huống mớiPhân biệt thật giả')
    await key('1')
    await there('.onward .meta')
    expect(one('.onward .main').textContent).toBe('Tình huống tiếp')
    await press('.onward .main')
    expect(one('.study-card h3').textContent).toBe(review.question.vi)
    expect(one('.study-card .head').textContent).toMatch(/^Tình huống ôn, gặp lần thứ 3/)
    expect(all('.todays li')).toHaveLength(1)
    expect(one('.todays').textContent).toMatch(/^Tình huống mới, đã trả lời.+Gặp lại sớm nhất sau [24] ngày, /)
    await key('1')
    await there('.onward .meta')
    expect(one('.onward .main').textContent).toBe('Xong hôm nay')
    await press('.onward .main')
    expect(all('.todays .head').map((line) => line.textContent!.slice(0, 18))).toEqual(
      expect.arrayContaining(['Tình huống mới, đã', 'Tình huống ôn, đã ']),
    )
    expect(one('.desk .still').textContent).toContain('Mai có tình huống mới.')
  })

  it('says when the next review comes after the last new card, and promises no new one', async () => {
    await studyDb.cards.bulkPut(
      SITUATIONS.map(({ id }) => ({
        id,
        stability: 40,
        difficulty: 5,
        answered: addDays(TODAY, -5),
        due: addDays(TODAY, 30),
      })),
    )
    await show()
    expect(one('.desk .still').textContent).toContain(
      `Tình huống nào cũng đã gặp. Tình huống ôn gần nhất: ${formatDate(addDays(TODAY, 30))}.`,
    )
    expect(document.body.textContent).not.toContain('Mai có tình huống mới')
  })

  it('promises the cards that today has, and keeps to it after they are answered', async () => {
    await show()
    expect(one('.intro').textContent).toMatch(/Hôm nay có 1 tình huống mới\.$/)
    await saveAnswer({ card: FIRST.id, day: TODAY, choice: 0, grade: 'good' })
    await waitFor(() => expect(one('.intro').textContent).toMatch(/Hôm nay đã trả lời xong 1 tình huống\.$/))
    await saveAnswer({ card: SITUATIONS[20]!.id, day: addDays(TODAY, -9), choice: 0, grade: 'again' })
    await waitFor(() =>
      expect(one('.intro').textContent).toMatch(/Hôm nay có 1 tình huống mới và 1 tình huống ôn, còn 1\.$/),
    )
    await saveAnswer({ card: SITUATIONS[20]!.id, day: TODAY, choice: 0, grade: 'good' })
    await waitFor(() => expect(one('.intro').textContent).toMatch(/Hôm nay đã trả lời xong 2 tình huống\.$/))
  })

  it('counts what was answered in addition above the cards, too, as the list of answers does', async () => {
    await show()
    for (const { id } of [FIRST, ...SITUATIONS.filter(({ id }) => id !== FIRST.id).slice(0, 3)])
      await saveAnswer({ card: id, day: TODAY, choice: 0, grade: 'good' })
    await waitFor(() => expect(one('.intro').textContent).toMatch(/Hôm nay đã trả lời xong 4 tình huống\.$/))
    expect(one('.todays').textContent).toBe('Hôm nay đã trả lời 4 tình huống.')
  })

  it('shows ninety days: none, some of the cards, all of them', async () => {
    const day = addDays(TODAY, -3)
    await saveAnswer({ card: SITUATIONS[20]!.id, day, choice: 0, grade: 'again' })
    await saveAnswer({ card: SITUATIONS[21]!.id, day, choice: 0, grade: 'good' })
    // The card of three days ago is due.
    await saveAnswer({ card: FIRST.id, day: TODAY, choice: 0, grade: 'good' })
    await show()
    const cells = all('.calendar .day-cell')
    expect(cells).toHaveLength(90)
    expect(cells.at(-4)!.className).toBe('day-cell full')
    expect(cells.at(-1)!.className).toBe('day-cell part now')
    expect(one('.calendar').getAttribute('aria-label')).toBe('90 ngày qua: 1 ngày đủ, 1 ngày chưa đủ')
    expect(all('.figures tbody tr').map((row) => row.textContent)).toEqual([
      `${formatDate(day)}11`,
      `${formatDate(TODAY)}10`,
    ])
  })

  it('goes back from a subject without cards to those of today', async () => {
    const children = SITUATIONS.filter(({ subject }) => subject === 'tre-em')
    for (const { id } of children) await saveAnswer({ card: id, day: addDays(TODAY, -1), choice: 0, grade: 'good' })
    await show()
    await press('[aria-label="Học tình huống về chủ đề “Trẻ em”"]')
    expect(one('.desk .still').textContent).toContain('Hết tình huống của chủ đề này cho hôm nay')
    await press('.desk .still .btn')
    expect(one('.study-card h3').textContent).toBe(FIRST.question.vi)
  })

  it('studies one subject on request', async () => {
    await show()
    const children = SITUATIONS.filter(({ subject }) => subject === 'tre-em')
    await press('[aria-label="Học tình huống về chủ đề “Trẻ em”"]')
    for (const { question } of children) {
      expect(one('.study-card h3').textContent).toBe(question.vi)
      await key('1')
      await there('.onward .meta')
      await press('.onward .main')
    }
    expect(one('.desk').textContent).toContain('Hôm nay thế là đủ')
  })

  it('says in sight what the grades of a right answer change', async () => {
    await show()
    await key('1234'[rightPlace]!)
    await there('.grades')
    const legend = one('.grades legend')
    expect([legend.textContent, legend.className]).toEqual(['Đổi ngày gặp lại nếu thấy:', 'meta muted'])
  })

  it('grades a right answer as hard or easy and resets the grade', async () => {
    await show()
    await key('1234'[rightPlace]!)
    await there('.grades')
    const [hard, easy] = [() => all('.grades button')[0]!, () => all('.grades button')[1]!]
    await act(() => hard().click())
    await waitFor(() => expect(one('.onward').textContent).toContain('sau 3 ngày'))
    await act(() => easy().click())
    await waitFor(() => expect(one('.onward').textContent).toContain('sau 8 ngày'))
    expect(easy().getAttribute('aria-pressed')).toBe('true')
    await act(() => easy().click())
    await waitFor(() => expect(one('.onward').textContent).toContain('sau 4 ngày'))
  })

  it('deletes all progress and undoes the deletion', async () => {
    await saveAnswer({ card: FIRST.id, day: TODAY, choice: 0, grade: 'good' })
    await show()
    await press('.own-data .chips .btn:last-child')
    await waitFor(() => expect(one('.desk h3').textContent).toBe(FIRST.question.vi))
    expect((await readProgress()).answers).toEqual([])
    await press('.own-data .banner .btn')
    await waitFor(() => expect(one('.desk').textContent).toContain('Hôm nay thế là đủ'))
    expect((await readProgress()).answers).toHaveLength(1)
  })

  it('reports an answer that could not be stored and asks again', async () => {
    await show()
    vi.spyOn(studyDb.answers, 'put').mockImplementation((() => Promise.reject(new Error('full'))) as never)
    await key('1')
    await there('.study-card [role=alert]')
    expect(one('.study-card [role=alert]').textContent).toBe('Chưa lưu được câu trả lời này vào máy.')
    expect(all('.choice')).toHaveLength(shown.length)
    await press('.onward .main')
    expect(all('button.choice')).toHaveLength(shown.length)
    expect(one('.study-card h3').textContent).toBe(FIRST.question.vi)
  })

  it('reports unreadable progress and retries', async () => {
    const reading = vi
      .spyOn(studyDb.answers, 'toArray')
      .mockImplementation((() => Promise.reject(new Error('no'))) as never)
    await act(() => {
      render(<StudyPage language="vi" roles={[]} hrefs={HREFS} onProvision={provision} />, document.body)
    })
    await there('.still .btn')
    expect(one('.still').textContent).toContain('Chưa đọc được tiến độ')
    reading.mockRestore()
    await press('.still .btn')
    await there('.desk')
  })

  it('is fully translated to English', async () => {
    await show('en')
    await key('1')
    await there('.onward .meta')
    const text = document.body.textContent!
    expect(text).toContain(FIRST.because.en)
    expect(text.replace(/Trước khi đăng|\S*QĐ\S*/g, '')).not.toMatch(/[ăâđêôơư]/i)
  })
})

describe('the card of the day in the popup', () => {
  const tab = (settings: { studyCard?: boolean } = {}) =>
    act(() => {
      const stored = { settings: { ...DEFAULT_SETTINGS, ...settings }, problem: undefined, change: async () => true }
      const props = { stored, provision: undefined, page: undefined, onOpenInPage: provision, onImport: provision }
      render(<LibraryTab {...props} focus={false} />, document.body)
    })

  /** Waits until the teaser has read the progress and rendered the result. */
  async function waitForTeaser(reading: { mock: { results: readonly { value?: unknown }[] } }): Promise<void> {
    await waitFor(() => expect(reading).toHaveBeenCalled())
    await act(async () => {
      await Promise.all(reading.mock.results.map(({ value }) => value))
      await new Promise((drawn) => setTimeout(drawn))
    })
  }

  it('is one line until it is opened, and returns to the card after a provision was read', async () => {
    await tab()
    await there('.study-line')
    expect(one('.study-line').textContent).toBe('Tình huống hôm nay')
    await press('.study-line')
    await there('button.choice')
    await waitFor(() => expect(document.activeElement).toBe(one('.study-card h3')))
    await key('1')
    await there('.onward .meta')
    await press('.cites a')
    await there('.provision')
    await press('.crumb .btn')
    await there('.study-card')
    expect(one('.study-card h3').textContent).toBe(FIRST.question.vi)
    await there('.onward .meta')
    await press('.onward .main')
    expect(one('.still').textContent).toContain('Hôm nay thế là đủ')
    const reading = vi.spyOn(studyDb.answers, 'toArray')
    await press('.crumb .btn')
    await there('search textarea')
    await waitForTeaser(reading)
    expect(one('.study-line')).toBeNull()
  })

  it('is hidden during a search', async () => {
    await tab()
    await there('.study-line')
    const field = one('search textarea') as HTMLTextAreaElement
    field.value = 'ảnh'
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    expect(one('.study-line')).toBeNull()
  })

  it('is hidden after an answer and returns the next day', async () => {
    await saveAnswer({ card: FIRST.id, day: addDays(TODAY, -1), choice: 0, grade: 'good' })
    await tab()
    await there('.study-line')
    act(() => render(null, document.body))
    await saveAnswer({ card: SITUATIONS[20]!.id, day: TODAY, choice: 0, grade: 'good' })
    const reading = vi.spyOn(studyDb.answers, 'toArray')
    await tab()
    await waitForTeaser(reading)
    expect(one('.study-line')).toBeNull()
  })

  it('stays for the second card of the day', async () => {
    await saveAnswer({ card: FIRST.id, day: addDays(TODAY, -9), choice: 0, grade: 'good' })
    await saveAnswer({ card: SITUATIONS[20]!.id, day: TODAY, choice: 0, grade: 'good' })
    await tab()
    await there('.study-line')
    expect(one('.study-line').textContent).toBe('Còn một tình huống hôm nay')
    await press('.study-line')
    await there('button.choice')
    expect(one('.study-card h3').textContent).toBe(FIRST.question.vi)
  })

  it('is hidden when disabled in the settings', async () => {
    await tab()
    await there('.study-line')
    await tab({ studyCard: false })
    expect(one('.study-line')).toBeNull()
    await tab({ studyCard: true })
    await there('.study-line')
  })
})
