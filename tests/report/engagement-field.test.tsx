// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { EngagementField } from '../../components/report/EngagementField.tsx'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { waitFor } from '../wait-for.ts'
import { FORM, POST } from './sample-report.ts'

const ask = vi.fn()
let form: ReportFormValues
const draw = (post: CapturedPost = POST, over: 'its page' | 'no page' = 'its page') =>
  act(() =>
    render(
      <EngagementField
        {...{ post, form }}
        tab={over === 'its page' ? 7 : null}
        language="vi"
        onChange={(next) => {
          form = next
          void draw(post, over)
        }}
      />,
      document.body,
    ),
  )
const ticks = () => [...document.querySelectorAll<HTMLInputElement>('input')]
const comments = () => ticks()[1]!

beforeEach(() => {
  form = FORM
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, result: true }] as never)
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(ask as never)
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
  ask.mockReset()
})

describe('EngagementField', () => {
  it('reads from the page when ticked, and removes from the form when unticked', async () => {
    await draw()
    expect(ticks().map(({ checked }) => checked)).toEqual([false, false])
    expect(ask).not.toHaveBeenCalled()
    ask.mockResolvedValue(['Có thật không'])
    act(() => comments().click())
    await waitFor(() => expect(form.comments).toEqual(['Có thật không']))
    expect(ask.mock.calls[0]![1]).toEqual({
      name: 'post-around',
      data: { capturedAt: POST.capturedAt, what: 'comments' },
    })
    expect(document.body.textContent).toContain('Đã lấy 1 bình luận, không kèm tên người viết')
    act(() => comments().click())
    expect(form).toEqual(FORM)
  })

  it('keeps changes to the form that happen while the page is asked', async () => {
    await draw()
    let answer: (comments: string[]) => void = () => undefined
    ask.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    act(() => ticks()[0]!.click())
    expect(document.body.textContent).toContain('Đang đọc từ trang')
    form = { ...form, note: 'viết tiếp' }
    await draw()
    answer(['12'])
    await waitFor(() => expect(form).toEqual({ ...FORM, note: 'viết tiếp', reactions: '12' }))
  })

  it.each([
    ['the post is gone', async () => null, 'Không còn thấy bài này trên trang'],
    ['the page shows none', async () => [], 'Trang không hiện bình luận nào'],
    ['the page does not answer', () => Promise.reject(new Error('no receiver')), 'không phản hồi'],
  ])('says why and stays unticked when %s', async (_why, answer, said) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await draw()
    ask.mockImplementation(answer)
    act(() => comments().click())
    await waitFor(() => expect(document.body.textContent).toContain(said))
    expect(form).toEqual(FORM)
    expect(comments().checked).toBe(false)
  })

  it('is hidden where the site shows no engagement, and says what it needs when the tab of the post is unknown', async () => {
    await draw({ ...POST, kind: 'comment' })
    expect(ticks()).toHaveLength(0)
    await draw({ ...POST, site: 'zalo', kind: 'message' })
    expect(document.body.textContent).toBe('')
    form = { ...FORM, reactions: '12' }
    await draw(POST, 'no page')
    expect(ticks().map(({ checked }) => checked)).toEqual([true])
    expect(document.body.textContent).toContain('chỉ lấy được khi trang có bài còn mở')
    act(() => ticks()[0]!.click())
    expect(form).toEqual(FORM)
  })
})
