import type { JSX } from 'preact'
import { laterRuleMessages } from '../../utils/i18n/library/later-rule-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { LaterRule } from '../../utils/library/answers/ask-library.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'
import { formatTextName } from '../../utils/library/search/entry-title.ts'
import { EntryLink } from './EntryLink.tsx'

/** Says which rules of the user's own agency answer the question today, and came only after the chosen day. */
export function LaterRules(props: {
  rules: readonly LaterRule[]
  language: Language
  onOpen(id: string): void
}): JSX.Element {
  const { rules, language, onOpen } = props
  const messages = translate(laterRuleMessages, language)
  const describe = ({ hit, day }: LaterRule) => {
    const { inForceFrom, issued } = hit.text.facts
    if (inForceFrom) return messages.inForce(formatDate(inForceFrom), formatDate(day))
    return issued ? messages.issued(formatDate(issued), formatDate(day)) : ''
  }
  return (
    <>
      {rules.map((rule) => (
        <p key={rule.hit.id} class="later-rule muted">
          <EntryLink id={rule.hit.id} language={language} onOpen={onOpen}>
            {formatTextName(rule.hit.text, language)}
          </EntryLink>{' '}
          {describe(rule)}
        </p>
      ))}
    </>
  )
}
