// The first run of a pattern compiles it, which takes long. Warm-up does that in small steps while the browser is idle.

import { createTextDraft } from '../draft.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import { analyzeText } from '../text/analyzed-text.ts'
import { listPatterns } from '../text/compile-pattern.ts'
import { CHECKS, runChecks } from './index.ts'

// Ordinary words that pass the checks' cheap prefilters, with and without diacritics. The findings do not matter.
const WARM_UP_DRAFTS = [
  'Nghe nói ông Năm ở Sở bảo: "mai họp nội bộ, số 12 đường Bình Sen, gọi 0900 000 000 nhé", không biết lương bao nhiêu mà xây nhà, lấy hết tiền, ai cũng biết, đồ ngu, tao đánh, dân đó, nhận làm bằng, bé Sen lớp 3A, thay mặt cơ quan thông báo, xem vidu.example/a.',
  'nghe noi ong nam o so bao mai hop noi bo, goi 0900 000 000 nhe, khong biet luong bao nhieu ma xay nha, lay het tien, ai cung biet, do ngu, tao danh, nhan lam bang, be sen lop 3a, thay mat co quan thong bao',
]

/** Patterns compiled in one step. */
const PATTERNS_A_STEP = 12

/**
 * Runs each check and its fix builder on the samples, one check a step, then compiles the patterns that they search for
 * where the samples have no word to try them on, then runs everything with the model.
 * @param getTagger Returns the model, if it has come by then.
 */
export function* warmUpChecks(getTagger: () => Tagger | undefined = () => undefined): Generator<void> {
  const samples = WARM_UP_DRAFTS.map((sample) => [createTextDraft(sample), analyzeText(sample)] as const)
  for (const check of Object.values(CHECKS)) {
    for (const [draft, reading] of samples) {
      for (const hit of check.find(draft, reading)) check.buildFixes?.(reading, hit)
      yield
    }
  }
  for (const [, reading] of samples) {
    for (const [index, pattern] of listPatterns().entries()) {
      yield* pattern.warmUp(reading)
      if (index % PATTERNS_A_STEP === 0) yield
    }
  }
  for (const [draft] of samples) {
    runChecks(draft, {}, { tagger: getTagger() })
    yield
  }
}
