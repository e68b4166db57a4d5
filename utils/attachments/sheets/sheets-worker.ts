// The worker in which a workbook is read: a malicious file can keep a reader busy for minutes, and only a worker can be
// stopped.

import { answerSheetsRequest } from './sheets-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) => void answerSheetsRequest(data).then((answer) => postMessage(answer), reportError)
