/** English words of demand and of what a request must not hold; French and Spanish have the same keys in the same order. */
export const demand = {
  'hint.email': '“{found}” looks like an e-mail address. Requests hold no personal data: please take it out.',
  'hint.phone': '“{found}” looks like a telephone number. Requests hold no personal data: please take it out.',
  'hint.document-number':
    '“{found}” looks like the number of somebody’s document. Requests hold no personal data: please take it out.',
  'hint.person':
    '“{found}” seems to say who somebody is. Requests hold no personal data of migrants: please write it without the person.',
  'hint.wording': '“{found}” can stigmatise. The United Nations writes: “{suggestion}”.',
  'hints.title': 'Before anybody signs',
} as const;
