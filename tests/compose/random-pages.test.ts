// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import type { EditorElement } from '../../utils/compose/editor-element.ts'
import { type FoundBox, findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { SendGuard, type SendHold } from '../../utils/compose/send-guard.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { findOptionalSite } from '../../utils/sites/optional/find-optional-site.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { clickElement, dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

// Pages of one or two places to write in, in any order of writing, pressing, redrawing and deciding. Whatever is sent
// was pressed, and the writer was asked about each serious text in it. A press on a button asks about no text of
// another place that has a button with a usual name.

const SITE = findOptionalSite(new URL('https://co-quan.example/'))
const TEXTS = ['mật 1', 'mật 2', 'thường', '']
/** What a script sends by a button without a usual name is not recognized: there a key is pressed instead. */
const ICON = '➤'
/** Longer than a pass is valid, and than a site may take to send, in ms. */
const LONG_MS = 4000

/** A place with boxes and the button that sends them all: a form, or elements that a script sends. */
interface Place {
  isForm: boolean
  /** Without a form: which of its boxes is in a form; none if there are not so many. */
  framed: number
  /** Which of its boxes has a toolbar with a button to comment; none if there are not so many. */
  toolbar: number
  boxes: ('area' | 'editor' | 'line')[]
  label: string
}

/** What happens next on a page; `at` and `box` are taken modulo the places and their boxes. */
interface Step {
  kind: 'write' | 'write' | 'press' | 'key' | 'redraw' | 'leave'
  at: number
  box: number
  text: string
  /** What the writer decides if this is held. */
  decision: 'send' | 'edit' | 'give up' | 'redraw'
}

const placeShape = fc.record({
  isForm: fc.boolean(),
  framed: fc.nat(7),
  toolbar: fc.nat(7),
  boxes: fc.array(fc.constantFrom('area', 'editor', 'line'), { minLength: 1, maxLength: 4 }),
  label: fc.constantFrom('Đăng', 'Gửi', 'Gửi bình luận', 'Trả lời', ICON),
})
const stepShape = fc.record({
  kind: fc.constantFrom('write', 'write', 'press', 'key', 'redraw', 'leave'),
  at: fc.nat(1),
  box: fc.nat(3),
  text: fc.constantFrom(...TEXTS),
  decision: fc.constantFrom('send', 'send', 'edit', 'give up', 'redraw'),
})

const findMarked = ({ text }: Draft): CheckResult => ({
  findings: [...text.matchAll(/mật/g)].map(
    ({ index: start }): Finding => ({
      check: 'secret-marking',
      level: 'stop',
      message: '',
      provisions: [],
      start,
      end: start + 3,
    }),
  ),
  unavailable: [],
})

const makePlace = (label: string, boxes: Place['boxes'], more: Partial<Place>): Place => {
  return { isForm: false, framed: 9, toolbar: 9, ...more, boxes, label }
}
const makeStep = (kind: Step['kind'], at: number, box: number, text: string, decision: Step['decision']): Step => {
  return { kind, at, box, text, decision }
}

/** Pages on which a text was sent unasked, or another draft was asked about, before the guard was corrected. */
const KNOWN: [Place[], Step[]][] = [
  // The first text that is held is in a place whose button is not recognized, the next one is not.
  [
    [makePlace(ICON, ['area'], {}), makePlace('Đăng', ['area', 'area'], { framed: 0, toolbar: 0 })],
    [
      makeStep('write', 1, 0, 'mật 1', 'send'),
      makeStep('write', 0, 0, 'mật 2', 'send'),
      makeStep('key', 1, 1, '', 'send'),
    ],
  ],
  // A box in a form, with a button outside of it, is drawn again while the writer decides.
  [
    [makePlace('Đăng', ['area'], { framed: 0 }), makePlace(ICON, ['area'], { isForm: true })],
    [
      makeStep('write', 0, 0, 'mật 2', 'send'),
      makeStep('write', 1, 0, 'mật 1', 'send'),
      makeStep('press', 0, 0, '', 'redraw'),
    ],
  ],
]

/** A page with a guard, and what it sends. */
class RandomPage {
  readonly sent: { place: number; texts: string[] }[] = []
  readonly asked = new Set<string>()
  private readonly texts = new Map<string, string>()
  private readonly stopper = new AbortController()
  private readonly session: DraftSession
  private readonly guard: SendGuard
  private active: FoundBox | undefined
  private held: SendHold | undefined
  private readonly places: readonly Place[]

  constructor(places: readonly Place[]) {
    this.places = places
    this.draw()
    const ignored = createIgnoreList(vi.fn(), vi.fn())
    this.session = new DraftSession({ choices: {}, ignored, onChange: () => undefined })
    const options = {
      site: SITE,
      session: this.session,
      active: () => this.active,
      mayHold: () => true,
      stopFixing: () => undefined,
      onHeld: (held: SendHold | undefined) => {
        this.held = held
      },
      onNotice: () => undefined,
      onUnread: () => undefined,
      onFault: (error: unknown) => {
        throw error
      },
    }
    this.guard = new SendGuard(options, this.stopper.signal)
    const { signal } = this.stopper
    document.addEventListener('click', (event) => this.onClick(event), { signal })
    document.addEventListener('keydown', (event) => this.onKey(event), { signal })
  }

  close(): void {
    this.stopper.abort()
  }

  do({ kind, at, box, text, decision }: Step): void {
    const place = at % this.places.length
    const id = `${place}-${box % this.places[place]!.boxes.length}`
    if (kind === 'redraw') this.draw()
    else if (kind === 'leave') this.enter(undefined)
    else if (kind === 'press' && !this.isUnnamed(place)) clickElement(findElement(`#send-${place}`))
    else {
      this.enter(findElement(`#b${id}`))
      if (kind === 'write') this.write(id, text)
      else pressKey(findElement(`#b${id}`), 'Enter', { ctrlKey: true })
    }
    // Each question is decided, and then what the same press sends, too.
    for (let { held } = this; held; { held } = this) {
      if (decision === 'redraw') this.draw()
      if (decision === 'edit') this.guard.cancel()
      else {
        this.asked.add(held.text)
        if (kind === 'press' && !this.places.some((_, each) => this.isUnnamed(each)))
          expect(this.listTexts(place)).toContain(held.text)
        if (decision === 'give up') this.guard.giveUp()
        else this.guard.release()
      }
      vi.advanceTimersByTime(LONG_MS)
    }
    vi.advanceTimersByTime(LONG_MS)
  }

  private isUnnamed(place: number): boolean {
    const { label, isForm } = this.places[place]!
    return label === ICON && !isForm
  }

  private draw(): void {
    const drawBox = (kind: Place['boxes'][number], id: string) => {
      const text = this.texts.get(id) ?? ''
      if (kind === 'area') return `<textarea id="b${id}">${text}</textarea>`
      if (kind === 'line') return `<input type="text" placeholder="Viết bình luận" id="b${id}" value="${text}">`
      return `<span id="b${id}" role="textbox" contenteditable="true">${text}</span>`
    }
    const drawPlace = ({ isForm, framed, toolbar, boxes, label }: Place, place: number) => {
      const name = isForm ? 'form' : 'div'
      const all = boxes
        .map((kind, box) => {
          const tools = box === toolbar ? '<div role="toolbar"><button type="button">Bình luận</button></div>' : ''
          const part = box === framed && !isForm ? 'form' : 'div'
          return `<${part}>${tools}${drawBox(kind, `${place}-${box}`)}</${part}>`
        })
        .join('')
      const button = `<button ${isForm ? '' : 'type="button"'} id="send-${place}">${label}</button>`
      return `<${name} id="place-${place}"><button type="button">Xem trước</button>${all}${button}</${name}>`
    }
    putHtml(`<main>${this.places.map(drawPlace).join('')}</main>`)
  }

  private enter(element: HTMLElement | undefined): void {
    this.active = element && findBox(SITE, element as EditorElement)
    this.session.enter(this.active)
    this.guard.enter(this.active)
  }

  private write(id: string, text: string): void {
    const box = findElement(`#b${id}`)
    if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.value = text
    else box.textContent = text
    this.texts.set(id, text)
    this.session.touch(true)
    this.guard.follow(this.session.read.text)
    this.session.check()
  }

  private onClick(event: Event): void {
    const place = this.places.findIndex((_, each) => (event.target as Element).id === `send-${each}`)
    if (place < 0) return
    event.preventDefault()
    if (this.places[place]!.isForm) this.submit(place)
    else this.send(place)
  }

  private onKey(event: KeyboardEvent): void {
    const place = Number((event.target as Element).id.slice(1, 2))
    if (event.key === 'Enter' && event.ctrlKey) this.places[place]!.isForm ? this.submit(place) : this.send(place)
  }

  private submit(place: number): void {
    const submitted = dispatchTrusted(findElement(`#place-${place}`), new Event('submit', USER_EVENT))
    if (!submitted.defaultPrevented) this.send(place)
  }

  private send(place: number): void {
    this.sent.push({ place, texts: this.listTexts(place) })
  }

  private listTexts(place: number): string[] {
    return this.places[place]!.boxes.map((_, box) => this.texts.get(`${place}-${box}`) ?? '')
  }
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  // The document of these tests has no layout.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true)
  registerChecks(makeFakeChecks(findMarked))
})
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('sends what was pressed, and no serious text that the writer was not asked about', () => {
  const pages = fc.tuple(
    fc.array(placeShape, { minLength: 1, maxLength: 2 }),
    fc.array(stepShape, { minLength: 2, maxLength: 12 }),
  )
  fc.assert(
    fc.property(pages, ([places, steps]) => {
      const page = new RandomPage(places)
      try {
        for (const step of steps) {
          const before = page.sent.length
          page.do(step)
          for (const { place, texts } of page.sent.slice(before)) {
            expect(place).toBe(step.at % places.length)
            expect(texts.filter((text) => text.includes('mật') && !page.asked.has(text))).toEqual([])
          }
        }
      } finally {
        page.close()
      }
    }),
    { numRuns: Number(process.env.RANDOM_PAGES ?? 400), examples: KNOWN.map((page) => [page]) },
  )
})
