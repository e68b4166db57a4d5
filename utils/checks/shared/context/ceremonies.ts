// Words of mourning, as a pattern source. Each check adds those that mean it only there.

/** A death is made known, or mourned. */
export const MOURNING = 'từ trần|qua đời|cáo phó|phân ưu|vĩnh biệt|kính viếng|lễ (?:tang|viếng|truy điệu)'
