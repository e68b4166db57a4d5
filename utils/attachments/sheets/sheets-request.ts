// Messages between an extension page and the worker that reads workbooks. Both are our own code.

import { answerOrRefuse, type ReadAnswer } from '../../library/imports/readers/run-with-worker.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { markPeopleLists } from '../mark-people-lists.ts'
import { extractSheets } from './extract-sheets.ts'

/** Answers a request, the bytes of a file; only a bug rejects. */
export function answerSheetsRequest(bytes: Uint8Array): Promise<ReadAnswer<AttachmentContent>> {
  return answerOrRefuse(async () => markPeopleLists(await extractSheets(bytes)))
}
