/** A message of a conversation. */
export interface ChatMessage {
  id: string
  /** The sender; undefined for the user's own messages. */
  sender?: string
  time: string
  text: string
  /** The message that this one answers, shown above it. */
  quote?: { sender: string; text: string }
  /** A link with its preview. */
  link?: { href: string; title: string }
  /** An emoji in the text, drawn as a picture. */
  emoji?: string
  recalled?: boolean
}

/** A conversation. All people are invented. */
export interface Conversation {
  id: string
  title: string
  group: boolean
  messages: readonly ChatMessage[]
}

/** The conversations of the list; the first one is open. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    id: 'g5102',
    title: 'Tổ dân phố 5',
    group: true,
    messages: [
      { id: '6630014151', sender: 'Hoàng Thị Sáu', time: '08:12', text: 'Chị ơi, mai mấy giờ họp tổ vậy?' },
      { id: '6630014152', sender: 'Hoàng Thị Sáu', time: '08:12', text: 'Với cho em xin số cô Sáu nha', emoji: '🙏' },
      {
        id: '6630014153',
        sender: 'Lò Văn Pản',
        time: '08:15',
        text: 'Em thấy dán ở nhà văn hóa là 14 giờ.',
        quote: { sender: 'Hoàng Thị Sáu', text: 'Chị ơi, mai mấy giờ họp tổ vậy?' },
      },
      {
        id: '6630014154',
        sender: 'Kênh nhận quà 2026',
        time: '08:20',
        text: 'Nhận quà 5 triệu, chỉ cần nhập mã xác nhận tại đây:',
        link: { href: 'https://nhanqua-nganhang.example/x', title: 'Nhận quà tri ân' },
      },
      { id: '6630014155', sender: 'Lò Văn Pản', time: '08:21', text: '', recalled: true },
    ],
  },
  {
    id: 'u7203',
    title: 'Hoàng Thị Sáu',
    group: false,
    messages: [{ id: '6630015201', sender: 'Hoàng Thị Sáu', time: '07:40', text: 'Hồ sơ em để trên bàn chị nhé.' }],
  },
]
