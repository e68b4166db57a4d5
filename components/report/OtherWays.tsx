import type { JSX } from 'preact'
import { waysWords } from '../../utils/i18n/report/report-ways.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import type { CategoryId } from '../../utils/report/model/categories.ts'
import { type Channel, channelsFor } from '../../utils/report/model/channels.ts'
import { Citation } from './Citation.tsx'

interface OtherWaysProps {
  site: CapturedPost['site']
  /** The sign chosen; null while none is. */
  category: CategoryId | null
  language: Language
  onProvision(id: string): void
}

/** Other ways to report, told before the form: the site's own, and the public ones that fit. Nothing is pressed for the user. */
export function OtherWays({ site, category, language, onProvision }: OtherWaysProps): JSX.Element {
  const words = say(waysWords, language)
  const channels = category === null ? [] : channelsFor(category)
  return (
    <details class="ways-first">
      <summary>{words.title(site)}</summary>
      <h4>{words.siteTitle}</h4>
      <p>{words.site[site] ?? words.unknownSite}</p>
      <h4>{words.publicTitle}</h4>
      {channels.length === 0 && <p>{category === null ? words.needCategory : words.noChannel}</p>}
      {channels.length > 0 && (
        <ul>
          {channels.map((channel) => (
            <OneChannel key={channel.id} {...{ channel, language, onProvision }} />
          ))}
        </ul>
      )}
    </details>
  )
}

function OneChannel(props: { channel: Channel; language: Language; onProvision(id: string): void }): JSX.Element {
  const { channel, language, onProvision } = props
  const words = say(waysWords, language)
  const { name, about } = words.channels[channel.id]
  return (
    <li>
      <b>{name}</b>
      {channel.link && (
        <>
          {': '}
          <a href={channel.link.href} target="_blank" rel="noreferrer">
            {channel.link.text}
          </a>
        </>
      )}
      <span class="line">
        {about} {channel.provision && <Citation id={channel.provision} {...{ language, onProvision }} />}
      </span>
      {!channel.sure && <span class="line muted">{words.unsure}</span>}
    </li>
  )
}
