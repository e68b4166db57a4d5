/** A comment of the feed; its replies are nested. */
export interface FeedComment {
  id: string
  author: string
  time: string
  text: string
  replies?: readonly FeedComment[]
}

/** A post of the feed. All people and places are invented. */
export interface FeedPost {
  /** Slug of the page, the first part of the permalink. */
  page: string
  /** The `pfbid…` of the permalink. */
  id: string
  author: string
  /** The full date, as the tooltip shows it. */
  date: string
  /** The short time in the header, drawn so that its text cannot be read. */
  time: string
  /** Which attribute marks the message. */
  anchor: 'story_message' | 'comet-preview'
  text: readonly string[]
  /** The part behind "Xem thêm": not in the document until it is pressed. */
  rest?: readonly string[]
  /** A post on a coloured background: one large centred block. */
  coloured?: boolean
  shared?: { author: string; page: string; id: string; date: string; time: string; text: readonly string[] }
  /** Who reacted and how many, as one line. */
  reactions?: string
  comments?: readonly FeedComment[]
}

/** The posts of the feed. */
export const FEED_POSTS: readonly FeedPost[] = [
  {
    page: 'tramytebinhsen',
    id: 'pfbid02kQ7nVtYb1sWmC4hZx9RrLpD3aEo',
    author: 'Trạm Y tế phường Bình Sen',
    date: 'Thứ Tư, 18 tháng 11 2026 lúc 07:45',
    time: '6 ngày',
    anchor: 'story_message',
    text: ['Thứ Sáu này trạm tiêm nhắc cho trẻ từ 18 tháng tuổi, từ 7 giờ 30 đến 11 giờ'],
    rest: ['Bà con nhớ mang theo sổ tiêm chủng.', 'Cần hỏi thêm xin ghé trạm trong giờ làm việc.'],
    comments: [
      {
        id: '1204481517301',
        author: 'Trần Văn Bền',
        time: '5 ngày',
        text: 'Cháu mới hết sốt hôm qua thì có tiêm được không?',
        replies: [
          {
            id: '1204481517377',
            author: 'Trạm Y tế phường Bình Sen',
            time: '5 ngày',
            text: 'Dạ nên đợi thêm một tuần.',
          },
        ],
      },
      { id: '1204481517302', author: 'Lò Thị Nhung', time: '4 ngày', text: 'Cảm ơn trạm, nhà em sẽ đi sớm.' },
    ],
  },
  {
    page: 'hotro.trungthuong.2026',
    id: 'pfbid0aMxT41ZuJ8hQvLk2YpN6wRcS7fBd',
    author: 'Hỗ trợ trúng thưởng 2026',
    date: 'Thứ Hai, 23 tháng 11 2026 lúc 20:10',
    time: '1 ngày',
    anchor: 'story_message',
    text: [
      'Chúc mừng 50 tài khoản trúng xe máy.',
      'Để nhận giải, chuyển phí hồ sơ 500.000 đồng và gửi mã xác nhận cho trang trước 18 giờ hôm nay.',
    ],
    comments: [
      { id: '1204481519901', author: 'Đỗ Quang Hà', time: '20 giờ', text: 'Trang này có thật không mọi người?' },
    ],
  },
  {
    page: 'cho.binhsen',
    id: 'pfbid0Rr5sPq8YtVn3CzXw1LmKj7HgFdE2',
    author: 'Chợ Bình Sen',
    date: 'Chủ nhật, 22 tháng 11 2026 lúc 05:30',
    time: '2 ngày',
    anchor: 'comet-preview',
    text: ['Sáng nay cá đồng về nhiều, giá từ 60.000 đồng một ký.'],
  },
  {
    page: 'nguyen.thu.lan.88',
    id: 'pfbid0Hs6dGk2BvCx9ZaQw4ErTy1UiOpL',
    author: 'Nguyễn Thu Lan',
    date: 'Thứ Bảy, 21 tháng 11 2026 lúc 21:02',
    time: '3 ngày',
    anchor: 'story_message',
    text: ['Ai đi qua đoạn này nhớ chạy chậm nghen.'],
    shared: {
      author: 'Đường thủy Bình Sen',
      page: 'duongthuy.binhsen',
      id: 'pfbid0Uv3nMb7LkJh5GfDs1ApOiUyTrEw',
      date: 'Thứ Bảy, 21 tháng 11 2026 lúc 15:40',
      time: '3 ngày',
      text: ['Cầu Bình Sen sửa mặt cầu từ ngày 25/11/2026, xe tải đi đường vòng qua ấp Ba.'],
    },
  },
  {
    page: 'clb.caulong.binhsen',
    id: 'pfbid0Jk9wEr4TyUi2OpAs7DfGh1ZxCvB',
    author: 'Câu lạc bộ cầu lông Bình Sen',
    date: 'Thứ Sáu, 20 tháng 11 2026 lúc 18:00',
    time: '4 ngày',
    anchor: 'story_message',
    coloured: true,
    text: ['Tối nay sân đủ người rồi nhé'],
  },
  {
    page: 'vay.nhanh.binhsen',
    id: 'pfbid0Lp8kJhGfDsAqWeRtYuIoPzXcVbN',
    author: 'Vay nhanh Bình Sen',
    date: 'Thứ Năm, 19 tháng 11 2026 lúc 09:15',
    time: '5 ngày',
    anchor: 'story_message',
    text: [
      'Cần tiền gọi chị Ví Dụ, số 0912 345 678.',
      'Người còn nợ: bà Lê Thị Ví Dụ, CCCD 089199000000, ai gặp nhắn giúp Vay nhanh Bình Sen.',
    ],
    reactions: 'Đỗ Quang Hà và 11 người khác',
    comments: [{ id: '1204481520017', author: 'Lò Văn Pản', time: '4 ngày', text: 'Bên này đòi nợ kiểu gì vậy?' }],
  },
]
