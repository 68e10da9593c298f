import type { Localized } from '../text/localized.ts';

/** Steps of the work that a letter can be about, as messages call them. Those left out go with every subject. */
export const conceptNames: Readonly<Record<string, Localized>> = {
  replies: { en: 'replies to buyers', zh: '回复买家' },
  shipping: { en: 'shipping', zh: '发货与物流' },
  packing: { en: 'packaging', zh: '包装' },
  page: { en: 'product pages', zh: '商品页面' },
  stock: { en: 'stock', zh: '库存' },
  quality: { en: 'product quality', zh: '商品质量' },
  supply: { en: 'suppliers', zh: '供应商与进货' },
  rights: { en: 'intellectual property', zh: '知识产权' },
  returns: { en: 'returns and used items', zh: '退货与二手商品' },
  reviews: { en: 'reviews and feedback', zh: '评论与反馈' },
  accounts: { en: 'accounts', zh: '账户' },
};

/**
 * What a letter about a topic is bound to mention, in whatever words. Topics that any step of the work can lead to (claims,
 * feedback) have no entry.
 */
export const conceptsOfTopic: Readonly<Record<string, readonly string[]>> = {
  'customer-service': ['replies'],
  'not-received-late': ['shipping', 'packing', 'stock'],
  'damaged-packaging': ['packing', 'shipping', 'quality'],
  'late-shipment': ['shipping', 'stock'],
  cancellation: ['stock', 'shipping'],
  tracking: ['shipping', 'software'],
  'listing-accuracy': ['page'],
  condition: ['returns', 'quality', 'packing', 'page'],
  authenticity: ['supply', 'rights'],
  safety: ['quality', 'supply'],
  variation: ['page'],
  reviews: ['reviews'],
  ip: ['rights', 'supply', 'page'],
  'related-account': ['accounts'],
  pricing: ['money'],
};
