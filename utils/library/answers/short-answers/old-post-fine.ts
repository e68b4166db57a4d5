/** The fine for posts of before 01/07/2026, in Vietnamese and in English. */
export const OLD_POST_FINE =
  'Cá nhân: 5 đến 10 triệu đồng nếu đăng, chia sẻ tin sai, vu khống, lời xúc phạm; tổ chức 10 đến 20 triệu đồng.'
export const OLD_POST_FINE_EN =
  'A person: 5 to 10 million đồng for posting or sharing false news, slander or insults; an organisation 10 to 20 million.'
