import type { JSX } from 'preact'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId } from '../../utils/draft.ts'
import { provisionById } from '../../utils/library/index.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import { LevelTag } from '../ui/LevelTag.tsx'
import { EntryLink } from './EntryLink.tsx'
import { Rich } from './Rich.tsx'

/** Why a check exists: what it looks for, what it leaves alone, and the rules it rests on. */
export function WhyView(props: { check: CheckId; language: Language; onOpen(id: string): void }): JSX.Element {
  const { language, onOpen } = props
  const check = CHECKS[props.check]
  const own = check.words[language]
  const words = say(libraryWords, language)
  return (
    <article class="provision">
      <h3>{own.title}</h3>
      <p class="law">{own.about}</p>
      <div class="tags">
        <LevelTag level={check.level} language={language} />
      </div>
      <div class="digest">
        <p class="label">
          <b>{words.why}</b>
        </p>
        <p class="read">{own.why}</p>
      </div>
      <h4 class="strong">{words.whyRules}</h4>
      <ul class="hits">
        {check.provisions.map((id) => {
          const provision = provisionById(id)
          return (
            <li key={id}>
              <EntryLink id={id} language={language} onOpen={onOpen} class="title" />
              {provision && (
                <p>
                  <Rich text={provision.summary[language]} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </article>
  )
}
