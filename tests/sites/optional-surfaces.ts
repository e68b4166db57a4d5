// The boxes of the optional sites in the structure that public sources of 2026 describe, with invented words. Marks:
// `data-mark="editor"` the box, "part" another part of a thread, "send" their send control, "other" what is neither,
// such as a search field or a like.

/** The kinds of editors that the sites use; `plain` is an editable element without a library. */
export type EditorLibrary = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'plain' | 'textarea'

/** A box of a site in the structure of its page. */
export interface SurfaceOutline {
  site: string
  name: string
  kind: 'post' | 'comment' | 'message'
  audience?: 'public' | 'group' | 'person' | 'machine'
  /** Keys that send; all other forms of Enter do not. */
  keys: readonly ('Enter' | 'Ctrl+Enter')[]
  /** The editor of its test page (`tests/pages/frameworks/sites`). */
  editor: EditorLibrary
  /** True where the send control is in the page only while there is text. */
  appears?: true
  /** The id of the frame around it. */
  frame?: string
  outline: string
}

const DRAFT_JS = `div[data-contents="true"]
  div[data-block="true"]
    span[data-text="true"] «Lời nháp»`
const LINE = 'p «Lời nháp»'

/** Puts an outline below a line, so many levels deep. */
const indent = (outline: string, levels: number) =>
  outline
    .split('\n')
    .map((line) => '  '.repeat(levels) + line)
    .join('\n')

const makeTweetBox = (levels: number, part = 0) =>
  indent(
    `div[data-testid="tweetTextarea_${part}_label"]
  (1×) div[dir="ltr"]
    (2×) div[data-testid="tweetTextarea_${part}RichTextInputContainer"]
      div
        (1×) div[id="placeholder-9elsc"] «Post your reply»
        (1×) div[aria-activedescendant="typeaheadFocus-0.1"][aria-autocomplete="list"][aria-label="Post text"][aria-multiline="true"][contenteditable="true"][data-testid="tweetTextarea_${part}"][role="textbox"][tabindex="0"][data-mark="editor"]
${indent(DRAFT_JS, 5)}`,
    levels,
  )

const makeToolBar = (levels: number, testId: string) =>
  indent(
    `div[data-testid="toolBar"]
  input[data-testid="fileInput"][type="file"][data-mark="other"]
  button[aria-label="Add photos or video"][role="button"][data-mark="other"]
  button[data-testid="addButton"][aria-label="Add post"][role="button"][data-mark="other"]
  (1×) button[data-testid="${testId}"][role="button"][type="button"][data-mark="send"]
    div[dir="ltr"]
      span «Post»`,
    levels,
  )

const X: SurfaceOutline[] = [
  {
    site: 'x',
    name: 'post above the timeline',
    editor: 'draft',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
div
  header[role="banner"]
    a[aria-label="Post"][data-testid="SideNav_NewTweet_Button"][role="link"][data-mark="other"] «Post»
    form[role="search"]
      input[data-testid="SearchBox_Search_Input"][role="combobox"][data-mark="other"]
  main[role="main"]
    (2×) div[data-testid="primaryColumn"]
${makeTweetBox(3)}
${makeToolBar(3, 'tweetButtonInline')}
      article[data-testid="tweet"][role="article"]
        button[data-testid="reply"][aria-label="3 Replies. Reply"][role="button"][data-mark="other"] «3»
        button[data-testid="like"][role="button"][data-mark="other"] «5»
        button[aria-label="Share post"][role="button"][data-mark="other"]`,
  },
  {
    site: 'x',
    name: 'reply in a dialog over the timeline with its own box',
    editor: 'draft',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
div
  div[id="layers"]
    (2×) div[role="dialog"][aria-modal="true"]
      button[aria-label="Close"][data-testid="app-bar-close"][data-mark="other"]
${makeTweetBox(3)}
${makeToolBar(3, 'tweetButton')}
  main[role="main"]
    div[data-testid="primaryColumn"]
${makeTweetBox(3).replaceAll('[data-mark="editor"]', '')}`,
  },
  {
    site: 'x',
    name: 'thread of two parts',
    editor: 'draft',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
div[role="dialog"][aria-modal="true"]
  button[aria-label="Close"][data-testid="app-bar-close"][data-mark="other"]
${makeTweetBox(1)}
${makeTweetBox(1, 1).replace('"editor"', '"part"')}
${makeToolBar(1, 'tweetButton')}`,
  },
  {
    site: 'x',
    name: 'direct message',
    editor: 'textarea',
    appears: true,
    kind: 'message',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
main[role="main"]
  ul[data-testid="dm-message-list"]
    li
      div[data-testid="message-text-1"] «Chào chị»
  (1×) form[data-testid="dm-composer-form"]
    button[aria-label="Attach"][type="button"][data-mark="other"]
    textarea[data-testid="dm-composer-textarea"][data-mark="editor"] «Lời nháp»
    button[data-testid="dm-composer-voice-button"][type="button"][data-mark="other"]
    button[data-testid="dm-composer-send-button"][type="button"][data-mark="send"]
      svg`,
  },
]

