/** @jsxImportSource react */
import { useState } from 'react'
import { Button } from './Button.tsx'
import type { FeedPost } from './feed-posts.ts'
import type { PageLabels } from './page-labels.ts'

const ANCHORS = {
  story_message: { 'data-ad-rendering-role': 'story_message' },
  'comet-preview': { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
}

/**
 * The text of a post. The part behind "Xem thêm" is not in the document until it is pressed; an invisible filler is.
 */
export function Message(props: { labels: PageLabels; post: Pick<FeedPost, 'anchor' | 'text' | 'rest' | 'coloured'> }) {
  const { post, labels } = props
  const [open, setOpen] = useState(false)
  const lines = open ? [...post.text, ...(post.rest ?? [])] : post.text
  return (
    <div {...ANCHORS[post.anchor]} className={post.coloured ? 'message coloured' : 'message'}>
      <span className="filler">Facebook</span>
      <div className="lines">
        {lines.map((line, index) => (
          <div key={line} dir="auto">
            {line}
            {post.rest && !open && index === lines.length - 1 && (
              <>
                {'… '}
                <Button className="more" onPress={() => setOpen(true)}>
                  {labels.seeMore}
                </Button>
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
