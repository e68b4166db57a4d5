// Messages between an extension page and the worker that reads Word files. Both are our own code.

import { extractDocxText } from './docx-text.ts'
import type { ExtractedText } from './extracted-text.ts'
import { ReadError, type ReadErrorReason } from './read-error.ts'

/** The text, or why there is none. */
export type DocxAnswer = ExtractedText | { refusal: ReadErrorReason }

/** Answers a request, the bytes of a file; only a bug rejects. */
export async function answerDocxRequest(bytes: Uint8Array): Promise<DocxAnswer> {
  try {
    return await extractDocxText(bytes)
  } catch (error) {
    if (error instanceof ReadError) return { refusal: error.reason }
    throw error
  }
}
