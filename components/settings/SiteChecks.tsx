import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { CheckChoice } from '../../utils/checks/check-contract.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { listSiteCheckChoices } from '../../utils/checks/site-choices.ts'
import { CHECK_IDS, type CheckId } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { siteCheckMessages } from '../../utils/i18n/pages/site-check-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import { listInstalledSites, resolveSiteKey, type SiteAccess } from '../../utils/site-access/site-access.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { Icon } from '../ui/Icon.tsx'
import type { SectionProps } from './SectionFrame.tsx'

type SiteChecksSettings = Settings['siteChecks']

/** Sets levels of checks on single sites: those of the installation, and those that were turned on. */
export function SiteChecks({ settings, change }: SectionProps): JSX.Element {
  const { language, siteChecks } = settings
  const messages = translate(siteCheckMessages, language)
  const [done, setDone] = useState<{ text: string; before?: SiteChecksSettings }>()
  const kept = useKeptFocus<HTMLDivElement>('button', (part) => part.querySelector<HTMLElement>('[role=status]'))
  const sites = [...listInstalledSites(), ...settings.sitesOn.flatMap((key) => resolveSiteKey(key) ?? [])]
  const rows = sites.flatMap((site) =>
    CHECK_IDS.flatMap((id) => {
      const choice = siteChecks[site.key]?.[id]
      return choice === undefined ? [] : { site, id, choice }
    }),
  )
  const store = async (
    edit: (stored: SiteChecksSettings) => SiteChecksSettings,
    text: string,
    before?: SiteChecksSettings,
  ) => {
    const isStored = await change((stored) => ({ siteChecks: edit(stored.siteChecks) }))
    setDone(isStored ? { text, ...(before && { before }) } : { text: messages.notStored })
    return isStored
  }
  const set = (site: SiteAccess, id: CheckId, choice: CheckChoice) =>
    store(
      (stored) => ({ ...stored, [site.key]: { ...stored[site.key], [id]: choice } }),
      messages.set(nameCheck(id, language), site.name, nameChoice(choice, language)),
      siteChecks,
    )
  const remove = (site: SiteAccess, id: CheckId) =>
    store(
      (stored) => removeChoice(stored, site.key, id),
      messages.removed(nameCheck(id, language), site.name),
      siteChecks,
    )
  return (
    <div class="site-checks" {...kept}>
      <h3>{messages.title}</h3>
      <p class="intro">{messages.intro}</p>
      <p role="status" tabIndex={-1} class={done ? 'banner' : 'sr'}>
        <span class="grow">{done?.text}</span>
        {done?.before && (
          <button type="button" class="btn quiet" onClick={() => void store(() => done.before!, messages.undone)}>
            {messages.undo}
          </button>
        )}
      </p>
      <div class="sheet-card">
        {rows.length === 0 && <p class="meta muted none">{messages.none}</p>}
        <ul>
          {rows.map(({ site, id, choice }) => (
            <li key={`${site.key} ${id}`} class="row">
              <div>
                <p class="strong">{nameCheck(id, language)}</p>
                <p class="say">{site.name}</p>
              </div>
              <ChoiceSelect
                id={id}
                choice={choice}
                name={messages.levelOf(nameCheck(id, language), site.name)}
                language={language}
                onChoose={(next) => void set(site, id, next)}
              />
              <button
                type="button"
                class="icon-btn"
                aria-label={messages.remove(nameCheck(id, language), site.name)}
                onClick={() => void remove(site, id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <AddSiteCheck sites={sites} language={language} onAdd={set} />
      </div>
    </div>
  )
}

function AddSiteCheck(props: {
  sites: readonly SiteAccess[]
  language: Language
  onAdd(site: SiteAccess, id: CheckId, choice: CheckChoice): Promise<boolean>
}): JSX.Element {
  const { sites, language } = props
  const messages = translate(siteCheckMessages, language)
  const [key, setKey] = useState(sites[0]?.key)
  const [id, setId] = useState<CheckId>('profanity')
  const [choice, setChoice] = useState<CheckChoice>('off')
  const site = sites.find((each) => each.key === key) ?? sites[0]
  const chooseCheck = (next: CheckId) => {
    setId(next)
    if (!listSiteCheckChoices(next).includes(choice)) setChoice('off')
  }
  const add = (event: Event) => {
    event.preventDefault()
    if (site) void props.onAdd(site, id, choice)
  }
  return (
    <form class="add-site-check" onSubmit={add}>
      <label>
        <span class="label-line">{messages.site}</span>
        <span class="select">
          <select value={site?.key} onChange={(event) => setKey(event.currentTarget.value)}>
            {sites.map((each) => (
              <option key={each.key} value={each.key}>
                {each.name}
              </option>
            ))}
          </select>
        </span>
      </label>
      <label>
        <span class="label-line">{messages.check}</span>
        <span class="select">
          <select value={id} onChange={(event) => chooseCheck(event.currentTarget.value as CheckId)}>
            {CHECK_IDS.map((each) => (
              <option key={each} value={each}>
                {nameCheck(each, language)}
              </option>
            ))}
          </select>
        </span>
      </label>
      <div>
        <span class="label-line" aria-hidden="true">
          {messages.level}
        </span>
        <ChoiceSelect id={id} choice={choice} name={messages.level} language={language} onChoose={setChoice} />
      </div>
      <button type="submit" class="btn line" aria-label={messages.addName}>
        <Icon name="plus" />
        {messages.add}
      </button>
    </form>
  )
}

function ChoiceSelect(props: {
  id: CheckId
  choice: CheckChoice
  name: string
  language: Language
  onChoose(choice: CheckChoice): void
}): JSX.Element {
  return (
    <span class={`select level-select ${props.choice}`}>
      <select
        aria-label={props.name}
        value={props.choice}
        onChange={(event) => props.onChoose(event.currentTarget.value as CheckChoice)}
      >
        {listSiteCheckChoices(props.id).map((choice) => (
          <option key={choice} value={choice}>
            {nameChoice(choice, props.language)}
          </option>
        ))}
      </select>
    </span>
  )
}

function nameCheck(id: CheckId, language: Language): string {
  return CHECK_MESSAGES[id][language].title
}

function nameChoice(choice: CheckChoice, language: Language): string {
  return choice === 'off' ? translate(siteCheckMessages, language).off : translate(levelMessages, language)[choice]
}

/** A site without any choice is not stored. */
function removeChoice(stored: SiteChecksSettings, key: string, id: CheckId): SiteChecksSettings {
  const { [key]: ofSite = {}, ...others } = stored
  const { [id]: _, ...rest } = ofSite
  return Object.keys(rest).length > 0 ? { ...others, [key]: rest } : others
}
