// The logo: a speech bubble with a line of text and a comma.

import type { JSX } from 'preact'

/** The logo in colour. The style sheet sets its size; decorative only. */
export function Logo(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="#14786f" d="M16 0a16 16 0 1 1 0 32H4a4 4 0 0 1-4-4V16A16 16 0 0 1 16 0Z" />
      <rect fill="#fff" x="4" y="14" width="10" height="4" rx="2" />
      <path fill="#f6bd55" d="M26 14c0 5.1-3.1 8.58-8.9 10.62 2.2-2.12 3.8-4.03 4-5.62A5 5 0 1 1 26 14Z" />
    </svg>
  )
}
