import type { JSX, RefObject } from 'preact'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { inertLine } from '../../utils/lib/bidi-safe.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { pickedParts } from '../../utils/report/model/evidence.ts'
import { Icon } from '../ui/Icon.tsx'
import { shortAddress } from './short-address.ts'

interface CapturedQuoteProps {
  post: CapturedPost
  evidence: readonly string[]
  language: Language
  /** The element whose words may be selected as evidence. */
  words: RefObject<HTMLDivElement | null>
}

/** The captured post: where, when, its words with the picked phrases marked, its address. */
export function CapturedQuote({ post, evidence, language, words: ref }: CapturedQuoteProps): JSX.Element {
  const words = say(reportWords, language)
  const time = inertLine(post.shownTime ?? '') || words.text.moment(post.capturedAt)
  return (
    <div class="caught">
      <p class="src">
        <Icon name="globe" />
        {words.place(post.site, post.kind)} · {time}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div class="words" ref={ref} tabIndex={0}>
        <Words text={post.text} evidence={evidence} empty={words.emptyText} />
        {post.shared !== null && (
          <>
            <p class="meta muted">{words.shared}</p>
            <Words text={post.shared} evidence={evidence} empty={words.emptyText} />
          </>
        )}
      </div>
      {post.truncated && <p class="meta cut">{words.truncated}</p>}
      <p class="url">{post.permalink ? shortAddress(post.permalink) : words.noAddress}</p>
    </div>
  )
}

function Words(props: { text: string; evidence: readonly string[]; empty: string }): JSX.Element {
  if (props.text === '') return <p class="muted">{props.empty}</p>
  return (
    <blockquote>
      {pickedParts(props.text, props.evidence).map((part, index) =>
        part.picked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name than their place
          <span key={index} class="picked">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </blockquote>
  )
}
