// The parser of pdf.js, which runs in its own worker. It is packed with the extension as one of its scripts.

import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
