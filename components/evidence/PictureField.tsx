import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { MessageReply } from '../../utils/messages.ts'
import { sendPageMessage } from '../../utils/page-messages.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { runOutboxAction } from '../../utils/report/model/outbox-error.ts'
import { attachPicture, detachPicture } from '../../utils/report/outbox/draft-pictures.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PictureFacts } from './PictureFacts.tsx'
import { PictureView } from './PictureView.tsx'
import type { UsePictureResult } from './use-picture.ts'
import './evidence.css'

interface PictureFieldProps {
  /** The draft's id. */
  id: string
  post: CapturedPost
  inUse: UsePictureResult
  /** The tab of the post if the form is shown over it; undefined elsewhere, also over a page of another site. */
  tab: number | undefined
  language: Language
}

/** The form field for the evidence picture: takes a picture, or shows the attached one exactly as it will be sent. */
export function PictureField({ id, post, inUse, tab, language }: PictureFieldProps): JSX.Element {
  const messages = translate(evidenceMessages, language)
  const { problems } = translate(reportMessages, language)
  const { picture } = inUse
  const [scroll, setScroll] = useState(true)
  const [taking, setTaking] = useState(false)
  const [problem, setProblem] = useState('')
  const [removed, setRemoved] = useState<Picture | null>(null)
  const take = () => {
    setTaking(true)
    setProblem('')
    takePicture(id, tab!, post, scroll).then(
      (answer) => {
        setTaking(false)
        if (answer !== 'taken') setProblem(messages.problems[answer](post.kind))
      },
      (error: unknown) => {
        console.error('report: no picture was taken', error)
        setTaking(false)
        setProblem(messages.problems['no-script'](post.kind))
      },
    )
  }
  const remove = async () => {
    let detached: Picture | null = null
    const failure = await runOutboxAction(async () => {
      detached = await detachPicture(id)
    })
    setRemoved(detached)
    setProblem(failure ? problems[failure] : '')
  }
  const putBack = async () => {
    if (!removed) return
    const failure = await runOutboxAction(() => attachPicture(id, removed))
    if (failure) setProblem(problems[failure])
    else setRemoved(null)
  }
  const shownProblem = problem || (inUse.problem ? problems[inUse.problem] : '')
  return (
    <section class="evidence-picture" aria-labelledby="evidence-picture">
      <h3 class="label-line" id="evidence-picture">
        {messages.title}
        <span class="meta">{messages.optional}</span>
      </h3>
      {shownProblem && (
        <p class="banner warn" role="alert">
          {shownProblem}
        </p>
      )}
      {picture && (
        <div class="attached">
          <PictureView picture={picture} language={language} />
          <PictureFacts picture={picture} language={language} />
        </div>
      )}
      <div role="status" class={removed && !picture ? 'banner' : 'sr'}>
        <span class="grow">{removed && !picture ? messages.field.removed : taking ? messages.field.taking : ''}</span>
        {removed && !picture && (
          <button type="button" class="btn quiet" onClick={() => void putBack()}>
            {messages.field.undo}
          </button>
        )}
      </div>
      {!picture && (
        <p class="meta muted">
          {tab === undefined ? messages.field.elsewhere(post.kind, post.site) : messages.field.kept(post.kind)}
        </p>
      )}
      {tab !== undefined && (
        <Checkbox on={scroll} onChange={setScroll}>
          {messages.field.scroll(post.kind)}
        </Checkbox>
      )}
      <PictureButtons {...{ id, picture, tab, taking, language, take, remove }} kind={post.kind} />
    </section>
  )
}

async function takePicture(
  id: string,
  tab: number,
  post: CapturedPost,
  scroll: boolean,
): Promise<MessageReply<'take-picture'>> {
  // Loaded by the press: it brings the checks, which the form does not need before.
  const { findPersonalPhrases } = await import('../../utils/report/model/personal-phrases.ts')
  const where = { capturedAt: post.capturedAt, scroll, author: post.author, phrases: findPersonalPhrases(post) }
  return sendPageMessage('take-picture', { id, tab, where })
}

function PictureButtons(props: {
  id: string
  kind: CapturedPost['kind']
  picture: Picture | null | undefined
  tab: number | undefined
  taking: boolean
  language: Language
  take(): void
  remove(): Promise<void>
}): JSX.Element {
  const { id, kind, picture, tab, taking, language, take, remove } = props
  const messages = translate(evidenceMessages, language)
  return (
    <div class="acts">
      {tab !== undefined && (
        <button type="button" class="btn line" disabled={taking} onClick={take}>
          <Icon name="image" />
          {picture ? messages.field.takeAgain : messages.field.take(kind)}
        </button>
      )}
      {picture && (
        <button
          type="button"
          class="btn line"
          onClick={() => void browser.tabs.create({ url: `${browser.runtime.getURL('/')}evidence.html#${id}` })}
        >
          {messages.field.edit}
        </button>
      )}
      {picture && (
        <button type="button" class="btn plain" onClick={() => void remove()}>
          {messages.field.remove}
        </button>
      )}
    </div>
  )
}
