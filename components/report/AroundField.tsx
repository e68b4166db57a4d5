import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type AroundProblem, aroundWords } from '../../utils/i18n/report/around.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { sendToTab } from '../../utils/messages.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { AROUND, type Around } from '../../utils/report/model/engagement.ts'
import type { ReportForm } from '../../utils/report/model/outbox-item.ts'
import { SITES } from '../../utils/sites/index.ts'
import { Tick } from '../ui/Checkbox.tsx'

interface AroundFieldProps {
  post: CapturedPost
  form: ReportForm
  /** The tab the post is on, when the form lies over it; undefined where it does not. */
  tab: number | undefined
  language: Language
  onChange(form: ReportForm): void
}

/** What others did with the post: read from its page when it is ticked, and gone again when it is not. */
export function AroundField({ post, form, tab, language, onChange }: AroundFieldProps): JSX.Element | null {
  const words = say(aroundWords, language)
  // While the page is asked, the form is written on.
  const latest = useRef(form)
  latest.current = form
  const [asking, setAsking] = useState<Around>()
  const [problem, setProblem] = useState<{ what: Around; why: AroundProblem }>()
  // Without its page in front, what is ticked can only be taken out again.
  const offered = offeredFor(post).filter((what) => tab !== undefined || form[what] !== undefined)
  if (offered.length === 0) return null
  const ask = async (what: Around) => {
    setProblem(undefined)
    setAsking(what)
    const told = await read(tab!, post.capturedAt, what)
    setAsking(undefined)
    if (typeof told === 'string') setProblem({ what, why: told })
    else onChange({ ...latest.current, ...(what === 'comments' ? { comments: told } : { reactions: told[0]! }) })
  }
  const change = (what: Around, on: boolean) => {
    if (on) return void ask(what)
    setProblem(undefined)
    const { [what]: _out, ...rest } = form
    onChange(rest)
  }
  return (
    <>
      {offered.map((what) => (
        <Tick key={what} on={form[what] !== undefined} onChange={(on) => change(what, on)}>
          {words.ticks[what]}
          <span class="meta muted line" role="status">
            {asking === what ? words.asking : problem?.what === what ? words.problems[problem.why] : shownOf(what)}
          </span>
        </Tick>
      ))}
    </>
  )

  function shownOf(what: Around): string {
    if (what === 'reactions') return form.reactions === undefined ? '' : words.reactions(form.reactions)
    return form.comments === undefined ? words.notNames : words.comments(form.comments.length)
  }
}

/** What the post's site shows of others around such a post. */
function offeredFor({ site, kind }: CapturedPost): Around[] {
  const place = SITES.find(({ id }) => id === site)?.posts.find((each) => each.kind === kind)
  return AROUND.filter((what) => place?.[what])
}

async function read(tab: number, capturedAt: string, what: Around): Promise<string[] | AroundProblem> {
  try {
    const told = await sendToTab(tab, 'post-around', { capturedAt, what })
    if (told === null) return 'gone'
    return told.length > 0 ? told : `no-${what}`
  } catch (error) {
    console.warn('report: the page does not answer', error)
    return 'no-script'
  }
}
