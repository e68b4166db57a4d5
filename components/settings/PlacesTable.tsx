import type { JSX } from 'preact'
import { type PlaceMessages, placeMessages } from '../../utils/i18n/pages/place-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { PLACE_CHOICES, type PlaceChoice } from '../../utils/settings/composer-choices.ts'
import { listInstalledSites, listOptionalSites, type SiteAccess } from '../../utils/site-access/site-access.ts'
import { getPlaceChoice, listSitePlaces, type SitePlace, setPlaceChoice } from '../../utils/site-access/site-places.ts'
import type { SectionProps } from './SectionFrame.tsx'

/** Sets how each place is checked, by who reads there: the places of the sites that are turned on. */
export function PlacesTable({ settings, change }: SectionProps): JSX.Element {
  const messages = translate(placeMessages, settings.language)
  const optional = listOptionalSites().filter(({ key }) => settings.sitesOn.includes(key))
  const sites = [...listInstalledSites(), ...optional].filter(({ key }) => listSitePlaces(key).length > 0)
  const choose = (place: SitePlace, choice: PlaceChoice) => change((stored) => setPlaceChoice(place, choice, stored))
  return (
    <>
      <h3 id="places">{messages.title}</h3>
      <p class="intro">{messages.intro}</p>
      <div class="sheet-card">
        <table class="places" aria-labelledby="places">
          <thead>
            <tr>
              <th scope="col">{messages.columns.place}</th>
              <th scope="col">{messages.columns.readers}</th>
              <th scope="col">{messages.columns.choice}</th>
            </tr>
          </thead>
          {sites.map((site) => (
            <tbody key={site.key}>
              <tr class="site">
                <th scope="rowgroup" colSpan={3}>
                  {site.name}
                </th>
              </tr>
              {listSitePlaces(site.key).map((place) => (
                <PlaceRow
                  key={place.key}
                  place={place}
                  site={site}
                  choice={getPlaceChoice(place, settings)}
                  messages={messages}
                  onChoose={(choice) => void choose(place, choice)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <dl class="place-choices meta">
        {PLACE_CHOICES.map((choice) => (
          <div key={choice}>
            <dt>{messages.choices[choice].name}</dt>
            <dd>{messages.choices[choice].about}</dd>
          </div>
        ))}
      </dl>
      <p class="meta muted">{messages.unknown}</p>
    </>
  )
}

function PlaceRow(props: {
  place: SitePlace
  site: SiteAccess
  choice: PlaceChoice
  messages: PlaceMessages
  onChoose(choice: PlaceChoice): void
}): JSX.Element {
  const { place, messages } = props
  const { name, readers } = messages.audiences[place.audience]
  const placeName = messages.names[place.key] ?? name
  return (
    <tr>
      <th scope="row">{placeName}</th>
      <td class="muted">{readers}</td>
      <td>
        <span class="select">
          <select
            aria-label={messages.choose(placeName, props.site.name)}
            value={props.choice}
            onChange={(event) => props.onChoose(event.currentTarget.value as PlaceChoice)}
          >
            {PLACE_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {messages.choices[choice].name}
              </option>
            ))}
          </select>
        </span>
      </td>
    </tr>
  )
}
