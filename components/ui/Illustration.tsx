// The illustrations of empty states.

import type { ComponentChildren, JSX } from 'preact'

const ILLUSTRATIONS = {
  lines: (
    <>
      <g fill="currentColor">
        <rect x="8" y="18" width="40" height="4" rx="2" />
        <rect x="8" y="30" width="20" height="4" rx="2" />
        <path d="M42 31c0 5-3 8.6-8.8 10.6 2.2-2 3.7-3.9 4-5.5A5 5 0 1 1 42 31Z" />
      </g>
    </>
  ),
  search: (
    <>
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round">
        <circle cx="25" cy="25" r="14" />
        <path d="m35.5 35.5 11 11M19 25h12" />
      </g>
    </>
  ),
  page: (
    <>
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <rect x="8" y="12" width="40" height="32" rx="5" />
        <path d="M8 21h40M22 33h12" />
      </g>
    </>
  ),
  reload: (
    <>
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <path d="M44 28a16 16 0 1 1-5-11.6M44 10v9h-9" />
      </g>
    </>
  ),
  clock: (
    <>
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <circle cx="28" cy="28" r="18" />
        <path d="M28 18v10l7 6" />
      </g>
    </>
  ),
  book: (
    <>
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <path d="M28 16c-5-3.5-11-4.5-18-4v30c7-.5 13 .5 18 4 5-3.5 11-4.5 18-4V12c-7-.5-13 .5-18 4ZM28 16v8M28 38v8" />
      </g>
    </>
  ),
  tray: (
    <>
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <path d="M8 32v11h40V32H37l-3 5H22l-3-5ZM8 32l7-19h26l7 19" />
      </g>
    </>
  ),
} satisfies Record<string, ComponentChildren>

/** The name of an illustration. */
export type IllustrationName = keyof typeof ILLUSTRATIONS

/** A 56 px illustration of an empty state; decorative only. */
export function Illustration({ name }: { name: IllustrationName }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
      {ILLUSTRATIONS[name]}
    </svg>
  )
}
