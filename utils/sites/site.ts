// What a site file holds: data about where boxes, send controls and posts are. Code all sites share is elsewhere.

/** The sites with a file of their own, and our own practice page. */
export type SiteId = 'facebook' | 'zalo' | 'practice'

/** What is being written in a box; names the held thing: bài, bình luận, tin nhắn. */
export type BoxKind = 'post' | 'comment' | 'message'

/** A kind of box a writer types into. Alternatives are tried in order; labels are compared without case. */
export interface Box {
  kind: BoxKind
  /** CSS selectors of the editable element itself, best first. */
  editor: readonly string[]
  /** The nearest ancestor that also holds the box's send control (a dialog, a form, a chat bar). */
  scope: readonly string[]
  /** Parts of `aria-label` / `aria-placeholder` / `data-placeholder` that tell this kind from others, vi and en; empty = any. */
  labels: readonly RegExp[]
  /** Send controls inside the scope: selectors, and the names they must carry (aria-label, title or text), vi and en. */
  send: { selectors: readonly string[]; names: readonly RegExp[] }
  /** Controls that leave the box for a further screen before the send ("Tiếp"). */
  next?: readonly RegExp[]
  /** Keys that send while the caret is in the box. Plain Enter never counts with Shift. */
  keys: readonly ('Enter' | 'Ctrl+Enter')[]
}

/** Where a post, comment or message to report is, and what to take of it. */
export interface PostPlace {
  kind: BoxKind
  container: readonly string[]
  text: readonly string[]
  /** Left out of the text: times, quotes, buttons, hidden filler. */
  leaveOut: readonly string[]
  author: readonly string[]
  /** Anchors that may carry the permalink, best first; empty where the site has none. */
  permalink: readonly string[]
}

/** Everything we know of one site. */
export interface Site {
  id: SiteId
  /** Name on the screen. */
  name: string
  /** Match patterns of the content script. */
  matches: readonly string[]
  boxes: readonly Box[]
  posts: readonly PostPlace[]
}
