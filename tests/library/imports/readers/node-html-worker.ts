// Node has no web workers, so the worker for pages runs in the same process, one turn later.

import { answerHtmlRequest, type HtmlRequest } from '../../../../utils/library/imports/readers/html-request.ts'

/** A worker that always reads pages, regardless of the requested script. */
export class NodeHtmlWorker extends EventTarget {
  /** The number of running workers. */
  static open = 0
  #isStopped = false

  constructor() {
    super()
    NodeHtmlWorker.open++
  }

  postMessage(request: HtmlRequest): void {
    setTimeout(() => {
      if (this.#isStopped) return
      this.dispatchEvent(new MessageEvent('message', { data: answerHtmlRequest(structuredClone(request)) }))
    })
  }

  terminate(): void {
    this.#isStopped = true
    NodeHtmlWorker.open--
  }
}
