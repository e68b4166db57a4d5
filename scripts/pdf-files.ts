/**
 * Decoders of pictures in PDF files, which are packed as they are: from the project's folder, and where to. Scanners of
 * offices write fax formats (CCITT, JBIG2) and JPEG 2000, which pdf.js decodes by these alone.
 */
export const PDF_FILES = ['jbig2.wasm', 'openjpeg.wasm'].map((name) => ({
  source: `node_modules/pdfjs-dist/wasm/${name}`,
  path: `pdf/${name}`,
}))

/** Their licences. */
export const PDF_LICENCES = ['JBIG2', 'PDFJS_JBIG2', 'OPENJPEG', 'PDFJS_OPENJPEG'].map((name) => ({
  source: `node_modules/pdfjs-dist/wasm/LICENSE_${name}`,
  path: `licenses/pdfjs-dist-${name.toLowerCase()}.txt`,
}))
