// The files that go with the draft of a box, where they leave only with its send.

import { findAllElements, getTextContent, isInDocument } from '../../lib/dom-tree.ts'
import type { DraftFileFindings } from '../draft-session.ts'
import { type FoundBox, findBoxScope } from '../find-box.ts'
import type { TrackedFinding } from '../tracked-findings.ts'
import { type AttachedFile, hasSeriousFinding, isBeingRead } from './attached-file.ts'
import type { FileReadingQueue } from './file-reading-queue.ts'
import { trackFileFindings, trackUnreadFile } from './track-file-findings.ts'

/** A file, and where it belongs. */
interface DraftFile {
  id: number
  /** The box, and what surrounds it; undefined until one is entered: the choice of a photo may open the dialog. */
  place: { editor: Element; scope: Element } | undefined
  /** When it was chosen, by `performance.now()`. */
  chosenAt: number
  /** Whether the page has shown it. */
  wasShown: boolean
}

/** How long a file that belongs to no box waits for one, in ms. A new profile picture belongs to none. */
const MAX_WAIT_FOR_BOX_MS = 30_000

/** What a page shows of a file that will be sent. Names are shown of documents, pictures of photos. */
const PREVIEWS = 'img[src^="blob:"], img[src^="data:"], video[src^="blob:"], [style*="blob:"]'

/** The files of the drafts of one page. */
export class DraftFiles implements DraftFileFindings {
  readonly #queue: FileReadingQueue
  readonly #isPending: (editor: Element) => boolean
  #files: DraftFile[] = []

  /** @param isPending whether a further screen sends what was written in a box that has left the page. */
  constructor(queue: FileReadingQueue, isPending: (editor: Element) => boolean) {
    this.#queue = queue
    this.#isPending = isPending
  }

  /** Begins to read files that go with a box. */
  add(files: readonly File[], found: FoundBox | undefined): void {
    const place = found && toPlace(found)
    const chosenAt = performance.now()
    for (const id of this.#queue.add(files)) this.#files.push({ id, place, chosenAt, wasShown: false })
  }

  /** Returns the files of a box as they are known now. */
  listFiles(found: FoundBox | undefined): readonly AttachedFile[] {
    return this.#findFiles(found).flatMap(({ id }) => this.#queue.get(id) ?? [])
  }

  list(found: FoundBox | undefined): readonly TrackedFinding[] {
    return this.listFiles(found).flatMap(trackFileFindings)
  }

  judge(found: FoundBox | undefined): readonly TrackedFinding[] {
    const files = this.listFiles(found)
    const unread = files.filter(isBeingRead)
    // They go with this press.
    if (unread.length === 0 && !files.some(hasSeriousFinding)) this.drop(files.map(({ id }) => id))
    return [...files.flatMap(trackFileFindings), ...unread.map(trackUnreadFile)]
  }

  /** Drops files: they were sent, or taken off. */
  drop(ids: readonly number[]): void {
    this.#queue.drop(ids)
    this.#files = this.#files.filter(({ id }) => !ids.includes(id))
  }

  #findFiles(found: FoundBox | undefined): readonly DraftFile[] {
    const place = found && toPlace(found)
    this.drop(this.#files.filter((each) => this.#isGone(each)).map(({ id }) => id))
    for (const file of this.#files) file.place ??= place
    return this.#files.filter((each) => place && isSamePlace(each.place, place))
  }

  /** Whether a file has left the page: with its dialog, or by a press of the writer on it. */
  #isGone(file: DraftFile): boolean {
    if (!file.place) return performance.now() - file.chosenAt > MAX_WAIT_FOR_BOX_MS
    const { editor, scope } = file.place
    if (!isInDocument(editor)) return !isInDocument(scope) && !this.#isPending(editor)
    const isShown = this.#isShown(file, scope)
    const isGone = file.wasShown && !isShown
    file.wasShown ||= isShown
    return isGone
  }

  #isShown({ id }: DraftFile, scope: Element): boolean {
    const { name } = this.#queue.get(id)?.file ?? { name: '' }
    return findAllElements(scope, PREVIEWS).length > 0 || (name !== '' && getTextContent(scope).includes(name))
  }
}

function toPlace(found: FoundBox): { editor: Element; scope: Element } {
  return { editor: found.editor, scope: findBoxScope(found) }
}

/** Some sites draw the box of a dialog again when a file comes to it. */
function isSamePlace(one: DraftFile['place'], other: { editor: Element; scope: Element }): boolean {
  return one !== undefined && (one.editor === other.editor || (!isInDocument(one.editor) && one.scope === other.scope))
}
