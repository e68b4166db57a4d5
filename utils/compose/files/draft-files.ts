// The files that go with the draft of a box, where they leave only with its send. Where it is not certain that a file
// has been taken off or sent, it is asked about: a question too many costs one press.

import { findAllElements, getTextContent, hasNode, isInDocument, readElementAttribute } from '../../lib/dom-tree.ts'
import type { DraftFileFindings } from '../draft-session.ts'
import { type FoundBox, findBoxScope } from '../find-box.ts'
import type { TrackedFinding } from '../tracked-findings.ts'
import { type AttachedFile, hasSeriousFinding, isBeingRead } from './attached-file.ts'
import type { FileReadingQueue } from './file-reading-queue.ts'
import { trackFileFindings, trackUnreadFile } from './track-file-findings.ts'

/** Where a file belongs: a box, and what surrounds it. */
interface FilePlace {
  editor: Element
  scope: Element
}

/** A file, and what is known of its place. */
interface DraftFile {
  id: number
  /** Undefined while none is known: the choice of a photo may open the dialog, and a site may draw another one. */
  place: FilePlace | undefined
  /** When it was chosen, or lost its place, by `performance.now()`. */
  since: number
  /** Whether the user has decided to send it. */
  isDecided: boolean
}

/** What the place of a file shows: whether it is still there, how many pictures, and whether it names the file. */
interface ShownPlace {
  isThere: boolean
  previews: number
  isNamed: boolean
}

/** How long a file without a place is asked about, in ms. A new profile picture goes with no draft. */
const MAX_TIME_WITHOUT_PLACE_MS = 600_000

/** What a page shows of a picture that will be sent. */
const PREVIEWS = 'img[src^="blob:"], img[src^="data:"], video[src^="blob:"], [style*="blob:"]'

/** Names of controls that take a file off, or close what it is in, vi and en. */
const REMOVAL_NAMES = /^(?:đóng|close|h[uủ][yỷ]|huỷ|cancel|discard|bỏ|gỡ|x[óo]a|xoá|remove|delete|loại bỏ|[×✕✖x]$)/iu

/** How soon a page takes a file away after a press, in ms. */
const REMOVAL_MS = 600

/** The files of the drafts of one page. */
export class DraftFiles implements DraftFileFindings {
  readonly #queue: FileReadingQueue
  readonly #isPending: (editor: Element) => boolean
  #files: readonly DraftFile[] = []

  /** @param isPending whether a further screen sends what was written in a box that has left the page. */
  constructor(queue: FileReadingQueue, isPending: (editor: Element) => boolean) {
    this.#queue = queue
    this.#isPending = isPending
  }

  /** Begins to read files that go with a box; without one, with the next send. */
  add(files: readonly File[], found: FoundBox | undefined): void {
    const rest = { place: found && toPlace(found), since: performance.now(), isDecided: false }
    this.#files = [...this.#files, ...this.#queue.add(files).map((id) => ({ id, ...rest }))]
  }

