import type { JSX } from 'preact'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId } from '../../utils/draft.ts'
import { popupWords } from '../../utils/i18n/pages/popup.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { type BriefFinding, FindingBrief } from './FindingBrief.tsx'

/** Most findings drawn at once: a page of text pasted by mistake must not freeze the window. */
const SHOWN = 50

/** The same phrase found twice by the same check is one line. */
const keyOf = (finding: BriefFinding) => `${finding.check}:${finding.message}:${finding.phrase}`

/** Findings in the order of the text, and the checks that could not run. */
export function FindingList(props: {
  findings: readonly BriefFinding[]
  unavailable: readonly CheckId[]
  language: Language
  onProvision(id: string): void
}): JSX.Element {
  const words = say(popupWords, props.language)
  const distinct = [...new Map(props.findings.map((finding) => [keyOf(finding), finding])).values()]
  const more = distinct.length - SHOWN
  return (
    <>
      {props.findings.length > 0 && (
        <ul class="list">
          {distinct.slice(0, SHOWN).map((finding) => (
            <FindingBrief
              key={keyOf(finding)}
              finding={finding}
              language={props.language}
              onProvision={props.onProvision}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p class="meta muted">{words.more(more)}</p>}
      {props.unavailable.length > 0 && (
        <p class="meta muted">
          {words.unavailable(props.unavailable.map((id) => CHECKS[id].words[props.language].title).join(', '))}
        </p>
      )}
    </>
  )
}
