// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findEditor } from '../../utils/compose/editor-element.ts'
import { findAudience } from '../../utils/compose/find-audience.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { type SendAttempt, toSendAttempt } from '../../utils/compose/send-attempt.ts'
import { findBoxForControl, findControlForBox, findControlsOnPath } from '../../utils/compose/send-control.ts'
import { SITES } from '../../utils/sites/index.ts'
import { OPTIONAL_SITES } from '../../utils/sites/optional/index.ts'
import { OPTIONAL_SITE_IDS, SITE_IDS } from '../../utils/sites/site-definition.ts'
import { clickElement, pressKey } from '../compose/user-events.ts'
import { buildOutline } from '../outline.ts'
import { OPTIONAL_SURFACES } from './optional-surfaces.ts'

/** Finds marked elements, through open shadow roots. */
function findMarked(root: ParentNode, mark: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.getAttribute('data-mark') === mark ? [element] : []),
    ...(element.shadowRoot ? findMarked(element.shadowRoot, mark) : []),
  ])
}

const KEYS = { Enter: {}, 'Ctrl+Enter': { ctrlKey: true } }

describe.each(OPTIONAL_SURFACES)('$site: $name', (surface) => {
  const site = OPTIONAL_SITES.find(({ id }) => id === surface.site)!
  let stop: AbortController
  let attempt: SendAttempt | undefined
  let editor: Element
  let send: Element | undefined

  beforeEach(() => {
    document.body.replaceChildren(buildOutline(surface.outline))
    editor = findMarked(document, 'editor')[0]!
    send = findMarked(document, 'send')[0]
    stop = new AbortController()
    attempt = undefined
    for (const type of ['click', 'keydown'])
      window.addEventListener(
        type,
        (event) => {
          attempt = toSendAttempt(site, event, findBox(site, editor as HTMLElement))
        },
        { capture: true, signal: stop.signal },
      )
  })
  afterEach(() => stop.abort())

  const innermost = (element: Element): Element =>
    element.lastElementChild ? innermost(element.lastElementChild) : element

  it('finds the box from what is pressed in it, with its kind and audience', () => {
    const found = findBox(site, findEditor(innermost(editor))!)
    expect(found?.editor).toBe(editor)
    expect(found?.box.kind).toBe(surface.kind)
    expect(found && findAudience(found)).toBe(surface.audience)
    expect(site.boxes, 'the box of the site, not of any site').toContain(found?.box)
  })

  it('takes a press on the send control for a send of this box, and finds the control from the box', () => {
    if (send) {
      clickElement(innermost(send))
      expect(attempt?.editor).toBe(editor)
      expect(attempt?.control).toBe(send)
    }
    expect(findControlForBox(site, findBox(site, editor as HTMLElement)!)).toBe(send)
  })

  it('finds the send control without knowing the box that is written in', () => {
    const path: EventTarget[] = []
    for (let at: Element | null = send ?? null; at; at = at.parentElement) path.push(at)
    const boxes = findControlsOnPath(site, path).flatMap((each) => findBoxForControl(site, each) ?? [])
    expect(boxes[0]?.box.kind).toBe(send && surface.kind)
  })

  it('sends with its keys only', () => {
    for (const [keys, modifiers] of Object.entries(KEYS)) {
      pressKey(innermost(editor), 'Enter', modifiers)
      const sends = surface.keys.some((each) => each === keys)
      expect([attempt?.editor, attempt?.control], keys).toEqual([sends ? editor : undefined, undefined])
    }
    pressKey(innermost(editor), 'Enter', { shiftKey: true })
    expect(attempt).toBeUndefined()
  })

  it('takes its neighbours for neither a box nor a send control', () => {
    const others = findMarked(document, 'other')
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) {
      const name = other.outerHTML.slice(0, 200)
      const found = findEditor(innermost(other))
      expect(found && findBox(site, found), name).toBeUndefined()
      clickElement(innermost(other))
      expect(attempt, name).toBeUndefined()
      pressKey(other, 'Enter')
      expect(attempt, name).toBeUndefined()
    }
  })
})

describe('the optional sites', () => {
  it('are those that the type names, and no site of a report', () => {
    expect(OPTIONAL_SITES.map(({ id }) => id)).toEqual([...OPTIONAL_SITE_IDS])
    expect(OPTIONAL_SITE_IDS.filter((id) => (SITE_IDS as readonly string[]).includes(id))).toEqual([])
  })

  it('have hosts that no other site has', () => {
    const matches = [...SITES, ...OPTIONAL_SITES].flatMap((site) => site.matches)
    expect(new Set(matches).size).toBe(matches.length)
    for (const match of matches) expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/)
  })

  it.each(OPTIONAL_SITES.flatMap((site) => site.boxes.map((box, index) => ({ id: site.id, index, box }))))(
    '$id, box $index: has selectors that browsers accept, and names in one normal form',
    ({ box }) => {
      for (const selectors of [box.editor, box.scope, box.send.selectors]) {
        expect(selectors.length).toBeGreaterThan(0)
        for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow()
      }
      for (const { source, flags } of [...box.labels, ...box.send.names]) {
        expect(source).toBe(source.normalize('NFC'))
        expect(flags).toBe('iu')
      }
    },
  )

  it('have an outline for every box', () => {
    const seen = new Set(
      OPTIONAL_SURFACES.map(({ site: id, outline }) => {
        document.body.replaceChildren(buildOutline(outline))
        const site = OPTIONAL_SITES.find((each) => each.id === id)!
        return findBox(site, findMarked(document, 'editor')[0] as HTMLElement)?.box
      }),
    )
    const unseen = OPTIONAL_SITES.flatMap(({ id, boxes }) => boxes.filter((box) => !seen.has(box)).map(() => id))
    expect(unseen).toEqual([])
  })
})
