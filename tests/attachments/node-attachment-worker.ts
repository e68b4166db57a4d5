// Node has no web workers, so the workers that read attachments run in the same process, one turn later.

import { answerPhotoLocationRequest } from '../../utils/attachments/photo-data/photo-location-request.ts'
import { answerSheetsRequest } from '../../utils/attachments/sheets/sheets-request.ts'
import { answerSlidesRequest } from '../../utils/attachments/slides/slides-request.ts'

/** The answers of the workers, by the names of their scripts. */
const ANSWERS: Record<string, (bytes: Uint8Array) => Promise<object>> = {
  'photo-location-worker.ts': answerPhotoLocationRequest,
  'sheets-worker.ts': answerSheetsRequest,
  'slides-worker.ts': answerSlidesRequest,
}

/** A worker that runs the code of the requested script. */
export class NodeAttachmentWorker extends EventTarget {
  /** The number of running workers. */
  static open = 0
  /** Whether workers are busy for ever. */
  static isStuck = false
  readonly #script: string
  #isStopped = false

  constructor(script: URL) {
    super()
    this.#script = script.pathname
    NodeAttachmentWorker.open++
  }

  postMessage(request: unknown): void {
    if (NodeAttachmentWorker.isStuck) return
    const answer = ANSWERS[this.#script.split('/').at(-1)!]!
    const data = structuredClone(request)
    setTimeout(() => void answer(data as Uint8Array).then((message) => this.#send(message)))
  }

  terminate(): void {
    this.#isStopped = true
    NodeAttachmentWorker.open--
  }

  #send(message: object): void {
    if (!this.#isStopped) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }))
  }
}
