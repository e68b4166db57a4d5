// The worker in which a presentation is read: a malicious file can keep a reader busy for minutes, and only a worker
// can be stopped.

import { answerSlidesRequest } from './slides-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) => void answerSlidesRequest(data).then((answer) => postMessage(answer), reportError)
