// The half of pdf.js that takes files apart, in a worker of its own. Packed with the extension, as a script of ours.

import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
