import type { JSX } from 'preact'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { BoundingBox } from '../../utils/report/picture/bounding-box.ts'
import type { Cover, PictureEdits } from '../../utils/report/picture/picture-edits.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'

interface CoverListProps {
  edits: PictureEdits
  language: Language
  onToggle(cover: Cover, on: boolean): void
  onDrop(cover: Cover): void
  onUncrop(): void
  /** Moves the selection to a part. */
  onShow(box: BoundingBox): void
}

/**
 * Lists the covers by their numbers on the picture: suggestions with a checkbox, the user's covers and the crop with a
 * remove button.
 */
export function CoverList({ edits, language, ...on }: CoverListProps): JSX.Element {
  const messages = translate(evidenceMessages, language).editor
  return (
    <section class="covers" aria-labelledby="covers">
      <h3 class="label-line" id="covers">
        {messages.suggestions}
        <span class="meta">{messages.suggestionsHint}</span>
      </h3>
      {edits.covers.length === 0 && !edits.crop && <p class="meta muted">{messages.none}</p>}
      <ol>
        {edits.covers.map((cover, index) => {
          const name = `${index + 1}. ${cover.what === 'own' ? messages.own(cover.how) : messages.spots[cover.what]}`
          return (
            <li key={cover.id}>
              {cover.what === 'own' ? (
                <span class="grow">{name}</span>
              ) : (
                <Checkbox on={cover.on} onChange={(ticked) => on.onToggle(cover, ticked)}>
                  {name}
                </Checkbox>
              )}
              <CoverActionButton label={messages.show(name)} icon="target" onPress={() => on.onShow(cover.box)} />
              {cover.what === 'own' && (
                <CoverActionButton label={messages.drop(name)} icon="close" onPress={() => on.onDrop(cover)} />
              )}
            </li>
          )
        })}
        {edits.crop && (
          <li>
            <span class="grow">{messages.crop}</span>
            <CoverActionButton
              label={messages.show(messages.crop)}
              icon="target"
              onPress={() => edits.crop && on.onShow(edits.crop)}
            />
            <CoverActionButton label={messages.drop(messages.crop)} icon="close" onPress={on.onUncrop} />
          </li>
        )}
      </ol>
    </section>
  )
}

function CoverActionButton(props: { label: string; icon: 'target' | 'close'; onPress(): void }): JSX.Element {
  return (
    <button type="button" class="icon-btn" aria-label={props.label} title={props.label} onClick={props.onPress}>
      <Icon name={props.icon} />
    </button>
  )
}
