// Reporting, on the page's side: what the content script answers.

import { inertLine } from '../../lib/bidi-safe.ts'
import type { Site } from '../../sites/site.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import type { Around } from '../model/engagement.ts'
import type { Standing, WhereAsked } from '../picture/shot.ts'
import { postBeside, postInView } from './adjacent-post.ts'
import { capturePost } from './capture-post.ts'
import { rememberCaptured } from './captured-posts.ts'
import { rememberPointed } from './context-menu-target.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { standingOf } from './locate-post.ts'
import { pickElement } from './picker.ts'
import { readAround } from './read-engagement.ts'
import { readText } from './visible-text.ts'

/** What is said while picking. */
export interface PickWords {
  /** Which keys do what. */
  hint: string
  /** Enter was pressed where there is no post. */
  none: string
  /** A post, by its first words; empty where it has none. */
  post(kind: CapturedPost['kind'], words: string): string
}

/** How many characters of a post are said. */
const SAID = 80

/** What the page's side of reporting needs. */
export interface ReportPageOptions {
  window: Window
  site: Pick<Site, 'id' | 'posts'>
  /** Hands a picked post over. */
  onPicked(post: CapturedPost): void
  /** Told when what was picked is no post the site's file knows. */
  onUnread(): void
  /** The words while picking. */
  words(): PickWords
  /** Ends everything: the extension was updated or the page goes. */
  signal: AbortSignal
}

/** Handlers for 'capture-post', 'pick-post', 'post-standing' and 'post-around'. Registers its one listener (right click) at once. */
export function startReportPage(options: ReportPageOptions): {
  'capture-post'(): Promise<CapturedPost | null>
  'pick-post'(): null
  'post-standing'(asked: WhereAsked): Promise<Standing | null>
  'post-around'(asked: { capturedAt: string; what: Around }): string[] | null
} {
  const { window, site, signal } = options
  const pointed = rememberPointed(window)
  const captured = rememberCaptured(site)
  signal.addEventListener('abort', () => pointed.stop())
  let picking: AbortController | undefined
  const take = async (element: Element) => {
    const post = await capturePost(element, site, { location: window.location, now: Date.now() })
    if (post) captured.remember(element, post)
    return post
  }
  const pick = async (stop: AbortController) => {
    const words = options.words()
    const element = await pickElement(window, {
      posts: {
        around: (each) => findPost(each, site.posts)?.container ?? null,
        beside: (from, step) => postBeside(from, step, site.posts),
        inView: () => postInView(window, site.posts),
      },
      name: (each) => {
        const post = findPost(each, site.posts)
        return post ? words.post(post.place.kind, firstWords(post)) : ''
      },
      hint: words.hint,
      none: words.none,
      signal: AbortSignal.any([signal, stop.signal]),
    })
    if (!element) return
    const post = await take(element)
    if (post) options.onPicked(post)
    else options.onUnread()
  }
  return {
    'capture-post': async () => {
      const element = pointed.element()
      return element ? take(element) : null
    },
    'pick-post': () => {
      picking?.abort()
      picking = new AbortController()
      pick(picking).catch((error: unknown) => {
        console.error('report: the picked post could not be read', error)
        options.onUnread()
      })
      return null
    },
    'post-standing': async (asked) => {
      const post = captured.find(asked.capturedAt)
      return post && standingOf(post, asked, window)
    },
    'post-around': ({ capturedAt, what }) => {
      const post = captured.find(capturedAt)
      return post && readAround(post, what, site.posts)
    },
  }
}

function firstWords({ own, place }: FoundPost): string {
  const text = own.map((part) => readText(part, { leaveOut: place.leaveOut })).join(' ')
  return [...inertLine(text)].slice(0, SAID).join('')
}
