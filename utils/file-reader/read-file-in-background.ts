// Has a file read in a page of ours: its bytes are parsed outside the site's process, and a reader that breaks down
// takes no page with it.

import { type Browser, browser } from 'wxt/browser'
import { MAX_ATTACHMENT_BYTES } from '../attachments/attachment-limits.ts'
import type { FileReport } from '../attachments/file-report.ts'
import type { RunChoices } from '../checks/check-contract.ts'
import { createSerialQueue } from '../lib/serial-queue.ts'
import { truncateText } from '../lib/truncate-text.ts'
import { ReadError } from '../library/imports/readers/read-error.ts'
import type { PageProgress } from '../library/imports/readers/read-pdf.ts'
import { sendFileMessage } from './file-messages.ts'
import {
  FILE_READER_PORT,
  type FilePiece,
  type FileRequest,
  MAX_NAME_LENGTH,
  PIECE_BYTES,
  PIECES_AHEAD,
  type ReaderMessage,
  readerMessageSchema,
} from './port-messages.ts'

/** How a file is read and checked. */
export interface BackgroundReadOptions {
  choices: RunChoices
  /** Whether the words of pictures and scanned pages are read, too; true by default. */
  pictures?: boolean | undefined
  /** Cancels the reading, which rejects with ReadError 'cancelled'. */
  signal?: AbortSignal | undefined
  /** Called after every page. */
  onProgress?: ((progress: PageProgress) => void) | undefined
}

/** The reader broke down, or its page is gone. */
class ReaderGoneError extends Error {
  override name = 'ReaderGoneError'
}

/** The reader's page may close between the moment it was asked for and the connection. */
const MAX_CONNECTIONS = 2

/** One file of a page at a time: the bytes of the others stay where they are. */
const inTurn = createSerialQueue()

/**
 * Has a file read and checked in a page of ours. Used by a content script.
 * @throws ReadError 'cancelled'; 'too-large'; 'broken' where the page has lost the file; any other Error when the
 * reader breaks down or cannot be reached
 */
export async function readFileInBackground(file: File, options: BackgroundReadOptions): Promise<FileReport> {
  if (file.size > MAX_ATTACHMENT_BYTES) throw new ReadError('too-large')
  const { signal } = options
  const { promise: cancelled, reject } = Promise.withResolvers<never>()
  const cancel = () => reject(new ReadError('cancelled'))
  signal?.addEventListener('abort', cancel)
  try {
    if (signal?.aborted) cancel()
    return await Promise.race([cancelled, inTurn(() => readInTurn(file, options))])
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

async function readInTurn(file: File, options: BackgroundReadOptions): Promise<FileReport> {
  for (let connections = 1; ; connections++) {
    if (options.signal?.aborted) throw new ReadError('cancelled')
    await sendFileMessage('bring-file-reader', null)
    const port = browser.runtime.connect({ name: FILE_READER_PORT })
    const talk = followReader(port, options.onProgress)
    // The end that closes a port hears of it no more.
    options.signal?.addEventListener('abort', talk.cancel)
    try {
      if (options.signal?.aborted) talk.cancel()
      if (await talk.isReady) return await Promise.race([talk.report, sendFile(file, options, port, talk)])
      if (options.signal?.aborted) throw new ReadError('cancelled')
      if (connections === MAX_CONNECTIONS) throw new ReaderGoneError('The reader of files does not answer')
    } finally {
      options.signal?.removeEventListener('abort', talk.cancel)
      port.disconnect()
    }
  }
}

/** What the reader sends on a port. */
interface ReaderTalk {
  /** Resolves to whether it is the turn of the file; false when the connection ended first. */
  isReady: Promise<boolean>
  /** Rejects when the connection ends first. */
  report: Promise<FileReport>
  /** Resolves when at least so many pieces were taken; rejects when the connection ends first. */
  waitUntilTaken(pieces: number): Promise<unknown>
  /** Ends the conversation, as the end of the connection does. */
  cancel(): void
}

function followReader(port: Browser.runtime.Port, onProgress: BackgroundReadOptions['onProgress']): ReaderTalk {
  const ready = Promise.withResolvers<boolean>()
  const report = Promise.withResolvers<FileReport>()
  let taken = 0
  let isReported = false
  let onTaken = Promise.withResolvers<void>()
  const fail = (error: unknown) => {
    ready.resolve(false)
    report.reject(error)
  }
  const handlers: { [T in ReaderMessage['type']]: (message: Extract<ReaderMessage, { type: T }>) => void } = {
    ready: () => ready.resolve(true),
    taken: ({ pieces }) => {
      taken = pieces
      onTaken.resolve()
      onTaken = Promise.withResolvers()
    },
    progress: ({ done, of }) => onProgress?.({ done, of }),
    report: (message) => {
      isReported = true
      report.resolve(message.report)
    },
    failed: () => fail(new ReaderGoneError('The reader of files has failed')),
  }
  port.onMessage.addListener((raw: unknown) => {
    const message = readerMessageSchema.safeParse(raw)
    if (message.success) handlers[message.data.type](message.data as never)
    else fail(message.error)
  })
  port.onDisconnect.addListener(() => fail(new ReaderGoneError('The reader of files is gone')))
  // It rejects before anyone waits for it where the connection ends at once.
  report.promise.catch(() => undefined)
  return {
    isReady: ready.promise,
    report: report.promise,
    cancel: () => fail(new ReadError('cancelled')),
    waitUntilTaken: async (pieces) => {
      // A report before the last piece ends the waiting, too.
      while (taken < pieces && !isReported) await Promise.race([onTaken.promise, report.promise])
    },
  }
}

/** Sends a file; never resolves before the report. */
async function sendFile(
  file: File,
  { choices, pictures = true }: BackgroundReadOptions,
  port: Browser.runtime.Port,
  { report, waitUntilTaken }: ReaderTalk,
): Promise<FileReport> {
  const { size } = file
  const [name, mime] = [shortenName(file.name), truncateText(file.type, MAX_NAME_LENGTH)]
  port.postMessage({ type: 'file', name, mime, size, choices, pictures } as FileRequest)
  for (let index = 0; index * PIECE_BYTES < size; index++) {
    const data = await readPiece(file.slice(index * PIECE_BYTES, (index + 1) * PIECE_BYTES))
    await waitUntilTaken(index + 1 - PIECES_AHEAD)
    port.postMessage({ type: 'piece', index, data } satisfies FilePiece)
  }
  return report
}

/** Keeps the end of a name, which says what the file is, and its beginning. */
function shortenName(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name
  const end = /\.[^.]{1,20}$/.exec(name)?.[0] ?? ''
  return truncateText(name, MAX_NAME_LENGTH - end.length) + end
}

/** Reads bytes as base64. `FileReader` encodes them off the page's thread. */
function readPiece(piece: Blob): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.onload = () => {
      const url = reader.result as string
      resolve(url.slice(url.indexOf(',') + 1))
    }
    reader.onerror = () => reject(new ReadError('broken', reader.error))
    reader.readAsDataURL(piece)
  })
}
