// Reporting, on the page's side: what the content script answers.

import { toBidiSafeLine } from '../../lib/bidi-safe.ts'
import type { Site } from '../../sites/site-definition.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import type { EngagementKind } from '../model/post-engagement.ts'
import type { PostPosition, PostPositionRequest } from '../picture/screenshot-schema.ts'
import { findAdjacentPost, findFirstVisiblePost } from './adjacent-post.ts'
import { capturePost } from './capture-post.ts'
import { trackContextMenuTarget } from './context-menu-target.ts'
import { type FoundPost, findPost } from './find-post.ts'
import { locatePost } from './locate-post.ts'
import { pickElement } from './pick-element.ts'
import { createPostRegistry } from './post-registry.ts'
import { readEngagement } from './read-engagement.ts'
import { readVisibleText } from './visible-text.ts'

/** What is said while picking. */
export interface PickerMessages {
  /** Which keys do what. */
  hint: string
  /** Enter was pressed where there is no post. */
  none: string
  /** A post, by its first words; empty where it has none. */
  post(kind: CapturedPost['kind'], words: string): string
}

/** How many characters of a post are said. */
const MAX_ANNOUNCED = 80

/** What the page's side of reporting needs. */
export interface ReportContentScriptOptions {
  window: Window
  site: Pick<Site, 'id' | 'posts'>
  /** Hands a picked post over. */
  onPicked(post: CapturedPost): void
  /** Told when what was picked is no post the site's file knows. */
  onUnread(): void
  /** The words while picking. */
  getMessages(): PickerMessages
  /** Ends everything: the extension was updated or the page goes. */
  signal: AbortSignal
}

/** Handlers for 'capture-post', 'pick-post', 'post-standing' and 'post-around'. Registers its one listener (right click) at once. */
export function startReportContentScript(options: ReportContentScriptOptions): {
  'capture-post'(): Promise<CapturedPost | null>
  'pick-post'(): null
  'post-standing'(asked: PostPositionRequest): Promise<PostPosition | null>
  'post-around'(asked: { capturedAt: string; what: EngagementKind }): string[] | null
} {
  const { window, site, signal } = options
  const pointed = trackContextMenuTarget(window)
  const captured = createPostRegistry(site)
  signal.addEventListener('abort', () => pointed.stop())
  let picking: AbortController | undefined
  const take = async (element: Element) => {
    const post = await capturePost(element, site, { location: window.location, now: Date.now() })
    if (post) captured.remember(element, post)
    return post
  }
  const pick = async (stop: AbortController) => {
    const words = options.getMessages()
    const element = await pickElement(window, {
      posts: {
        findPost: (each) => findPost(each, site.posts)?.container ?? null,
        findAdjacentPost: (from, step) => findAdjacentPost(from, step, site.posts),
        findFirstVisiblePost: () => findFirstVisiblePost(window, site.posts),
      },
      describe: (each) => {
        const post = findPost(each, site.posts)
        return post ? words.post(post.place.kind, readFirstWords(post)) : ''
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
      return post && locatePost(post, asked, window)
    },
    'post-around': ({ capturedAt, what }) => {
      const post = captured.find(capturedAt)
      return post && readEngagement(post, what, site.posts)
    },
  }
}

function readFirstWords({ own, place }: FoundPost): string {
  const text = own.map((part) => readVisibleText(part, { leaveOut: place.leaveOut })).join(' ')
  return [...toBidiSafeLine(text)].slice(0, MAX_ANNOUNCED).join('')
}
