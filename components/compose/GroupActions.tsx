import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type FindingGroup, findCommonFix } from '../../utils/compose/group-findings.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { formatPlaces, groupMessages, isGroupFix } from '../../utils/i18n/compose/group-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { truncatePhrase } from '../ui/truncate-phrase.ts'
import type { FindingHandlers } from './FindingActions.tsx'

/** The callbacks for all findings of a group. */
export interface GroupHandlers {
  /** Whether the first fixes of some findings raise no other one together. */
  offersAll(findings: readonly TrackedFinding[]): boolean
  /** Applies the first fix of each. Resolves to how many were not changed. */
  onFixAll(findings: readonly TrackedFinding[]): Promise<number>
  /** Ignores all of them in this draft. */
  onIgnoreAll(findings: readonly TrackedFinding[]): void
}

/** The buttons of a group: one change of all, if they have the same, and "Bỏ qua cả nhóm". */
export function GroupActions(props: { group: FindingGroup; language: Language } & GroupHandlers): JSX.Element {
  const { findings } = props.group
  const messages = translate(groupMessages, props.language)
  const [left, setLeft] = useState(0)
  const initial = useRef(findings.length)
  const kind = findCommonFix(findings)
  const [{ check, message }] = findings
  const what = formatPlaces(check, message, findings.length, props.language)
  const fixAll = isGroupFix(kind) && props.offersAll(findings) && messages.fixAll[kind]
  return (
    <>
      {left > 0 && (
        <p class="failed" role="status">
          {messages.partly(left)}
        </p>
      )}
      <div class="acts">
        {fixAll && (
          <button type="button" class="btn tonal" onClick={() => void props.onFixAll(findings).then(setLeft)}>
            {fixAll(what, findings.length < initial.current)}
          </button>
        )}
        <button type="button" class="btn plain" onClick={() => props.onIgnoreAll(findings)}>
          {messages.ignoreAll}
        </button>
      </div>
    </>
  )
}

/** The buttons of one finding in a group: its first fix, and "Bỏ qua". */
export function GroupRowActions(
  props: { finding: TrackedFinding; group: FindingGroup; language: Language } & Pick<
    FindingHandlers,
    'listFixes' | 'onFix' | 'onIgnore'
  >,
): JSX.Element {
  const { finding, language } = props
  const [failed, setFailed] = useState(false)
  const [fix] = props.listFixes(finding, props.group.findings)
  const fixOne = fix && isGroupFix(fix.kind) && translate(groupMessages, language).fixOne[fix.kind]
  const { ignore, fixFailed } = translate(composeMessages, language)
  const phrase = truncatePhrase(finding.phrase, 40)
  if (failed) return <span role="status">{fixFailed}</span>
  return (
    <>
      {fix && fixOne && (
        <button
          type="button"
          class="btn quiet"
          aria-label={`${fixOne} ${phrase}`}
          onClick={() => void props.onFix(finding, fix).then((done) => setFailed(!done))}
        >
          {fixOne}
        </button>
      )}
      <button
        type="button"
        class="btn quiet"
        aria-label={`${ignore} ${phrase}`}
        onClick={() => props.onIgnore(finding, false)}
      >
        {ignore}
      </button>
    </>
  )
}
