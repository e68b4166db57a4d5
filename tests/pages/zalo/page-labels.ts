/** The texts of the page's controls, in the language of the address. */
export interface PageLabels {
  placeholder: (name: string) => string
  send: string
  like: string
  photo: string
  file: string
  reply: string
  share: string
  copy: string
  shareTitle: string
  shareBox: string
  cancel: string
  today: string
  recalled: string
}

/** The texts by language. */
export const PAGE_LABELS: Record<'vi' | 'en', PageLabels> = {
  vi: {
    placeholder: (name) => `Nhập @, tin nhắn tới ${name}`,
    send: 'Gửi',
    like: 'Gửi nhanh biểu tượng cảm xúc',
    photo: 'Gửi hình ảnh',
    file: 'Đính kèm File',
    reply: 'Trả lời',
    share: 'Chia sẻ',
    copy: 'Copy tin nhắn',
    shareTitle: 'Chia sẻ',
    shareBox: 'Nhập tin nhắn...',
    cancel: 'Hủy',
    today: 'Hôm nay',
    recalled: 'Tin nhắn đã được thu hồi',
  },
  en: {
    placeholder: (name) => `@, Message ${name}`,
    send: 'Send',
    like: 'Quick emoji',
    photo: 'Send images',
    file: 'Attach file',
    reply: 'Reply',
    share: 'Share',
    copy: 'Copy message',
    shareTitle: 'Share',
    shareBox: 'Type a message...',
    cancel: 'Cancel',
    today: 'Today',
    recalled: 'Message was recalled',
  },
}
