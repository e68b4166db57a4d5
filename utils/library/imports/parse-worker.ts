// The worker in which official texts are parsed: a malicious one keeps the parser busy for seconds, and a page that
// shows progress must not stop meanwhile.

import { answerParseRequest } from './parse-request.ts'

globalThis.onmessage = ({ data }) => answerParseRequest(data, (message) => globalThis.postMessage(message))
