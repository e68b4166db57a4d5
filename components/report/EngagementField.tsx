import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { requestCapture } from '../../utils/capture-loader/request-capture.ts'
import { type EngagementProblem, engagementMessages } from '../../utils/i18n/report/engagement-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { ENGAGEMENT_KINDS, type EngagementKind } from '../../utils/report/model/post-engagement.ts'
import { findSitePosts } from '../../utils/sites/site-posts.ts'
import { Checkbox } from '../ui/Checkbox.tsx'

interface EngagementFieldProps {
  post: CapturedPost
  form: ReportFormValues
  /** Tab of the post; undefined while it is looked up, null when it is not known. */
  tab: number | null | undefined
  language: Language
  onChange(form: ReportFormValues): void
}

/** Lets the user add reactions and comments: ticking reads them from the post's page, unticking removes them. */
export function EngagementField({ post, form, tab, language, onChange }: EngagementFieldProps): JSX.Element | null {
  const messages = translate(engagementMessages, language)
  // The form can change while the page is being asked.
  const latest = useRef(form)
  latest.current = form
  const [asking, setAsking] = useState<EngagementKind>()
  const [problem, setProblem] = useState<{ what: EngagementKind; why: EngagementProblem }>()
  const kinds = listOfferedKinds(post)
  if (tab === undefined || kinds.length === 0) return null
  // Without the post's page, a ticked kind can only be removed.
  const offered = kinds.filter((what) => tab !== null || form[what] !== undefined)
  const ask = async (what: EngagementKind) => {
    setProblem(undefined)
    setAsking(what)
    const engagement = await requestEngagement(tab!, post.capturedAt, what)
    setAsking(undefined)
    if (typeof engagement === 'string') setProblem({ what, why: engagement })
    else
      onChange({
        ...latest.current,
        ...(what === 'comments' ? { comments: engagement } : { reactions: engagement[0]! }),
      })
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
                : describeKind(what)}
          </span>
        </Checkbox>
      ))}
      {offered.length < kinds.length && <p class="meta muted">{messages.needsPage}</p>}
    </>
  )

  function describeKind(what: EngagementKind): string {
    if (what === 'reactions') return form.reactions === undefined ? '' : messages.reactions(form.reactions)
    return form.comments === undefined ? messages.notNames : messages.comments(form.comments.length)
  }
}

/** Lists the kinds of engagement that the site shows for this kind of post. */
function listOfferedKinds({ site, kind }: CapturedPost): EngagementKind[] {
  const place = findSitePosts(site).find((each) => each.kind === kind)
  return ENGAGEMENT_KINDS.filter((what) => place?.[what])
}

async function requestEngagement(
  tab: number,
  capturedAt: string,
  what: EngagementKind,
): Promise<string[] | EngagementProblem> {
  try {
    const engagement = await requestCapture(tab, 'post-around', { capturedAt, what })
    if (engagement === null) return 'gone'
    return engagement.length > 0 ? engagement : `no-${what}`
  } catch (error) {
    console.warn('report: the page does not answer', error)
    return 'no-script'
  }
}
