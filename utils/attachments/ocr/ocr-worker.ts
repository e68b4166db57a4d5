// The worker in which pictures are read: reading takes a second for a page, and only a worker can be stopped.

import { answerOcrRequest } from './ocr-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) => void answerOcrRequest(data).then((answer) => postMessage(answer), reportError)
