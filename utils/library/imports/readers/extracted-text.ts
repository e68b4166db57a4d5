/** What is to be told of a text that was read. Permanent: the words on the screen go by them. */
const EXTRACTION_NOTES = [
  /** Word counted some of the numbers ("Điều 5.", "a)") itself; they were counted again here. */
  'automatic-numbers',
  /** Some of the numbers that Word counts are of a kind not known here, and are missing. */
  'numbers-left-out',
  /** Changes not yet accepted: what is deleted was left out, what is added was taken. */
  'tracked-changes',
  /** Footnotes or endnotes were left out. */
  'footnotes-left-out',
  /** Some of the pages are pictures, and are missing. */
  'pages-without-text',
  /** The file does not say how its letters are written: taken for Windows-1258. */
  'encoding-guessed',
] as const

/** What is to be told of a text that was read. */
export type ExtractionNote = (typeof EXTRACTION_NOTES)[number]

/** An official text as plain lines, word for word: NFC, "\n" between lines, a form feed before each page but the first. */
export interface ExtractedText {
  text: string
  /** How many pages it has; only of a PDF. */
  pages?: number
  notes: ExtractionNote[]
}
