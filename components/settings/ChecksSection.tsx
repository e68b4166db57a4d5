import type { JSX } from 'preact'
import type { CheckChoice, ChoiceKey } from '../../utils/checks/check-contract.ts'
import { CHECK_IDS, type CheckId, LEVELS } from '../../utils/draft.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { CheckRow } from './CheckRow.tsx'
import { changeChoice } from './change-choice.ts'
import { SectionFrame, type SectionProps } from './SectionFrame.tsx'

/** The first check of each group, in the order of CHECK_IDS. */
const GROUP_STARTS: readonly CheckId[] = ['secret-marking', 'profanity', 'unsourced-claim', 'speaking-for-agency']

const GROUPS: readonly (readonly CheckId[])[] = GROUP_STARTS.map((first, index) => {
  const next = GROUP_STARTS[index + 1]
  return CHECK_IDS.slice(CHECK_IDS.indexOf(first), next && CHECK_IDS.indexOf(next))
})

/** Turns checks on and off and sets the level of each, and of each kind of its findings. */
export function ChecksSection(
  props: SectionProps & { practiceHref: string; whyHref(check: CheckId): string },
): JSX.Element {
  const { settings, messages } = props
  const choose = (key: ChoiceKey, choice: CheckChoice | undefined) =>
    void props.change(({ checks }) => ({ checks: changeChoice(checks, key, choice) }))
  return (
    <SectionFrame id="checks" messages={messages}>
      <div>
        <h3>{messages.levelsTitle}</h3>
        <dl class="sheet-card level-meanings">
          {LEVELS.map((level) => (
            <div key={level}>
              <dt>
                <LevelTag level={level} language={settings.language} />
              </dt>
              <dd>{messages.levelMeanings[level]}</dd>
            </div>
          ))}
        </dl>
        <p class="meta muted below-chips">
          {messages.practice.about}{' '}
          <a class="link" href={props.practiceHref}>
            {messages.practice.open}
          </a>
        </p>
      </div>
      {GROUPS.map((ids, index) => (
        <div key={messages.groups[index]}>
          <h3>{messages.groups[index]}</h3>
          <div class="sheet-card">
            {ids.map((id) => (
              <CheckRow key={id} {...props} id={id} onChoose={choose} />
            ))}
          </div>
        </div>
      ))}
      {Object.keys(settings.checks).length > 0 && (
        <p class="reset">
          <button type="button" class="btn line" onClick={() => void props.change({ checks: {} })}>
            {messages.resetChecks}
          </button>
        </p>
      )}
    </SectionFrame>
  )
}