  /**
   * Returns the files that may go with a send of a box, or with one without a box, as they are known now. Not those
   * that the user has decided to send.
   */
  listFiles(found: FoundBox | undefined): readonly AttachedFile[] {
    // Asked for at every drawing, and most drafts have none.
    if (this.#files.length === 0) return []
    this.#lookAtPlaces()
    const place = found && toPlace(found)
    const mayGo = (file: DraftFile) => !file.isDecided && this.#mayGoFrom(file, place)
    return this.#files.filter(mayGo).flatMap(({ id }) => this.#queue.get(id) ?? [])
  }

  list(found: FoundBox | undefined): readonly TrackedFinding[] {
    return this.listFiles(found).flatMap(trackFileFindings)
  }

  /** Whether a send without a box may take a file along that has to be asked about. */
  hasOpen(): boolean {
    return this.listFiles(undefined).some((each) => hasSeriousFinding(each) || isBeingRead(each))
  }

  judge(found: FoundBox | undefined, isIgnored: (finding: TrackedFinding) => boolean): readonly TrackedFinding[] {
    const files = this.listFiles(found)
    const serious = files.flatMap(trackFileFindings).filter((each) => each.level === 'stop' && !isIgnored(each))
    const holding = [...serious, ...files.filter(isBeingRead).map(trackUnreadFile)]
    // They go with this press.
    if (holding.length === 0) this.drop(files.map(({ id }) => id))
    return holding
  }

  /** Says that the user has decided to send files, or, where they were not sent, that this is open again. */
  decide(ids: readonly number[], isDecided: boolean): void {
    this.#files = this.#files.map((file) => (ids.includes(file.id) ? { ...file, isDecided } : file))
  }

  /** Drops files: they were sent, or taken off. */
  drop(ids: readonly number[]): void {
    this.#queue.drop(ids)
    this.#files = this.#files.filter(({ id }) => !ids.includes(id))
  }

  /**
   * Drops a file that the user says to have taken off, unless its page still shows it: then it would go unasked.
   * @returns whether it was dropped
   */
  dropIfGone(id: number): boolean {
    const file = this.#files.find((each) => each.id === id)
    if (!file) return true
    const { isThere, previews, isNamed } = this.#readShown(file)
    const alike = this.#files.filter(({ place }) => place?.scope === file.place?.scope)
    // With fewer pictures than files, one of them has gone, and the user says which.
    const isShown = isThere && (isNamed || previews >= alike.length)
    if (!isShown) this.drop([id])
    return !isShown
  }

  /**
   * Looks whether a press of the user takes files off: on a control whose name says so, after which they are no longer
   * shown. To be called with every press; with undefined for Escape.
   * @param runLater runs a step after some ms
   */
  followPress(control: Element | undefined, runLater: (step: () => void, ms: number) => void): void {
    if (this.#files.length === 0 || (control && !REMOVAL_NAMES.test(readName(control)))) return
    // The control may go with what it takes off.
    const isBeside = ({ place }: DraftFile) =>
      control !== undefined && place !== undefined && hasNode(place.scope, control)
    const before = this.#files.map((file) => ({ file, shown: this.#readShown(file), isBeside: isBeside(file) }))
    runLater(() => {
      const gone = before.filter(({ file, shown, isBeside }) => this.#wasTakenOff(file, isBeside, shown))
      this.drop(gone.map(({ file }) => file.id))
    }, REMOVAL_MS)
  }

  #wasTakenOff(file: DraftFile, isBeside: boolean, before: ShownPlace): boolean {
    if (!before.isThere || !file.place || this.#isPending(file.place.editor)) return false
    const now = this.#readShown(file)
    if (!now.isThere) return true
    // Which of several pictures went, a page does not say.
    const lostPictures = before.previews > 0 && now.previews === 0
    const lostName = before.isNamed && !now.isNamed
    return isBeside && (lostPictures || lostName)
  }

  #readShown({ id, place }: DraftFile): ShownPlace {
    if (!place || !isInDocument(place.scope)) return { isThere: false, previews: 0, isNamed: false }
    const { editor, scope } = place
    const previews = findAllElements(scope, PREVIEWS).filter((each) => !hasNode(editor, each)).length
    const { name } = this.#queue.get(id)?.file ?? { name: '' }
    const isNamed = name !== '' && countIn(getTextContent(scope), name) > countIn(getTextContent(editor), name)
    return { isThere: true, previews, isNamed }
  }

  #mayGoFrom({ place }: DraftFile, from: FilePlace | undefined): boolean {
    if (!place) return true
    // On a further screen, the box is gone.
    if (!from) return !isInDocument(place.editor)
    return place.editor === from.editor || (!isInDocument(place.editor) && place.scope === from.scope)
  }

  #lookAtPlaces(): void {
    const now = performance.now()
    const isLost = ({ place }: DraftFile) =>
      place && !isInDocument(place.scope) && !isInDocument(place.editor) && !this.#isPending(place.editor)
    this.#files = this.#files.map((file) => (isLost(file) ? { ...file, place: undefined, since: now } : file))
    const isOver = ({ place, since }: DraftFile) => !place && now - since > MAX_TIME_WITHOUT_PLACE_MS
    const over = this.#files.filter(isOver).map(({ id }) => id)
    if (over.length > 0) this.drop(over)
  }
}

function toPlace(found: FoundBox): FilePlace {
  return { editor: found.editor, scope: findBoxScope(found) }
}

function readName(control: Element): string {
  const name = readElementAttribute(control, 'aria-label') ?? readElementAttribute(control, 'title')
  return (name || getTextContent(control)).normalize('NFC').trim()
}

function countIn(text: string, part: string): number {
  return text.split(part).length - 1
}
