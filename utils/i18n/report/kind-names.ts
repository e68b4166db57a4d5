import type { CapturedPost } from '../../report/model/captured-post.ts'
import type { Translations } from '../translate.ts'

type Kind = CapturedPost['kind']

/** What a report calls what it is about, and who wrote it. */
interface KindNames {
  /** In a sentence, such as "Facebook, bài viết". */
  long: Record<Kind, string>
  /** In a sentence that also says which one, such as "bài này". */
  short: Record<Kind, string>
  /** As the name of a field. */
  title: Record<Kind, string>
  /** Who wrote it, in a sentence. */
  author: Record<Kind, string>
}

/** Names of the kinds of posts in reports, in both languages. */
export const kindNames: Translations<KindNames> = {
  vi: {
    long: { post: 'bài viết', comment: 'bình luận', message: 'tin nhắn' },
    short: { post: 'bài', comment: 'bình luận', message: 'tin nhắn' },
    title: { post: 'Bài viết', comment: 'Bình luận', message: 'Tin nhắn' },
    author: { post: 'người đăng', comment: 'người bình luận', message: 'người gửi' },
  },
  en: {
    long: { post: 'post', comment: 'comment', message: 'message' },
    short: { post: 'post', comment: 'comment', message: 'message' },
    title: { post: 'Post', comment: 'Comment', message: 'Message' },
    author: { post: 'author', comment: 'author', message: 'sender' },
  },
}

/** Capitalizes the first letter of a text. */
export function toSentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
