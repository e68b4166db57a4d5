// The contents of a site's files: data about its boxes, send controls and posts, without code.

/** Permanent ids of the sites. They are stored in captured posts and go out in reports. */
export const SITE_IDS = ['facebook', 'zalo'] as const

/** Ids of the sites that the user turns on one by one. Their posts cannot be reported, so none goes out in a report. */
export const OPTIONAL_SITE_IDS = [
  'x',
  'youtube',
  'tiktok',
  'instagram',
  'threads',
  'linkedin',
  'telegram',
  'reddit',
  'voz',
  'chatgpt',
  'gemini',
  'claude',
  'deepseek',
  'copilot',
] as const

/** The id of a site, of our own practice page, or of a page that the user turned on whose site we do not know. */
type SiteId = (typeof SITE_IDS)[number] | (typeof OPTIONAL_SITE_IDS)[number] | 'practice' | 'other'

/** The kinds of text written in a box. The dialog names them: bài, bình luận, tin nhắn. */
export const BOX_KINDS = ['post', 'comment', 'message'] as const

/** The kind of text written in a box. */
export type BoxKind = (typeof BOX_KINDS)[number]

/**
 * Who will read what is sent: anybody, the members of a group, one person, the writer alone, or an AI service.
 * Permanent: they are stored with the user's choices.
 */
export const BOX_AUDIENCES = ['public', 'group', 'person', 'self', 'machine'] as const

/** Who will read what is sent. */
export type BoxAudience = (typeof BOX_AUDIENCES)[number]

/**
 * What on a page says who reads a box. Every part that is given must be there. It has to be certain: where a page says
 * it only sometimes, or only guesses are known, there is no sign, and the box counts as public.
 */
export interface AudienceSign {
  audience: BoxAudience
  /** Path and hash of the page's address. */
  address?: RegExp
  /** Selector of the box itself. */
  box?: string
  /** Selector of something on the page. */
  page?: string
  /** Elements with the title of the conversation, and the form it must have. */
  title?: { in: string; is: RegExp }
  /**
   * A conversation of two, on a site whose groups look alike: its title is the name of the one person who has written
   * there, apart from the user.
   */
  partner?: {
    /** Forms of the label of the box, or of an element around it, with the title as the group `name`. */
    titles: readonly RegExp[]
    /** Messages, by their label. */
    messages: string
    /** Forms of that label, with the group `author`, which the user's own messages do not have. */
    senders: readonly RegExp[]
  }
}

/** A kind of box. Alternatives are tried in order; labels are compared without case. */
export interface DraftBox {
  kind: BoxKind
  /**
   * Who reads it: one audience where the kind of box decides it; otherwise the signs on the page, of which the first
   * that is there counts. Without any, who reads it is unknown, and it counts as public.
   */
  audience?: BoxAudience | readonly AudienceSign[]
  /** CSS selectors of the editable element itself, best first. */
  editor: readonly string[]
  /** True where the editor is all of a frame, on a page that the user turned on. */
  isFrame?: true
  /** True where one control sends every box of this kind in its scope: the parts of a thread. */
  hasParts?: true
  /** True where the editor may be a combo box. Everywhere else a combo box is a search field. */
  isCombobox?: true
  /** CSS selectors of the nearest ancestor that also holds the send control (a dialog, a form, a chat bar). */
  scope: readonly string[]
  /**
   * Patterns that distinguish this kind by `aria-label`, `aria-placeholder`, `data-placeholder` or `placeholder`, vi
   * and en; empty = any.
   */
  labels: readonly RegExp[]
  /** Patterns of labels that make it another kind, whatever its other labels say. */
  notLabels?: readonly RegExp[]
  /** Send controls inside the scope: selectors, and the names they must have (aria-label, title or text), vi and en. */
  send: {
    selectors: readonly string[]
    names: readonly RegExp[]
    /** True where each of label, title and text is read for a name, without icons, keys and signs. */
    readsAllNames?: true
    /** Names that send only where the box is; on a further screen they do something else ("Lưu"), vi and en. */
    onlyWithBox?: readonly RegExp[]
    /** True where the site ignores keys that a script presses: a held send is repeated by the control alone. */
    onlyByControl?: boolean
    /** True where the control acts before the click, on press or release. Those events are then held as well. */
    early?: boolean
  }
  /** Names of the controls that lead to a further screen before the send ("Tiếp"), vi and en. */
  next?: readonly RegExp[]
  /** Keys that send while the caret is in the box. Plain Enter never counts with Shift. */
  keys: readonly ('Enter' | 'Ctrl+Enter')[]
}

