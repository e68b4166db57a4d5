// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { FileReport } from '../../utils/attachments/file-report.ts'
import { createFileReader, type FileReaderParts } from '../../utils/file-reader/file-reader.ts'
import { FILE_READER_PORT, PIECE_BYTES, PIECES_AHEAD } from '../../utils/file-reader/port-messages.ts'
import { readFileInBackground } from '../../utils/file-reader/read-file-in-background.ts'
import { toBase64 } from '../../utils/lib/base64.ts'
import { computeSha256 } from '../../utils/lib/sha256.ts'
import { waitFor } from '../wait-for.ts'
import { connectPorts, describeSender, type PortPair } from './port-pair.ts'

const REPORT: FileReport = { findings: [], unavailable: [], hash: '0'.repeat(64) }
const CHOICES = { levels: {}, words: { never: [], flagged: [], agency: [] }, site: {} }
const REQUEST = { type: 'file', name: 'a.txt', mime: '', size: 3, choices: CHOICES, pictures: true }

const read = vi.fn<FileReaderParts['read']>()
const isAdmitted = vi.fn<FileReaderParts['isAdmitted']>()
const stayAwake = vi.fn()
const close = vi.fn()
let takePort: ReturnType<typeof createFileReader>
let pairs: PortPair[]

beforeEach(() => {
  fakeBrowser.reset()
  read.mockReset().mockImplementation(async ({ hash }) => ({ ...REPORT, hash }))
  isAdmitted.mockReset().mockResolvedValue(true)
  stayAwake.mockReset()
  close.mockReset()
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(null as never)
  takePort = createFileReader({ read, isAdmitted, stayAwake, close })
  pairs = []
  fakeBrowser.runtime.connect = (() => connect().site) as never
})
afterEach(() => vi.useRealTimers())

/** Connects to the reader, as a content script of a tab does. */
function connect(tab = 7): PortPair {
  const pair = connectPorts(FILE_READER_PORT, describeSender(tab))
  pairs.push(pair)
  queueMicrotask(() => takePort(pair.reader))
  return pair
}

/** Follows what the reader sends to a port. */
function follow({ site }: PortPair) {
  const said: string[] = []
  let isOver = false
  site.onMessage.addListener((message) => said.push(message.type))
  site.onDisconnect.addListener(() => {
    isOver = true
  })
  return { said, isOver: () => isOver, wait: (type: string) => waitFor(() => expect(said).toContain(type)) }
}

const makeFile = (size: number, name = 'a.bin') => new File([makeBytes(size)], name)
const makeBytes = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251)
const isPiece = (message: unknown) => (message as { type: string }).type === 'piece'

