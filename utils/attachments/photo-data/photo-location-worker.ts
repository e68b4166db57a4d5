// The worker in which the metadata of a photo are read: a malicious file can keep a reader busy, and only a worker can
// be stopped.

import { answerPhotoLocationRequest } from './photo-location-request.ts'

// A rejection alone would not reach the page.
globalThis.onmessage = ({ data }) =>
  void answerPhotoLocationRequest(data).then((answer) => postMessage(answer), reportError)
