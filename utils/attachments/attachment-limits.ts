/** The largest file that is read, in bytes: 25 MB. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024

/** The longest reading of a file in a worker, in ms. */
export const ATTACHMENT_TIMEOUT_MS = 20_000
