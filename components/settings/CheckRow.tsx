import type { JSX } from 'preact'
import type { CheckChoice, CheckKind, ChoiceKey } from '../../utils/checks/check-contract.ts'
import { EXPLANATIONS } from '../../utils/checks/explanation-registry.ts'
import { chooseLevel, getChoiceKey } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES, getKindName } from '../../utils/checks/message-registry.ts'
import { type CheckId, LEVELS } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { KindLevels } from '../library/KindLevels.tsx'
import { Switch } from '../ui/Switch.tsx'
import type { SectionProps } from './SectionFrame.tsx'

/** Chooses for a check or a kind; undefined turns a check on at its default levels. */
type Choose = (key: ChoiceKey, choice: CheckChoice | undefined) => void

/** One check: its switch, its level, and below it the kinds of findings that have a level each. */
export function CheckRow(
  props: SectionProps & { id: CheckId; whyHref(check: CheckId): string; onChoose: Choose },
): JSX.Element {
  const { messages, id, settings, onChoose } = props
  const check = CHECKS[id]
  const { title } = CHECK_MESSAGES[id][settings.language]
  const isOn = settings.checks[id] !== 'off'
  const kinds = check.kinds ?? []
  return (
    <div class={isOn ? 'row' : 'row off-row'}>
      <Switch on={isOn} name={title} onChange={(next) => onChoose(id, next ? undefined : 'off')} />
      <div>
        <p class="strong">{title}</p>
        <p class="say">
          {EXPLANATIONS[id][settings.language].about} <a href={props.whyHref(id)}>{messages.why}</a>
        </p>
      </div>
      {!isOn && <span class="select fixed meta muted">{messages.off}</span>}
      {isOn && check.isAllOfKinds && <span class="meta muted">{messages.kindCount(kinds.length)}</span>}
      {isOn && !check.isAllOfKinds && <LevelSelect {...props} name={title} kind={undefined} />}
      {isOn && kinds.length > 0 && (
        <details class="kinds">
          <summary>
            <span class="sr">{messages.kindsOf(title)}</span>
            <KindLevels check={check} choices={settings.checks} language={settings.language} />
          </summary>
          <ul>
            {kinds.map((kind) => {
              const name = getKindName(id, kind, settings.language)
              return (
                <li key={kind.id}>
                  <span>{name}</span>
                  <LevelSelect {...props} name={name} kind={kind} />
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Sets the level of a check's findings, or of one kind of them, which can be off as well. */
function LevelSelect(
  props: SectionProps & { id: CheckId; name: string; kind: CheckKind | undefined; onChoose: Choose },
): JSX.Element {
  const { messages, id, kind, settings } = props
  const check = CHECKS[id]
  const levels = translate(levelMessages, settings.language)
  const level = chooseLevel(check, kind, settings.checks)
  return (
    <span class={`select level-select ${level}`}>
      <select
        aria-label={messages.level(props.name)}
        value={level}
        onChange={(event) => {
          const chosen = event.currentTarget.value as CheckChoice
          props.onChoose(getChoiceKey(id, kind), chosen)
        }}
      >
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {levels[each]}
          </option>
        ))}
        {kind && <option value="off">{messages.off}</option>}
      </select>
    </span>
  )
}
