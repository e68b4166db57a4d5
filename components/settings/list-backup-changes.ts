import type { CheckChoices } from '../../utils/checks/check-contract.ts'
import { chooseLevel } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES, getKindName } from '../../utils/checks/message-registry.ts'
import { CHECK_IDS, type CheckId } from '../../utils/draft.ts'
import { levelMessages } from '../../utils/i18n/compose/level-messages.ts'
import { type BackupMessages, type BackupPart, backupMessages } from '../../utils/i18n/pages/backup-messages.ts'
import { placeMessages } from '../../utils/i18n/pages/place-messages.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'
import {
  findKnownSite,
  listInstalledSites,
  listOptionalSites,
  resolveSiteKey,
} from '../../utils/site-access/site-access.ts'
import { getPlaceChoice, listSitePlaces } from '../../utils/site-access/site-places.ts'
import type { StudyProgress } from '../../utils/study/study-progress.ts'

/** One thing that a backup changes, in words. */
export interface BackupChange {
  name: string
  before: string
  after: string
}

/** Items of a list that are named; the rest is counted. */
const MAX_NAMED = 8

/** Lists what is different in other settings, in words. Addresses are shown in full. */
export function listBackupChanges(before: Settings, after: Settings, language: Language): BackupChange[] {
  const messages = translate(backupMessages, language)
  const parts = PARTS.flatMap(({ id, read, show }): BackupChange[] => {
    if (JSON.stringify(read(before)) === JSON.stringify(read(after))) return []
    const [from, to] = [show(before, messages, language), show(after, messages, language)]
    return [{ name: messages.parts[id], before: from, after: from === to ? `${to} (${messages.differs})` : to }]
  })
  return [
    ...listLevelChanges(before.checks, after.checks, language),
    ...listPlaceChanges(before, after, language),
    ...parts,
  ]
}

/** Lists the study progress if a file changes it: how many cards and answers. */
export function listStudyChange(
  before: StudyProgress | undefined,
  after: StudyProgress | undefined,
  language: Language,
): BackupChange[] {
  if (!after || JSON.stringify(before) === JSON.stringify(after)) return []
  const messages = translate(backupMessages, language)
  const show = (study: StudyProgress | undefined) =>
    study && study.cards.length > 0 ? messages.studied(study.cards.length, study.answers.length) : messages.none
  const [from, to] = [show(before), show(after)]
  if (before && from === to && to === messages.none) return []
  return [{ name: messages.parts.study, before: from, after: from === to ? `${to} (${messages.differs})` : to }]
}

interface ListedPart {
  id: BackupPart | 'never' | 'flagged'
  read(settings: Settings): unknown
  show(settings: Settings, messages: BackupMessages, language: Language): string
}

function listPart<Part extends BackupPart>(
  id: Part,
  show: (value: Settings[Part], messages: BackupMessages, language: Language) => string,
): ListedPart {
  return {
    id,
    read: (settings) => settings[id],
    show: (settings, messages, language) => show(settings[id], messages, language),
  }
}

const showSwitch = (on: boolean, messages: BackupMessages) => (on ? messages.on : messages.off)
const showSites = (keys: readonly string[], messages: BackupMessages) =>
  joinNames(
    keys.map((key) => resolveSiteKey(key)?.name ?? findKnownSite(key)?.name ?? key),
    messages,
  )

const PARTS: readonly ListedPart[] = [
  {
    id: 'never',
    read: ({ words }) => words.never,
    show: ({ words }, messages) => joinNames(words.never, messages),
  },
  {
    id: 'flagged',
    read: ({ words }) => words.flagged,
    show: ({ words }, messages, language) => {
      const levels = translate(levelMessages, language)
      return joinNames(
        words.flagged.map(({ phrase, level }) => `${phrase} (${levels[level]})`),
        messages,
      )
    },
  },
  listPart('hold', showSwitch),
  listPart('files', (files, messages) => messages.files(files)),
  listPart('siteChecks', (siteChecks, messages, language) => {
    const levels = { ...translate(levelMessages, language), off: messages.off }
    return joinNames(
      Object.entries(siteChecks).flatMap(([key, choices]) =>
        CHECK_IDS.flatMap((id) => {
          const choice = choices[id]
          const site = findKnownSite(key)?.name ?? key
          return choice ? `${site}: ${CHECK_MESSAGES[id][language].title} (${levels[choice]})` : []
        }),
      ),
      messages,
    )
  }),
  listPart('sitesOff', showSites),
  listPart('sitesOn', showSites),
  listPart('recipients', (recipients, messages) =>
    recipients.length === 0 ? messages.none : recipients.map(({ name, address }) => `${name} (${address})`).join('; '),
  ),
  listPart('defaultRecipients', (recipients, messages) => messages.categories(Object.keys(recipients).length)),
  listPart('keepDays', (days, messages) => messages.days(days)),
  listPart('wipeDelivered', showSwitch),
  listPart('roles', (roles, messages, language) => {
    const names = translate(settingsMessages, language).roles
    return joinNames(
      roles.map((role) => names[role].name),
      messages,
    )
  }),
  listPart('studyCard', showSwitch),
  listPart('updates', (source, messages) => (source ? `${source.address} (${source.key})` : messages.none)),
  listPart('theme', (theme, _, language) => translate(settingsMessages, language).theme.choices[theme]),
  listPart('language', (chosen, _, language) => translate(settingsMessages, language).languages[chosen]),
]

function joinNames(names: readonly string[], messages: BackupMessages): string {
  if (names.length === 0) return messages.none
  const named = names.slice(0, MAX_NAMED).join(', ')
  return names.length > MAX_NAMED ? `${named} ${messages.more(names.length - MAX_NAMED)}` : named
}

function listLevelChanges(before: CheckChoices, after: CheckChoices, language: Language): BackupChange[] {
  const { off } = translate(backupMessages, language)
  const levels = { ...translate(levelMessages, language), off }
  return CHECK_IDS.flatMap((id: CheckId) => {
    const check = CHECKS[id]
    const { title } = CHECK_MESSAGES[id][language]
    // A check that is all of kinds has no level, but it can be off.
    return [undefined, ...(check.kinds ?? [])].flatMap((kind): BackupChange[] => {
      const from = chooseLevel(check, kind, before)
      const to = chooseLevel(check, kind, after)
      const isOffWithCheck = kind && before[id] !== after[id] && (before[id] === 'off' || after[id] === 'off')
      if (from === to || isOffWithCheck) return []
      const name = kind ? `${title}: ${getKindName(id, kind, language)}` : title
      return [{ name, before: levels[from], after: levels[to] }]
    })
  })
}

function listPlaceChanges(before: Settings, after: Settings, language: Language): BackupChange[] {
  const messages = translate(placeMessages, language)
  return [...listInstalledSites(), ...listOptionalSites()].flatMap((site) =>
    listSitePlaces(site.key).flatMap((place): BackupChange[] => {
      const from = getPlaceChoice(place, before)
      const to = getPlaceChoice(place, after)
      if (from === to) return []
      const name = `${site.name}: ${messages.names[place.key] ?? messages.audiences[place.audience].name}`
      return [{ name, before: messages.choices[from].name, after: messages.choices[to].name }]
    }),
  )
}
