import type { JSX } from 'preact'
import { EXPLANATIONS } from '../../utils/checks/explanation-registry.ts'
import { CHECKS, type CheckChoice } from '../../utils/checks/index.ts'
import { CHECK_IDS, type CheckId, LEVELS, type Level } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { Switch } from '../ui/Switch.tsx'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

/** The first check of each group, in the order of CHECK_IDS. */
const GROUP_STARTS: readonly CheckId[] = ['secret-marking', 'profanity', 'unsourced-claim', 'speaking-for-agency']

const GROUPS: readonly (readonly CheckId[])[] = GROUP_STARTS.map((first, index) => {
  const next = GROUP_STARTS[index + 1]
  return CHECK_IDS.slice(CHECK_IDS.indexOf(first), next && CHECK_IDS.indexOf(next))
})

/** Turns checks on and off and sets the level of each. */
export function ChecksSection(props: SectionProps & { whyHref(check: CheckId): string }): JSX.Element {
  const { settings, messages } = props
  const choose = (id: CheckId, choice: CheckChoice | undefined) => {
    const { [id]: _, ...others } = settings.checks
    void props.change({ checks: choice === undefined ? others : { ...others, [id]: choice } })
  }
  return (
    <SectionFrame id="checks" messages={messages}>
      {GROUPS.map((ids, index) => (
        <div key={messages.groups[index]}>
          <h3>{messages.groups[index]}</h3>
          <div class="sheet-card">
            {ids.map((id) => (
              <CheckRow
                key={id}
                {...props}
                id={id}
                choice={settings.checks[id]}
                onChoose={(choice) => choose(id, choice)}
              />
            ))}
          </div>
        </div>
      ))}
    </SectionFrame>
  )
}

function CheckRow(
  props: SectionProps & {
    id: CheckId
    choice: CheckChoice | undefined
    whyHref(check: CheckId): string
    onChoose(choice: CheckChoice | undefined): void
  },
): JSX.Element {
  const { messages } = props
  const check = CHECKS[props.id]
  const text = check.messages[props.settings.language]
  const on = props.choice !== 'off'
  const level: Level = props.choice === undefined || props.choice === 'off' ? check.level : props.choice
  const levels = translate(levelMessages, props.settings.language)
  return (
    <div class={on ? 'row' : 'row off-row'}>
      <Switch on={on} name={text.title} onChange={(next) => props.onChoose(next ? undefined : 'off')} />
      <div>
        <p class="strong">{text.title}</p>
        <p class="say">
          {EXPLANATIONS[props.id][props.settings.language].about} <a href={props.whyHref(props.id)}>{messages.why}</a>
        </p>
      </div>
      {on ? (
        <span class={`select level-select ${level}`}>
          <select
            aria-label={messages.level(text.title)}
            value={level}
            onChange={(event) => {
              const chosen = event.currentTarget.value as Level
              props.onChoose(chosen === check.level ? undefined : chosen)
            }}
          >
            {LEVELS.map((each) => (
              <option key={each} value={each}>
                {levels[each]}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <span class="select fixed meta muted">{messages.off}</span>
      )}
    </div>
  )
}
