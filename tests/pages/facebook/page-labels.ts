/** The texts of the page's controls, in the language of the address. */
export interface PageLabels {
  opener: string
  groupOpener: string
  createPost: string
  placeholder: string
  groupPlaceholder: string
  audience: string
  addTo: string
  next: string
  settings: string
  settingsRows: readonly string[]
  back: string
  close: string
  post: string
  actions: string
  like: string
  reacted: string
  writeComment: string
  share: string
  seeMore: string
  commentBox: string
  commentPlaceholder: string
  sendComment: string
  reply: string
  replyBox: (name: string) => string
  commentBy: (name: string, time: string) => string
  replyBy: (name: string, to: string, time: string) => string
  message: string
  send: string
  sendLike: string
  chatWith: string
}

/** The user of this page: invented. */
export const PAGE_WRITER = { name: 'Lê Minh Châu', given: 'Châu', initials: 'MC' }

const vi: PageLabels = {
  opener: `${PAGE_WRITER.given} ơi, bạn đang nghĩ gì thế?`,
  groupOpener: 'Bạn viết gì đi...',
  createPost: 'Tạo bài viết',
  placeholder: `${PAGE_WRITER.given} ơi, bạn đang nghĩ gì thế?`,
  groupPlaceholder: 'Tạo bài viết công khai...',
  audience: 'Công khai',
  addTo: 'Thêm vào bài viết',
  next: 'Tiếp',
  settings: 'Cài đặt bài viết',
  settingsRows: ['Đối tượng của bài viết', 'Lên lịch', 'Chia sẻ lên nhóm', 'Quảng cáo bài viết'],
  back: 'Quay lại',
  close: 'Đóng',
  post: 'Đăng',
  actions: 'Hành động đối với bài viết này',
  like: 'Thích',
  reacted: 'Xem ai đã bày tỏ cảm xúc về tin này',
  writeComment: 'Viết bình luận',
  share: 'Chia sẻ',
  seeMore: 'Xem thêm',
  commentBox: `Bình luận dưới tên ${PAGE_WRITER.name}`,
  commentPlaceholder: 'Viết bình luận...',
  sendComment: 'Đăng bình luận',
  reply: 'Trả lời',
  replyBox: (name) => `Trả lời ${name}...`,
  commentBy: (name, time) => `Bình luận của ${name} vào ${time}`,
  replyBy: (name, to, time) => `Phản hồi của ${name} cho bình luận của ${to} vào ${time}`,
  message: 'Tin nhắn',
  send: 'Nhấn Enter để gửi',
  sendLike: 'Gửi lượt thích',
  chatWith: 'Tổ dân phố 5',
}

const en: PageLabels = {
  opener: `What's on your mind, ${PAGE_WRITER.given}?`,
  groupOpener: 'Write something...',
  createPost: 'Create post',
  placeholder: `What's on your mind, ${PAGE_WRITER.given}?`,
  groupPlaceholder: 'Create a public post...',
  audience: 'Public',
  addTo: 'Add to your post',
  next: 'Next',
  settings: 'Post settings',
  settingsRows: ['Post audience', 'Schedule', 'Share to groups', 'Boost post'],
  back: 'Back',
  close: 'Close',
  post: 'Post',
  actions: 'Actions for this post',
  like: 'Like',
  reacted: 'See who reacted to this',
  writeComment: 'Write a comment',
  share: 'Share',
  seeMore: 'See more',
  commentBox: `Comment as ${PAGE_WRITER.name}`,
  commentPlaceholder: 'Write a comment...',
  sendComment: 'Post comment',
  reply: 'Reply',
  replyBox: (name) => `Reply to ${name}...`,
  commentBy: (name, time) => `Comment by ${name} ${time}`,
  replyBy: (name, to, time) => `Reply by ${name} to ${to}'s comment ${time}`,
  message: 'Message',
  send: 'Press enter to send',
  sendLike: 'Send a like',
  chatWith: 'Tổ dân phố 5',
}

/** The texts by language. */
export const PAGE_LABELS: Record<'vi' | 'en', PageLabels> = { vi, en }
