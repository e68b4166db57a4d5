// The element that holds our parts, with a closed shadow root. In the page only while something is shown.

import { getParentElement } from '../../utils/lib/dom-tree.ts'
import { GENERATED_TEXT_STYLE } from '../../utils/lib/generated-text.ts'
import base from '../ui/shared.css?inline'
import tokens from '../ui/tokens.css?inline'
import compose from './compose.css?inline'
import files from './files/attached-files.css?inline'
import { HOST_STYLE } from './layer-host-style.ts'

/** A point of the window, in CSS pixels from its upper left corner. */
export type Point = readonly [x: number, y: number]

/** The shadow layer of one page. */
export interface ShadowLayer {
  /** The element the page can see. */
  readonly host: HTMLElement
  /** The element our parts are rendered into. */
  readonly root: HTMLElement
  /**
   * Puts the layer into the page, above everything; inside the open modal dialog around `near` if there is one, or with
   * `aboveModals` in any. Returns whether it was elsewhere.
   */
  attach(near: Element | undefined, aboveModals: boolean): boolean
  /** Puts the layer above the page's dialogs, popovers and full-screen elements, in the browser's top layer. */
  raise(): void
  /** Takes the layer out of the top layer. */
  lower(): void
  /** Whether the layer is in the top layer. */
  isRaised(): boolean
  /** Whether it is being taken out by us at this moment, and not by a page's script. */
  readonly isLowering: boolean
  /** Repairs what a page script has changed on the host. */
  restore(): void
  /** Calls back when a page script has changed the host's style, which is repaired before anything is drawn. */
  watchStyle(onChanged: () => void): () => void
  /** Whether the layer is seen at all of these points of the window, in CSS pixels from its upper left corner. */
  isSeenAt(...points: readonly Point[]): boolean
  /**
   * Passes a trusted press on to the button it was on, in a separate task. Returns false if the user cannot see the
   * layer there.
   */
  press(event: MouseEvent): boolean
  /**
   * Whether a press is being passed on at this moment: one by key, or one that began after a time by
   * `performance.now()`. What a button does by other means does not count.
   */
  isPressed(after?: number): boolean
  /** Removes the layer from the page. */
  detach(): void
}

/** A page could cover the dialog with pseudo-elements of our host. Important rules of a root win over the page's. */
const PSEUDO_STYLE = ':host::before,:host::after{content:none!important}:host::backdrop{display:none!important}'

/** The attributes of our host. */
const OWN_ATTRIBUTES: readonly string[] = ['style', 'popover']

/** Below this opacity of the page around it, our layer does not count as seen. */
const MIN_OPACITY = 0.5

