import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { useSettings } from '../hooks/use-settings.ts'
import { getExplanationEntry } from '../ui/explanation-entry.ts'
import { PageBar } from '../ui/PageBar.tsx'
import { findReturnDraft } from '../ui/report-return.ts'
import { SettingsProblemNote } from '../ui/SettingsProblemNote.tsx'
import { SkipLink } from '../ui/SkipLink.tsx'
import { BackupSection } from './BackupSection.tsx'
import { ChecksSection } from './ChecksSection.tsx'
import { AppearanceSection, LanguageSection, RolesSection, SendingSection, StudySection } from './ChoiceSections.tsx'
import { FilesSection } from './FilesSection.tsx'
import { NumbersSection } from './NumbersSection.tsx'
import { PrivacySection } from './PrivacySection.tsx'
import { RecipientsSection } from './RecipientsSection.tsx'
import { SavedNote } from './SavedNote.tsx'
import { SectionNav } from './SectionNav.tsx'
import { SitesSection } from './SitesSection.tsx'
import { UpdatesSection } from './UpdatesSection.tsx'
import { WordsSection } from './WordsSection.tsx'

/** The options page: all sections on one page, with a side list that links to them. */
export function SettingsPage(props: {
  hrefs: Readonly<Record<PageId, string>>
  practiceHref: string
  newId(): string
}): JSX.Element | null {
  const stored = useSettings()
  const [savedAt, setSavedAt] = useState<number>()
  const ready = stored !== undefined
  useEffect(() => {
    // The browser looked for the section in the address before the settings were loaded, so navigate to it again.
    if (ready && location.hash) location.replace(location.hash)
  }, [ready])
  if (!stored) return null
  const { settings, problem } = stored
  const messages = translate(settingsMessages, settings.language)
  const change: typeof stored.change = async (part) => {
    const done = await stored.change(part)
    if (done) setSavedAt(Date.now())
    return done
  }
  const section = { settings, change, messages }
  const draft = findReturnDraft(location.search)
  return (
    <div class="page" lang={settings.language}>
      <SkipLink target="contents" name={messages.skip} />
      <PageBar current="options" language={settings.language} hrefs={props.hrefs} />
      <main class="page-main split">
        <SectionNav messages={messages} />
        <div class="settings" id="contents" tabIndex={-1}>
          <SettingsProblemNote problem={problem} language={settings.language} />
          <SavedNote savedAt={savedAt} format={messages.savedAt} />
          <ChecksSection
            {...section}
            practiceHref={props.practiceHref}
            whyHref={(check) => `${props.hrefs.library}#${getExplanationEntry(check)}`}
          />
          <WordsSection
            {...section}
            libraryHref={props.hrefs.library}
            onProvision={(id) => location.assign(`${props.hrefs.library}#${encodeURIComponent(id)}`)}
          />
          <SendingSection {...section} />
          <SitesSection {...section} />
          <NumbersSection {...section} />
          <FilesSection {...section} />
          <RecipientsSection
            {...section}
            newId={props.newId}
            outboxHref={props.hrefs.outbox}
            reportHref={draft && `${props.hrefs.outbox}#${draft}`}
          />
          <RolesSection {...section} />
          <StudySection {...section} />
          <UpdatesSection {...section} />
          <PrivacySection {...section} />
          <BackupSection {...section} />
          <AppearanceSection {...section} />
          <LanguageSection {...section} />
        </div>
      </main>
    </div>
  )
}
