// Node has no workers of the web: pdf.js's other half runs beside the test, across a channel as a browser's would.

import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** A worker that runs pdf.js, whatever script it is asked to start. */
export class NodePdfWorker extends EventTarget {
  /** How many were started and not ended. */
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
