// The first run of a pattern compiles it, which takes long. Warm-up does that in small steps while the browser is idle.

import { createTextDraft } from '../draft.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import { analyzeText } from '../text/analyzed-text.ts'
import { stripDiacritics } from '../text/character-folding.ts'
import { listPatterns } from '../text/compile-pattern.ts'
import { CHECKS, runChecks } from './index.ts'

// Ordinary words that pass the checks' cheap prefilters. The findings do not matter.
const ORDINARY_DRAFTS = [
  'Nghe nói ông Năm ở Sở bảo: "mai họp nội bộ, số 12 đường Bình Sen, gọi 0900 000 000 nhé", không biết lương bao nhiêu mà xây nhà, lấy hết tiền, ai cũng biết, đồ ngu, tao đánh, dân đó, nhận làm bằng, bé Sen lớp 3A, thay mặt cơ quan thông báo, xem vidu.example/a.',
  'Sáng nay UBND xã phát biểu tại lễ trao quà, mời bà con đến dự, cảm ơn đoàn thể và chiến sĩ. Theo thông báo của trường, danh sách các cháu lớp 5 đăng ở trang này; con gái cô Sáu bị sốt, chú Tư mất vì ung thư. Dạ em xin phép hỏi quy định mới, nhà cạnh chợ, tin này sai, chia sẻ cho mọi người, họ rủ nhau đi.',
]
const WARM_UP_DRAFTS = ORDINARY_DRAFTS.flatMap((draft) => [draft, stripDiacritics(draft)])

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
