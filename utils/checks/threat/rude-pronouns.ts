// What people call each other and themselves where they threaten, as pattern sources and parts of a phrase template.

/** Words for the person addressed. */
export const RUDE_YOU = 'mày|mầy|mi|bây|chúng mày|tụi bây|bọn mày|tụi mày'
/** Words for the writer other than "tao", which without diacritics is also a part of other words. */
export const RUDE_ME = 'tau|choa|bố mày|ông đây|bà đây|tụi tao|bọn tao|anh em tao|tụi tau'
