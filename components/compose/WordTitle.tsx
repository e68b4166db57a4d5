import type { JSX, Ref } from 'preact'
import { getSourceMessages } from '../../utils/checks/message-registry.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { composeMessages } from '../../utils/i18n/compose/compose-messages.ts'
import { groupMessages } from '../../utils/i18n/compose/group-messages.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { truncatePhrase } from '../ui/truncate-phrase.ts'

/** The longest phrase that is read out, in UTF-16 units. */
const MAX_PHRASE = 60

/** What an underlined word is about, while the pointer rests on it. The pointer goes through it. */
export function HoverTitle(props: {
  finding: TrackedFinding
  language: Language
  /** Where it is, in CSS px from the layer's corner. */
  left: number
  top: number
}): JSX.Element {
  const { finding, language, left, top } = props
  return (
    <p class="word-title hover" aria-hidden="true" style={{ left: `${left}px`, top: `${top}px` }}>
      <TitleText finding={finding} language={language} hint={translate(composeMessages, language).pressWord} />
    </p>
  )
}

/** The same for the word that was reached by key, with the focus: Enter opens its card. */
export function KeyTitle(props: {
  finding: TrackedFinding
  language: Language
  elementRef: Ref<HTMLElement>
  onOpen(): void
}): JSX.Element {
  const { finding, language } = props
  const { wordKeys } = translate(composeMessages, language)
  const level = translate(levelMessages, language)[finding.level]
  const name = nameFinding(finding, language)
  return (
    <button
      type="button"
      class="word-title"
      ref={props.elementRef as Ref<HTMLButtonElement>}
      aria-label={`${level}. ${name}: ${truncatePhrase(finding.phrase, MAX_PHRASE)}. ${wordKeys}`}
      aria-keyshortcuts="F8 Shift+F8"
      onClick={props.onOpen}
    >
      <TitleText finding={finding} language={language} hint={wordKeys} />
    </button>
  )
}

/** Names what a finding is about: "Số điện thoại"; the name of its check where its kind has none. */
function nameFinding({ check, message }: TrackedFinding, language: Language): string {
  const kind = translate(groupMessages, language).kinds[`${check}/${message}`]
  const title = () => getSourceMessages(check)[language].title
  return kind ? kind.charAt(0).toLocaleUpperCase(language) + kind.slice(1) : title()
}

function TitleText(props: { finding: TrackedFinding; language: Language; hint: string }): JSX.Element {
  return (
    <>
      <LevelTag level={props.finding.level} language={props.language} />
      <span>
        {nameFinding(props.finding, props.language)}. {props.hint}
      </span>
    </>
  )
}
