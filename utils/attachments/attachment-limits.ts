/** The largest file that is read, in bytes: 25 MB. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024

/** The longest reading of a file, in ms: what was read of its pages by then is checked, and a worker is ended. */
export const ATTACHMENT_TIMEOUT_MS = 20_000
