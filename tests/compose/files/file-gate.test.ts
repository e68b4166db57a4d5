// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunChoices } from '../../../utils/checks/check-contract.ts'
import { FileGate, type HeldChoice } from '../../../utils/compose/files/file-gate.ts'
import { FileReadingQueue } from '../../../utils/compose/files/file-reading-queue.ts'
import { dispatchTrusted, findElement, putHtml, USER_EVENT } from '../user-events.ts'
import { makeFakeReader, makeReport, STAMP, settlePromises } from './fake-file-reader.ts'

// A browser's own events carry files that a script cannot put in: these tests show which events the page gets. That it
// gets the same files is shown in browsers (tests/e2e/attached-files.test.ts).
describe('FileGate', () => {
  let service: ReturnType<typeof makeFakeReader>
  let gate: FileGate
  let queue: FileReadingQueue
  let held: HeldChoice | undefined
  let onlyByUser: ('drop' | 'paste')[]
  /** The page's own input for what was dropped. */
  let ownInput: HTMLInputElement | undefined
  let stop: AbortController
  let conversation: string
  let fails: boolean
  let checks: RunChoices
  const onNotice = vi.fn()
  const onFault = vi.fn()
  const onPage = vi.fn<(event: Event) => void>()
  const input = () => findElement('#input') as HTMLInputElement
  const makeFile = (name = 'anh.jpg', type = 'image/jpeg') => new File(['x'], name, { type })

  const start = () => {
    queue = new FileReadingQueue({
      service,
      getChecks: () => checks,
      checkName: (name) => (name.startsWith('mat') ? [STAMP] : []),
      adjust: (finding) => finding,
      onChange: () => gate.look(),
      onFault: () => undefined,
    })
    const onHeld = (now: HeldChoice | undefined) => {
      if (fails) throw new Error('the page has taken the layer away')
      held = now
    }
    gate = new FileGate({
      queue,
      onlyByUser,
      findInput: () => ownInput,
      nameConversation: () => conversation,
      onHeld,
      onNotice,
      runSafely: (step) => {
        try {
          step()
        } catch (error) {
          onFault(error)
        }
      },
    })
  }
  /** Chooses files, in an input by its two events, and returns what the page saw of it. */
  const choose = (files: readonly File[], type: 'input' | 'drop' | 'paste' = 'input') => {
    onPage.mockClear()
    const catchEvent = (event: Event) => void (event.isTrusted && gate.hold(event, files))
    for (const each of ['input', 'change', 'drop', 'paste'])
      window.addEventListener(each, catchEvent, { capture: true, signal: stop.signal })
    if (type === 'input') {
      Object.defineProperty(input(), 'files', { value: files, configurable: true, writable: true })
      for (const each of ['input', 'change']) dispatchTrusted(input(), new Event(each, USER_EVENT))
    } else dispatchTrusted(findElement('#chat'), new Event(type, USER_EVENT))
    stop.abort()
    stop = new AbortController()
  }
  const seen = () => onPage.mock.calls.map(([event]) => event.type)
  const end = async (...findings: (typeof STAMP)[]) => {
    await settlePromises()
    service.started.at(-1)!.end(makeReport(findings))
    await settlePromises()
  }

  beforeEach(() => {
    vi.useFakeTimers()
    putHtml('<div id="chat"><input id="input" type="file"></div>')
    for (const type of ['input', 'change', 'drop', 'paste']) findElement('#chat').addEventListener(type, onPage)
    onlyByUser = []
    ownInput = undefined
    conversation = 'Tổ dân phố 5'
    fails = false
    checks = {}
    onFault.mockClear()
    held = undefined
    onNotice.mockClear()
    service = makeFakeReader()
    stop = new AbortController()
    start()
  })
  afterEach(() => vi.useRealTimers())

  it('passes a choice on by itself once its files are read', async () => {
    choose([makeFile()])
    expect(seen()).toEqual([])
    await end()
    expect(seen()).toEqual(['input', 'change'])
    expect(held).toBeUndefined()
  })

  it('lets files through at once of which no more can be found', () => {
    choose([makeFile('phim.mp4', 'video/mp4')])
    expect(seen()).toEqual(['input', 'change'])
    expect(onPage.mock.calls.every(([event]) => event.isTrusted)).toBe(true)
  })

  it('asks because of a name before the file is read', async () => {
    choose([makeFile('mat-12.pdf')])
    await settlePromises()
    expect(held).toMatchObject({ isAsked: true })
    expect(seen()).toEqual([])
  })

  it('asks about the name of no file that may be published', async () => {
    service.allowed.add('a'.repeat(64))
    choose([makeFile('mat-12.pdf')])
    await settlePromises()
    expect(held).toMatchObject({ isAsked: false })
    await end(STAMP)
    expect(seen()).toEqual(['input', 'change'])
  })

  it('asks because of what is in a file, and passes it on once after that', async () => {
    choose([makeFile()])
    await end(STAMP)
    expect(held).toMatchObject({ isAsked: true, files: [{ findings: [STAMP] }] })
    expect(seen()).toEqual([])
    gate.sendAll()
    expect(seen()).toEqual(['input', 'change'])
    expect(held).toBeUndefined()
    gate.sendAll()
    expect(seen()).toEqual(['input', 'change'])
  })

  it('asks when the reading takes long, and goes on by itself at its end', async () => {
    choose([makeFile()])
    expect(held).toMatchObject({ isAsked: false })
    vi.advanceTimersByTime(2000)
    expect(held).toMatchObject({ isAsked: true, waits: false })
    gate.wait()
    expect(held).toMatchObject({ waits: true })
    await end()
    expect(seen()).toEqual(['input', 'change'])
  })

  it('asks about a warning where it said that the files go by themselves if none is found, and not before', async () => {
    const warning = { ...STAMP, level: 'warn' } as const
    choose([makeFile()])
    await end(warning)
    expect(seen()).toEqual(['input', 'change'])
    choose([makeFile('giay-khen.jpg')])
    vi.advanceTimersByTime(2000)
    gate.wait()
    await end(warning)
    expect(held).toMatchObject({ isAsked: true, files: [{ findings: [warning] }] })
    expect(seen()).toEqual([])
    gate.sendAll()
    expect(seen()).toEqual(['input', 'change'])
  })

  it('asks about a warning after it has asked about another file of the choice', async () => {
    choose([makeFile(), makeFile('giay-khen.jpg')])
    await end(STAMP)
    expect(held).toMatchObject({ isAsked: true })
    await queue.allow(held!.files[0]!.id)
    await settlePromises()
    service.started.at(-1)!.end({ ...makeReport([{ ...STAMP, level: 'warn' }]), hash: 'b'.repeat(64) })
    await settlePromises()
    expect(held).toMatchObject({ isAsked: true, files: [{ findings: [] }, { findings: [{ level: 'warn' }] }] })
    expect(seen()).toEqual([])
  })

  it('passes no file on when the choice is given up, and asks again for the same one', async () => {
    choose([makeFile('mat-12.pdf')])
    await settlePromises()
    gate.cancel()
    expect(held).toBeUndefined()
    expect(input().value).toBe('')
    expect(seen()).toEqual([])
    choose([makeFile('mat-12.pdf')])
    await settlePromises()
    expect(held).toMatchObject({ isAsked: true })
  })

  describe('given up for another choice', () => {
    const onChooser = vi.fn()
    beforeEach(() => {
      onChooser.mockReset()
      Object.assign(input(), { showPicker: onChooser })
    })

    it('opens the chooser of its input, once the dialog is gone', () => {
      onChooser.mockImplementation(() => expect(held).toBeUndefined())
      choose([makeFile('mat-12.pdf')])
      expect(held).toMatchObject({ mayReopen: true })
      gate.chooseAgain()
      expect(onChooser).toHaveBeenCalledOnce()
      expect([input().value, seen()]).toEqual(['', []])
    })

    it('says so where the browser opens none', () => {
      onChooser.mockImplementation(() => {
        throw new DOMException('no user activation', 'NotAllowedError')
      })
      choose([makeFile('mat-12.pdf')])
      gate.chooseAgain()
      expect(held).toBeUndefined()
      expect(onNotice).toHaveBeenLastCalledWith('chooser-refused')
    })

    it.each([
      ['by a drop', 'drop', () => undefined],
      ['in an input that the page has taken away', 'input', () => input().remove()],
      ['in an input that the page has turned off', 'input', () => input().setAttribute('disabled', '')],
    ] as [string, 'drop' | 'input', () => void][])(
      'is not offered for what came %s, and is given up in silence',
      (_, type, change) => {
        const before = input()
        choose([makeFile('mat-12.pdf')], type)
        change()
        expect(gate.held).toMatchObject({ mayReopen: false })
        onNotice.mockClear()
        gate.cancel()
        expect(gate.held).toBeUndefined()
        expect([onChooser.mock.calls, onNotice.mock.calls, before.value]).toEqual([[], [], ''])
      },
    )
  })

  it('lets the very same files pass once where a site takes the event of the user alone', async () => {
    onlyByUser = ['paste']
    start()
    choose([makeFile()], 'paste')
    await end()
    expect(seen()).toEqual([])
    expect(onNotice).toHaveBeenLastCalledWith('paste-again', [expect.objectContaining({ findings: [] })])
    choose([makeFile('khac.jpg')], 'paste')
    expect(seen()).toEqual([])
    gate.cancel()
    choose([makeFile()], 'paste')
    expect(seen()).toEqual(['paste'])
    expect(onNotice).toHaveBeenLastCalledWith(undefined)
    vi.advanceTimersByTime(1000)
    choose([makeFile()], 'paste')
    expect(seen()).toEqual([])
  })

  describe('of the very same file once more', () => {
    const drop = () => {
      choose([makeFile()], 'drop')
      return seen()
    }
    beforeEach(() => {
      onlyByUser = ['drop']
      start()
      onNotice.mockClear()
    })

    it('passes at once what was read and is clear, however often', async () => {
      expect(drop()).toEqual([])
      await end()
      for (const _ of [1, 2, 3]) expect(drop()).toEqual(['drop'])
      expect(service.started).toHaveLength(1)
      expect(onNotice).toHaveBeenLastCalledWith(undefined)
      vi.advanceTimersByTime(1000)
      expect(drop()).toEqual([])
    })

    it('reads it again once other checks are to run', async () => {
      drop()
      await end()
      drop()
      checks = {}
      expect(drop()).toEqual([])
    })

    it('passes at once what may be published', async () => {
      drop()
      await end(STAMP)
      void queue.allow(held!.files[0]!.id)
      for (const _ of [1, 2, 3]) expect(drop()).toEqual(['drop'])
    })

    it('asks each time about what was found in it, also after it was let go', async () => {
      drop()
      await end(STAMP)
      gate.sendAll()
      expect(drop()).toEqual(['drop'])
      expect(drop()).toEqual([])
      await end(STAMP)
      expect(held).toMatchObject({ isAsked: true })
    })
  })

  describe('where a site takes a drop of the user alone, and has its own input', () => {
    /** What the page finds in its input when it is called. */
    const onOwn = vi.fn<(type: string, names: string[]) => void>()
    let takes: boolean
    beforeEach(() => {
      onOwn.mockClear()
      takes = true
      onlyByUser = ['drop']
      ownInput = document.createElement('input')
      ownInput.type = 'file'
      Object.defineProperty(ownInput, 'files', { value: [], configurable: true, writable: true })
      document.body.append(ownInput)
      ownInput.addEventListener('change', ({ type }) => {
        onOwn(
          type,
          [...ownInput!.files!].map(({ name }) => name),
        )
        if (takes) ownInput!.remove()
      })
      start()
      onNotice.mockClear()
    })
    const drop = async (name = 'anh.jpg') => {
      choose([makeFile(name)], 'drop')
      await settlePromises()
    }

    it('gives it what was read and is clear, once, without a word to the user', async () => {
      await drop()
      expect([held?.again, seen(), onOwn.mock.calls]).toEqual([undefined, [], []])
      await end()
      expect(onOwn.mock.calls).toEqual([['change', ['anh.jpg']]])
      await vi.advanceTimersByTimeAsync(60_000)
      expect(onOwn).toHaveBeenCalledOnce()
      expect(onNotice.mock.calls.every(([notice]) => notice === undefined)).toBe(true)
    })

    it('gives it no file with a serious finding before the user lets it go, and none that is given up', async () => {
      await drop()
      await end(STAMP)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(onOwn).not.toHaveBeenCalled()
      gate.cancel()
      expect(onOwn).not.toHaveBeenCalled()
      await drop('mat-1.jpg')
      await end(STAMP)
      gate.sendAll()
      expect(onOwn.mock.calls).toEqual([['change', ['mat-1.jpg']]])
    })

    it('gives it no file for a conversation that is no longer open', async () => {
      await drop()
      conversation = 'Hoàng Thị Sáu'
      await end()
      expect(onOwn).not.toHaveBeenCalled()
      expect(onNotice).toHaveBeenLastCalledWith('elsewhere')
    })

    it('says that it is not certain where the page shows no sign of it, and lets the same drop pass', async () => {
      takes = false
      const file = makeFile()
      choose([file], 'drop')
      await end()
      expect(onNotice.mock.lastCall![0]).toBeUndefined()
      await vi.advanceTimersByTimeAsync(10_000)
      expect(onNotice).toHaveBeenLastCalledWith('unsure', [expect.objectContaining({ findings: [] })])
      choose([file], 'drop')
      expect(seen()).toEqual(['drop'])
    })

    it('does not know what became of it once another conversation is open, whose inputs are others', async () => {
      takes = false
      await drop()
      await end()
      conversation = 'Lê Văn Bảy'
      ownInput!.remove()
      await vi.advanceTimersByTimeAsync(200)
      expect(onNotice).toHaveBeenLastCalledWith('unsure-elsewhere')
    })

    it.each([
      ['opens another conversation', 'elsewhere', () => (conversation = 'Lê Văn Bảy')],
      ['takes its input away', 'drop-again', () => (ownInput = undefined)],
    ] as [string, string, () => void][])(
      'gives none to a page that %s when it hears that the drag is over',
      async (_, notice, react) => {
        await drop()
        findElement('#chat').addEventListener('dragleave', react, { once: true })
        await end()
        expect(onOwn).not.toHaveBeenCalled()
        expect(onNotice.mock.lastCall![0]).toBe(notice)
      },
    )

    it('asks for the drop that its dialog has announced, also when an input is found at the press', async () => {
      const found = ownInput
      ownInput = undefined
      await drop('mat-4.jpg')
      expect(held).toMatchObject({ isAsked: true, again: 'drop' })
      ownInput = found
      expect(gate.held).toMatchObject({ again: 'drop' })
      gate.sendAll()
      expect(onOwn).not.toHaveBeenCalled()
      expect(onNotice.mock.lastCall![0]).toBe('drop-again')
    })

    it('gives a second file only once the page has taken the first', async () => {
      takes = false
      await drop()
      await drop('khac.jpg')
      await end()
      service.started[1]!.end(makeReport())
      await settlePromises()
      expect(onOwn.mock.calls).toEqual([['change', ['anh.jpg']]])
      ownInput!.value = ''
      Object.defineProperty(ownInput, 'files', { value: [], configurable: true, writable: true })
      await vi.advanceTimersByTimeAsync(500)
      expect(onOwn.mock.calls.map(([, names]) => names)).toEqual([['anh.jpg'], ['khac.jpg']])
    })

    it('has no hand in it where the input is not certain', async () => {
      ownInput = undefined
      await drop()
      expect(gate.held?.again).toBe('drop')
      await end()
      expect(onNotice.mock.lastCall![0]).toBe('drop-again')
    })
  })

  it('takes a notice away once another choice begins', async () => {
    onlyByUser = ['drop']
    start()
    choose([makeFile()], 'drop')
    await end()
    expect(onNotice.mock.lastCall![0]).toBe('drop-again')
    choose([makeFile('khac.jpg')])
    expect(onNotice).toHaveBeenLastCalledWith(undefined)
  })

  it('asks again about a dropped file that was changed before it is dropped once more', async () => {
    onlyByUser = ['drop']
    start()
    choose([makeFile('mat-12.pdf')], 'drop')
    gate.sendAll()
    expect(onNotice).toHaveBeenLastCalledWith('drop-again', [expect.objectContaining({ file: expect.any(File) })])
    vi.advanceTimersByTime(1000)
    choose([makeFile('mat-12.pdf')], 'drop')
    await settlePromises()
    expect(seen()).toEqual([])
    expect(held).toMatchObject({ isAsked: true })
  })

  it('asks about a second choice after the first', async () => {
    choose([makeFile('mat-1.pdf')])
    choose([makeFile('mat-2.pdf')], 'paste')
    expect(held!.files[0]!.file.name).toBe('mat-1.pdf')
    gate.cancel()
    expect(held!.files[0]!.file.name).toBe('mat-2.pdf')
    gate.cancel()
    expect(held).toBeUndefined()
  })

  it('waits for the user in another tab', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    choose([makeFile()])
    await end()
    expect(seen()).toEqual([])
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(seen()).toEqual(['input', 'change'])
    visibility.mockRestore()
  })

  it('lets the same files pass at the next choice when its dialog was hidden by the page', async () => {
    choose([makeFile('mat-12.pdf')])
    gate.giveUp()
    expect(onNotice).toHaveBeenLastCalledWith('choose-again', expect.anything())
    choose([makeFile('mat-12.pdf')])
    expect(seen()).toEqual(['input', 'change'])
  })

  it('lets files pass once more only in the conversation that they were meant for', async () => {
    onlyByUser = ['drop']
    start()
    choose([makeFile('mat-12.jpg')], 'drop')
    await end(STAMP)
    gate.sendAll()
    conversation = 'Hoàng Thị Sáu'
    choose([makeFile('mat-12.jpg')], 'drop')
    expect(seen()).toEqual([])
    gate.cancel()
    conversation = 'Tổ dân phố 5'
    choose([makeFile('mat-12.jpg')], 'drop')
    expect(seen()).toEqual(['drop'])
  })

  it('sends no file into another conversation than that in which it was chosen', async () => {
    choose([makeFile()])
    conversation = 'Hoàng Thị Sáu'
    await end()
    expect(seen()).toEqual([])
    expect(input().value).toBe('')
    expect(onNotice).toHaveBeenLastCalledWith('elsewhere')
  })

  describe('a second choice in the same input while the first is read', () => {
    /** The files that the page is given, in order: the environment has no list of files to put into an input. */
    const given: string[] = []
    const endNext = async (at: number, ...findings: (typeof STAMP)[]) => {
      await settlePromises()
      service.started[at]!.end(makeReport(findings))
      await settlePromises()
    }
    beforeEach(() => {
      given.length = 0
      findElement('#chat').addEventListener('change', () => given.push(input().files![0]!.name))
    })

    it('goes after the first: each is given to the page once, in the order of the choices', async () => {
      choose([makeFile('cong-trai.jpg')])
      choose([makeFile('thuc-don.jpg')])
      expect(held!.files.map(({ file }) => file.name)).toEqual(['cong-trai.jpg'])
      await endNext(0)
      await endNext(1)
      expect(given).toEqual(['cong-trai.jpg', 'thuc-don.jpg'])
      expect([held, onNotice.mock.calls.filter(([notice]) => notice)]).toEqual([undefined, []])
    })

    it('waits behind the first when that is asked about, and goes when that is given up', async () => {
      choose([makeFile('mat-3.jpg')])
      choose([makeFile('thuc-don.jpg')])
      await endNext(0, STAMP)
      await endNext(1)
      expect([given, held!.files[0]!.file.name]).toEqual([[], 'mat-3.jpg'])
      gate.cancel()
      expect([given, held]).toEqual([['thuc-don.jpg'], undefined])
    })

    it('takes the place of the first when it is the very same file', async () => {
      choose([makeFile()])
      choose([makeFile()])
      await endNext(0)
      await endNext(1)
      expect(given).toHaveLength(1)
    })
  })

  it('keeps asking about what could not be read, once it was asked', async () => {
    choose([makeFile()])
    vi.advanceTimersByTime(2000)
    await settlePromises()
    service.started[0]!.fail(new Error('the reader is gone'))
    await settlePromises()
    expect(seen()).toEqual([])
    expect(held).toMatchObject({ isAsked: true })
    gate.sendAll()
    expect(seen()).toEqual(['input', 'change'])
  })

  it('says that a file went unread whose reader broke down at once', async () => {
    choose([makeFile()])
    await settlePromises()
    service.started[0]!.fail(new Error('the reader is gone'))
    await settlePromises()
    expect(seen()).toEqual(['input', 'change'])
    expect(onNotice).toHaveBeenLastCalledWith('file-unread')
  })

  it('lets a file go when it cannot be shown that it is held', () => {
    fails = true
    choose([makeFile()])
    expect(seen()).toEqual(['input', 'change'])
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('gives all choices up at its end, and shows no dialog after it', () => {
    choose([makeFile()])
    held = undefined
    gate.end()
    vi.advanceTimersByTime(10_000)
    expect(held).toBeUndefined()
    expect(input().value).toBe('')
    expect(seen()).toEqual([])
  })
})