const makeCommentbox = (levels: number, label: string, submit: string) =>
  indent(
    `ytd-commentbox
  (1×) yt-formatted-string[id="contenteditable-textarea"]
    div[id="contenteditable-root"][contenteditable="true"][aria-label="${label}"][data-mark="editor"] «Lời nháp»
  div[id="footer"]
    button[aria-label="Emoji"][data-mark="other"]
    ytd-button-renderer[id="cancel-button"]
      (1×) button[class="ytSpecButtonShapeNextHost ytSpecButtonShapeNextText ytSpecButtonShapeNextMono"][aria-label="Cancel"][data-mark="other"]
    ytd-button-renderer[id="submit-button"]
      yt-button-shape
        button[class="ytSpecButtonShapeNextHost ytSpecButtonShapeNextFilled ytSpecButtonShapeNextCallToAction"][aria-label="${submit}"][data-mark="send"]
          div «${submit}»`,
    levels,
  )

const LIVE_CHAT = `
yt-live-chat-app
  yt-live-chat-message-input-renderer
    div[id="input-container"]
      yt-live-chat-text-input-field-renderer
        div[id="input"][contenteditable=""][data-mark="editor"] «Lời nháp»
    div[id="buttons"]
      (1×) button[aria-label="Emoji"][data-mark="other"]
      div[id="send-button"]
        (2×) button[aria-label="Send"][data-mark="send"]
          svg`

const YOUTUBE: SurfaceOutline[] = [
  {
    site: 'youtube',
    name: 'comment with a reply box of another thread below',
    editor: 'plain',
    kind: 'comment',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
ytd-app
  ytd-searchbox
    input[id="search"][role="combobox"][data-mark="other"]
    button[id="search-icon-legacy"][aria-label="Tìm kiếm"][data-mark="other"]
  ytd-comments
    ytd-comment-simplebox-renderer
${makeCommentbox(3, 'Viết bình luận...', 'Bình luận')}
    ytd-comment-thread-renderer
      span[id="reply-button-end"]
        (2×) button[aria-label="Reply"][class="ytSpecButtonShapeNextHost ytSpecButtonShapeNextText"][data-mark="other"] «Phản hồi»
      button[aria-label="Thích bình luận này"][class="ytSpecButtonShapeNextIconButton"][data-mark="other"]
${makeCommentbox(3, 'Add a reply...', 'Reply').replaceAll(/\[data-mark="(?:editor|send)"\]/g, '')}`,
  },
  {
    site: 'youtube',
    name: 'comment whose button has no wrapper with an id',
    editor: 'plain',
    kind: 'comment',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
ytd-comments
${makeCommentbox(1, 'Add a comment...', 'Comment').replace('ytd-button-renderer[id="submit-button"]', 'div')}
  button[class="yt-spec-button-shape-next yt-spec-button-shape-next--call-to-action"][aria-label="Comment"][data-mark="other"]`,
  },
  {
    site: 'youtube',
    name: 'post of a channel',
    editor: 'plain',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
ytd-backstage-post-dialog-renderer
  ytd-backstage-post-dialog-header-renderer
    button[aria-label="Close"][data-mark="other"]
  div[id="dropzone"]
    input[type="file"][name="Filedata"][data-mark="other"]
${makeCommentbox(1, "What's on your mind?", 'Post')}`,
  },
  {
    site: 'youtube',
    name: 'chat of a live video',
    editor: 'plain',
    kind: 'message',
    audience: 'public',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: LIVE_CHAT,
  },
  {
    site: 'youtube',
    name: 'chat next to a live video, in a frame',
    frame: 'chatframe',
    editor: 'plain',
    kind: 'message',
    audience: 'public',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: LIVE_CHAT,
  },
  {
    site: 'youtube',
    name: 'comment, with the fields of a video of YouTube Studio on the page',
    editor: 'plain',
    kind: 'comment',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
div
  ytcp-social-suggestions-textbox
    div[id="textbox"][contenteditable="true"][aria-label="Add a title that describes your video"][data-mark="other"] «Tên»
  ytcp-button[id="done-button"][data-mark="other"]
    button[aria-label="Publish"] «Publish»
${makeCommentbox(1, 'Add a comment...', 'Comment')}`,
  },
]

