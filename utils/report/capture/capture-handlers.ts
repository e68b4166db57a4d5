// Answers the requests of the background and of the extension pages for the posts of a page.

import { toBidiSafeLine } from '../../lib/bidi-safe.ts'
import { findSitePosts } from '../../sites/site-posts.ts'
import type { CapturedPost } from '../model/captured-post.ts'
import type { EngagementKind } from '../model/post-engagement.ts'
import type { PostPosition, PostPositionRequest } from '../picture/screenshot-schema.ts'
import { findAdjacentPost, findFirstVisiblePost } from './adjacent-post.ts'
import type { CaptureHost } from './capture-host.ts'
import { capturePost } from './capture-post.ts'
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

/** What the capture of posts needs in addition to its host. */
export interface CaptureOptions {
  window: Window
  /** Receives a picked post. */
  onPicked(post: CapturedPost): void
  /** Returns the texts in the current language. */
  getMessages(): PickerMessages
}

/** Creates the message handlers of a page. They share its captured posts. */
export function createCaptureHandlers(
  { site: id, getContextMenuTarget, showUnread, signal }: CaptureHost,
  { window, onPicked, getMessages }: CaptureOptions,
): {
  'capture-post'(): Promise<CapturedPost | null>
  'pick-post'(): null
  'post-standing'(request: PostPositionRequest): Promise<PostPosition | null>
  'post-around'(request: { capturedAt: string; what: EngagementKind }): string[] | null
} {
  const site = { id, posts: findSitePosts(id) }
  const registry = createPostRegistry(site)
  let picking: AbortController | undefined
  const captureAndRemember = async (element: Element) => {
    const post = await capturePost(element, site, { location: window.location, now: Date.now() })
    if (post) registry.remember(element, post)
    return post
  }
  const runPick = async (stop: AbortController) => {
    const messages = getMessages()
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
    if (post) onPicked(post)
    else showUnread()
  }
  return {
    'capture-post': async () => {
      const element = getContextMenuTarget()
      return element ? captureAndRemember(element) : null
    },
    'pick-post': () => {
      picking?.abort()
      picking = new AbortController()
      runPick(picking).catch((error: unknown) => {
        console.error('report: the picked post could not be read', error)
        showUnread()
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
