import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import {
  SETTINGS_SECTIONS,
  type SettingsMessages,
  type SettingsSection,
} from '../../utils/i18n/pages/settings-messages.ts'
import { findCurrentSection } from './find-current-section.ts'

/** The list of the sections next to them, which marks the one that is read. */
export function SectionNav({ messages }: { messages: SettingsMessages }): JSX.Element {
  const current = useCurrentSection()
  return (
    <nav class="side" aria-label={messages.title}>
      {SETTINGS_SECTIONS.map((id) => (
        <a key={id} href={`#${id}`} {...(id === current && { class: 'on', 'aria-current': 'true' as const })}>
          {messages.sections[id].name}
        </a>
      ))}
    </nav>
  )
}

function useCurrentSection(): SettingsSection | undefined {
  const [current, setCurrent] = useState<SettingsSection>()
  useEffect(() => {
    const look = () => setCurrent(readCurrentSection())
    look()
    const events = ['scroll', 'resize', 'hashchange'] as const
    for (const event of events) window.addEventListener(event, look, { passive: true })
    return () => {
      for (const event of events) window.removeEventListener(event, look)
    }
  }, [])
  return current
}

function readCurrentSection(): SettingsSection | undefined {
  const sections = SETTINGS_SECTIONS.flatMap((id) => {
    const section = document.getElementById(id)
    return section ? [{ id, top: section.getBoundingClientRect().top }] : []
  })
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement
  // A page at a zoom of 110 % has its end at a fraction of a pixel. One that fits the window is at its beginning.
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2
  return findCurrentSection(sections, { height: clientHeight, isAtEnd, target: location.hash.slice(1) })
}
