// The content script's part of reporting: answers the requests of the background and of the extension pages.

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

/** The texts shown and announced while the user picks a post. */
export interface PickerMessages {
  /** Explains the keys. */
  hint: string
  /** For Enter while no post is outlined. */
  none: string
  /** Describes a post by its kind and its first words, which are empty for a post without text. */
  post(kind: CapturedPost['kind'], words: string): string
}

/** How many characters of a post are announced. */
const MAX_ANNOUNCED = 80

/** What the content script needs for reporting. */
export interface ReportContentScriptOptions {
  window: Window
  site: Pick<Site, 'id' | 'posts'>
  /** Receives a picked post. */
  onPicked(post: CapturedPost): void
  /** Called when the picked element is in no post that the site definition describes, or the capture failed. */
  onUnread(): void
  /** Returns the texts in the current language. */
  getMessages(): PickerMessages
  /** Stops everything: the extension was updated or the page is unloaded. */
  signal: AbortSignal
}

/**
 * Starts reporting in a page and returns its message handlers. Registers its only listener, for right clicks,
 * immediately.
 */
export function startReportContentScript(options: ReportContentScriptOptions): {
  'capture-post'(): Promise<CapturedPost | null>
  'pick-post'(): null
  'post-standing'(request: PostPositionRequest): Promise<PostPosition | null>
  'post-around'(request: { capturedAt: string; what: EngagementKind }): string[] | null
} {
  const { window, site, signal } = options
  const contextMenuTarget = trackContextMenuTarget(window)
  const registry = createPostRegistry(site)
  signal.addEventListener('abort', () => contextMenuTarget.stop())
  let picking: AbortController | undefined
  const captureAndRemember = async (element: Element) => {
    const post = await capturePost(element, site, { location: window.location, now: Date.now() })
    if (post) registry.remember(element, post)
    return post
  }
  const runPick = async (stop: AbortController) => {
    const messages = options.getMessages()
    const element = await pickElement(window, {
      posts: {
        findPost: (each) => findPost(each, site.posts)?.container ?? null,
        findAdjacentPost: (from, step) => findAdjacentPost(from, step, site.posts),
        findFirstVisiblePost: () => findFirstVisiblePost(window, site.posts),
      },
      describe: (each) => {
        const post = findPost(each, site.posts)
        return post ? messages.post(post.place.kind, readFirstWords(post)) : ''
      },
      hint: messages.hint,
      none: messages.none,
      signal: AbortSignal.any([signal, stop.signal]),
    })
    if (!element) return
    const post = await captureAndRemember(element)
    if (post) options.onPicked(post)
    else options.onUnread()
  }
  return {
    'capture-post': async () => {
      const element = contextMenuTarget.element()
      return element ? captureAndRemember(element) : null
    },
    'pick-post': () => {
      picking?.abort()
      picking = new AbortController()
      runPick(picking).catch((error: unknown) => {
        console.error('report: the picked post could not be read', error)
        options.onUnread()
      })
      return null
    },
    'post-standing': async (request) => {
      const post = registry.find(request.capturedAt)
      return post && locatePost(post, request, window)
    },
    'post-around': ({ capturedAt, what }) => {
      const post = registry.find(capturedAt)
      return post && readEngagement(post, what, site.posts)
    },
  }
}

function readFirstWords({ own, place }: FoundPost): string {
  const text = own.map((part) => readVisibleText(part, { leaveOut: place.leaveOut })).join(' ')
  return [...toBidiSafeLine(text)].slice(0, MAX_ANNOUNCED).join('')
}
