// Node has no web workers, so the workers of the import run in the same process, one turn later.

import { vi } from 'vitest'
import { answerParseRequest } from '../../../utils/library/imports/parse-request.ts'
import { answerDocxRequest } from '../../../utils/library/imports/readers/docx-request.ts'
import { answerHtmlRequest } from '../../../utils/library/imports/readers/html-request.ts'

/** A worker that runs the code of the requested script: the reader of pages or Word files, or the parser of texts. */
export class NodeImportWorker extends EventTarget {
  /** The number of running workers. */
  static open = 0
  readonly #script: string
  #isStopped = false

  constructor(script: URL) {
    super()
    this.#script = script.pathname
    NodeImportWorker.open++
  }

  postMessage(request: unknown): void {
    const data = structuredClone(request)
    setTimeout(() => {
      if (this.#script.endsWith('/html-worker.ts'))
        void answerHtmlRequest(data as never).then((answer) => this.#send(answer))
      else if (this.#script.endsWith('/docx-worker.ts'))
        void answerDocxRequest(data as never).then((answer) => this.#send(answer))
      else answerParseRequest(data as never, (message) => this.#send(message))
    })
  }

  terminate(): void {
    this.#isStopped = true
    NodeImportWorker.open--
  }

  #send(message: object): void {
    if (!this.#isStopped) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }))
  }
}

/** Has every worker fail as one without memory does. */
export function stubFailingWorker(): void {
  vi.stubGlobal(
    'Worker',
    class extends NodeImportWorker {
      override postMessage() {
        this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
      }
    },
  )
}