/** Creates the layer, without attaching it to the page. */
export function createShadowLayer(): ShadowLayer {
  const host = document.createElement('div')
  host.style.cssText = HOST_STYLE
  const untouched = host.style.cssText
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheets = [tokens, base, compose, files, GENERATED_TEXT_STYLE, PSEUDO_STYLE].map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(renameProperties(text))
    return sheet
  })
  shadow.adoptedStyleSheets = sheets
  // A page that adopts our host into another document and back takes the sheets from it.
  const hasSheets = () => shadow.adoptedStyleSheets.length === sheets.length
  const root = document.createElement('div')
  root.className = 'tkd'
  shadow.append(root)
  // Only clicks that `press` dispatches count: a page script must not be able to press our buttons.
  let isPassing = false
  let pressedButton: Element | null = null
  let pressedAt = 0
  root.addEventListener('click', (event) => isPassing || event.stopImmediatePropagation(), { capture: true })
  // Inline and important: no style sheet of a page changes it, only a script at this attribute.
  // An animation of the host moves the dialog, although the important style wins over its values.
  const isUntouched = () =>
    host.style.cssText === untouched && hasSheets() && host.getAnimations().length === 0 && isOpaque(host)
  // In a shadow root of the page its listeners would get our events, and ours would not.
  const isInPlace = () => host.getRootNode() === document
  const isSeenAt = (...points: readonly Point[]) => {
    if (!isInPlace() || !isUntouched()) return false
    return points.every(([x, y]) => document.elementFromPoint(x, y) === host)
  }
  const passOn = (button: HTMLButtonElement, detail: number) => {
    if (!root.contains(button) || !host.isConnected) return
    isPassing = true
    try {
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false, detail }))
    } finally {
      isPassing = false
    }
  }
  const isRaised = () => host.matches(':popover-open')
  let isLowering = false
  const lower = () => {
    isLowering = true
    try {
      if (isRaised()) host.hidePopover()
      host.removeAttribute('popover')
    } finally {
      isLowering = false
    }
  }
  return {
    host,
    root,
    raise: () => {
      const focused = shadow.activeElement as HTMLElement | null
      // What is shown last lies on top.
      lower()
      host.setAttribute('popover', 'manual')
      try {
        host.showPopover()
      } catch (error) {
        // A page's listener has removed the host in this moment. It is raised again in the next frame.
        console.warn('compose: the layer cannot be raised', error)
      }
      // Hiding took it away, perhaps between two keys of the user.
      focused?.focus({ preventScroll: true })
    },
    lower,
    isRaised,
    get isLowering() {
      return isLowering
    },
    restore: () => {
      for (const animation of host.getAnimations()) animation.cancel()
      // Such as a role, which changes what screen readers find in the layer.
      for (const name of host.getAttributeNames()) if (!OWN_ATTRIBUTES.includes(name)) host.removeAttribute(name)
      if (host.style.cssText !== untouched) host.style.cssText = HOST_STYLE
      if (!hasSheets()) shadow.adoptedStyleSheets = sheets
    },
    watchStyle: (onChanged) => {
      // A page can change the style after our last look at a frame, and back after the frame was drawn. This runs
      // between.
      const observer = new MutationObserver(() => {
        if (host.style.cssText === untouched) return
        host.style.cssText = HOST_STYLE
        onChanged()
      })
      observer.observe(host, { attributes: true, attributeFilter: ['style'] })
      return () => observer.disconnect()
    },
    isSeenAt,
    attach: (near, aboveModals) => {
      // Everything outside the modal dialog that was opened last is inert, whatever its z-index.
      const around = near?.closest('dialog:modal')
      const modal = around?.getRootNode() === document ? around : aboveModals ? findLastModal() : undefined
      const parent = modal ?? document.documentElement
      if (host.parentElement === parent) return false
      parent.append(host)
      return true
    },
    press: (event) => {
      // A page could make our layer transparent, and lay it over another button.
      if (event.detail > 0 ? !isSeenAt([event.clientX, event.clientY]) : !(isInPlace() && isUntouched())) return false
      const at = event.detail > 0 ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement
      const button = at?.closest('button') ?? null
      if (event.type === 'mousedown') {
        pressedButton = button
        pressedAt = performance.now()
      } else if (event.detail === 0) pressedAt = Number.POSITIVE_INFINITY
      // Ignore clicks whose mousedown was elsewhere, like a native button.
      if (event.type !== 'click' || !button || (event.detail > 0 && button !== pressedButton)) return true
      // In a separate task: what the page's scripts do during this event, in a listener or an observer, can ask
      // Firefox for the element of ours that it is at (`document.createEvent(…).explicitOriginalTarget`).
      setTimeout(() => passOn(button, event.detail))
      return true
    },
    isPressed: (after = 0) => isPassing && pressedAt > after,
    detach: () => host.remove(),
  }
}

/** Finds the modal dialog that is last in the page; a page rarely has two. */
function findLastModal(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1)
}

/**
 * Renames the custom properties of our sheets at random: a page can register a property of any name, also for closed
 * roots, so that it is inherited no more and our colours are gone.
 */
function renameProperties(css: string): string {
  return css.replace(/--(?=[a-z])/g, PROPERTY_PREFIX)
}

const PROPERTY_PREFIX = `--r${crypto.randomUUID()}-`

/** A filter for the eyes, such as a dark mode's: with these numbers it hides no word. Half an inversion is grey. */
const HARMLESS_FUNCTION =
  /^(?:(?:hue-rotate|sepia|grayscale)\([^()]*\)|blur\(0px\)|opacity\((?:1|0\.[5-9]\d*)\)|invert\((?:0|0\.[089]\d*|1)\)|(?:brightness|saturate)\((?:0\.[5-9]\d*|1(?:\.[0-2]\d*)?)\)|contrast\((?:0\.[7-9]\d*|1(?:\.[0-2]\d*)?)\))$/

/** Whether a computed filter hides no word: each function once, since two of them can hide what one does not. */
function isHarmlessFilter(filter: string): boolean {
  if (filter === 'none') return true
  const functions = filter.split(' ')
  const names = new Set(functions.map((each) => each.slice(0, each.indexOf('('))))
  return names.size === functions.length && functions.every((each) => HARMLESS_FUNCTION.test(each))
}

/** Whether an element and its ancestors are opaque, without mask, clip path or a filter that can hide words. */
function isOpaque(from: Element | null): boolean {
  for (let at = from; at; at = getParentElement(at)) {
    const { opacity, filter, clipPath, maskImage } = getComputedStyle(at)
    if (Number(opacity) < MIN_OPACITY || clipPath !== 'none' || maskImage !== 'none') return false
    if (!isHarmlessFilter(filter)) return false
    // In the top layer an element is drawn apart from its ancestors, in Firefox but for the filter of the root.
    if (at.matches(':modal, :popover-open, :fullscreen'))
      return !import.meta.env.FIREFOX || isHarmlessFilter(getComputedStyle(document.documentElement).filter)
  }
  return true
}
