/** The engine that finds QR codes, which is packed as it is: from the project's folder, and where to. */
export const CODE_FILES = [
  { source: 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', path: 'codes/zxing_reader.wasm' },
] as const
