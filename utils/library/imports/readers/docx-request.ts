// Messages between an extension page and the worker that reads Word files. Both are our own code.

import { extractDocxText } from './docx-text.ts'
import type { ExtractedText } from './extracted-text.ts'
import { answerOrRefuse, type ReadAnswer } from './run-with-worker.ts'

/** Answers a request, the bytes of a file; only a bug rejects. */
export function answerDocxRequest(bytes: Uint8Array): Promise<ReadAnswer<ExtractedText>> {
  return answerOrRefuse(() => extractDocxText(bytes))
}