const TIKTOK: SurfaceOutline[] = [
  {
    site: 'tiktok',
    name: 'direct message, whose send control is an svg',
    editor: 'draft',
    appears: true,
    kind: 'message',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
main
  div[data-e2e="dm-new-conversation-list"]
    div[data-e2e="dm-new-conversation-item"][data-mark="other"] «Chị Sáu»
  div[data-e2e="dm-new-chatbox"]
    div[data-e2e="dm-new-message-list"]
      div[data-e2e="dm-new-chat-item"] «Chào chị»
    (1×) div[data-e2e="dm-new-input-editor"]
      (1×) div[class="notranslate public-DraftEditor-content"][contenteditable="true"][role="textbox"][data-mark="editor"]
${indent(DRAFT_JS, 4)}
    svg[data-e2e="dm-new-emoji-btn"][data-mark="other"]
    svg[data-e2e="dm-new-send-btn"][data-mark="send"]`,
  },
  {
    site: 'tiktok',
    name: 'comment',
    editor: 'draft',
    kind: 'comment',
    audience: 'public',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
main
  form[data-e2e="search-box"]
    input[data-e2e="search-user-input"][type="search"][data-mark="other"]
    button[data-e2e="search-box-button"][type="submit"][data-mark="other"]
  button[data-e2e="like-icon"][data-mark="other"]
  div[class="css-1a-DivCommentFooter e1"]
    div[data-e2e="comment-input"]
      (2×) div[class="notranslate public-DraftEditor-content"][contenteditable="true"][role="textbox"][data-mark="editor"]
${indent(DRAFT_JS, 4)}
    div[data-e2e="comment-at-icon"][data-mark="other"]
    div[data-e2e="comment-emoji-icon"][data-mark="other"]
    div[class="css-1b-DivPostButton e2"][data-e2e="comment-post"][role="button"][data-mark="send"] «Đăng»`,
  },
  {
    site: 'tiktok',
    name: 'caption of an upload, which is a combo box',
    editor: 'draft',
    kind: 'post',
    keys: [],
    outline: `
main
  input[type="file"][accept="video/*"][data-mark="other"]
  div[role="combobox"][contenteditable="true"][aria-label="Tìm địa điểm"][data-mark="other"] «Hà Nội»
  div[class="caption-editor"]
    (2×) div[class="notranslate public-DraftEditor-content"][contenteditable="true"][role="combobox"][data-mark="editor"]
${indent(DRAFT_JS, 3)}
  div[class="footer"]
    button[data-e2e="save_draft_button"][data-mark="other"] «Lưu bản nháp»
    button[data-e2e="discard_post_button"][data-mark="other"] «Hủy bỏ»
    button[data-e2e="post_video_button"][data-mark="send"] «Đăng»`,
  },
]

