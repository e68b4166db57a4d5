/** Why a text could not be read. Permanent: the words on the screen go by them. */
const READ_ERROR_REASONS = [
  /** More than `MOST_BYTES` of file, or more than `MAX_TEXT_UNITS` of text. */
  'too-large',
  /** Neither Word, PDF, HTML nor text, whatever its name says. */
  'kind-unknown',
  /** A .doc of old Word, or rich text: to be saved as .docx first. */
  'old-word',
  /** Damaged, or not what its first bytes promise. */
  'broken',
  /** Locked with a password. */
  'encrypted',
  /** Nothing but pictures of pages, or nothing at all. */
  'no-text',
  /** Unpacks to more than a text can be. */
  'bomb',
  /** Text in letters that are neither Unicode nor Windows-1258. */
  'encoding-unknown',
  /** Typed in a font of the time before Unicode (TCVN3, VNI): its letters mean something else. */
  'legacy-font',
  /** The page does not let itself be read: one of the browser's own, of its shop, or one that was left meanwhile. */
  'page-closed',
  /** The user stopped it. */
  'cancelled',
] as const

/** Why a text could not be read. */
export type ReadErrorReason = (typeof READ_ERROR_REASONS)[number]

/** Says that a text is not read, and why. The message is for the console; the screen has its own words for the reason. */
export class ReadError extends Error {
  override name = 'ReadRefusal'
  readonly reason: ReadErrorReason

  constructor(reason: ReadErrorReason, cause?: unknown) {
    super(`The text was not read: ${reason}`, { cause })
    this.reason = reason
  }
}
