import type { Browser } from 'wxt/browser'
import type { FileReport } from '../attachments/file-report.ts'
import { computeSha256 } from '../lib/sha256.ts'
import type { PageProgress } from '../library/imports/readers/read-pdf.ts'
import { FILE_READER_PORT } from './port-messages.ts'
import { type ReceivedFile, receiveFile, sendReaderMessage } from './receive-file.ts'

/** The most ports of a tab, and of all: a page has one, and so has each of its frames that has a composer. */
const MAX_TAB_PORTS = 4
const MAX_PORTS = 16
/** How long the reader waits for another file, in ms. */
const IDLE_MS = 60_000
/** How often the reader stays awake, in ms: Firefox suspends a background after thirty seconds without a call. */
const AWAKE_MS = 10_000
/** The most reports that are kept: for a file that is attached again, or to another box. */
const MAX_REPORTS = 8

/** What a reader of files needs. */
export interface FileReaderParts {
  /** Whether a sender is a content script of ours on a site that is turned on. */
  isAdmitted(sender: Browser.runtime.MessageSender): Promise<boolean>
  /** Reads and checks a file. */
  read(file: ReceivedFile & { hash: string }, run: ReadingRun): Promise<FileReport>
  /** Called now and then while files are read. */
  stayAwake(): void
  /** Ends the page of the reader. */
  close(): void
}

/** What goes on while a file is read. */
export interface ReadingRun {
  /** Aborts when the page that asked is gone, or no longer wants to know. */
  signal: AbortSignal
  onProgress(progress: PageProgress): void
}

interface Connection {
  port: Browser.runtime.Port
  stop: AbortController
}

/**
 * Creates the reader of files. It reads one file at a time; those of other ports wait, their bytes with their pages.
 * @returns a function that takes a port which was opened, unless it has another name
 */
export function createFileReader(parts: FileReaderParts): (port: Browser.runtime.Port) => void {
  const { isAdmitted, read, stayAwake, close } = parts
  /** The first one is served. */
  const connections: Connection[] = []
  const reports = new Map<string, FileReport>()
  let idle = setTimeout(close, IDLE_MS)
  let awake: ReturnType<typeof setInterval> | undefined

  const serve = async ({ port, stop: { signal } }: Connection) => {
    if (!port.sender || !(await isAdmitted(port.sender))) return
    const received = await receiveFile(port, signal)
    const hash = await computeSha256(received.bytes)
    // For each tab by itself: by how soon an answer comes, one site would learn what another has had read.
    const about = JSON.stringify([port.sender.tab?.id, hash, received.request])
    const key = await computeSha256(new TextEncoder().encode(about))
    const onProgress = (progress: PageProgress) => sendReaderMessage(port, { type: 'progress', ...progress })
    const report = reports.get(key) ?? (await read({ ...received, hash }, { signal, onProgress }))
    keepReport(reports, key, report)
    sendReaderMessage(port, { type: 'report', report })
  }

  const serveNext = async (connection: Connection) => {
    const { port, stop } = connection
    try {
      await serve(connection)
    } catch (error) {
      if (!stop.signal.aborted) {
        console.error('Trước khi đăng:', error)
        sendReaderMessage(port, { type: 'failed' })
      }
    }
    port.disconnect()
    connections.shift()
    const [next] = connections
    if (next) {
      void serveNext(next)
      return
    }
    clearInterval(awake)
    idle = setTimeout(close, IDLE_MS)
  }

  return (port) => {
    if (port.name !== FILE_READER_PORT) return
    const ofTab = connections.filter((each) => each.port.sender?.tab?.id === port.sender?.tab?.id)
    if (ofTab.length >= MAX_TAB_PORTS || connections.length >= MAX_PORTS) {
      port.disconnect()
      return
    }
    const connection = { port, stop: new AbortController() }
    port.onDisconnect.addListener(() => {
      connection.stop.abort()
      const at = connections.indexOf(connection)
      if (at > 0) connections.splice(at, 1)
    })
    connections.push(connection)
    if (connections.length > 1) return
    clearTimeout(idle)
    awake = setInterval(stayAwake, AWAKE_MS)
    void serveNext(connection)
  }
}

/** Keeps a report as the newest one. A file that could not be read may be readable at another time. */
function keepReport(reports: Map<string, FileReport>, key: string, report: FileReport): void {
  if (report.problem) return
  reports.delete(key)
  reports.set(key, report)
  for (const oldest of reports.keys()) if (reports.size > MAX_REPORTS) reports.delete(oldest)
}
