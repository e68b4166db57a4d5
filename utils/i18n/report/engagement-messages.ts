import type { EngagementKind } from '../../report/model/post-engagement.ts'
import type { Translations } from '../translate.ts'

/** Why no reactions or comments were captured. */
export type EngagementProblem = 'gone' | 'no-script' | `no-${EngagementKind}`

/** Texts of the checkboxes that add reactions and comments to a report. */
export interface EngagementMessages {
  ticks: Record<EngagementKind, string>
  /** Below the comments checkbox while it is off. */
  notNames: string
  asking: string
  reactions(count: string): string
  comments(count: number): string
  problems: Record<EngagementProblem, string>
}

/** Texts of these checkboxes, in both languages. */
export const engagementMessages: Translations<EngagementMessages> = {
  vi: {
    ticks: { reactions: 'Kèm số lượt bày tỏ cảm xúc', comments: 'Kèm bình luận đang hiện dưới bài' },
    notNames: 'Không kèm tên người bình luận',
    asking: 'Đang đọc từ trang',
    reactions: (count) => `Trang hiện: ${count}`,
    comments: (count) => `Đã lấy ${count} bình luận, không kèm tên người viết; có trong phần xem trước`,
    problems: {
      gone: 'Không còn thấy bài này trên trang. Báo cáo lại bài rồi đánh dấu.',
      'no-script': 'Trang ở trước mặt không trả lời. Mở trang có bài rồi đánh dấu lại.',
      'no-reactions': 'Trang không hiện con số nào.',
      'no-comments': 'Trang không hiện bình luận nào dưới bài.',
    },
  },
  en: {
    ticks: { reactions: 'Include the number of reactions', comments: 'Include the comments shown below the post' },
    notNames: 'Without the names of who commented',
    asking: 'Reading the page',
    reactions: (count) => `The page shows: ${count}`,
    comments: (count) =>
      `${count === 1 ? '1 comment' : `${count} comments`} taken, without the names of who wrote; see the preview`,
    problems: {
      gone: 'The post is no longer on the page. Report it again, then tick this.',
      'no-script': 'The page in front does not answer. Open the page of the post, then tick this again.',
      'no-reactions': 'The page shows no number.',
      'no-comments': 'The page shows no comment below the post.',
    },
  },
}