const INSTAGRAM: SurfaceOutline[] = [
  {
    site: 'instagram',
    name: 'caption',
    editor: 'lexical',
    kind: 'post',
    keys: [],
    outline: `
div
  main[role="main"]
    article
      section
        div[role="button"][data-mark="other"] «Bình luận»
  (1×) div[role="dialog"]
    div
      div[role="button"][data-mark="other"]
        svg[aria-label="Back"]
      div[role="button"][tabindex="0"][data-mark="send"] «Chia sẻ»
    div
      div[contenteditable="true"][role="textbox"][aria-label="Write a caption..."][data-lexical-editor="true"][data-mark="editor"]
        ${LINE}
      input[name="creation-location-input"][type="text"][data-mark="other"]`,
  },
  {
    site: 'instagram',
    name: 'direct message',
    editor: 'lexical',
    kind: 'message',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
section
  main[role="main"]
    div[role="button"][data-mark="other"] «Gửi tin nhắn»
    div
      div[role="button"][data-mark="other"]
        svg[aria-label="Choose an emoji"]
      div[contenteditable="true"][role="textbox"][aria-label="Nhắn tin..."][data-lexical-editor="true"][data-mark="editor"]
        ${LINE}
      div[role="button"][data-mark="other"]
        svg[aria-label="Voice Clip"]
      div[role="button"][tabindex="0"][data-mark="send"] «Gửi»`,
  },
  ...(
    [
      ['vi', 'Thêm bình luận...', 'Đăng'],
      ['en', 'Add a comment…', 'Post'],
    ] as const
  ).map(
    ([language, label, post]): SurfaceOutline => ({
      site: 'instagram',
      name: `comment (${language})`,
      editor: 'textarea',
      kind: 'comment',
      keys: ['Enter', 'Ctrl+Enter'],
      outline: `
div
  nav
    a[role="link"] «Create»
    div[role="menu"]
      div[role="button"][data-mark="other"] «${post}»
  main[role="main"]
    article
      section
        div[role="button"][data-mark="other"]
          svg[aria-label="Like"]
        div[role="button"][data-mark="other"]
          svg[aria-label="Share"]
      form
        div[role="button"][data-mark="other"]
          svg[aria-label="Emoji"]
        textarea[aria-label="${label}"][placeholder="${label}"][data-mark="editor"] «Lời nháp»
        div[role="button"][tabindex="0"][data-mark="send"] «${post}»`,
    }),
  ),
]

const THREADS: SurfaceOutline[] = [
  {
    site: 'threads',
    name: 'post in a dialog over the hidden box of the home page',
    editor: 'lexical',
    appears: true,
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
div
  main
    div[hidden=""]
      div[contenteditable="true"][role="textbox"][aria-label="Trường văn bản trống. Hãy nhập vào để soạn bài viết mới."]
        p
    div[data-pressable-container="true"]
      div[role="button"][data-mark="other"]
        svg[aria-label="Thích"]
      div[role="button"][data-mark="other"]
        svg[aria-label="Trả lời"]
      div[role="button"][data-mark="other"]
        svg[aria-label="Chia sẻ"]
  (1×) div[role="dialog"]
    div[role="button"][data-mark="other"] «Hủy»
    div[contenteditable="true"][role="textbox"][aria-label="Ô trống để soạn bài viết mới."][aria-placeholder="Có gì mới?"][data-lexical-editor="true"][data-mark="editor"]
      ${LINE}
    div[role="button"][data-mark="other"] «Thêm vào thread»
    (1×) div[role="button"][tabindex="0"][data-mark="send"] «Đăng»`,
  },
  {
    site: 'threads',
    name: 'post whose box takes plain text only',
    editor: 'plain',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
div[role="alertdialog"]
  div[contenteditable="plaintext-only"][role="textbox"][aria-placeholder="What's new?"][data-mark="editor"] «Lời nháp»
  div[role="button"][data-mark="other"] «Post options»
  (1×) div[role="button"][tabindex="0"][data-mark="send"] «Post»`,
  },
]

const LINKEDIN: SurfaceOutline[] = [
  {
    site: 'linkedin',
    name: 'post in the shadow root',
    editor: 'quill',
    kind: 'post',
    keys: [],
    outline: `
div
  div[role="button"][aria-label="Start a post"][data-mark="other"] «Start a post»
  div[id="interop-outlet"][data-testid="interop-shadowdom"]
    shadow-root
      (2×) div[role="dialog"][data-test-modal-id="sharebox"]
        button[aria-label="Dismiss"][data-mark="other"]
        div[class="ql-container"]
          div[class="ql-editor"][contenteditable="true"][data-test-ql-editor-contenteditable="true"][role="textbox"][aria-label="Text editor for creating content"][data-mark="editor"]
            ${LINE}
          div[class="ql-clipboard"][contenteditable="true"][tabindex="-1"][data-mark="other"]
        (1×) button[aria-label="Add media"][data-mark="other"]
        button[class="share-actions__primary-action artdeco-button"][data-mark="send"]
          span «Post»`,
  },
  {
    site: 'linkedin',
    name: 'note of an invitation in the shadow root',
    editor: 'textarea',
    kind: 'message',
    audience: 'person',
    keys: [],
    outline: `
div[id="interop-outlet"]
  shadow-root
    (1×) div[role="dialog"][aria-labelledby="send-invite-modal"]
      textarea[id="custom-message"][name="message"][data-mark="editor"] «Lời nháp»
      button[aria-label="Dismiss"][data-mark="other"]
      button[aria-label="Cancel"][data-mark="other"] «Cancel»
      button[aria-label="Send invitation"][data-mark="send"] «Send»`,
  },
  ...(
    [
      ['en', 'Comment', 'Reaction button state: no reaction', ''],
      ['vi', 'Bình luận', 'Trạng thái nút cảm xúc', 'div[data-testid="expandable-text-box"] «Lời của bài»'],
    ] as const
  ).map(
    ([language, comment, reaction, words]): SurfaceOutline => ({
      site: 'linkedin',
      name: `comment under a post whose own button has the same name (${language})`,
      editor: 'prosemirror',
      appears: true,
      kind: 'comment',
      keys: ['Ctrl+Enter'],
      outline: `
div[role="listitem"][componentkey="abc"]
  button[aria-label="Open control menu for post by Châu"][data-mark="other"]
  ${words || 'div[data-testid="expandable-text-box"] «Lời của bài»'}
  div
    button[aria-label="${reaction}"][data-mark="other"]
    button[aria-label="${comment}"][data-mark="other"] «${comment}»
    button[data-mark="other"] «Repost»
    button[data-mark="other"] «Send»
  div
    (1×) div
      (1×) div[data-testid="ui-core-tiptap-text-editor-wrapper"]
        (1×) div[class="tiptap ProseMirror"][contenteditable="true"][role="textbox"][aria-label="Text editor for creating comment"][data-mark="editor"]
          ${LINE}
      button[aria-label="Open emoji keyboard"][data-mark="other"]
      (1×) button[data-mark="send"]
        span «${comment}»
    div
      div[data-testid="expandable-text-box"] «Lời của người khác»
      button[data-mark="other"] «Reply»`,
    }),
  ),
  {
    site: 'linkedin',
    name: 'message',
    editor: 'prosemirror',
    kind: 'message',
    keys: ['Ctrl+Enter'],
    outline: `
form[class="msg-form"]
  (1×) div[class="msg-form__contenteditable"][contenteditable="true"][role="textbox"][aria-label="Write a message…"][data-mark="editor"]
    ${LINE}
  button[aria-label="Attach an image"][data-mark="other"]
  button[class="msg-form__send-button artdeco-button"][type="submit"][data-mark="send"] «Send»
  button[aria-label="Open send options"][data-mark="other"]`,
  },
  {
    site: 'linkedin',
    name: 'message in the shadow root, without classes that mean something',
    editor: 'plain',
    kind: 'message',
    keys: ['Ctrl+Enter'],
    outline: `
div
  div[role="listitem"]
    div[data-testid="expandable-text-box"] «Lời của bài»
    button[data-mark="other"] «Send»
  div[id="interop-outlet"][data-testid="interop-shadowdom"]
    shadow-root
      div[class="_3bc34f41"]
        h2 «Chị Sáu»
        (2×) div[role="textbox"][contenteditable="true"][aria-label="Write a message…"][data-mark="editor"]
          ${LINE}
        button[aria-label="Attach a file"][data-mark="other"]
        button[class="_9d1"][data-mark="send"] «Send»`,
  },
]

const TELEGRAM: SurfaceOutline[] = [
  {
    site: 'telegram',
    name: 'message in version A, with another chat still mounted',
    editor: 'plain',
    kind: 'message',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
div[id="MiddleColumn"]
  div[class="messages-layout"]
    div[class="Transition_slide"][hidden=""]
      div[class="Composer"]
        div[id="editable-message-text"][contenteditable="true"][role="textbox"] «Lời cũ»
        button[class="Button send main-button default secondary round"][aria-label="Send Message"]
    div[class="Transition_slide Transition_slide-active"]
      div[class="MessageList"]
        div[class="Message"][data-message-id="5"] «Chào chị»
      div[class="Composer"]
        (2×) div[id="editable-message-text"][class="form-control allow-selection"][contenteditable="true"][role="textbox"][data-mark="editor"] «Lời nháp»
        button[class="Button symbol-menu-button"][aria-label="Choose emoji"][data-mark="other"]
        button[class="Button attach"][aria-label="Add an attachment"][data-mark="other"]
        button[class="Button send main-button default secondary round"][aria-label="Send Message"][data-mark="send"]
          i[class="icon icon-send"]`,
  },
  {
    site: 'telegram',
    name: 'caption of a picture in version A',
    editor: 'plain',
    kind: 'message',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
div[class="Modal AttachmentModal"]
  (1×) div[class="modal-dialog"]
    button[aria-label="Close"][class="Button"][data-mark="other"]
    (1×) div[id="editable-message-text-modal"][contenteditable="true"][role="textbox"][data-mark="editor"] «Lời nháp»
    div[class="AttachmentModal--send-wrapper"]
      button[class="Button AttachmentModal--send"][data-mark="send"] «Gửi»`,
  },
  {
    site: 'telegram',
    name: 'message in version K, with the copy that measures it',
    editor: 'plain',
    kind: 'message',
    audience: 'person',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
div[class="chat-input"]
  (1×) div[class="rows-wrapper"]
    button[class="btn-icon toggle-emoticons"][data-mark="other"]
    div[class="input-message-container"]
      div[class="input-message-input input-field-input-fake"][contenteditable="true"][tabindex="-1"][data-mark="other"] «Lời nháp»
      div[class="input-message-input"][contenteditable="true"][data-peer-id="7"][data-mark="editor"] «Lời nháp»
    button[class="btn-icon attach-file"][data-mark="other"]
  div[class="btn-send-container"]
    button[class="btn-icon btn-circle btn-send animated-button-icon rp send"][data-mark="send"]
      span`,
  },
  {
    site: 'telegram',
    name: 'message in version K whose button records',
    editor: 'plain',
    kind: 'message',
    audience: 'person',
    keys: ['Enter', 'Ctrl+Enter'],
    outline: `
div[class="chat-input"]
  div[class="input-message-input"][contenteditable="true"][data-peer-id="7"][data-mark="editor"]
  button[class="btn-icon btn-circle btn-send animated-button-icon rp record"][data-mark="other"]`,
  },
]

