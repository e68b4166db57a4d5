import { useEffect, useState } from 'preact/hooks'
import type { OutboxProblem } from '../../utils/report/model/outbox-error.ts'
import { watchDraftPicture } from '../../utils/report/outbox/draft-pictures.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'

/** The state of the picture of a draft. */
export interface UsePictureResult {
  /** Undefined while loading; null if the draft has no picture or it cannot be read. */
  picture: Picture | null | undefined
  problem: OutboxProblem | undefined
}

/** Returns the picture of a draft and updates it when any page changes it. */
export function usePicture(id: string): UsePictureResult {
  const [result, setResult] = useState<UsePictureResult>({ picture: undefined, problem: undefined })
  useEffect(
    () =>
      watchDraftPicture(
        id,
        (picture) => setResult({ picture, problem: undefined }),
        ({ problem }) => setResult({ picture: null, problem }),
      ),
    [id],
  )
  return result
}
