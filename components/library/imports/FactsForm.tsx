import type { JSX, RefObject } from 'preact'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import type { TextFacts } from '../../../utils/library/imports/parser/imported-text.ts'
import { Tick } from '../../ui/Checkbox.tsx'

const WRITTEN = ['title', 'number', 'kind', 'issuer'] as const
const DAYS = ['issued', 'inForceFrom'] as const

/** What a text says about itself, to be put right: nothing of it changes what is quoted. */
export function FactsForm(props: {
  facts: TextFacts
  own: boolean
  language: Language
  /** The field of the name, which is needed. */
  nameField: RefObject<HTMLInputElement | null>
  onFacts(facts: TextFacts): void
  onOwn(own: boolean): void
}): JSX.Element {
  const { facts, language } = props
  const { review } = say(importWords, language)
  const name = (key: (typeof WRITTEN)[number] | (typeof DAYS)[number]) => (key === 'title' ? review.name : review[key])
  const change = (key: keyof TextFacts, value: string) =>
    props.onFacts({ ...facts, [key]: value === '' ? null : value })
  return (
    <div class="import-facts">
      {WRITTEN.map((key) => (
        <label key={key} class={key === 'title' ? 'wide' : ''}>
          <span>{name(key)}</span>
          <input
            ref={key === 'title' ? props.nameField : null}
            type="text"
            maxLength={key === 'title' ? 300 : 120}
            value={facts[key] ?? ''}
            onInput={(event) => change(key, event.currentTarget.value)}
          />
        </label>
      ))}
      {DAYS.map((key) => (
        <label key={key}>
          <span>{name(key)}</span>
          <input type="date" value={facts[key] ?? ''} onInput={(event) => change(key, event.currentTarget.value)} />
        </label>
      ))}
      <div class="wide">
        <Tick on={props.own} onChange={props.onOwn}>
          <span class="strong">{review.own}</span>
          <p class="muted">{review.ownHint}</p>
        </Tick>
      </div>
    </div>
  )
}
