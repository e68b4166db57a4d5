// What a site file holds: data about where boxes, send controls and posts are. Code all sites share is elsewhere.

/** The sites with a file of their own, and our own practice page. */
type SiteId = 'facebook' | 'zalo' | 'practice'

/** What is being written in a box; names the held thing: bài, bình luận, tin nhắn. */
export type BoxKind = 'post' | 'comment' | 'message'

/** A kind of box a writer types into. Alternatives are tried in order; labels are compared without case. */
export interface DraftBox {
  kind: BoxKind
  /** CSS selectors of the editable element itself, best first. */
  editor: readonly string[]
  /** The nearest ancestor that also holds the box's send control (a dialog, a form, a chat bar). */
  scope: readonly string[]
  /** Parts of `aria-label` / `aria-placeholder` / `data-placeholder` that tell this kind from others, vi and en; empty = any. */
  labels: readonly RegExp[]
  /** Send controls inside the scope: selectors, and the names they must carry (aria-label, title or text), vi and en. */
  send: {
    selectors: readonly string[]
    names: readonly RegExp[]
    /** True where the control acts when it is released already, before the click: then that is held as well. */
    early?: boolean
  }
  /** Controls that leave the box for a further screen before the send ("Tiếp"). */
  next?: readonly RegExp[]
  /** Keys that send while the caret is in the box. Plain Enter never counts with Shift. */
  keys: readonly ('Enter' | 'Ctrl+Enter')[]
}

/** Where a post, comment or message to report is, and what to take of it. */
export interface PostSelectors {
  kind: BoxKind
  container: readonly string[]
  text: readonly string[]
  /** Left out of the text: times, quotes, buttons, hidden filler. */
  leaveOut: readonly string[]
  author: readonly string[]
  /** Faces: the author's, and that of an original's author. */
  avatar?: readonly string[]
  /** How many and who reacted. */
  reactions?: readonly string[]
  /** What others wrote below it. */
  comments?: readonly string[]
  /** Anchors that may carry the permalink, best first; empty where the site has none. */
  permalink: readonly string[]
  /** Addresses of such a post; an anchor with any other address is not its permalink. */
  addresses?: readonly PermalinkForm[]
  /** Hosts that show the same posts, and the one a permalink is written with. */
  hosts?: { same: RegExp; written: string }
  /** Climbing from the pointed element to the post never goes to or past these. */
  edge?: readonly string[]
  /** What a post carries once, before (`head`) and after (`foot`) its words: two of one kind mean two posts. */
  marks?: { head: readonly string[]; foot: readonly string[] }
  /** Forms of the post's own `aria-label`, with named groups `author`, `time`, `text` where it tells them. */
  labels?: readonly RegExp[]
  /** Where the time is shown. */
  time?: readonly string[]
  /** Names of the control that opens the rest of a long text, vi and en. */
  more?: readonly RegExp[]
  /** Names of other controls among the words, vi and en: never pressed, never read. */
  less?: readonly RegExp[]
  /** Pictures attached to a post, beside its words. Where it is set, a picture without a word is a post, too. */
  pictures?: readonly string[]
  /** Title of the conversation, anywhere on the page; without it the page's own title is taken. */
  title?: readonly string[]
  /** Set where a run of posts shows its author on the first alone: what marks the user's own posts, which belong to no run. */
  run?: { own: readonly string[] }
}

/** One form of a permalink: what survives cleaning is the path and the parameters named here, nothing else. */
export interface PermalinkForm {
  path: RegExp
  /** Parameters the address is nothing without, and what their values look like. */
  needs?: Readonly<Record<string, RegExp>>
  /** Parameters kept when present and of that look. */
  keeps?: Readonly<Record<string, RegExp>>
  /** Where such an address may be believed: on the post's own time, on its pictures, in the address bar. All when left out. */
  from?: readonly PermalinkSource[]
}

/** Where an address was seen. */
export type PermalinkSource = 'time' | 'picture' | 'page'

/** Everything we know of one site. */
export interface Site {
  id: SiteId
  /** Name on the screen. */
  name: string
  /** Match patterns of the content script. */
  matches: readonly string[]
  boxes: readonly DraftBox[]
  posts: readonly PostSelectors[]
}
