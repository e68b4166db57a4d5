/** The largest accepted file, in bytes: 10 MB. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** The longest accepted text, in UTF-16 units. The longest codes of law have about a million. */
export const MAX_TEXT_UNITS = 5_000_000
