/** @jsxImportSource react */
import { useState } from 'react'
import { Button } from './Button.tsx'
import { CommentBox } from './CommentBox.tsx'
import type { FeedComment } from './feed-posts.ts'
import type { PageLabels } from './page-labels.ts'

/** A comment with its replies; "Trả lời" opens a reply box under it. */
export function Comment(props: { labels: PageLabels; comment: FeedComment; path: string; replyTo?: FeedComment }) {
  const { labels, comment, path, replyTo } = props
  const [replying, setReplying] = useState(false)
  const link = replyTo
    ? `${path}?comment_id=${replyTo.id}&reply_comment_id=${comment.id}&__tn__=R`
    : `${path}?comment_id=${comment.id}&__tn__=R`
  return (
    <>
      <div
        role="article"
        tabIndex={-1}
        className={replyTo ? 'comment reply' : 'comment'}
        aria-label={
          replyTo
            ? labels.replyBy(comment.author, replyTo.author, comment.time)
            : labels.commentBy(comment.author, comment.time)
        }
      >
        <div className="bubble">
          <a href={`/${encodeURIComponent(comment.author)}`} className="name">
            <span dir="auto">{comment.author}</span>
          </a>
          <div className="lines">
            <div dir="auto">{comment.text}</div>
          </div>
        </div>
        <div className="under">
          <a href={link}>{comment.time}</a>
          <Button onPress={() => setReplying(true)}>{labels.reply}</Button>
        </div>
      </div>
      {comment.replies?.map((reply) => (
        <Comment key={reply.id} labels={labels} comment={reply} path={path} replyTo={comment} />
      ))}
      {replying && <CommentBox labels={labels} replyTo={comment.author} focus />}
    </>
  )
}
