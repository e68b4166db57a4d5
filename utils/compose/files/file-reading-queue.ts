// The files of one page that are being attached, and the reading of their contents, one after another.

import { MAX_ATTACHMENT_BYTES } from '../../attachments/attachment-limits.ts'
import type { FileFinding, FileReport } from '../../attachments/file-report.ts'
import type { RunChoices } from '../../checks/check-contract.ts'
import { ReadError } from '../../library/imports/readers/read-error.ts'
import type { PageProgress } from '../../library/imports/readers/read-pdf.ts'
import type { FileChoices } from '../../settings/file-choices.ts'
import { type AttachedFile, type FileReading, isBeingRead } from './attached-file.ts'
import { dropRepeatedInName } from './drop-repeated-in-name.ts'

/** What reads files elsewhere: no page of a site is slowed down by it. */
export interface FileReaderService {
  /** What is read of files by the choice of the user or the organisation. */
  getChoices(): Promise<FileChoices>
  /**
   * Reads a file on this device.
   * @throws ReadError when the file cannot be read; any other error when the reader has broken down.
   */
  read(
    file: File,
    options: {
      choices: RunChoices
      pictures: boolean
      signal: AbortSignal
      onProgress: (progress: PageProgress) => void
    },
  ): Promise<FileReport>
  /** Computes the hash of a file's bytes. Rejects where the page has no way to, or has lost the file. */
  hash(file: File): Promise<string>
  /** Whether the user has said of a file, by the hash of its bytes, that it may be published. */
  isAllowed(hash: string): Promise<boolean>
  /** Remembers that, or forgets it. */
  allow(hash: string, allowed: boolean): Promise<void>
}

/** What the queue needs from outside. */
export interface FileReadingQueueOptions {
  service: FileReaderService
  /** What the checks run with now. */
  getChecks(): RunChoices
  /** Checks the name of a file, at once. */
  checkName(name: string): readonly FileFinding[]
  /** Changes what was found by what is known in this page: the writer's own number is a note. */
  adjust(finding: FileFinding): FileFinding
  /** Called after every change of a file. */
  onChange(): void
  /** Called with what a reading broke down of. */
  onFault(error: unknown): void
}

/** No reader of ours knows sound and film. */
const UNREADABLE = /^(?:audio|video)\//
const UNREADABLE_NAME = /\.(?:mp4|m4v|mov|avi|mkv|webm|3gp|mp3|m4a|wav|ogg|aac|amr|zip|rar|7z|exe|apk)$/i

/** Reads the files of one page. */
export class FileReadingQueue {
  readonly #options: FileReadingQueueOptions
  readonly #files = new Map<number, AttachedFile>()
  /** What is in the names of files that may be ones to publish, while that is asked. */
  readonly #askedNames = new Map<number, { findings: readonly FileFinding[]; answer: Promise<void> }>()
  /** Files without a finding, or which may be published, each with what the checks ran with. */
  readonly #clear = new Map<string, RunChoices>()
  #lastAnswer: Promise<void> = Promise.resolve()
  #running: { id: number; stop: AbortController } | undefined
  #lastId = 0

  constructor(options: FileReadingQueueOptions) {
    this.#options = options
  }

  /** Returns a file as it is known now; undefined once it was dropped. */
  get(id: number): AttachedFile | undefined {
    return this.#files.get(id)
  }

  /**
   * Whether the same file was read before by the same checks, and has no finding that is shown. The same is one of the
   * same name, size, type and time of its last change, which a picture from the clipboard never has twice.
   */
  isKnownClear(file: File): boolean {
    return this.#clear.get(nameContents(file)) === this.#options.getChecks()
  }

  /**
   * Checks the names of files, and begins to read the files. Returns their ids. What is in the name of a file that will
   * be read is shown once it is known that the file is not one that may be published.
   */
  add(files: readonly File[]): readonly number[] {
    const added = files.map((file): AttachedFile & { named?: readonly FileFinding[] } => {
      const id = ++this.#lastId
      const reading: FileReading = { step: isReadable(file) ? 'waiting' : 'skipped' }
      const findings = this.#options.checkName(file.name)
      if (reading.step === 'skipped' || findings.length === 0) return { id, file, reading, findings }
      return { id, file, reading, findings: [], named: findings }
    })
    for (const { named, ...attached } of added) {
      this.#files.set(attached.id, attached)
      if (named) this.#askAboutName(attached, named)
    }
    void this.#readNext()
    return added.map(({ id }) => id)
  }

