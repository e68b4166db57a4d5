// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EarlyFiles } from '../../../utils/compose/files/early-files.ts'
import { FileGate, type HeldChoice } from '../../../utils/compose/files/file-gate.ts'
import { FileReadingQueue } from '../../../utils/compose/files/file-reading-queue.ts'
import { nameConversation } from '../../../utils/compose/files/name-conversation.ts'
import { facebookSite } from '../../../utils/sites/facebook.ts'
import { zaloSite } from '../../../utils/sites/zalo.ts'
import { dispatchTrusted, findElement, putHtml, USER_EVENT } from '../user-events.ts'
import { makeFakeReader, makeReport, STAMP, settlePromises } from './fake-file-reader.ts'

const INPUT_EVENTS = ['input', 'change']

describe('EarlyFiles', () => {
  let early: EarlyFiles
  let stop: AbortController
  let mayHold: boolean
  const load = vi.fn()
  const onUnread = vi.fn()
  const onPage = vi.fn<(event: Event) => void>()
  const input = () => findElement('#input') as HTMLInputElement
  const makeFile = (name = 'anh.jpg') => new File(['x'], name, { type: 'image/jpeg', lastModified: 1 })
  const seen = () => onPage.mock.calls.map(([event]) => event.type)

  const start = (site = zaloSite) => {
    early = new EarlyFiles({ site, mayHold: () => mayHold, load, onUnread, runSafely: (step) => step() })
  }
  const choose = (files: readonly File[], target = input()) => {
    Object.defineProperty(target, 'files', { value: files, configurable: true, writable: true })
    for (const each of INPUT_EVENTS)
      dispatchTrusted(target, new Event(each, { ...USER_EVENT, composed: each === 'input' }))
  }
  const bring = (type: 'drop' | 'paste', transfer: { files: readonly File[]; text?: string; isFolder?: boolean }) => {
    const event = new Event(type, USER_EVENT)
    const items = [{ webkitGetAsEntry: () => ({ isDirectory: transfer.isFolder === true }) }]
    const data = { files: transfer.files, items, getData: () => transfer.text ?? '' }
    Object.defineProperty(event, type === 'drop' ? 'dataTransfer' : 'clipboardData', { value: data })
    return dispatchTrusted(findElement('#chat'), event)
  }

  beforeEach(() => {
    vi.useFakeTimers()
    putHtml('<div id="chat"><div class="header-title">Tổ dân phố 5</div><input id="input" type="file"></div>')
    for (const type of [...INPUT_EVENTS, 'drop', 'paste']) findElement('#chat').addEventListener(type, onPage)
    onPage.mockClear()
    load.mockClear()
    onUnread.mockClear()
    mayHold = true
    stop = new AbortController()
    for (const type of [...INPUT_EVENTS, 'drop', 'paste'])
      window.addEventListener(type, (event) => early.see(event), { capture: true, signal: stop.signal })
    start()
  })
  afterEach(() => {
    stop.abort()
    vi.useRealTimers()
  })

  it('keeps both events of a choice from the page where files leave at once, and loads what reads them', () => {
    const files = [makeFile()]
    choose(files)
    expect(seen()).toEqual([])
    expect(load).toHaveBeenCalled()
    expect(early.take()).toMatchObject([{ event: { type: 'input' }, target: input(), files, isHeld: true }])
    expect(early.take()).toEqual([])
  })

  it.each(['drop', 'paste'] as const)('keeps a %s of files from the page and the browser', (type) => {
    const event = bring(type, { files: [makeFile()] })
    expect(event.defaultPrevented).toBe(true)
    expect(seen()).toEqual([])
    expect(early.take()).toMatchObject([{ isHeld: true }])
  })

  it('lets the page have what cannot be given back, and what is no choice of files', () => {
    bring('drop', { files: [makeFile('thu-muc')], isFolder: true })
    bring('paste', { files: [makeFile('bang.png')], text: 'Họ tên\tNăm sinh' })
    bring('paste', { files: [], text: 'Mai họp tổ' })
    expect(seen()).toEqual(['drop', 'paste', 'paste'])
    expect(early.take().map(({ isHeld }) => isHeld)).toEqual([false, false])
  })

  it('only remembers files where they leave with the draft, and where holding is turned off', () => {
    start(facebookSite)
    choose([makeFile()])
    expect(early.take()).toMatchObject([{ isHeld: false }])
    mayHold = false
    start()
    choose([makeFile()])
    expect(early.take()).toMatchObject([{ isHeld: false }])
    expect(seen()).toEqual([...INPUT_EVENTS, ...INPUT_EVENTS])
  })

  it('ignores the events of a script of the page', () => {
    Object.defineProperty(input(), 'files', { value: [makeFile()], configurable: true })
    for (const each of INPUT_EVENTS) input().dispatchEvent(new Event(each, USER_EVENT))
    expect(seen()).toEqual(INPUT_EVENTS)
    expect(early.take()).toEqual([])
    expect(load).not.toHaveBeenCalled()
  })

  it('holds every choice, also two of the same input, in their order', () => {
    findElement('#chat').append(Object.assign(document.createElement('input'), { type: 'file', id: 'second' }))
    choose([makeFile('1.jpg')])
    choose([makeFile('2.jpg')], findElement('#second') as HTMLInputElement)
    choose([makeFile('3.jpg')])
    expect(early.take().map(({ files }) => files[0]!.name)).toEqual(['1.jpg', '2.jpg', '3.jpg'])
  })

  it('holds a choice in a shadow root, whose `change` does not leave it', () => {
    const root = findElement('#chat').attachShadow({ mode: 'open' })
    const inside = Object.assign(document.createElement('input'), { type: 'file' })
    root.append(inside)
    for (const type of INPUT_EVENTS) inside.addEventListener(type, onPage)
    choose([makeFile()], inside)
    expect(seen()).toEqual([])
    expect(early.take()).toMatchObject([{ target: inside, isHeld: true }])
  })

  it('passes a choice on once when the script does not come, and still returns it to be spoken of', () => {
    choose([makeFile()])
    vi.advanceTimersByTime(9_900)
    expect(seen()).toEqual([])
    vi.advanceTimersByTime(100)
    expect(seen()).toEqual(INPUT_EVENTS)
    expect(onUnread).toHaveBeenCalledOnce()
    early.release()
    vi.advanceTimersByTime(60_000)
    expect(onUnread).toHaveBeenCalledOnce()
    expect(seen()).toEqual(INPUT_EVENTS)
    expect(early.isHolding).toBe(false)
    expect(early.take()).toMatchObject([{ isHeld: false }])
  })

  it('holds no more after it has passed one on: a drop that is repeated gets through', () => {
    bring('drop', { files: [makeFile()] })
    early.release()
    expect(seen()).toEqual([])
    bring('drop', { files: [makeFile()] })
    choose([makeFile()])
    expect(seen()).toEqual(['drop', ...INPUT_EVENTS])
  })

  it('passes no choice on into another conversation, and none that was taken by the script that reads it', () => {
    choose([makeFile()])
    findElement('.header-title').textContent = 'Hoàng Thị Sáu'
    early.release()
    expect(seen()).toEqual([])
    expect(early.isHolding).toBe(true)
    start()
    choose([makeFile()])
    early.take()
    vi.advanceTimersByTime(60_000)
    expect(seen()).toEqual([])
  })

  describe('with the gate that comes after it', () => {
    let service: ReturnType<typeof makeFakeReader>
    let gate: FileGate
    let held: HeldChoice | undefined
    const onNotice = vi.fn()
    const end = async (...findings: (typeof STAMP)[]) => {
      await settlePromises()
      service.started.at(-1)!.end(makeReport(findings))
      await settlePromises()
    }
    const takeOver = (isFree = false) => {
      for (const choice of early.take()) gate.takeOver(choice, isFree)
    }

    beforeEach(() => {
      service = makeFakeReader()
      held = undefined
      onNotice.mockClear()
      const queue = new FileReadingQueue({
        service,
        getChecks: () => ({}),
        checkName: () => [],
        adjust: (finding) => finding,
        onChange: () => gate.look(),
        onFault: () => undefined,
      })
      gate = new FileGate({
        queue,
        onlyByUser: ['drop', 'paste'],
        findInput: () => undefined,
        nameConversation: () => nameConversation(zaloSite),
        onHeld: (now) => (held = now),
        onNotice,
        runSafely: (step) => step(),
      })
    })

    it('asks because of what is in a file, and passes it on once after that', async () => {
      choose([makeFile()])
      takeOver()
      await end(STAMP)
      expect(held).toMatchObject({ isAsked: true, files: [{ findings: [STAMP] }] })
      expect(seen()).toEqual([])
      gate.sendAll()
      expect(seen()).toEqual(INPUT_EVENTS)
      expect(onNotice.mock.calls.filter(([notice]) => notice)).toEqual([])
    })

    it('passes on by itself what is harmless, cannot be read, or is free in this place', async () => {
      choose([makeFile()])
      takeOver()
      await end()
      choose([new File(['x'], 'phim.mp4', { type: 'video/mp4' })])
      takeOver()
      choose([makeFile()])
      takeOver(true)
      expect(seen()).toEqual([...INPUT_EVENTS, ...INPUT_EVENTS, ...INPUT_EVENTS])
      expect(held).toBeUndefined()
    })

    it('passes on each of two choices in the same input, and the very same files once', async () => {
      for (const each of ['cong-trai.jpg', 'san-truong.jpg', 'cong-trai.jpg']) choose([makeFile(each)])
      takeOver()
      for (const at of [0, 1, 2]) {
        await settlePromises()
        service.started[at]?.end(makeReport([]))
      }
      await settlePromises()
      expect(seen()).toEqual([...INPUT_EVENTS, ...INPUT_EVENTS])
      expect(held).toBeUndefined()
    })

    it('takes a harmless drop when it is repeated', async () => {
      const file = makeFile()
      bring('drop', { files: [file] })
      takeOver()
      await end()
      expect(seen()).toEqual([])
      expect(onNotice).toHaveBeenLastCalledWith('drop-again', [expect.objectContaining({ file })])
      expect(gate.hold(new Event('drop'), [file])).toBe(false)
    })

    it('gives a choice up whose conversation was left before the script came', () => {
      choose([makeFile()])
      findElement('.header-title').textContent = 'Hoàng Thị Sáu'
      takeOver(true)
      expect(seen()).toEqual([])
      expect(onNotice).toHaveBeenLastCalledWith('elsewhere')
    })
  })
})
