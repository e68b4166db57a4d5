// Words with which somebody speaks for a body or settles a matter. All are alternatives of patterns.

/** Acting for others, whatever is said. */
export const ACT_FOR = 'nhân danh|đại diện|thừa lệnh'
/** Speaking for others. */
export const ON_BEHALF = `thay (?:mặt|lời)|${ACT_FOR}`
/** Stating something outright. */
export const DECLARE = 'khẳng định|tuyên bố'
/** Giving one's word. */
export const PLEDGE = 'cam (?:kết|đoan)'
/** Denying what was claimed. */
export const DENY = 'bác bỏ|phủ nhận|đính chính'
/** Any of them, and what else settles a matter. */
export const SETTLE = `${PLEDGE}|quyết(?: định)?|chốt|${DECLARE}|thống nhất|hứa|bảo đảm|đảm bảo|công bố|${DENY}`
