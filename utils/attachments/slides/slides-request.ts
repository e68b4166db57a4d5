// Messages between an extension page and the worker that reads presentations. Both are our own code.

import { answerOrRefuse, type ReadAnswer } from '../../library/imports/readers/run-with-worker.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { markPeopleLists } from '../mark-people-lists.ts'
import { extractSlides } from './extract-slides.ts'

/** Answers a request, the bytes of a file; only a bug rejects. */
export function answerSlidesRequest(bytes: Uint8Array): Promise<ReadAnswer<AttachmentContent>> {
  return answerOrRefuse(async () => markPeopleLists(await extractSlides(bytes)))
}
