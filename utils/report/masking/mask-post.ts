// Masks other people's numbers in a captured post, everywhere in the report, except the numbers that the user shows.

import type { CapturedPost } from '../model/captured-post.ts'
import type { ReportFormValues } from '../model/outbox-item.ts'
import { findKnownNumbers, findPrivateNumbers, findTruncatedNumbers, maskText } from './mask-numbers.ts'
import type { PrivateNumberKind } from './number-kinds.ts'

/** A number in a post, listed once. `key` identifies it and stays the same when the check changes. */
export interface PostNumber {
  kind: PrivateNumberKind
  key: string
  /** The spelling of the first occurrence. */
  written: string
}

/** A post and the form's texts about it, with the numbers masked that the user does not show. */
export interface MaskedPost {
  post: Omit<CapturedPost, 'author'>
  author: string | null
  /** Absent when the form has none. */
  comments?: string[]
  evidence: string[]
  note: string
  /** The masked numbers. */
  masked: PostNumber[]
}

/**
 * Finds the private numbers of a post: in its text, the shared original, its image descriptions, the title of its page,
 * and the comments.
 *
 * @param comments The comments below the post that the form has.
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
 * Masks a post and the form's texts about it. An evidence phrase is masked where it occurs in the post, so that a part
 * of a number is masked as well. The user's note, the address and the time are masked only for numbers that the post
 * has, because an address contains many other numbers.
 *
 * @param form `form.shown` lists the keys of the numbers that stay unmasked.
 */
export function maskPost(
  captured: CapturedPost,
  form: Pick<ReportFormValues, 'evidence' | 'note' | 'comments'> & { shown?: readonly string[] | undefined },
): MaskedPost {
  const shown = new Set(form.shown)
  const masked = findPostNumbers(captured, form.comments).filter(({ key }) => !shown.has(key))
  const maskKnown = (text: string) => maskText(text, findKnownNumbers(text, masked))
  const mask = (text: string) => {
    const found = findPrivateNumbers(text).filter(({ key }) => !shown.has(key))
    return maskText(text, [...found, ...findKnownNumbers(text, masked), ...findTruncatedNumbers(text, masked)])
  }
  const { author, ...post } = captured
  const text = mask(post.text)
  const shared = post.shared === null ? null : mask(post.shared)
  const pairs: [string, string][] = [[post.text, text]]
  if (post.shared !== null && shared !== null) pairs.push([post.shared, shared])
  return {
    post: {
      ...post,
      text,
      shared,
      permalink: post.permalink === null ? null : maskKnown(post.permalink),
      title: mask(post.title),
      shownTime: post.shownTime === null ? null : maskKnown(post.shownTime),
      ...(post.pictureTexts ? { pictureTexts: post.pictureTexts.map(mask) } : {}),
    },
    author: author === null ? null : mask(author),
    ...(form.comments ? { comments: form.comments.map(mask) } : {}),
    evidence: [...new Set(form.evidence.map((phrase) => maskKnown(maskPhrase(phrase, pairs))))],
    note: maskKnown(form.note),
    masked,
  }
}

/**
 * Masks a phrase wherever one of its occurrences in the post is masked.
 *
 * @param pairs Pairs of a text and its masked form.
 */
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
