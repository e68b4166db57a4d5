// The worker in which QR codes are found: a picture keeps the engine busy, and only a worker can be stopped.

import { answerCodesRequest } from './codes-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) => void answerCodesRequest(data).then((answer) => postMessage(answer), reportError)
