// Words after a noun that point at somebody or something.

/** In all of Vietnam: "thằng này", "ông ấy". An alternative of patterns. */
export const POINTING = 'này|đó|kia|ấy'