const REDDIT: SurfaceOutline[] = [
  {
    site: 'reddit',
    name: 'comment, slotted into its composer',
    editor: 'plain',
    kind: 'comment',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
shreddit-app
  reddit-search-large
    shadow-root
      input[name="q"][data-mark="other"]
  shreddit-post
    shadow-root
      button[data-mark="other"] «5 Comments»
      button[data-mark="other"] «Share»
  comment-composer-host
    (1×) shreddit-composer
      shadow-root
        button[aria-label="Show formatting options"][data-mark="other"]
        slot
        slot[name="submit-button"]
      div[contenteditable="true"][role="textbox"][name="body"][data-mark="editor"]
        ${LINE}
      button[slot="cancel-button"][type="button"][data-mark="other"] «Cancel»
      button[slot="submit-button"][type="submit"][data-mark="send"] «Comment»
  shreddit-comment-action-row
    button[data-mark="other"] «Reply»`,
  },
  {
    site: 'reddit',
    name: 'new post, whose button is in a custom element',
    editor: 'plain',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: `
r-post-composer-form
  faceplate-textarea-input[name="title"]
    shadow-root
      input[name="title"][data-mark="other"]
  (1×) shreddit-composer
    div[contenteditable="true"][role="textbox"][name="body"][data-mark="editor"]
      ${LINE}
  r-post-form-submit-button[id="save-draft"][data-mark="other"]
    shadow-root
      button «Save Draft»
  r-post-form-submit-button[id="submit-post-button"][data-mark="send"]
    shadow-root
      button «Post»`,
  },
  {
    site: 'reddit',
    name: 'comment in the old design',
    editor: 'textarea',
    kind: 'comment',
    audience: 'public',
    keys: [],
    outline: `
div
  form[id="search"][role="search"]
    input[name="q"][data-mark="other"]
  form[class="usertext cloneable"]
    div[class="usertext-edit md-container"]
      (1×) textarea[name="text"][data-mark="editor"] «Lời nháp»
      div[class="usertext-buttons"]
        button[type="submit"][class="save"][data-mark="send"] «save»
        button[type="button"][class="cancel"][data-mark="other"] «cancel»
  ul[class="flat-list buttons"]
    a[class="reply-button"][data-mark="other"] «reply»`,
  },
  {
    site: 'reddit',
    name: 'new post in the old design',
    editor: 'textarea',
    kind: 'post',
    audience: 'public',
    keys: [],
    outline: `
form[class="submit content warn-on-unload"][id="newlink"]
  textarea[name="title"][rows="2"]
  div[class="usertext"]
    (1×) div[class="usertext-edit md-container"]
      textarea[name="text"][data-mark="editor"] «Lời nháp»
  button[type="button"][data-mark="other"] «use suggested title»
  button[name="submit"][class="btn"][type="submit"][data-mark="send"] «submit»`,
  },
]

const makeXenForo = (action: string, editor: string) => `
div
  form[action="/search/search"]
    input[type="text"][name="keywords"][data-mark="other"]
    button[type="submit"][data-mark="other"] «Tìm»
  form[action="${action}"][class="block js-quickReply"]
    ${editor}
    textarea[name="message_html"][class="js-editor"][hidden=""]
    div[class="formButtonGroup"]
      button[type="button"][class="button--link button"][data-mark="other"] «Xem trước»
      button[type="submit"][name="more_options"][class="button--link button"][data-mark="other"] «Tùy chọn khác»
      button[type="submit"][class="button--primary button button--icon button--icon--reply"][data-mark="send"]
        span[class="button-text"] «Trả lời»
  article[class="message message--post"][data-content="post-7"]
    a[class="actionBar-action actionBar-action--reply"][data-mark="other"] «Trả lời»
    a[class="actionBar-action reaction"][data-mark="other"] «Ưng»`

const VOZ: SurfaceOutline[] = [
  {
    site: 'voz',
    name: 'answer in Froala',
    editor: 'plain',
    kind: 'comment',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: makeXenForo(
      '/t/chuyen.71/add-reply',
      '(2×) div[class="fr-element fr-view"][contenteditable="true"][data-mark="editor"] «Lời nháp»',
    ),
  },
  {
    site: 'voz',
    name: 'new thread in Tiptap',
    editor: 'prosemirror',
    kind: 'post',
    audience: 'public',
    keys: ['Ctrl+Enter'],
    outline: makeXenForo(
      '/f/chuyen-tro.17/post-thread',
      '(2×) div[class="tiptap ProseMirror"][contenteditable="true"][role="textbox"][data-mark="editor"] «Lời nháp»',
    ),
  },
  {
    site: 'voz',
    name: 'conversation in the raw mode',
    editor: 'textarea',
    kind: 'message',
    keys: ['Ctrl+Enter'],
    outline: makeXenForo(
      '/conversations/ho-sau.5/add-reply',
      'textarea[name="message"][data-mark="editor"] «Lời nháp»',
    ),
  },
]

const AI_BOXES: readonly Omit<SurfaceOutline, 'kind' | 'audience' | 'keys'>[] = [
  {
    site: 'chatgpt',
    name: 'message, while the last answer is still written',
    editor: 'prosemirror',
    outline: `
main
  form[data-type="unified-composer"]
    input[id="upload-files"][type="file"][data-mark="other"]
    button[id="composer-plus-btn"][data-mark="other"]
    textarea[name="prompt-textarea"][hidden=""]
    (1×) div[id="prompt-textarea"][class="ProseMirror"][contenteditable="true"][role="textbox"][data-mark="editor"]
      ${LINE}
    button[id="composer-submit-button"][data-testid="stop-button"][aria-label="Stop streaming"][data-mark="other"]
    button[data-testid="composer-speech-button"][aria-label="Start voice mode"][data-mark="other"]
    button[id="composer-submit-button"][data-testid="send-button"][aria-label="Send prompt"][data-mark="send"]
      svg`,
  },
  {
    site: 'chatgpt',
    name: 'message, with a button known by its id only',
    editor: 'prosemirror',
    outline: `
form
  div[id="prompt-textarea"][class="ProseMirror"][contenteditable="true"][data-mark="editor"]
    ${LINE}
  button[id="composer-submit-button"][aria-label="Dừng"][data-mark="other"]
  button[id="composer-submit-button"][aria-label="Gửi lời nhắc"][data-mark="send"]`,
  },
  {
    site: 'gemini',
    name: 'message, with the element of Quill for pasting',
    editor: 'quill',
    outline: `
input-area-v2
  (1×) rich-textarea
    div[class="ql-editor textarea"][contenteditable="true"][role="textbox"][aria-label="Nhập câu lệnh cho Gemini"][data-mark="editor"]
      ${LINE}
    div[class="ql-clipboard"][contenteditable="true"][tabindex="-1"][data-mark="other"]
  button[aria-label="Nội dung tải lên và công cụ"][data-mark="other"]
  button[aria-label="Micrô"][data-mark="other"]
  button[class="send-button stop"][aria-label="Ngừng trả lời"][data-mark="other"]
  gem-icon-button[class="send-button submit"][aria-disabled="false"]
    button[aria-label="Gửi tin nhắn"][data-mark="send"]`,
  },
  {
    site: 'gemini',
    name: 'message (en)',
    editor: 'quill',
    outline: `
input-area-v2
  (1×) rich-textarea
    div[class="ql-editor textarea"][contenteditable="true"][role="textbox"][aria-label="Enter a prompt for Gemini"][data-mark="editor"]
      ${LINE}
  button[class="send-button stop"][aria-label="Stop response"][data-mark="other"]
  button[class="mdc-icon-button send-button submit"][aria-label="Send message"][data-mark="send"]`,
  },
  {
    site: 'claude',
    name: 'message',
    editor: 'prosemirror',
    outline: `
fieldset
  div
    (1×) div[data-testid="chat-input"][class="tiptap ProseMirror"][contenteditable="true"][role="textbox"][data-mark="editor"]
      ${LINE}
    input[id="chat-input-file-upload-onpage"][data-testid="file-upload"][type="file"][data-mark="other"]
    button[aria-label="Add files, connectors, and more"][data-mark="other"]
    button[aria-label="Stop response"][data-mark="other"]
    button[data-testid="chat-input-send"][aria-label="Gửi"][data-mark="send"]`,
  },
  {
    site: 'deepseek',
    name: 'message, whose send control has no name',
    editor: 'textarea',
    outline: `
div
  div
    textarea[name="search"][placeholder="Message DeepSeek"][data-mark="editor"] «Lời nháp»
    div
      div[class="ds-toggle-button"][role="button"][data-mark="other"] «DeepThink»
      div[class="ds-icon-button"][role="button"][aria-disabled="false"][data-mark="other"]
      div[class="ds-icon-button"][role="button"][aria-disabled="false"][data-mark="other"]`,
  },
  ...(['combobox', 'textbox'] as const).map((role): (typeof AI_BOXES)[number] => ({
    site: 'copilot',
    name: `message of Microsoft 365 in a ${role}`,
    editor: 'lexical',
    appears: true,
    outline: `
main
  div[role="combobox"][contenteditable="true"][aria-label="Search"][data-mark="other"]
  div[class="fai-ChatInput"]
    (1×) span[id="m365-chat-editor-target-element"][role="${role}"][contenteditable="true"][data-lexical-editor="true"][aria-label="Message Copilot"][data-mark="editor"]
      ${LINE}
    button[aria-label="Add content"][data-mark="other"]
    button[type="submit"][class="fui-Button fai-SendButton fai-ChatInput__send"][aria-label="Dừng tạo"][data-mark="other"]
    button[type="submit"][class="fui-Button fai-SendButton fai-ChatInput__send"][aria-label="Gửi"][data-mark="send"]`,
  })),
  {
    site: 'copilot',
    name: 'message',
    editor: 'textarea',
    outline: `
div
  textarea[id="userInput"][data-testid="composer-input"][placeholder="Message Copilot"][data-mark="editor"] «Lời nháp»
  button[data-testid="composer-create-button"][data-mark="other"]
  button[data-testid="stop-button"][aria-label="Stop generating"][data-mark="other"]
  button[type="submit"][data-testid="submit-button"][aria-label="Submit message"][data-mark="send"]`,
  },
]
const AI = AI_BOXES.map(
  (box): SurfaceOutline => ({ ...box, kind: 'message', audience: 'machine', keys: ['Enter', 'Ctrl+Enter'] }),
)

/** Every box of every optional site. */
export const OPTIONAL_SURFACES: readonly SurfaceOutline[] = [
  ...X,
  ...YOUTUBE,
  ...TIKTOK,
  ...INSTAGRAM,
  ...THREADS,
  ...LINKEDIN,
  ...TELEGRAM,
  ...REDDIT,
  ...VOZ,
  ...AI,
]
