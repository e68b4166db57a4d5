import type { JSX, RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { importReviewMessages } from '../../../utils/i18n/library/import-review-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { TextFacts } from '../../../utils/library/imports/parser/imported-text.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateField } from '../../ui/DateField.tsx'

const TEXT_FIELDS = ['title', 'number', 'kind', 'issuer'] as const
const DATE_FIELDS = ['issued', 'inForceFrom'] as const

/** Form for the facts of an imported text. Its changes do not affect the quoted wording. */
export function FactsForm(props: {
  facts: TextFacts
  own: boolean
  language: Language
  /** The required title field. */
  nameField: RefObject<HTMLInputElement | null>
  onFacts(facts: TextFacts): void
  /** How many of its dates are no days of the calendar. The facts keep the days before. */
  onWrongDates(count: number): void
  onOwn(own: boolean): void
}): JSX.Element {
  const { facts, language } = props
  const { review } = translate(importReviewMessages, language)
  const name = (key: (typeof TEXT_FIELDS)[number] | (typeof DATE_FIELDS)[number]) =>
    key === 'title' ? review.name : review[key]
  const [wrongDates, setWrongDates] = useState<readonly string[]>([])
  const change = (key: keyof TextFacts, value: string | null) => props.onFacts({ ...facts, [key]: value || null })
  return (
    <div class="import-facts">
      {TEXT_FIELDS.map((key) => (
        <label key={key} class={key === 'title' ? 'wide' : ''}>
          <span>{name(key)}</span>
          <input
            ref={key === 'title' ? props.nameField : null}
            type="text"
            maxLength={key === 'title' ? 300 : 120}
            placeholder={review.examples[key]}
            value={facts[key] ?? ''}
            onInput={(event) => change(key, event.currentTarget.value)}
          />
        </label>
      ))}
      {DATE_FIELDS.map((key) => (
        <DateField
          key={key}
          label={name(key)}
          language={language}
          date={facts[key]}
          onDate={(date) => {
            const others = wrongDates.filter((each) => each !== key)
            const wrong = date === undefined ? [...others, key] : others
            setWrongDates(wrong)
            props.onWrongDates(wrong.length)
            if (date !== undefined) change(key, date)
          }}
        />
      ))}
      <div class="wide">
        <Checkbox on={props.own} onChange={props.onOwn}>
          <span class="strong">{review.own}</span>
          <p class="muted">{review.ownHint}</p>
        </Checkbox>
      </div>
    </div>
  )
}
