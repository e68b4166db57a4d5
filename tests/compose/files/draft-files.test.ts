// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftFiles } from '../../../utils/compose/files/draft-files.ts'
import { FileReadingQueue } from '../../../utils/compose/files/file-reading-queue.ts'
import { isUnreadFile } from '../../../utils/compose/files/track-file-findings.ts'
import { findBox } from '../../../utils/compose/find-box.ts'
import { facebookSite } from '../../../utils/sites/facebook.ts'
import { findElement, putHtml } from '../user-events.ts'
import { makeFakeReader, makeReport, STAMP, settlePromises } from './fake-file-reader.ts'

const makeDialog = (id: string) => `<div role="dialog" aria-label="Tạo bài viết" id="${id}">
  <div role="textbox" contenteditable="true" aria-placeholder="Châu ơi, bạn đang nghĩ gì thế?"></div>
  <div class="previews"></div><b role="button" aria-label="Đăng"></b></div>`

describe('DraftFiles', () => {
  let service: ReturnType<typeof makeFakeReader>
  let files: DraftFiles
  let pending: Element | undefined
  const box = (id = 'one') => findBox(facebookSite, findElement(`#${id} [role=textbox]`))!
  const attach = async (name = 'anh.jpg', found: ReturnType<typeof box> | undefined = box()) => {
    files.add([new File(['x'], name)], found)
    await settlePromises()
  }
  const endReading = async (...findings: (typeof STAMP)[]) => {
    service.started.at(-1)!.end(makeReport(findings))
    await settlePromises()
  }

  beforeEach(() => {
    putHtml(`<div>${makeDialog('one')}${makeDialog('two')}</div>`)
    pending = undefined
    service = makeFakeReader()
    const queue = new FileReadingQueue({
      service,
      getChecks: () => ({}),
      checkName: () => [],
      adjust: (finding) => finding,
      onChange: () => undefined,
      onFault: () => undefined,
    })
    files = new DraftFiles(queue, (editor) => editor === pending)
  })

  it('lists what is in the files of a box, and of no other one', async () => {
    await attach()
    await endReading(STAMP)
    const [finding] = files.list(box())
    expect(finding).toMatchObject({ check: 'secret-marking', level: 'stop', phrase: 'MẬT' })
    expect(finding!.inFile!.attached.file.name).toBe('anh.jpg')
    expect(files.list(box())[0]!.id).toBe(finding!.id)
    expect(files.list(box('two'))).toEqual([])
  })

  it('holds a box while its file is not read, and because of what is in it', async () => {
    await attach()
    expect(files.judge(box()).map(isUnreadFile)).toEqual([true])
    expect(files.judge(box('two'))).toEqual([])
    await endReading(STAMP)
    expect(files.judge(box()).map(({ phrase }) => phrase)).toEqual(['MẬT'])
    // Asked as often as somebody presses.
    expect(files.judge(box())).toHaveLength(1)
  })

  it('forgets files that go without a question', async () => {
    await attach()
    await endReading()
    expect(files.listFiles(box())).toHaveLength(1)
    expect(files.judge(box())).toEqual([])
    expect(files.listFiles(box())).toEqual([])
  })

  it('gives a file that came before any box to the first one that is entered', async () => {
    files.add([new File(['x'], 'anh.jpg')], undefined)
    expect(files.listFiles(undefined)).toEqual([])
    expect(files.listFiles(box('two'))).toHaveLength(1)
    expect(files.listFiles(box())).toEqual([])
  })

  it('gives it to no box that is entered much later: it was a profile picture', () => {
    files.add([new File(['x'], 'anh.jpg')], undefined)
    const later = performance.now() + 60_000
    const clock = vi.spyOn(performance, 'now').mockReturnValue(later)
    expect(files.listFiles(box('two'))).toEqual([])
    clock.mockRestore()
  })

  it('keeps the files of a box that the site draws again in its dialog', async () => {
    await attach()
    const editor = findElement('#one [role=textbox]')
    editor.replaceWith(editor.cloneNode(true))
    expect(files.listFiles(box())).toHaveLength(1)
  })

  it('drops files with their dialog, unless a further screen sends them', async () => {
    const found = box()
    await attach()
    pending = found.editor
    findElement('#one').remove()
    expect(files.listFiles(found)).toHaveLength(1)
    pending = undefined
    expect(files.listFiles(box('two'))).toEqual([])
    expect(files.listFiles(found)).toEqual([])
  })

  it('drops a file whose preview the writer has taken off, and none that was never shown', async () => {
    await attach()
    await endReading(STAMP)
    expect(files.judge(box())).toHaveLength(1)
    findElement('#one .previews').innerHTML = '<img src="blob:https://www.facebook.com/1">'
    expect(files.judge(box())).toHaveLength(1)
    findElement('#one .previews').innerHTML = ''
    expect(files.judge(box())).toEqual([])
  })

  it('knows a document by its name', async () => {
    await attach('cong-van.pdf')
    await endReading(STAMP)
    findElement('#one .previews').innerHTML = '<span>cong-van.pdf</span>'
    expect(files.judge(box())).toHaveLength(1)
    findElement('#one .previews').innerHTML = ''
    expect(files.judge(box())).toEqual([])
  })
})
