// Words for giving to others what one has: each pattern takes the sets that it needs. All are alternatives of patterns.

/** Sharing. */
export const SHARE = 'chia sẻ|share'
/** Passing a message on as it came. */
export const FORWARD = 'chuyển tiếp|forward'
/** Making something go round. */
export const SPREAD = 'lan truyền|truyền tin'
/** Passing a claim on. */
export const PASS_ON = `${SHARE}|${FORWARD}|${SPREAD}|loan tin`
/** Sending, in both spellings. */
export const SEND = 'gửi|gởi'
/** Showing a paper to others. */
export const SHOW_PAPER = `chụp|scan|quét|photo|quay|đăng|up|upload|post|${SHARE}|tung|chép|trích|thả|quăng|bắn`
/** What people do with a paper that rules of secrecy forbid. */
export const HANDLE_PAPER = `chụp|${SEND}|đăng|up|${SHARE}|photo|soạn|mang|đem|đưa|chuyển|lưu|quay`
/** Giving a secret away. */
export const GIVE_AWAY = 'đồn|nói|kể|hé|lan|lộ|cho ai|để ai|share|forward|hở'
