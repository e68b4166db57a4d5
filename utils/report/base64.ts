const STEP = 8192

/** The base64 of a text's UTF-8 bytes, on one line. A lone surrogate counts as U+FFFD. */
export function base64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  // In steps: an argument list of a megabyte is too long for a call.
  for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP))
  return btoa(binary)
}
