import { useEffect, useState } from 'preact/hooks'
import type { OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import { watchDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/** The picture of a draft as a page sees it: undefined until it is read, null when there is none. */
export interface UsePictureResult {
  picture: Picture | null | undefined
  problem: OutboxProblem | undefined
}

/** The picture of a draft, kept up to date from every page. */
export function usePicture(id: string): UsePictureResult {
  const [seen, setSeen] = useState<UsePictureResult>({ picture: undefined, problem: undefined })
  useEffect(
    () =>
      watchDraftPicture(
        id,
        (picture) => setSeen({ picture, problem: undefined }),
        ({ problem }) => setSeen({ picture: null, problem }),
      ),
    [id],
  )
  return seen
}
