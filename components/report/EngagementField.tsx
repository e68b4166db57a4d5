import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type EngagementProblem, engagementMessages } from '../../utils/i18n/report/engagement-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { sendTabMessage } from '../../utils/messages.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { ENGAGEMENT_KINDS, type EngagementKind } from '../../utils/report/model/post-engagement.ts'
import { SITES } from '../../utils/sites/index.ts'
import { Checkbox } from '../ui/Checkbox.tsx'

interface EngagementFieldProps {
  post: CapturedPost
  form: ReportFormValues
  /** The tab the post is on, when the form lies over it; undefined where it does not. */
  tab: number | undefined
  language: Language
  onChange(form: ReportFormValues): void
}

/** What others did with the post: read from its page when it is ticked, and gone again when it is not. */
export function EngagementField({ post, form, tab, language, onChange }: EngagementFieldProps): JSX.Element | null {
  const messages = translate(engagementMessages, language)
  // While the page is asked, the form is written on.
  const latest = useRef(form)
  latest.current = form
  const [asking, setAsking] = useState<EngagementKind>()
  const [problem, setProblem] = useState<{ what: EngagementKind; why: EngagementProblem }>()
  // Without its page in front, what is ticked can only be taken out again.
  const offered = listOfferedKinds(post).filter((what) => tab !== undefined || form[what] !== undefined)
  if (offered.length === 0) return null
  const ask = async (what: EngagementKind) => {
    setProblem(undefined)
    setAsking(what)
    const told = await requestEngagement(tab!, post.capturedAt, what)
    setAsking(undefined)
    if (typeof told === 'string') setProblem({ what, why: told })
    else onChange({ ...latest.current, ...(what === 'comments' ? { comments: told } : { reactions: told[0]! }) })
  }
  const change = (what: EngagementKind, on: boolean) => {
    if (on) return void ask(what)
    setProblem(undefined)
    const { [what]: _out, ...rest } = form
    onChange(rest)
  }
  return (
    <>
      {offered.map((what) => (
        <Checkbox key={what} on={form[what] !== undefined} onChange={(on) => change(what, on)}>
          {messages.ticks[what]}
          <span class="meta muted line" role="status">
            {asking === what
              ? messages.asking
              : problem?.what === what
                ? messages.problems[problem.why]
                : shownOf(what)}
          </span>
        </Checkbox>
      ))}
    </>
  )

  function shownOf(what: EngagementKind): string {
    if (what === 'reactions') return form.reactions === undefined ? '' : messages.reactions(form.reactions)
    return form.comments === undefined ? messages.notNames : messages.comments(form.comments.length)
  }
}

/** What the post's site shows of others around such a post. */
function listOfferedKinds({ site, kind }: CapturedPost): EngagementKind[] {
  const place = SITES.find(({ id }) => id === site)?.posts.find((each) => each.kind === kind)
  return ENGAGEMENT_KINDS.filter((what) => place?.[what])
}

async function requestEngagement(
  tab: number,
  capturedAt: string,
  what: EngagementKind,
): Promise<string[] | EngagementProblem> {
  try {
    const told = await sendTabMessage(tab, 'post-around', { capturedAt, what })
    if (told === null) return 'gone'
    return told.length > 0 ? told : `no-${what}`
  } catch (error) {
    console.warn('report: the page does not answer', error)
    return 'no-script'
  }
}
