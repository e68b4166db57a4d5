import type { ComponentChildren, JSX } from 'preact'
import type { FindingGroup } from '../../utils/compose/group-findings.ts'
import { holdMessages } from '../../utils/i18n/compose/hold-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Icon } from '../ui/Icon.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'
import { namePlaces } from './describe-hold-changes.ts'

/**
 * Offers to mask lighter findings of one kind together with those that hold the send. The children are what else can be
 * done about them, in the place of their level: the row is too narrow for both.
 */
export function MaskToo(props: {
  group: FindingGroup
  language: Language
  on: boolean
  onToggle(): void
  children?: ComponentChildren
}): JSX.Element {
  const { group, language, on } = props
  return (
    <div class="mask-row">
      {/* No input: only the buttons of the layer get presses (`ShadowLayer.press`). */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <button
        type="button"
        role="checkbox"
        aria-checked={on}
        class={on ? 'mask-too on' : 'mask-too'}
        onClick={props.onToggle}
      >
        <span class="box">
          <Icon name="check" />
        </span>
        <span class="grow">{translate(holdMessages, language).maskToo(namePlaces(group, language))}</span>
        {!props.children && <LevelTag level={group.findings[0].level} language={language} />}
      </button>
      {props.children}
    </div>
  )
}
