/** @jsxImportSource react */
import { useState } from 'react'
import { Button } from './Button.tsx'
import { ChatTab } from './ChatTab.tsx'
import { FEED_POSTS } from './feed-posts.ts'
import { PostCard } from './PostCard.tsx'
import { PostDialog } from './PostDialog.tsx'
import { PAGE_WRITER, type PageLabels } from './page-labels.ts'

/** The site: a feed or a group, a post dialog, a chat tab, and the list of sent texts. */
export function App(props: {
  labels: PageLabels
  group: boolean
  chatOnly: boolean
  partner: string | undefined
  twoSteps: boolean
  trapsFocus: boolean
}) {
  const { labels, group } = props
  const [writing, setWriting] = useState(false)
  return (
    <>
      {!props.chatOnly && (
        <div role="main" className="column">
          <div className="card opener">
            <div className="avatar">{PAGE_WRITER.initials}</div>
            <Button className="prompt" onPress={() => setWriting(true)}>
              <span>{group ? labels.groupOpener : labels.opener}</span>
            </Button>
          </div>
          <div role="feed">
            {FEED_POSTS.map((post, index) => (
              <PostCard
                key={post.id}
                labels={labels}
                post={post}
                index={index}
                count={FEED_POSTS.length}
                group={group}
              />
            ))}
          </div>
        </div>
      )}
      <ChatTab labels={labels} wide={props.chatOnly} partner={props.partner} />
      {writing && (
        <PostDialog
          labels={labels}
          group={group}
          twoSteps={props.twoSteps}
          trapsFocus={props.trapsFocus}
          onClose={() => setWriting(false)}
        />
      )}
    </>
  )
}
