import type { PlaceChoice } from '../../settings/composer-choices.ts'
import type { BoxAudience } from '../../sites/site-definition.ts'
import type { Translations } from '../translate.ts'

/** Texts of the table of places, in the section "Trang web" of the options page. */
export interface PlaceMessages {
  title: string
  intro: string
  columns: { place: string; readers: string; choice: string }
  /** Names of places by their key; a place without one has the name of its audience. */
  names: Readonly<Record<string, string>>
  audiences: Record<BoxAudience, { name: string; readers: string }>
  choices: Record<PlaceChoice, { name: string; about: string }>
  /** The label of a place's choice. */
  choose(place: string, site: string): string
  unknown: string
}

/** Texts of the table of places, in both languages. */
export const placeMessages: Translations<PlaceMessages> = {
  vi: {
    title: 'Theo người đọc',
    intro:
      'Nơi ít người đọc có thể được kiểm nhẹ hơn. Bí mật, tài liệu nội bộ và dữ liệu của người khác vẫn được kiểm đủ ở mọi nơi không tắt.',
    columns: { place: 'Nơi viết', readers: 'Ai đọc được', choice: 'Kiểm thế nào' },
    names: {
      'facebook/public': 'Bài viết, bình luận, kể cả trong nhóm',
      'facebook/person': 'Messenger, hai người',
      'zalo/self': 'Cloud của tôi (My Documents)',
      'linkedin/person': 'Lời mời kết nối',
      'telegram/group': 'Nhóm, kênh',
    },
    audiences: {
      public: { name: 'Bài viết, bình luận', readers: 'Mọi người' },
      group: { name: 'Nhóm', readers: 'Người trong nhóm' },
      person: { name: 'Nhắn riêng', readers: 'Một người' },
      self: { name: 'Của riêng mình', readers: 'Chỉ mình' },
      machine: { name: 'Trợ lý AI', readers: 'Dịch vụ AI' },
    },
    choices: {
      public: { name: 'Như công khai', about: 'Đủ mọi phép kiểm, đúng mức đã đặt.' },
      softer: {
        name: 'Nhẹ hơn',
        about: 'Thông tin của chính người viết, thông tin người kia đã hỏi và lời thân mật chỉ là gợi ý.',
      },
      off: { name: 'Tắt', about: 'Không đọc gì ở nơi này.' },
    },
    choose: (place, site) => `Kiểm thế nào: ${place}, ${site}`,
    unknown:
      'Nơi không rõ ai đọc được thì được kiểm như công khai: nhóm Messenger, cuộc trò chuyện chưa có tin trả lời, hội thoại Zalo không hiện trong danh sách.',
  },
  en: {
    title: 'By who reads',
    intro:
      'Where few people read, checks can be softer. Secrets, internal papers and other people’s data are checked in full wherever it is not off.',
    columns: { place: 'Place', readers: 'Who reads it', choice: 'How it is checked' },
    names: {
      'facebook/public': 'Posts, comments, those in groups too',
      'facebook/person': 'Messenger, two people',
      'zalo/self': 'My Cloud (My Documents)',
      'linkedin/person': 'Invitations to connect',
      'telegram/group': 'Groups, channels',
    },
    audiences: {
      public: { name: 'Posts, comments', readers: 'Everybody' },
      group: { name: 'Groups', readers: 'Members of the group' },
      person: { name: 'Private messages', readers: 'One person' },
      self: { name: 'For oneself', readers: 'Only the writer' },
      machine: { name: 'AI assistant', readers: 'An AI service' },
    },
    choices: {
      public: { name: 'Like public', about: 'Every check, at the level that is set.' },
      softer: {
        name: 'Softer',
        about: 'The writer’s own information, information that was asked for, and warm words are only notes.',
      },
      off: { name: 'Off', about: 'Nothing is read here.' },
    },
    choose: (place, site) => `How it is checked: ${place}, ${site}`,
    unknown:
      'Where a page does not say for certain who reads, it is checked like public: groups on Messenger, a chat without an answer yet, a Zalo conversation that is not in sight in the list.',
  },
}
