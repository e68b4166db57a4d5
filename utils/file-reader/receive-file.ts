import type { Browser } from 'wxt/browser'
import { fromBase64InTurns } from '../lib/base64.ts'
import {
  type FileRequest,
  filePieceSchema,
  fileRequestSchema,
  PIECE_BYTES,
  PIECES_AHEAD,
  type ReaderMessage,
} from './port-messages.ts'

/** The longest time that a page may take for its next message, in ms: its file may be on a slow drive. */
const MAX_SILENCE_MS = 20_000
/** The longest time for a whole file, in ms: others wait for their turn. 25 MB take some seconds on a slow device. */
const MAX_TRANSFER_MS = 60_000
/** The most messages of a page that wait to be handled: what is asked, and the pieces ahead. */
const MAX_WAITING = PIECES_AHEAD + 1

/** A file as it came through a port, and what is asked about it. */
export interface ReceivedFile {
  request: FileRequest
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Asks the page at a port for its file, and takes it. An attacker may have taken over the page's process: what comes
 * out of order, in another size than announced, in too many messages or too late ends the transfer.
 * @param port nobody may have listened for its messages before
 * @throws Error when the page does not keep to the protocol; the signal's reason when it is aborted
 */
export async function receiveFile(port: Browser.runtime.Port, signal: AbortSignal): Promise<ReceivedFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ReceivedFile>()
  const stop = () => reject(signal.reason)
  const startTimer = () => setTimeout(() => reject(new Error('A page that sends a file is silent')), MAX_SILENCE_MS)
  let timer = startTimer()
  const wholeTimer = setTimeout(() => reject(new Error('A page takes too long to send a file')), MAX_TRANSFER_MS)
  const take = createAssembly((pieces) => sendReaderMessage(port, { type: 'taken', pieces }))
  // Decoding takes turns, in which further messages come.
  let last = Promise.resolve()
  let waiting = 0
  const listen = (raw: unknown) => {
    clearTimeout(timer)
    timer = startTimer()
    waiting++
    if (waiting > MAX_WAITING) reject(new Error('A page sends more of a file than it was asked for'))
    last = last
      .then(() => take(raw))
      .then((received) => {
        waiting--
        if (received) resolve(received)
      })
    last.catch(reject)
  }
  signal.addEventListener('abort', stop)
  port.onMessage.addListener(listen)
  try {
    signal.throwIfAborted()
    sendReaderMessage(port, { type: 'ready' })
    return await promise
  } finally {
    clearTimeout(timer)
    clearTimeout(wholeTimer)
    port.onMessage.removeListener(listen)
    signal.removeEventListener('abort', stop)
  }
}

/** Puts a file together; the function that it returns throws at the first message that is out of place. */
function createAssembly(onPiece: (pieces: number) => void): (raw: unknown) => Promise<ReceivedFile | undefined> {
  let received: ReceivedFile | undefined
  let pieces = 0
  let filled = 0
  return async (raw) => {
    if (!received) {
      const request = fileRequestSchema.parse(raw)
      received = { request, bytes: new Uint8Array(request.size) }
    } else {
      const { index, data } = filePieceSchema.parse(raw)
      const piece = await fromBase64InTurns(data)
      const expected = Math.min(PIECE_BYTES, received.bytes.length - filled)
      if (index !== pieces || piece.length !== expected) throw new Error('A piece of a file is not the next one')
      received.bytes.set(piece, filled)
      filled += piece.length
      onPiece(++pieces)
    }
    return filled === received.bytes.length ? received : undefined
  }
}

/** Sends a message to a page, which may be gone. */
export function sendReaderMessage(port: Browser.runtime.Port, message: ReaderMessage): void {
  try {
    port.postMessage(message)
  } catch (error) {
    // The port is closed, which its listener learns in its turn.
    console.debug('Trước khi đăng:', error)
  }
}
