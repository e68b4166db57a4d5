// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endFileNotice } from '../../../components/compose/files/end-file-notice.ts'
import { PageNotice } from '../../../components/compose/PageNotice.tsx'
import type { AttachedFile } from '../../../utils/compose/files/attached-file.ts'
import { dispatchTrusted, USER_EVENT } from '../user-events.ts'
import { attachFile, attachReadFile, STAMP } from './sample-files.ts'

describe('the notice of files that have to be brought once more', () => {
  afterEach(() => act(() => render(null, document.body)))
  const read = (notice: 'drop-again' | 'paste-again' | 'choose-again' | 'unsure', files: readonly AttachedFile[]) => {
    act(() =>
      render(<PageNotice notice={notice} files={files} language="vi" onClose={() => undefined} />, document.body),
    )
    return document.querySelector('.notice .grow')!.textContent
  }
  const poster = attachReadFile('to-roi.jpg')

  it('names the file, says that it was read and is clear, why it is needed again, and the way without that', () => {
    expect(read('drop-again', [poster])).toBe(
      'Hãy thả lại lần nữa để gửi. Đã đọc “to-roi.jpg”, chưa thấy điều gì cần xem lại; trình duyệt không cho tiện ích thả thay. Chọn bằng nút đính kèm thì chỉ cần một lần.',
    )
    expect(read('paste-again', [poster, poster])).toMatch(
      /^Hãy dán lại lần nữa để gửi\. Đã đọc 2 tệp, chưa thấy điều gì/,
    )
  })

  it('promises no delivery of what the page was given and does not show', () => {
    expect(read('unsure', [poster])).toMatch(/^Chưa rõ trang đã nhận “to-roi\.jpg” chưa\. Nếu chưa thấy/)
  })

  it.each([
    ['what was found in', attachReadFile('to-roi.jpg', [STAMP])],
    ['what was read in part of', attachReadFile('to-roi.jpg', [], { pagesRead: 1 })],
    ['what may be published of', { ...attachReadFile('to-roi.jpg', [STAMP]), findings: [], isAllowed: true }],
    ['what is not read of', attachFile('to-roi.jpg', { step: 'skipped' })],
  ])('does not call clear %s a file', (_, file) => {
    expect(read('drop-again', [file])).toBe(
      'Hãy thả lại lần nữa để gửi. “to-roi.jpg” chưa được gửi: trình duyệt không cho tiện ích thả thay.',
    )
    expect(read('choose-again', [])).toBe('Hãy chọn lại để gửi. Tệp chưa được gửi: trang này cần nhận lại tệp.')
  })
})

describe('a notice about files', () => {
  let conversation: string
  let stop: () => void
  const onEnd = vi.fn()
  beforeEach(() => {
    vi.useFakeTimers()
    conversation = 'Tổ dân phố 5'
    onEnd.mockReset()
    stop = endFileNotice({ nameConversation: () => conversation, onEnd, runSafely: (step) => step() })
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('goes by itself, once, after it was long in sight', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    vi.advanceTimersByTime(60_000)
    expect(onEnd).not.toHaveBeenCalled()
    visibility.mockReturnValue('visible')
    vi.advanceTimersByTime(19_000)
    expect(onEnd).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('goes with its conversation', () => {
    vi.advanceTimersByTime(2000)
    conversation = 'Hoàng Thị Sáu'
    vi.advanceTimersByTime(1000)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('makes room for a menu that the user opens, not for one of a script', () => {
    document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }))
    expect(onEnd).not.toHaveBeenCalled()
    dispatchTrusted(document.body, new MouseEvent('contextmenu', USER_EVENT))
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('is left alone once it was closed', () => {
    stop()
    dispatchTrusted(document.body, new MouseEvent('contextmenu', USER_EVENT))
    vi.advanceTimersByTime(60_000)
    expect(onEnd).not.toHaveBeenCalled()
  })
})
