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
  <div class="previews"></div><b class="remove" role="button" aria-label="Gỡ ảnh"></b>
  <b class="emoji" role="button" aria-label="Biểu tượng cảm xúc"></b><b class="close" role="button" aria-label="Đóng"></b>
  <b role="button" aria-label="Đăng"></b></div>`
const PREVIEW = '<div><img src="blob:https://www.facebook.com/1"><b role="button" aria-label="Gỡ ảnh"></b></div>'

describe('DraftFiles', () => {
  let service: ReturnType<typeof makeFakeReader>
  let files: DraftFiles
  let pending: Element | undefined
  const ignored = new Set<string>()
  const box = (id = 'one') => findBox(facebookSite, findElement(`#${id} [role=textbox]`))!
  const judge = (found: ReturnType<typeof box> | undefined) => files.judge(found, (each) => ignored.has(each.phrase))
  const setPreviews = (html: string) => {
    findElement('#one .previews').innerHTML = html
  }
  const findBoxOfOne = () => (document.querySelector('#one') ? box() : undefined)
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
    ignored.clear()
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
    expect(judge(box()).map(isUnreadFile)).toEqual([true])
    expect(judge(box('two'))).toEqual([])
    await endReading(STAMP)
    expect(judge(box()).map(({ phrase }) => phrase)).toEqual(['MẬT'])
    // Asked as often as somebody presses.
    expect(judge(box())).toHaveLength(1)
  })

  it('forgets files that go without a question', async () => {
    await attach()
    await endReading()
    expect(files.listFiles(box())).toHaveLength(1)
    expect(judge(box())).toEqual([])
    expect(files.listFiles(box())).toEqual([])
  })

  it('asks about a file without a place at the first send, whichever it is', async () => {
    files.add([new File(['x'], 'anh.jpg')], undefined)
    await settlePromises()
    expect(files.hasOpen()).toBe(true)
    await endReading(STAMP)
    expect(files.hasOpen()).toBe(true)
    expect(judge(undefined)).toHaveLength(1)
    expect(judge(box('two'))).toHaveLength(1)
    files.drop(files.listFiles(undefined).map(({ id }) => id))
    expect(judge(box())).toEqual([])
  })

  it('forgets one that belonged to no send: a profile picture', () => {
    files.add([new File(['x'], 'anh.jpg')], undefined)
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 700_000)
    expect(files.listFiles(box('two'))).toEqual([])
    clock.mockRestore()
  })

  it('keeps the files of a box that the site draws again in its dialog', async () => {
    await attach()
    const editor = findElement('#one [role=textbox]')
    editor.replaceWith(editor.cloneNode(true))
    expect(files.listFiles(box())).toHaveLength(1)
  })

  it('keeps the files of a further screen for it', async () => {
    const found = box()
    await attach()
    await endReading(STAMP)
    pending = found.editor
    findElement('#one').remove()
    expect(judge(found)).toHaveLength(1)
    expect(judge(box('two'))).toEqual([])
  })

  it('asks about the photo of a post without words on its further screen, where its box is gone', async () => {
    await attach()
    await endReading(STAMP)
    findElement('#one [role=textbox]').remove()
    expect(files.hasOpen()).toBe(true)
    expect(judge(undefined)).toHaveLength(1)
    expect(judge(box('two'))).toEqual([])
  })

  it('asks at the next send when a dialog is drawn again by the site', async () => {
    await attach()
    await endReading(STAMP)
    findElement('#one').remove()
    expect(judge(box('two'))).toHaveLength(1)
  })

  it.each([
    ['the cross of its dialog', () => findElement('#one .close'), () => findElement('#one').remove(), 0],
    ['Escape', () => undefined, () => findElement('#one').remove(), 0],
    ['the cross of its preview', () => findElement('#one .remove'), () => setPreviews(''), 0],
    ['the cross that goes with its preview', () => findElement('#one .previews b'), () => setPreviews(''), 0],
    ['another button, after which the preview goes', () => findElement('#one .emoji'), () => setPreviews(''), 1],
    ['a cross elsewhere, after which the preview goes', () => findElement('#two .close'), () => setPreviews(''), 1],
    ['the cross of one of two previews', () => findElement('#one .remove'), () => setPreviews(PREVIEW), 1],
  ])('knows whether a file was taken off by %s', async (_what, press, change, left) => {
    await attach()
    await endReading(STAMP)
    setPreviews(PREVIEW + PREVIEW)
    const later: (() => void)[] = []
    files.followPress(press(), (step) => later.push(step))
    change()
    for (const step of later) step()
    expect(judge(box('two')).length + judge(findBoxOfOne()).length).toBe(left)
  })

  it('knows a document by its name', async () => {
    await attach('cong-van.pdf')
    await endReading(STAMP)
    setPreviews('<span>cong-van.pdf</span>')
    const later: (() => void)[] = []
    files.followPress(findElement('#one .remove'), (step) => later.push(step))
    setPreviews('')
    for (const step of later) step()
    expect(judge(box())).toEqual([])
  })

  it('asks again about what was decided and not sent', async () => {
    await attach()
    await endReading(STAMP)
    const ids = files.listFiles(box()).map(({ id }) => id)
    files.decide(ids, true)
    expect(judge(box())).toEqual([])
    files.decide(ids, false)
    expect(judge(box())).toHaveLength(1)
  })

  it('does not take a file for removed that the page still shows', async () => {
    await attach()
    await endReading(STAMP)
    const { id } = files.listFiles(box())[0]!
    setPreviews(PREVIEW)
    expect(files.dropIfGone(id)).toBe(false)
    expect(judge(box())).toHaveLength(1)
    setPreviews('')
    expect(files.dropIfGone(id)).toBe(true)
    expect(judge(box())).toEqual([])
  })

  it('counts a file as sent whose serious findings are ignored', async () => {
    await attach()
    await endReading(STAMP)
    ignored.add(STAMP.phrase)
    expect(judge(box())).toEqual([])
    ignored.clear()
    expect(judge(box())).toEqual([])
  })
})
