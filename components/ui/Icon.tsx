// The line icons, as elements: no file is loaded and no markup string is parsed.

import type { ComponentChildren, JSX } from 'preact'

const ICONS = {
  comma: (
    <>
      <path d="M11.6 6.2c0 3.6-2.1 6.1-6.1 7.5 1.6-1.4 2.6-2.7 2.8-3.9A3.6 3.6 0 1 1 11.6 6.2Z" />
    </>
  ),
  pause: (
    <>
      <rect x="4" y="3.5" width="2.6" height="9" rx="1.2" />
      <rect x="9.4" y="3.5" width="2.6" height="9" rx="1.2" />
    </>
  ),
  close: (
    <>
      <path d="m4 4 8 8m0-8-8 8" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3.5v9M3.5 8h9" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.3 10.3 3.2 3.2" />
    </>
  ),
  doc: (
    <>
      <path d="M4 2.25h5.25L12.5 5.5v8.25H4ZM6.25 8h4M6.25 10.5h4" />
    </>
  ),
  file: (
    <>
      <path d="M4 2.25h5.25L12.5 5.5v8.25H4Z" />
      <path d="M9 2.5v3.25h3.25" />
    </>
  ),
  out: (
    <>
      <path d="M7 3.5H3.5v9h9V9M9.5 3.5h3v3M12.2 3.8 7.5 8.5" />
    </>
  ),
  back: (
    <>
      <path d="M9.75 3.5 5.25 8l4.5 4.5" />
    </>
  ),
  next: (
    <>
      <path d="M6.25 3.5 10.75 8l-4.5 4.5" />
    </>
  ),
  down: (
    <>
      <path d="m4 6.25 4 4 4-4" />
    </>
  ),
  check: (
    <>
      <path d="m3.25 8.5 3 3 6.5-7" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="m5.5 8.2 1.8 1.8 3.2-3.6" />
    </>
  ),
  more: (
    <>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4" />
    </>
  ),
  sliders: (
    <>
      <path d="M2.5 5h6.25M12.25 5h1.25M2.5 11h1.25M7.25 11h6.25" />
      <circle cx="10.5" cy="5" r="1.75" />
      <circle cx="5.5" cy="11" r="1.75" />
    </>
  ),
  outbox: (
    <>
      <path d="M2.5 9v4h11V9M5 9h1.25l.75 1.5h2L9.75 9H11M8 7.75V2.5M5.75 4.75 8 2.5l2.25 2.25" />
    </>
  ),
  copy: (
    <>
      <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.5" />
      <path d="M10.25 3.75a1 1 0 0 0-1-1h-5.5a1 1 0 0 0-1 1v5.5a1 1 0 0 0 1 1" />
    </>
  ),
  lock: (
    <>
      <rect x="3.75" y="7" width="8.5" height="6.25" rx="1.5" />
      <path d="M5.5 7V5.25a2.5 2.5 0 0 1 5 0V7" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 4.75V8l2.25 1.5" />
    </>
  ),
  hold: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M6.5 6v4M9.5 6v4" />
    </>
  ),
  going: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 10.75v-5.5M5.75 7.5 8 5.25l2.25 2.25" />
    </>
  ),
  return: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M10.75 8h-5.5M7.5 5.75 5.25 8l2.25 2.25" />
    </>
  ),
  gone: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M5.25 8h5.5" />
    </>
  ),
  swap: (
    <>
      <path d="M2.5 5.75h10M10 3.25l2.5 2.5L10 8.25M13.5 10.75h-10" />
    </>
  ),
  ask: (
    <>
      <path d="M5.5 5.75a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.5h.01" />
    </>
  ),
  pen: (
    <>
      <path d="m3 13 .75-2.75 6.7-6.7a1.4 1.4 0 0 1 2 2l-6.7 6.7Z" />
    </>
  ),
  skip: (
    <>
      <path d="M3.5 8h9" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 7.5v3.25M8 5.25h.01" />
    </>
  ),
  globe: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M2.5 8h11M8 2.25c3.5 3.5 3.5 8 0 11.5-3.5-3.5-3.5-8 0-11.5Z" />
    </>
  ),
  cloud: (
    <>
      <path d="M5 12.5h6.25a2.5 2.5 0 0 0 .4-4.97A3.75 3.75 0 0 0 4.6 6.6 3 3 0 0 0 5 12.5ZM2.5 2.5l11 11" />
    </>
  ),
  target: (
    <>
      <path d="M2.75 5.5V3.75a1 1 0 0 1 1-1H5.5M10.5 2.75h1.75a1 1 0 0 1 1 1V5.5M13.25 10.5v1.75a1 1 0 0 1-1 1H10.5M5.5 13.25H3.75a1 1 0 0 1-1-1V10.5M5.5 6.75h5M5.5 9.25h3" />
    </>
  ),
  image: (
    <>
      <rect x="2.25" y="3" width="11.5" height="10" rx="2" />
      <circle cx="5.75" cy="6.25" r="1" />
      <path d="m2.75 11.5 3.5-3 2.25 2 2-1.75 2.75 2.5" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.25" r="2.5" />
      <path d="M3.25 13c.5-2.75 2.25-4 4.75-4s4.25 1.25 4.75 4" />
    </>
  ),
  smile: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M5.75 9.5a2.75 2.75 0 0 0 4.5 0M6 6.5h.01M10 6.5h.01" />
    </>
  ),
  pin: (
    <>
      <path d="M8 13.75C5.25 11 3.75 9 3.75 6.75a4.25 4.25 0 0 1 8.5 0C12.25 9 10.75 11 8 13.75Z" />
      <circle cx="8" cy="6.75" r="1.5" />
    </>
  ),
  send: (
    <>
      <path d="M2.75 8 13.25 3 10.5 13.25 7.75 9Zm5 1L13.25 3" />
    </>
  ),
} satisfies Record<string, ComponentChildren>

/** The name of an icon. */
export type IconName = keyof typeof ICONS

/** A 16 px icon in the colour of the adjacent text. Hidden from the accessibility tree, so its button needs a name. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICONS[name]}
    </svg>
  )
}
