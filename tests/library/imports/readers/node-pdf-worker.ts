// Node has no web workers, so the pdf.js worker runs in the same process, behind a message channel as in a browser.

import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** A worker that always runs pdf.js, regardless of the requested script. */
export class NodePdfWorker extends EventTarget {
  /** The number of running workers. */
  static open = 0
  readonly #channel = new MessageChannel()

  constructor() {
    super()
    NodePdfWorker.open++
    const { port1, port2 } = this.#channel
    port1.onmessage = (event) => this.dispatchEvent(new MessageEvent('message', { data: event.data }))
    WorkerMessageHandler.initializeFromPort(port2)
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer)
  }

  terminate(): void {
    NodePdfWorker.open--
    this.#channel.port1.close()
    this.#channel.port2.close()
  }
}
