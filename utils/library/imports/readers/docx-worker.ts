// The worker in which a Word file is read: a malicious file can keep a reader busy for minutes, and only a worker can
// be stopped.

import { answerDocxRequest } from './docx-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) => void answerDocxRequest(data).then((answer) => postMessage(answer), reportError)
