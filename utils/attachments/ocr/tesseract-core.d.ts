// What we use of tesseract.js-core 7.0, which has no types: the classes of Tesseract as its tesseract.idl names them.

declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TessBaseAPI {
    /** Loads the data of a language from a folder; mode 1 is the one with a neural network. Returns 0 when it has. */
    Init(folder: string, language: string, mode: number): number
    SetPageSegMode(mode: number): void
    /** Takes the file `/input` in memory: turned as its EXIF says, and by an angle. Returns 0 when it has. */
    SetImageFile(exif: number, angle: number): number
    /** Blocks until the picture is read. Returns 0 when it is. */
    Recognize(monitor: null): number
    /** A table of pages, blocks, paragraphs, lines and words. */
    GetTSVText(page: number): string
    Clear(): void
    End(): void
  }

  export interface TesseractModule {
    TessBaseAPI: new () => TessBaseAPI
    FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void }
  }

  interface ModuleOptions {
    wasmBinary: ArrayBuffer
    print(line: string): void
    printErr(line: string): void
    TesseractProgress(percent: number): void
  }

  export default function startTesseract(options: ModuleOptions): Promise<TesseractModule>
}
