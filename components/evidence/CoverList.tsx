import type { JSX } from 'preact'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Box } from '../../utils/report/picture/box.ts'
import type { Cover, Edits } from '../../utils/report/picture/edits.ts'
import { Tick } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'

interface CoverListProps {
  edits: Edits
  language: Language
  onToggle(cover: Cover, on: boolean): void
  onDrop(cover: Cover): void
  onUncrop(): void
  /** Puts the selection on a part. */
  onShow(box: Box): void
}

/** What is covered or may be, by the numbers on the picture: suggestions to tick one by one, own parts to drop, the crop. */
export function CoverList({ edits, language, ...on }: CoverListProps): JSX.Element {
  const words = say(evidenceWords, language).editor
  return (
    <section class="covers" aria-labelledby="covers">
      <h3 class="label-line" id="covers">
        {words.suggestions}
        <span class="meta">{words.suggestionsHint}</span>
      </h3>
      {edits.covers.length === 0 && !edits.crop && <p class="meta muted">{words.none}</p>}
      <ol>
        {edits.covers.map((cover, index) => {
          const name = `${index + 1}. ${cover.what === 'own' ? words.own(cover.how) : words.spots[cover.what]}`
          return (
            <li key={cover.id}>
              {cover.what === 'own' ? (
                <span class="grow">{name}</span>
              ) : (
                <Tick on={cover.on} onChange={(ticked) => on.onToggle(cover, ticked)}>
                  {name}
                </Tick>
              )}
              <Act label={words.show(name)} icon="target" onPress={() => on.onShow(cover.box)} />
              {cover.what === 'own' && <Act label={words.drop(name)} icon="close" onPress={() => on.onDrop(cover)} />}
            </li>
          )
        })}
        {edits.crop && (
          <li>
            <span class="grow">{words.crop}</span>
            <Act label={words.show(words.crop)} icon="target" onPress={() => edits.crop && on.onShow(edits.crop)} />
            <Act label={words.drop(words.crop)} icon="close" onPress={on.onUncrop} />
          </li>
        )}
      </ol>
    </section>
  )
}

function Act(props: { label: string; icon: 'target' | 'close'; onPress(): void }): JSX.Element {
  return (
    <button type="button" class="icon-btn" aria-label={props.label} title={props.label} onClick={props.onPress}>
      <Icon name={props.icon} />
    </button>
  )
}
