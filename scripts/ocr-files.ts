/** Files of the engine that reads pictures, which are packed as they are: from the project's folder, and where to. */
export const OCR_FILES = [
  // The build for WebAssembly with SIMD, which both browsers have had for longer than the oldest that we support.
  {
    source: 'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
    path: 'ocr/tesseract-core-simd-lstm.wasm',
  },
  {
    source: 'node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
    path: 'ocr/vie.traineddata.gz',
  },
] as const

/**
 * The licence of Tesseract's data for Vietnamese, Apache 2.0 like Tesseract's own: their package has no file of it. Of
 * the engine, the licence is packed with those of all dependencies.
 */
export const OCR_LICENCES = [
  { source: 'node_modules/tesseract.js-core/LICENSE', path: 'licenses/vie.traineddata.txt' },
] as const
