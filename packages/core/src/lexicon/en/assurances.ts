import type { Entry } from '../lexicon.ts';

/** Words of assurance without limit, for promise/absolute. */
export const assurances: Readonly<Record<'limitless' | 'guarantee' | 'outcome', readonly Entry[]>> = {
  limitless: [
    {
      phrase: '(never|never ever|never again)',
      hit: 'We will never mix batches.',
      miss: 'We have never mixed batches.',
    },
    {
      phrase: '(always|at all times|all the time|forever|for ever)',
      hit: 'We will always be polite.',
      miss: 'We always mixed them up until May.',
    },
    {
      phrase: '(100%|100 percent|100 per cent|one hundred percent|hundred percent)',
      hit: 'We promise 100% satisfaction.',
      miss: 'The towel is 100% cotton.',
    },
    {
      phrase:
        '(under no circumstances|under any circumstances|in no case|in any circumstances|not under any circumstances)',
      hit: 'We will under no circumstances reuse boxes.',
      miss: 'The circumstances are in annex 2.',
    },
    {
      phrase: '(ever again|no buyer will ever|no customer will ever|nobody will ever)',
      hit: 'No customer will ever wait.',
      miss: 'The best carrier ever was closed.',
    },
    {
      phrase:
        '(zero|no further|no more|be no|have no|see no|receive no|get no) (further|more|) (complaint|complaints|defects|defect|errors|mistakes|negative|problems|issues|violations|violation)',
      hit: 'There will be no more complaints.',
      miss: 'In May we had no complaints.',
    },
    {
      phrase:
        '(completely|totally|absolutely|fully|permanently|thoroughly) (~eliminate|~eradicate|~solve|~prevent|~avoid)',
      hit: 'We will completely eliminate delays.',
      miss: 'We have completely emptied the shelf.',
    },
  ],
  guarantee: [
    {
      phrase: '(~guarantee)',
      hit: 'We guarantee that all goods are new.',
      miss: 'The buyer filed an A-to-z guarantee claim.',
    },
  ],
  outcome: [
    {
      phrase: '(also|and|is|be) (also|) (the|our|) last time',
      hit: 'This is the first and will be the last time.',
      miss: 'Last time we shipped late.',
    },
    {
      phrase: '(once and for all)',
      hit: 'This will solve it once and for all.',
      miss: 'We count once a day for all bins.',
    },
    {
      phrase: 'no longer (be|have|see|receive|get) (any|) (complaints|problems|issues|mistakes)',
      hit: 'You will no longer see any problems.',
      miss: 'We no longer sell it.',
    },
    { phrase: 'a thing of the past', hit: 'Delays will be a thing of the past.', miss: 'The past is past.' },
  ],
};

/** What "100 %" may be of without assuring anything. */
export const ofMaterials: ReadonlySet<string> = new Set(
  'cotton wool silk linen polyester leather nylon steel aluminium aluminum silicone natural organic bamboo rubber wood waterproof recycled viscose cashmere'.split(
    ' ',
  ),
);
