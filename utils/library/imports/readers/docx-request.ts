// Messages between an extension page and the worker that reads Word files. Both are our own code.

import { extractDocxText } from './docx-text.ts'
import type { ExtractedText } from './extracted-text.ts'
import { answerOrRefuse, type ReadAnswer } from './run-with-worker.ts'

/** Asks for the text of a file. */
export interface DocxRequest {
  bytes: Uint8Array
  /** Not only the text in force: see `extractDocxText`. */
  everything: boolean
}

/** Answers a request; only a bug rejects. */
export function answerDocxRequest({ bytes, everything }: DocxRequest): Promise<ReadAnswer<ExtractedText>> {
  return answerOrRefuse(() => extractDocxText(bytes, everything))
}
