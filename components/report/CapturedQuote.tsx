import type { JSX, RefObject } from 'preact'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { toBidiSafeLine } from '../../utils/lib/bidi-safe.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { type EvidenceSource, splitByEvidence } from '../../utils/report/model/evidence-phrases.ts'
import { Icon } from '../ui/Icon.tsx'
import { shortenAddress } from './shorten-address.ts'

interface CapturedQuoteProps {
  post: CapturedPost
  evidence: readonly string[]
  language: Language
  /** Element whose text the user can select as evidence. */
  quoteRef: RefObject<HTMLDivElement | null>
}

/** Shows the captured post: place, time, text with the picked phrases marked, and address. */
export function CapturedQuote({ post, evidence, language, quoteRef }: CapturedQuoteProps): JSX.Element {
  const messages = translate(reportMessages, language)
  const shownTime = toBidiSafeLine(post.shownTime ?? '')
  const time = shownTime ? messages.shownTime(shownTime) : messages.text.moment(post.capturedAt)
  return (
    <div class="caught">
      <p class="src">
        <Icon name="globe" />
        {messages.place(post.site, post.kind)} · {time}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div class="words" ref={quoteRef} tabIndex={0}>
        <QuotedText part="text" text={post.text} evidence={evidence} empty={messages.emptyText} />
        {post.shared !== null && (
          <>
            <p class="meta muted">{messages.shared}</p>
            <QuotedText part="shared" text={post.shared} evidence={evidence} empty={messages.emptyText} />
          </>
        )}
      </div>
      {post.truncated && <p class="meta cut">{messages.truncated(post.kind)}</p>}
      <p class="url">{post.permalink ? shortenAddress(post.permalink) : messages.noAddress}</p>
    </div>
  )
}

function QuotedText(props: {
  part: EvidenceSource
  text: string
  evidence: readonly string[]
  empty: string
}): JSX.Element {
  if (props.text === '') return <p class="muted">{props.empty}</p>
  return (
    <blockquote data-part={props.part}>
      {splitByEvidence(props.text, props.evidence).map((part, index) =>
        part.picked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments have no id and are never reordered
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
