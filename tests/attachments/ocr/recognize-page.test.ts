import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OcrAnswer, OcrRequest } from '../../../utils/attachments/ocr/ocr-request.ts'
import { closeOcr, RecognitionError, recognizePage } from '../../../utils/attachments/ocr/recognize-page.ts'

const MARKS = { secrecy: [], urgency: [], seals: [], frames: [] }
const PAGE = { text: 'Số 12\n', lines: [], words: [] }

class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  static isSilent = false
  static answer: (id: number) => OcrAnswer = (id) => ({ id, page: PAGE, marks: MARKS })
  asked: OcrRequest[] = []
  terminate = vi.fn()

  constructor() {
    super()
    FakeWorker.started.push(this)
  }

  postMessage(request: OcrRequest) {
    this.asked.push(request)
    if (!FakeWorker.isSilent) this.reply()
  }

  reply() {
    const data = FakeWorker.answer(this.asked.at(-1)!.id)
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
}

const picture = () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4), colorSpace: 'srgb' }) as ImageData

beforeEach(() => {
  vi.useFakeTimers()
  FakeWorker.started = []
  FakeWorker.isSilent = false
  FakeWorker.answer = (id) => ({ id, page: PAGE, marks: MARKS })
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('ImageBitmap', class {})
})

afterEach(() => {
  closeOcr()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the reading of a picture', () => {
  it('starts its worker at the first picture and keeps it for the next', async () => {
    expect(FakeWorker.started).toHaveLength(0)
    await expect(recognizePage(picture())).resolves.toEqual({ ...PAGE, marks: MARKS })
    await recognizePage(picture())
    expect(FakeWorker.started).toHaveLength(1)
    expect(FakeWorker.started[0]!.asked).toHaveLength(2)
  })

  it('ends the worker a minute after the last picture, and starts it again', async () => {
    await recognizePage(picture())
    await vi.advanceTimersByTimeAsync(50_000)
    await recognizePage(picture())
    await vi.advanceTimersByTimeAsync(59_000)
    expect(FakeWorker.started[0]!.terminate).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(FakeWorker.started[0]!.terminate).toHaveBeenCalled()
    await recognizePage(picture())
    expect(FakeWorker.started).toHaveLength(2)
  })

  it('reads one picture at a time', async () => {
    FakeWorker.isSilent = true
    const both = [recognizePage(picture()), recognizePage(picture())]
    await vi.advanceTimersByTimeAsync(0)
    const [worker] = FakeWorker.started as [FakeWorker]
    expect(worker.asked).toHaveLength(1)
    worker.reply()
    await both[0]
    await vi.advanceTimersByTimeAsync(0)
    expect(worker.asked).toHaveLength(2)
    worker.reply()
    await expect(both[1]).resolves.toMatchObject(PAGE)
  })

  it('ends the worker when it is cancelled, and reads the next picture with another', async () => {
    FakeWorker.isSilent = true
    const cancel = new AbortController()
    const reading = recognizePage(picture(), { signal: cancel.signal })
    const refused = expect(reading).rejects.toBe('chosen by the user')
    await vi.advanceTimersByTimeAsync(0)
    cancel.abort('chosen by the user')
    await refused
    expect(FakeWorker.started[0]!.terminate).toHaveBeenCalled()
    FakeWorker.isSilent = false
    await recognizePage(picture())
    expect(FakeWorker.started).toHaveLength(2)
  })

  it('starts no worker for a picture that was cancelled before its turn', async () => {
    await expect(recognizePage(picture(), { signal: AbortSignal.abort('too late') })).rejects.toBe('too late')
    expect(FakeWorker.started).toHaveLength(0)
  })

  it.each(['unavailable', 'unreadable'] as const)('says why there is no text: %s', async (failure) => {
    FakeWorker.answer = (id) => ({ id, failure, message: 'no' })
    const error = await recognizePage(picture()).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RecognitionError)
    expect((error as RecognitionError).reason).toBe(failure)
  })

  it('is unavailable when the worker cannot run', async () => {
    FakeWorker.isSilent = true
    const reading = recognizePage(picture())
    const refused = expect(reading).rejects.toMatchObject({ name: 'RecognitionError', reason: 'unavailable' })
    await vi.advanceTimersByTimeAsync(0)
    FakeWorker.started[0]!.dispatchEvent(new Event('error'))
    await refused
  })

  it('gives up after its time', async () => {
    FakeWorker.isSilent = true
    const reading = recognizePage(picture(), { timeout: 5000 })
    const refused = expect(reading).rejects.toMatchObject({ reason: 'timeout' })
    await vi.advanceTimersByTimeAsync(5001)
    await refused
    expect(FakeWorker.started[0]!.terminate).toHaveBeenCalled()
  })
})