/** The selectors of a kind of post, comment or message that can be reported. */
export interface PostSelectors {
  kind: BoxKind
  /** Path of the pages on which posts look like this; all pages when absent. */
  page?: RegExp
  container: readonly string[]
  text: readonly string[]
  /** Parts to leave out of the text: times, quotes, buttons, hidden filler. */
  leaveOut: readonly string[]
  author: readonly string[]
  /** Links to the author elsewhere before the text, for a post whose `author` names the group that it is in. */
  poster?: readonly string[]
  /** Path of a link that names the author. A link in `author` with another path names somebody else, or a time. */
  profile?: RegExp
  /** Profile pictures: of the author, and of the author of a shared original. */
  avatar?: readonly string[]
  /** Number and names of those who reacted. */
  reactions?: readonly string[]
  /** Comments by others. */
  comments?: readonly string[]
  /** Links that may be the permalink, best first; empty where the site has no permalinks. */
  permalink: readonly string[]
  /** Forms of the permalink. A link with any other address is not the permalink. */
  addresses?: readonly PermalinkForm[]
  /** Hosts that show the same posts, and the one that permalinks are written with. */
  hosts?: { same: RegExp; written: string }
  /** Elements that bound the search for the post, upwards from the pointed element. They are never a post. */
  edge?: readonly string[]
  /**
   * Elements that a post has once, before (`head`) and after (`foot`) its text. Two of one kind mean two posts. A post
   * is the smallest element that holds its name or its text, and its foot.
   */
  marks?: { head: readonly string[]; foot: readonly string[] }
  /** Forms of the post's own `aria-label`, with the named groups `author`, `time` and `text` where it has them. */
  labels?: readonly RegExp[]
  /** Cards of the addresses in a message, below its text. They are read with it, and with the address of their link. */
  linkCards?: readonly string[]
  /** Elements that show the time. */
  time?: readonly string[]
  /** Names of the control that expands a long text, vi and en. */
  more?: readonly RegExp[]
  /** Names of other controls inside the text, vi and en. They are neither pressed nor read. */
  less?: readonly RegExp[]
  /** Pictures attached to a post. If set, a picture without text is a post too. */
  pictures?: readonly string[]
  /** Title of the conversation, anywhere on the page. Without it, the title of the page is used. */
  title?: readonly string[]
  /**
   * Set if only the first post of a run shows the author. `own` matches the user's posts, which belong to no run, and
   * `group` what a page shows only for a conversation of several people.
   */
  run?: { own: readonly string[]; group: readonly string[] }
}

/** One form of a permalink. Cleaning keeps only the path and the parameters named here. */
export interface PermalinkForm {
  path: RegExp
  /** Required parameters, with the pattern of their values. */
  needs?: Readonly<Record<string, RegExp>>
  /** Optional parameters, kept when their values match the pattern. */
  keeps?: Readonly<Record<string, RegExp>>
  /** The path to write instead, with `{name}` for the first group of a required parameter; it has no parameters. */
  as?: string
  /** The places where this form is trusted: the post's own time, its pictures, the address bar. All when absent. */
  from?: readonly PermalinkSource[]
}

/** The place where an address was found. */
export type PermalinkSource = 'time' | 'picture' | 'page'

/** The definition of one site. */
export interface Site {
  id: SiteId
  /** Name on the screen. */
  name: string
  /** Match patterns of the content script. */
  matches: readonly string[]
  boxes: readonly DraftBox[]
  /** True where boxes may be in frames of the page's own origin. Only for sites that the user turns on. */
  hasFrames?: true
}
