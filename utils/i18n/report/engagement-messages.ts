import type { EngagementKind } from '../../report/model/post-engagement.ts'
import type { Translations } from '../translate.ts'

/** Why no reactions or comments were captured. */
export type EngagementProblem = 'gone' | 'no-script' | `no-${EngagementKind}`

/** Texts of the checkboxes that add reactions and comments to a report. */
export interface EngagementMessages {
  ticks: Record<EngagementKind, string>
  /** Below the comments checkbox while it is off. */
  notNames: string
  /** Instead of the checkboxes, when the tab of the post is not known. */
  needsPage: string
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
    needsPage: 'Số lượt bày tỏ cảm xúc và bình luận chỉ lấy được khi trang có bài còn mở.',
    asking: 'Đang đọc từ trang',
    reactions: (count) => `Trang hiện: ${count}`,
    comments: (count) => `Đã lấy ${count} bình luận, không kèm tên người viết; có trong phần xem trước`,
    problems: {
      gone: 'Không còn thấy bài này trên trang. Báo cáo lại bài rồi đánh dấu.',
      'no-script':
        'Trang có bài không phản hồi, có thể đã đóng hoặc vừa tải lại. Mở lại bài và báo cáo lại rồi đánh dấu.',
      'no-reactions': 'Trang không hiện con số nào.',
      'no-comments': 'Trang không hiện bình luận nào dưới bài.',
    },
  },
  en: {
    ticks: { reactions: 'Include the number of reactions', comments: 'Include the comments shown below the post' },
    notNames: 'Without the names of who commented',
    needsPage: 'Reactions and comments can be taken only while the page of the post is open.',
    asking: 'Reading the page',
    reactions: (count) => `The page shows: ${count}`,
    comments: (count) =>
      `${count === 1 ? '1 comment' : `${count} comments`} taken, without the names of who wrote; see the preview`,
    problems: {
      gone: 'The post is no longer on the page. Report it again, then tick this.',
      'no-script':
        'The page of the post does not answer: it may be closed or reloaded. Open the post and report it again, then tick this.',
      'no-reactions': 'The page shows no number.',
      'no-comments': 'The page shows no comment below the post.',
    },
  },
}