describe('a file that is read in the background', () => {
  it.each([0, 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 5])('arrives whole with %i bytes', async (size) => {
    const report = await readFileInBackground(makeFile(size, 'Công văn.pdf'), { choices: CHOICES })
    const [{ request, bytes, hash }] = read.mock.calls[0]!
    expect(request).toMatchObject({ name: 'Công văn.pdf', size, pictures: true, choices: CHOICES })
    expect(await computeSha256(bytes)).toBe(await computeSha256(makeBytes(size)))
    expect(hash).toBe(await computeSha256(makeBytes(size)))
    expect(report).toEqual({ ...REPORT, hash })
  })

  it('never has more pieces under way than agreed', async () => {
    let most = 0
    fakeBrowser.runtime.connect = (() => {
      const { site, sent } = connect()
      let taken = 0
      site.onMessage.addListener((message) => {
        if (message.type === 'taken') taken = message.pieces
      })
      const { postMessage } = site
      site.postMessage = (message: unknown) => {
        postMessage(message)
        most = Math.max(most, sent.filter(isPiece).length - taken)
      }
      return site
    }) as never
    await readFileInBackground(makeFile(6 * PIECE_BYTES), { choices: CHOICES })
    expect(most).toBe(PIECES_AHEAD)
  })

  it('reports its progress', async () => {
    read.mockImplementation(async (_, { onProgress }) => {
      onProgress({ done: 1, of: 2 })
      onProgress({ done: 2, of: 2 })
      return REPORT
    })
    const progress = vi.fn()
    await readFileInBackground(makeFile(3), { choices: CHOICES, onProgress: progress })
    expect(progress.mock.calls).toEqual([[{ done: 1, of: 2 }], [{ done: 2, of: 2 }]])
  })

  it('ends the reading when it is cancelled, and the next file is read', async () => {
    const stop = new AbortController()
    let stopped: AbortSignal | undefined
    read.mockImplementationOnce((_, { signal }) => {
      stopped = signal
      queueMicrotask(() => stop.abort())
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    const first = readFileInBackground(makeFile(3), { choices: CHOICES, signal: stop.signal })
    const second = readFileInBackground(makeFile(4), { choices: CHOICES })
    await expect(first).rejects.toMatchObject({ name: 'ReadError', reason: 'cancelled' })
    expect(await second).toMatchObject({ findings: [] })
    expect(stopped!.aborted).toBe(true)
  })

  it('leaves a waiting file unread when it is cancelled', async () => {
    const stop = new AbortController()
    const turn = Promise.withResolvers<FileReport>()
    read.mockImplementationOnce(() => turn.promise)
    const first = readFileInBackground(makeFile(3), { choices: CHOICES })
    const second = readFileInBackground(makeFile(4), { choices: CHOICES, signal: stop.signal })
    stop.abort()
    await expect(second).rejects.toMatchObject({ reason: 'cancelled' })
    turn.resolve(REPORT)
    await first
    expect(read).toHaveBeenCalledTimes(1)
    expect(pairs).toHaveLength(1)
  })

  it('is refused without a connection when it is too large', async () => {
    const file = makeFile(1)
    Object.defineProperty(file, 'size', { value: 25 * 1024 * 1024 + 1 })
    await expect(readFileInBackground(file, { choices: CHOICES })).rejects.toMatchObject({ reason: 'too-large' })
    expect(pairs).toEqual([])
  })

  it('fails otherwise than by a cancel when the reader breaks down', async () => {
    read.mockRejectedValueOnce(new Error('a bug'))
    const failed = await readFileInBackground(makeFile(3), { choices: CHOICES }).catch((error: Error) => error)
    expect(failed).toMatchObject({ name: 'ReaderGoneError' })
  })

  it('fails when the page of the reader is gone in the middle', async () => {
    read.mockImplementationOnce(() => {
      pairs[0]!.reader.disconnect()
      return new Promise(() => undefined)
    })
    await expect(readFileInBackground(makeFile(3), { choices: CHOICES })).rejects.toThrow('is gone')
  })

  it('is read by the next page of the reader where the first one closed before the connection', async () => {
    const open = takePort
    takePort = (port) => {
      takePort = open
      port.disconnect()
    }
    await readFileInBackground(makeFile(3), { choices: CHOICES })
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(2)
    expect(pairs).toHaveLength(2)
  })

  it('fails when nobody ever answers', async () => {
    takePort = (port) => port.disconnect()
    await expect(readFileInBackground(makeFile(3), { choices: CHOICES })).rejects.toThrow('does not answer')
    expect(pairs).toHaveLength(2)
  })

  it('fails when the reader sends what is no report', async () => {
    read.mockResolvedValueOnce({ ...REPORT, hash: 'x' })
    const failed = await readFileInBackground(makeFile(3), { choices: CHOICES }).catch((error: Error) => error)
    expect(failed).toBeInstanceOf(Error)
  })
})

describe('the reader of files', () => {
  const file = (bytes: Uint8Array, index = 0) => ({ type: 'piece', index, data: toBase64(bytes) })

  it('leaves ports of other names alone', () => {
    const pair = connectPorts('other')
    const { isOver } = follow(pair)
    takePort(pair.reader)
    expect(isOver()).toBe(false)
    expect(isAdmitted).not.toHaveBeenCalled()
  })

  it('reads no file for a sender that is not admitted', async () => {
    isAdmitted.mockResolvedValue(false)
    const { said, isOver } = follow(connect())
    await waitFor(() => expect(isOver()).toBe(true))
    expect(said).toEqual([])
  })

  it.each<[string, unknown[]]>([
    ['a piece before the request', [file(makeBytes(3))]],
    ['a request that is none', [{ type: 'file' }]],
    ['a size beyond the limit', [{ ...REQUEST, size: 26 * 1024 * 1024 }]],
    ['a size of no bytes', [{ ...REQUEST, size: -1 }]],
    ['a name without end', [{ ...REQUEST, name: 'x'.repeat(10_000) }]],
    [
      'choices without end',
      [{ ...REQUEST, choices: { ...CHOICES, words: { ...CHOICES.words, never: ['x'.repeat(2_000_000)] } } }],
    ],
    ['a second request', [REQUEST, REQUEST]],
    ['a piece out of order', [REQUEST, file(makeBytes(3), 1)]],
    ['a piece that is too short', [REQUEST, file(makeBytes(2))]],
    ['a piece that is too long', [REQUEST, file(makeBytes(4))]],
    ['a piece that is empty', [REQUEST, file(makeBytes(0))]],
    ['a piece beyond the size of pieces', [{ ...REQUEST, size: 9_000_000 }, file(makeBytes(PIECE_BYTES + 3))]],
    ['what is no base64', [REQUEST, { type: 'piece', index: 0, data: 'ééé' }]],
    ['more messages than it was asked for', Array.from({ length: 50 }, () => REQUEST)],
    ['null', [null]],
  ])('ends the connection at %s, and serves the next one', async (_, messages) => {
    const pair = connect()
    const hostile = follow(pair)
    await hostile.wait('ready')
    for (const message of messages) pair.site.postMessage(message)
    await waitFor(() => expect(hostile.isOver()).toBe(true))
    expect(hostile.said).toContain('failed')
    expect(read).not.toHaveBeenCalled()
    expect(await readFileInBackground(makeFile(3), { choices: CHOICES })).toMatchObject({ findings: [] })
  })

  it('does not wait for a page that is silent', async () => {
    vi.useFakeTimers()
    const silent = follow(connect())
    await vi.advanceTimersByTimeAsync(19_000)
    expect(silent.isOver()).toBe(false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(silent.isOver()).toBe(true)
  })

  it('does not wait for a page that sends its file drop by drop', async () => {
    vi.useFakeTimers()
    const pair = connect()
    const slow = follow(pair)
    await vi.advanceTimersByTimeAsync(10)
    pair.site.postMessage({ ...REQUEST, size: 20 * PIECE_BYTES })
    for (let index = 0; index < 3; index++) {
      await vi.advanceTimersByTimeAsync(18_000)
      pair.site.postMessage(file(makeBytes(PIECE_BYTES), index))
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect(slow.isOver()).toBe(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(slow.said).toEqual(['ready', 'taken', 'taken', 'taken', 'failed'])
    expect(slow.isOver()).toBe(true)
  })

  it('asks for one file at a time', async () => {
    const turn = Promise.withResolvers<FileReport>()
    read.mockImplementationOnce(() => turn.promise)
    const [first, second] = [connect(1), connect(2)]
    const [one, two] = [follow(first), follow(second)]
    await one.wait('ready')
    first.site.postMessage({ ...REQUEST, size: 0 })
    await waitFor(() => expect(read).toHaveBeenCalledTimes(1))
    expect(two.said).toEqual([])
    turn.resolve(REPORT)
    await two.wait('ready')
    expect(one.said).toEqual(['ready', 'report'])
    expect(one.isOver()).toBe(true)
  })

  it('takes four connections of a tab, and sixteen of all', async () => {
    const ofTab = Array.from({ length: 5 }, () => follow(connect(1)))
    await waitFor(() => expect(ofTab.map(({ isOver }) => isOver())).toEqual([false, false, false, false, true]))
    const others = Array.from({ length: 13 }, (_, tab) => follow(connect(tab + 2)))
    await waitFor(() => expect(others.filter(({ isOver }) => isOver())).toHaveLength(1))
  })

  it('forgets connections that end while they wait', async () => {
    const first = follow(connect(1))
    await first.wait('ready')
    for (let times = 0; times < 20; times++) {
      const pair = connect(1)
      const { isOver } = follow(pair)
      await Promise.resolve()
      pair.site.disconnect()
      await Promise.resolve()
      expect(isOver()).toBe(false)
    }
    const last = follow(connect(1))
    pairs[0]!.site.disconnect()
    await last.wait('ready')
  })

  it('reads a file once that is attached twice with the same choices', async () => {
    const ask = (name: string, pictures = true) =>
      readFileInBackground(makeFile(3, name), { choices: CHOICES, pictures })
    const first = await ask('a.pdf')
    expect(await ask('a.pdf')).toEqual(first)
    expect(read).toHaveBeenCalledTimes(1)
    await ask('a.pdf', false)
    // Its name may be a finding.
    await ask('mat.pdf')
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('reads a file again that could not be read', async () => {
    read.mockResolvedValueOnce({ ...REPORT, problem: 'bomb' })
    expect(await readFileInBackground(makeFile(3), { choices: CHOICES })).toMatchObject({ problem: 'bomb' })
    expect(await readFileInBackground(makeFile(3), { choices: CHOICES })).not.toHaveProperty('problem')
  })

  it('keeps the reports of a few files', async () => {
    for (let size = 1; size <= 9; size++) await readFileInBackground(makeFile(size), { choices: CHOICES })
    await readFileInBackground(makeFile(9), { choices: CHOICES })
    expect(read).toHaveBeenCalledTimes(9)
    await readFileInBackground(makeFile(1), { choices: CHOICES })
    expect(read).toHaveBeenCalledTimes(10)
  })
})

describe('the page of the reader', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    takePort = createFileReader({ read, isAdmitted, stayAwake, close })
  })

  it('closes a minute after it was opened for nobody', async () => {
    await vi.advanceTimersByTimeAsync(59_000)
    expect(close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('stays while a file is read, and closes a minute after the last one', async () => {
    const turn = Promise.withResolvers<FileReport>()
    read.mockImplementationOnce(() => turn.promise)
    await vi.advanceTimersByTimeAsync(50_000)
    const pair = connect()
    await vi.advanceTimersByTimeAsync(10)
    pair.site.postMessage({ ...REQUEST, size: 0 })
    await waitFor(() => expect(read).toHaveBeenCalledTimes(1))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(close).not.toHaveBeenCalled()
    expect(stayAwake.mock.calls.length).toBeGreaterThan(50)
    stayAwake.mockClear()
    turn.resolve(REPORT)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(close).toHaveBeenCalledTimes(1)
    // A background that is no longer needed may be suspended.
    expect(stayAwake).not.toHaveBeenCalled()
  })
})
