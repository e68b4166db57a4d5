// The worker in which a page's markup is parsed: a malicious page can keep a parser busy for minutes, and only a
// worker can be stopped.

import { answerHtmlRequest } from './html-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) => void answerHtmlRequest(data).then((answer) => postMessage(answer), reportError)
