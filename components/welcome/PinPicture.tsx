import type { ComponentChildren, JSX } from 'preact'
import type { WelcomeMessages } from '../../utils/i18n/pages/welcome-messages.ts'

/** A browser whose menus the picture shows. */
export type PictureBrowser = 'chrome' | 'firefox'

interface PinPictureProps {
  browserName: PictureBrowser
  messages: WelcomeMessages['pin']
}

const PUZZLE = 'M6.25 3.5a1.5 1.5 0 0 1 3 0v.75h3v3h-.75a1.5 1.5 0 0 0 0 3h.75v3h-9v-3h.75a1.5 1.5 0 0 0 0-3h-.75v-3h3Z'
const PUSH_PIN = 'M5.5 2.5h5M6.25 2.5 6 7 4 9.25h8L10 7l-.25-4.5M8 9.25v4.25'
const GEAR =
  'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8 2.25v2M8 11.75v2M2.25 8h2M11.75 8h2M3.9 3.9l1.45 1.45M10.65 10.65l1.45 1.45M12.1 3.9l-1.45 1.45M5.35 10.65 3.9 12.1'
const DOTS = { path: 'M3 8h.01M8 8h.01M13 8h.01', class: 'glyph dots' }
const BARS = 'M2.75 4.5h10.5M2.75 8h10.5M2.75 11.5h10.5'

/** A drawing of the browser's toolbar: which buttons to press, numbered in their order. */
export function PinPicture({ browserName, messages }: PinPictureProps): JSX.Element {
  const isFirefox = browserName === 'firefox'
  return (
    <svg class="pin-picture" viewBox="0 0 426 178" role="img" aria-label={messages.picture[browserName]}>
      <rect class="ground" width="426" height="178" rx="8" />
      <path class="bar" d="M8 0h410a8 8 0 0 1 8 8v34H0V8a8 8 0 0 1 8-8Z" />
      <Glyph x={16} y={13} path="M9.75 3.5 5.25 8l4.5 4.5" />
      <Glyph x={50} y={13} path="M12.5 5.5A5 5 0 1 0 13 8M13 3v3h-3" />
      <rect class="sheet" x="78" y="8" width="244" height="26" rx="13" />
      <text class="quiet" x="92" y="26">
        facebook.com
      </text>
      <Step x={339} y={21} number={1} />
      <Target x={354} y={7} path={PUZZLE} />
      <Glyph x={396} y={13} {...(isFirefox ? { path: BARS } : DOTS)} />
      {isFirefox ? <FirefoxMenus messages={messages} /> : <ChromeMenu messages={messages} />}
    </svg>
  )
}

function ChromeMenu({ messages }: Pick<PinPictureProps, 'messages'>): JSX.Element {
  return (
    <Sheet x={122} y={50} width={290} height={116}>
      <text class="name" x="14" y="26">
        {messages.menu.chrome}
      </text>
      <Mark x={14} y={42} />
      <text x="44" y="57">
        Trước khi đăng
      </text>
      <Step x={196} y={52} number={2} />
      <Target x={212} y={38} path={PUSH_PIN} />
      <Glyph x={260} y={44} {...DOTS} />
      <rect class="bar" x="14" y="80" width="20" height="20" rx="5" />
      <text class="quiet" x="44" y="95">
        {messages.menu.other}
      </text>
      <Glyph x={218} y={82} path={PUSH_PIN} />
      <Glyph x={260} y={82} {...DOTS} />
    </Sheet>
  )
}

function FirefoxMenus({ messages }: Pick<PinPictureProps, 'messages'>): JSX.Element {
  return (
    <>
      <Sheet x={116} y={50} width={266} height={108}>
        <text class="name" x="14" y="26">
          {messages.menu.firefox}
        </text>
        <Mark x={14} y={42} />
        <text x="44" y="57">
          Trước khi đăng
        </text>
        <Step x={208} y={52} number={2} />
        <Target x={224} y={38} path={GEAR} />
        <rect class="bar" x="14" y="78" width="20" height="20" rx="5" />
      </Sheet>
      <Sheet x={168} y={122} width={244} height={44}>
        <Step x={24} y={22} number={3} />
        <text x="46" y="27">
          {messages.menu.pin}
        </text>
      </Sheet>
    </>
  )
}

function Sheet(props: {
  x: number
  y: number
  width: number
  height: number
  children: ComponentChildren
}): JSX.Element {
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      <rect class="sheet edge" width={props.width} height={props.height} rx="10" />
      {props.children}
    </g>
  )
}

function Step({ x, y, number }: { x: number; y: number; number: number }): JSX.Element {
  return (
    <g class="number">
      <circle cx={x} cy={y} r="11" />
      <text x={x} y={y + 4.5}>
        {number}
      </text>
    </g>
  )
}

/** A button to press, with a ring around it. */
function Target({ x, y, path }: { x: number; y: number; path: string }): JSX.Element {
  return (
    <>
      <rect class="sheet target" x={x} y={y} width="28" height="28" rx="8" />
      <Glyph x={x + 6} y={y + 6} path={path} class="glyph strong" />
    </>
  )
}

function Glyph(props: { x: number; y: number; path: string; class?: string }): JSX.Element {
  return <path class={props.class ?? 'glyph'} transform={`translate(${props.x} ${props.y})`} d={props.path} />
}

/** The logo, 20 wide. */
function Mark({ x, y }: { x: number; y: number }): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(0.625)`}>
      <path fill="#14786f" d="M16 0a16 16 0 1 1 0 32H4a4 4 0 0 1-4-4V16A16 16 0 0 1 16 0Z" />
      <rect fill="#fff" x="4" y="14" width="10" height="4" rx="2" />
      <path fill="#f6bd55" d="M26 14c0 5.1-3.1 8.58-8.9 10.62 2.2-2.12 3.8-4.03 4-5.62A5 5 0 1 1 26 14Z" />
    </g>
  )
}
