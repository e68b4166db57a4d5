// Numbers of others in a captured post: masked wherever the report would tell them, unless the user shows one.

import type { CapturedPost } from '../model/captured-post.ts'
import type { ReportFormValues } from '../model/outbox-item.ts'
import {
  findKnownNumbers,
  findPrivateNumbers,
  findTruncatedNumbers,
  maskText,
  type PrivateNumberKind,
} from './mask-numbers.ts'

/** A number that stands in a post, once however often it does. `key` tells it from others and outlasts a new check. */
export interface PostNumber {
  kind: PrivateNumberKind
  key: string
  /** As it is first written. */
  written: string
}

/** A post and the form's words about it, with dots for the numbers that are not shown. */
export interface MaskedPost {
  post: Omit<CapturedPost, 'author'>
  author: string | null
  /** Left out when the form has none. */
  comments?: string[]
  evidence: string[]
  note: string
  /** The numbers that became dots. */
  masked: PostNumber[]
}

/**
 * The private numbers of a post: in its words, the shared original, its pictures' texts, the title of its page, and in the
 * comments below it that the form holds.
 */
export function findPostNumbers(post: CapturedPost, comments: readonly string[] = []): PostNumber[] {
  const numbers = new Map<string, PostNumber>()
  for (const text of [...listPostTexts(post), ...comments]) {
    for (const { kind, key, start, end } of findPrivateNumbers(text)) {
      if (!numbers.has(key)) numbers.set(key, { kind, key, written: text.slice(start, end) })
    }
  }
  return [...numbers.values()]
}

/**
 * Masks a post and what the form says of it. In: the post as captured, the form; `form.shown` names the numbers to leave by
 * their keys. A phrase of evidence is masked where it stands in the post, so that a part of a number is masked as well. In the
 * user's own note, the address and the time only numbers that are masked in the post are: an address is full of others.
 */
export function maskPost(
  captured: CapturedPost,
  form: Pick<ReportFormValues, 'evidence' | 'note' | 'comments'> & { shown?: readonly string[] | undefined },
): MaskedPost {
  const shown = new Set(form.shown)
  const masked = findPostNumbers(captured, form.comments).filter(({ key }) => !shown.has(key))
  const hideKnown = (text: string) => maskText(text, findKnownNumbers(text, masked))
  const hide = (text: string) => {
    const own = findPrivateNumbers(text).filter(({ key }) => !shown.has(key))
    return maskText(text, [...own, ...findKnownNumbers(text, masked), ...findTruncatedNumbers(text, masked)])
  }
  const { author, ...post } = captured
  const text = hide(post.text)
  const shared = post.shared === null ? null : hide(post.shared)
  const pairs: [string, string][] = [[post.text, text]]
  if (post.shared !== null && shared !== null) pairs.push([post.shared, shared])
  return {
    post: {
      ...post,
      text,
      shared,
      permalink: post.permalink === null ? null : hideKnown(post.permalink),
      title: hide(post.title),
      shownTime: post.shownTime === null ? null : hideKnown(post.shownTime),
      ...(post.pictureTexts ? { pictureTexts: post.pictureTexts.map(hide) } : {}),
    },
    author: author === null ? null : hide(author),
    ...(form.comments ? { comments: form.comments.map(hide) } : {}),
    evidence: [...new Set(form.evidence.map((phrase) => hideKnown(maskPhrase(phrase, pairs))))],
    note: hideKnown(form.note),
    masked,
  }
}

/** A phrase with dots wherever one of its places in the post has some. In: pairs of a text and its masked form. */
function maskPhrase(phrase: string, pairs: readonly [string, string][]): string {
  const out = phrase.split('')
  for (const [text, masked] of pairs) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      for (let i = 0; i < out.length; i++) if (masked[at + i] !== phrase[i]) out[i] = masked[at + i]!
    }
  }
  return out.join('')
}

function listPostTexts(post: CapturedPost): string[] {
  return [post.text, post.shared ?? '', ...(post.pictureTexts ?? []), post.title]
}
