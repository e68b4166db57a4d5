import type { JSX } from 'preact'
import { reportChannelMessages } from '../../utils/i18n/report/report-channel-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { findPublicChannels, type PublicChannel } from '../../utils/report/model/public-channels.ts'
import type { CategoryId } from '../../utils/report/model/report-categories.ts'
import { ProvisionLink } from './ProvisionLink.tsx'

interface OtherChannelsProps {
  site: CapturedPost['site']
  /** The chosen category; null while no category is chosen. */
  category: CategoryId | null
  language: Language
  /** Whether it is unfolded at first. */
  open: boolean
  onProvision(id: string): void
}

/** Shows other ways to report before the form: the site's report function and public channels. It only informs. */
export function OtherChannels({ site, category, language, open, onProvision }: OtherChannelsProps): JSX.Element {
  const messages = translate(reportChannelMessages, language)
  const channels = category === null ? [] : findPublicChannels(category)
  return (
    <details class="ways-first" open={open}>
      <summary>{messages.title(site)}</summary>
      <h3>{messages.siteTitle}</h3>
      <p>{messages.site[site] ?? messages.unknownSite}</p>
      <h3>{messages.publicTitle}</h3>
      {channels.length === 0 && <p>{category === null ? messages.needCategory : messages.noChannel}</p>}
      {channels.length > 0 && (
        <>
          <p>{messages.publicAbout}</p>
          <ul>
            {channels.map((channel) => (
              <ChannelItem key={channel.id} {...{ channel, language, onProvision }} />
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

function ChannelItem(props: {
  channel: PublicChannel
  language: Language
  onProvision(id: string): void
}): JSX.Element {
  const { channel, language, onProvision } = props
  const messages = translate(reportChannelMessages, language)
  const { name, about } = messages.channels[channel.id]
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
        {about} {channel.provision && <ProvisionLink id={channel.provision} {...{ language, onProvision }} />}
      </span>
      {!channel.sure && <span class="line muted">{messages.unsure}</span>}
    </li>
  )
}
