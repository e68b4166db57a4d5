/** @jsxImportSource react */
import { useRef } from 'react'
import { Button } from './Button.tsx'
import { Comment } from './Comment.tsx'
import { CommentBox } from './CommentBox.tsx'
import type { FeedPost } from './feed-posts.ts'
import { Message } from './Message.tsx'
import type { PageLabels } from './page-labels.ts'
import { Timestamp } from './Timestamp.tsx'

/** Returns the initials of a name, for its round picture. */
function initials(name: string): string {
  const words = name.split(' ')
  return `${words[0]![0]}${words.at(-1)![0]}`.toUpperCase()
}

function Author(props: { name: string; page: string; path: string; date: string; time: string; index: number }) {
  return (
    <div className="who">
      <div className="avatar">
        {/* Like the site: an image clipped to a circle inside an svg. */}
        <svg viewBox="0 0 40 40" width="40" height="40" role="none">
          <image href="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40" />
          <text x="20" y="26" textAnchor="middle" fill="currentColor">
            {initials(props.name)}
          </text>
        </svg>
      </div>
      <div>
        <div data-ad-rendering-role="profile_name">
          <a href={`/${props.page}?__tn__=-UC`} className="name">
            <span dir="auto">{props.name}</span>
          </a>
        </div>
        <Timestamp
          path={props.path}
          date={props.date}
          time={props.time}
          drawn={props.index % 2 ? 'picture' : 'glyphs'}
        />
        <span className="filler">Facebook</span>
      </div>
    </div>
  )
}

/** A post in the feed: author, hidden time, message, shared post, action bar, comments and comment box. */
export function PostCard(props: { labels: PageLabels; post: FeedPost; index: number; count: number; group: boolean }) {
  const { labels, post, index } = props
  const card = useRef<HTMLDivElement>(null)
  const path = props.group ? `/groups/todanpho5/posts/${index + 31005}/` : `/${post.page}/posts/${post.id}`
  const write = () => card.current!.querySelector<HTMLElement>('.comment-box [role=textbox]')!.focus()
  return (
    <div ref={card} className="card" aria-posinset={index + 1} aria-setsize={props.count} data-virtualized="false">
      <div className="card-head">
        <Author name={post.author} page={post.page} path={path} date={post.date} time={post.time} index={index} />
        <Button label={labels.actions} className="dots" onPress={() => card.current!.classList.toggle('is-open')}>
          ⋯
        </Button>
      </div>
      <Message labels={labels} post={post} />
      {post.shared && (
        <div className="shared">
          <Author
            name={post.shared.author}
            page={post.shared.page}
            path={`/${post.shared.page}/posts/${post.shared.id}`}
            date={post.shared.date}
            time={post.shared.time}
            index={index + 1}
          />
          <Message labels={labels} post={{ anchor: 'story_message', text: post.shared.text }} />
        </div>
      )}
      {post.reactions && (
        <span role="toolbar" aria-label={labels.reacted} className="reactions">
          {post.reactions}
        </span>
      )}
      <div className="bar">
        <div data-ad-rendering-role="like_button">
          <Button onPress={() => card.current!.classList.toggle('is-liked')}>{labels.like}</Button>
        </div>
        <div data-ad-rendering-role="comment_button">
          <Button label={labels.writeComment} onPress={write}>
            {labels.writeComment}
          </Button>
        </div>
        <Button onPress={() => card.current!.classList.toggle('is-shared')}>{labels.share}</Button>
      </div>
      <div className="comments">
        {post.comments?.map((comment) => (
          <Comment key={comment.id} labels={labels} comment={comment} path={path} />
        ))}
        <CommentBox labels={labels} />
      </div>
    </div>
  )
}
