import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { send } from '../../utils/messages.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { personalPhrases } from '../../utils/report/model/personal-phrases.ts'
import { attachPicture, detachPicture } from '../../utils/report/outbox/pictures.ts'
import type { Picture } from '../../utils/report/picture/picture.ts'
import { attempt } from '../report/actions.ts'
import { Tick } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PictureFacts } from './PictureFacts.tsx'
import { PictureView } from './PictureView.tsx'
import type { PictureInUse } from './use-picture.ts'
import './evidence.css'

interface PictureFieldProps {
  /** The draft's id. */
  id: string
  post: CapturedPost
  inUse: PictureInUse
  /** The tab the post is on, when the form lies over it; undefined where it does not. */
  tab: number | undefined
  language: Language
}

/** The evidence picture in the form: how to take one, or the one there is, as it goes. */
export function PictureField({ id, post, inUse, tab, language }: PictureFieldProps): JSX.Element {
  const words = say(evidenceWords, language)
  const { problems } = say(reportWords, language)
  const { picture } = inUse
  const [scroll, setScroll] = useState(true)
  const [taking, setTaking] = useState(false)
  const [problem, setProblem] = useState('')
  const [removed, setRemoved] = useState<Picture | null>(null)
  const take = () => {
    setTaking(true)
    setProblem('')
    const where = { capturedAt: post.capturedAt, scroll, author: post.author, phrases: personalPhrases(post) }
    send('take-picture', { id, tab: tab!, where }).then(
      (answer) => {
        setTaking(false)
        if (answer !== 'taken') setProblem(words.problems[answer])
      },
      (error: unknown) => {
        console.error('report: no picture was taken', error)
        setTaking(false)
        setProblem(words.problems['no-script'])
      },
    )
  }
  const remove = async () => {
    let gone: Picture | null = null
    const wrong = await attempt(async () => {
      gone = await detachPicture(id)
    })
    setRemoved(gone)
    setProblem(wrong ? problems[wrong] : '')
  }
  const putBack = async () => {
    if (!removed) return
    const wrong = await attempt(() => attachPicture(id, removed))
    if (wrong) setProblem(problems[wrong])
    else setRemoved(null)
  }
  const told = problem || (inUse.problem ? problems[inUse.problem] : '')
  return (
    <section class="evidence-picture" aria-labelledby="evidence-picture">
      <h3 class="label-line" id="evidence-picture">
        {words.title}
        <span class="meta">{words.optional}</span>
      </h3>
      {told && (
        <p class="banner warn" role="alert">
          {told}
        </p>
      )}
      {picture && (
        <div class="attached">
          <PictureView picture={picture} language={language} />
          <PictureFacts picture={picture} language={language} />
        </div>
      )}
      <div role="status" class={removed && !picture ? 'banner' : 'sr'}>
        <span class="grow">{removed && !picture ? words.field.removed : taking ? words.field.taking : ''}</span>
        {removed && !picture && (
          <button type="button" class="btn quiet" onClick={() => void putBack()}>
            {words.field.undo}
          </button>
        )}
      </div>
      {!picture && <p class="meta muted">{tab === undefined ? words.field.elsewhere : words.field.kept}</p>}
      {tab !== undefined && (
        <Tick on={scroll} onChange={setScroll}>
          {words.field.scroll}
        </Tick>
      )}
      <div class="acts">
        {tab !== undefined && (
          <button type="button" class="btn line" disabled={taking} onClick={take}>
            <Icon name="image" />
            {picture ? words.field.takeAgain : words.field.take}
          </button>
        )}
        {picture && (
          <button
            type="button"
            class="btn line"
            onClick={() => void browser.tabs.create({ url: `${browser.runtime.getURL('/')}evidence.html#${id}` })}
          >
            {words.field.edit}
          </button>
        )}
        {picture && (
          <button type="button" class="btn plain" onClick={() => void remove()}>
            {words.field.remove}
          </button>
        )}
      </div>
    </section>
  )
}
