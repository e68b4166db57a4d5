// The worker in which a page's markup is parsed: a malicious page keeps its parser busy for minutes, and only a worker
// can be stopped.

import { answerHtmlRequest } from './html-request.ts'

self.onmessage = ({ data }) => self.postMessage(answerHtmlRequest(data))
