// Messages of Messenger, for who reads them and for reports.

/**
 * Forms of a message's label. The sender's text is in the label. Without length bounds a text of 20,000 characters took
 * five seconds.
 */
export const MESSAGE_FORMS: readonly RegExp[] = [
  /Tin nhắn do (?:Bạn|(?<author>.{1,200}?)) gửi lúc (?<time>[^:]{0,80}?\d{1,2}:\d{2}[^:]{0,40}?|[^:]{1,120}?): ?(?<text>[\s\S]*)$/i,
  /Message sent (?<time>[^:]{0,80}?\d{1,2}:\d{2}[^:]{0,40}?|[^:]{1,120}?) by (?:You|(?<author>.{1,200}?)): ?(?<text>[\s\S]*)$/i,
]
/**
 * Selectors of a message of a conversation, by its label. Since 2026 the label is on a button in an article, in letters
 * whose marks are separate characters.
 */
export const MESSAGE_LABELS: readonly string[] = ['Tin nhắn do', 'Message sent']
  .flatMap((label) => [label.normalize('NFC'), label.normalize('NFD')])
  .map((label) => `[aria-label*="${label}" i]`)
