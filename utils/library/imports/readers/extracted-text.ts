/** What the extraction of a text could not keep or had to guess. The user interface has a message for each. */
const EXTRACTION_NOTES = [
  /** Word generated some numbers ("Điều 5.", "a)"); the reader counted them again. */
  'automatic-numbers',
  /** Some generated numbers have an unknown format and are missing. */
  'numbers-left-out',
  /** The file has tracked changes: deleted text is left out, inserted text is kept. */
  'tracked-changes',
  /** Footnotes or endnotes are left out. */
  'footnotes-left-out',
  /** Some pages are pictures and are missing. */
  'pages-without-text',
  /** The file does not declare its encoding; it was decoded as Windows-1258. */
  'encoding-guessed',
] as const

/** What the extraction of a text could not keep or had to guess. */
export type ExtractionNote = (typeof EXTRACTION_NOTES)[number]

/**
 * An official text as plain lines, word for word: NFC, "\n" between lines, a form feed before each page except the
 * first.
 */
export interface ExtractedText {
  text: string
  /** The number of pages; PDF only. */
  pages?: number
  notes: ExtractionNote[]
  /** Whether hidden or deleted words are in the text: only where everything of a Word file was read. */
  hasUnseen?: true
}
