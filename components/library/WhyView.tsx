import type { JSX } from 'preact'
import { EXPLANATIONS } from '../../utils/checks/explanations.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import type { CheckId } from '../../utils/draft.ts'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Rich } from '../ui/HighlightedText.tsx'
import { LevelTag } from '../ui/LevelTag.tsx'
import { EntryLink } from './EntryLink.tsx'

/** Why a check exists: what it looks for, what it leaves alone, the rules it rests on, and how to turn it off. */
export function WhyView(props: {
  check: CheckId
  language: Language
  /** The address of the settings' checks. */
  settingsHref: string
  onOpen(id: string): void
}): JSX.Element {
  const { language, onOpen } = props
  const library = useLibrary()
  const check = CHECKS[props.check]
  const { [language]: own, fine, notFine } = EXPLANATIONS[props.check]
  const words = say(libraryWords, language).whyPage
  return (
    <article class="provision why">
      <h3>{check.words[language].title}</h3>
      <p class="law">{own.about}</p>
      <div class="tags">
        <LevelTag level={check.level} language={language} />
        {words.levels[check.level]}
      </div>
      <div class="digest">
        <p class="label">
          <b>{words.why}</b>
        </p>
        <p class="read">{own.why}</p>
      </div>
      <h4>{words.notFine}</h4>
      <ul class="examples">
        {notFine.map(({ text, better }) => (
          <li key={text}>
            <blockquote lang="vi">{text}</blockquote>
            <p>
              {words.better} <span lang="vi">{better}</span>
            </p>
          </li>
        ))}
      </ul>
      <h4>{words.fine}</h4>
      <ul class="examples">
        {fine.map(({ text, because }) => (
          <li key={text}>
            <blockquote lang="vi">{text}</blockquote>
            <p>{because[language]}</p>
          </li>
        ))}
      </ul>
      <h4>{words.rules}</h4>
      <ul class="hits">
        {check.provisions.map((id) => {
          const provision = library.provision(id)
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
      <h4>{words.off}</h4>
      <p>
        {words.offHow} <a href={props.settingsHref}>{words.offLink}</a>
      </p>
    </article>
  )
}