  /** Ends the reading of files: what was found by then counts. */
  stop(ids: readonly number[]): void {
    for (const id of ids) {
      const asked = this.#askedNames.get(id)
      const found = asked ? { findings: asked.findings } : {}
      if (isBeingRead(this.#files.get(id))) this.#set(id, { reading: { step: 'stopped' }, ...found })
      if (this.#running?.id === id) this.#running.stop.abort()
    }
  }

  /** Drops files, and what is known of them. */
  drop(ids: readonly number[]): void {
    for (const id of ids) {
      this.#files.delete(id)
      this.#askedNames.delete(id)
      if (this.#running?.id === id) this.#running.stop.abort()
    }
  }

  /** Remembers that a file may be published: no finding in it is shown. */
  async allow(id: number): Promise<void> {
    const attached = this.#files.get(id)
    if (attached?.reading.step !== 'read') return
    this.#set(id, { findings: [], isAllowed: true })
    this.#clear.set(nameContents(attached.file), this.#options.getChecks())
    await this.#options.service.allow(attached.reading.report.hash, true)
  }

  /** Takes back that a file may be published: what was found in it is shown again. */
  async forbid(id: number): Promise<void> {
    const attached = this.#files.get(id)
    if (attached?.reading.step !== 'read') return
    const { hash, findings } = attached.reading.report
    this.#clear.delete(nameContents(attached.file))
    await this.#options.service.allow(hash, false)
    this.#set(id, { findings: this.#listShown(findings), isAllowed: undefined })
  }

  /**
   * Shows what is in the name of a file, unless the file may be published or more is known of it by then. One file
   * after another: their bytes are in memory meanwhile.
   */
  #askAboutName({ id, file }: AttachedFile, findings: readonly FileFinding[]): void {
    const { service } = this.#options
    const answer = this.#lastAnswer.then(async () => {
      const isAllowed = await service
        .hash(file)
        .then(service.isAllowed)
        .catch(() => false)
      if (!this.#askedNames.delete(id) || !isBeingRead(this.#files.get(id))) return
      this.#set(id, isAllowed ? { isAllowed } : { findings })
    })
    this.#lastAnswer = answer
    this.#askedNames.set(id, { findings, answer })
  }

  async #readNext(): Promise<void> {
    if (this.#running) return
    const next = [...this.#files.values()].find(({ reading }) => reading.step === 'waiting')
    if (!next) return
    const { id } = next
    const stop = new AbortController()
    this.#running = { id, stop }
    this.#set(id, { reading: { step: 'reading', progress: undefined } })
    try {
      const known = await this.#read(next.file, id, stop.signal)
      if (!stop.signal.aborted) this.#set(id, known)
    } catch (error) {
      // Without its contents, the name of a file counts.
      await this.#askedNames.get(id)?.answer
      if (!stop.signal.aborted)
        this.#set(id, {
          reading: { step: error instanceof ReadError && error.reason === 'too-large' ? 'skipped' : 'failed' },
        })
      if (!stop.signal.aborted && !(error instanceof ReadError)) this.#options.onFault(error)
    }
    this.#running = undefined
    await this.#readNext()
  }

  async #read(file: File, id: number, signal: AbortSignal): Promise<Partial<AttachedFile>> {
    const { service, getChecks } = this.#options
    const { contents, pictures } = await service.getChoices()
    if (!contents) {
      await this.#askedNames.get(id)?.answer
      return { reading: { step: 'skipped' } }
    }
    const choices = getChecks()
    const report = await service.read(file, {
      choices,
      pictures,
      signal,
      onProgress: (progress) => {
        if (this.#running?.id === id && !signal.aborted) this.#set(id, { reading: { step: 'reading', progress } })
      },
    })
    const findings = this.#listShown(report.findings)
    const isAllowed = await service.isAllowed(report.hash)
    const isClear = isAllowed || (findings.length === 0 && report.problem === undefined)
    // A picture that was not looked at may be read the next time.
    if (isClear && pictures) this.#clear.set(nameContents(file), choices)
    else this.#clear.delete(nameContents(file))
    return { reading: { step: 'read', report }, ...(isAllowed ? { findings: [], isAllowed } : { findings }) }
  }

  #listShown(findings: readonly FileFinding[]): readonly FileFinding[] {
    return dropRepeatedInName(findings.map(this.#options.adjust), ({ place }) => !place)
  }

  #set(id: number, known: Partial<AttachedFile>): void {
    const attached = this.#files.get(id)
    if (!attached) return
    this.#files.set(id, { ...attached, ...known })
    this.#options.onChange()
  }
}

function nameContents({ name, size, type, lastModified }: File): string {
  return JSON.stringify([name, size, type, lastModified])
}

function isReadable({ type, name, size }: File): boolean {
  return size > 0 && size <= MAX_ATTACHMENT_BYTES && !UNREADABLE.test(type) && !UNREADABLE_NAME.test(name)
}
