/** Why a text could not be read. The user interface has a message for each reason. */
export const READ_ERROR_REASONS = [
  /** The file exceeds `MAX_FILE_BYTES`, or the text exceeds `MAX_TEXT_UNITS`. */
  'too-large',
  /** Not Word, PDF, HTML or text, whatever its name is. */
  'kind-unknown',
  /** A .doc of old Word, or RTF: the user must save it as .docx. */
  'old-word',
  /** Old Excel or PowerPoint (.xls, .xlsb, .ppt): the user must save it as .xlsx or .pptx. */
  'old-office',
  /** A table or slides of any Office, where a text is wanted. */
  'not-a-text',
  /** A picture or photograph of a page, where characters are wanted. */
  'picture',
  /** Damaged, or different from what its first bytes indicate. */
  'broken',
  /** Locked with a password. */
  'encrypted',
  /** Only pictures of pages, or empty. */
  'no-text',
  /** Unpacks to more than a text can be, has more elements than any text, or cannot be parsed in time. */
  'bomb',
  /** Text that is neither Unicode nor Windows-1258. */
  'encoding-unknown',
  /** Typed in a pre-Unicode font (TCVN3, VNI), whose characters mean other letters. */
  'legacy-font',
  /** The page cannot be read: a browser page, the extension store, or closed meanwhile. */
  'page-closed',
  /** The user cancelled. */
  'cancelled',
] as const

/** Why a text could not be read. */
export type ReadErrorReason = (typeof READ_ERROR_REASONS)[number]

/** The refusal of a text. The message is for the console; the user interface has a text for each reason. */
export class ReadError extends Error {
  override name = 'ReadError'
  readonly reason: ReadErrorReason

  constructor(reason: ReadErrorReason, cause?: unknown) {
    super(`The text was not read: ${reason}`, { cause })
    this.reason = reason
  }
}

/** Throws the refusal 'cancelled' once the user cancelled. */
export function throwIfCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new ReadError('cancelled')
}
