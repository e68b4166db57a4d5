import { useEffect, useState } from 'preact/hooks'
import type { OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import { watchPicture } from '../../utils/report/outbox/pictures.ts'
import type { Picture } from '../../utils/report/picture/picture.ts'

/** The picture of a draft as a page sees it: undefined until it is read, null when there is none. */
export interface PictureInUse {
  picture: Picture | null | undefined
  problem: OutboxProblem | undefined
}

/** The picture of a draft, kept up to date from every page. */
export function usePicture(id: string): PictureInUse {
  const [seen, setSeen] = useState<PictureInUse>({ picture: undefined, problem: undefined })
  useEffect(
    () =>
      watchPicture(
        id,
        (picture) => setSeen({ picture, problem: undefined }),
        ({ problem }) => setSeen({ picture: null, problem }),
      ),
    [id],
  )
  return seen
}
