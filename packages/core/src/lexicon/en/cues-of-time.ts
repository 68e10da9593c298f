import type { Entry } from '../lexicon.ts';

/** By when? */
export const urgency: readonly Entry[] = [
  { phrase: '(just|) in time', hit: 'We will answer claims in time.', miss: 'We will log the time in minutes.' },
  {
    phrase: '(timely|promptly|immediately|instantly|swiftly|speedily|rapidly|expeditiously|shortly|asap)',
    hit: 'Claims will be answered promptly.',
    miss: 'Claims will be answered daily.',
  },
  {
    phrase:
      'in (a|the|) (more|most|very|) (timely|prompt|quick|swift|fast|speedy|efficient|expeditious) (manner|fashion|way)',
    hit: 'We will reply in a prompt fashion.',
    miss: 'We will reply in a fixed order.',
  },
  {
    phrase:
      '(prompt|timely|quick|fast|speedy|swift|rapid) (~reply|~answer|response|responses|action|service|delivery|shipping|shipment|attention|feedback|handling)',
    hit: 'Expect a speedy response from us.',
    miss: 'Expect a written response from us.',
  },
  { phrase: '(on|right on) time', hit: 'We will ship on time.', miss: 'We will ship one at a time.' },
  { phrase: '(very|) (soon|sooner)', hit: 'The chart will be ready soon.', miss: 'The chart will be ready by noon.' },
  { phrase: '(right|straight) away', hit: 'We will look at it right away.', miss: 'We will throw it away.' },
  {
    phrase: '(at once|without delay|without any delay|without further delay|in no time|with no delay)',
    hit: 'Refunds will go out without delay.',
    miss: 'Refunds will go out without a return.',
  },
  {
    phrase: '(much|more|far|) (quickly|quicker|faster|fast|quick)',
    hit: 'We will reply much faster.',
    miss: 'We will weigh the fasteners.',
  },
  {
    phrase: 'in (a|the|) (shorter|shortest|short|near|nearest|foreseeable|least) (possible|) (time|period|future|term)',
    hit: 'It will be solved in the shortest time.',
    miss: 'It will be packed in a shorter box.',
  },
  {
    phrase:
      'as (soon|quickly|fast|early|promptly|rapidly|speedily|swiftly) as (possible|we can|i can|practicable|we are able)',
    hit: 'We will reply as quickly as we can.',
    miss: 'We will ship as agreed.',
  },
  {
    phrase: 'at (the|our|your|their) (earliest|first|soonest) (convenience|opportunity|moment|time|possible|)',
    hit: 'We will call at the earliest moment.',
    miss: 'We will call at the end.',
  },
  {
    phrase: '(in|at|for) (the|) first (time|place|moment)',
    hit: 'We will deal with it in the first time.',
    miss: 'The first order will be scanned.',
  },
  {
    phrase:
      '(some day|someday|one day|in due course|in due time|eventually|sooner or later|sooner rather than later|over time)',
    hit: 'We will fix this in due course.',
    miss: 'We will fix this on day one.',
  },
  {
    phrase: '(at any time|any time|anytime|at any moment)',
    hit: 'We will answer at any time.',
    miss: 'We will answer at nine.',
  },
];

/** How often? */
export const frequency: readonly Entry[] = [
  {
    phrase:
      '(more|very|) (regularly|frequently|often|periodically|continually|continuously|constantly|routinely|occasionally|repeatedly|consistently)',
    hit: 'We will constantly watch the account.',
    miss: 'We will watch the account daily.',
  },
  {
    phrase: 'on (a|an|) (regular|ongoing|continuous|frequent|periodic|continual|constant) basis',
    hit: 'Stock is counted on an ongoing basis.',
    miss: 'Stock is counted on a daily basis.',
  },
  {
    phrase: '(from time to time|at regular intervals|time and again|now and then|all the time|at all times)',
    hit: 'We will check it from time to time.',
    miss: 'We will check it three times.',
  },
  {
    phrase:
      '(regular|frequent|periodic|periodical|continuous|constant|ongoing) (~check|~review|~audit|~inspect|~train|~monitor|~update|meetings|meeting|inspection|inspections|training|trainings|monitoring|improvement|learning|spot)',
    hit: 'There will be periodic inspections.',
    miss: 'There will be monthly inspections.',
  },
  {
    phrase:
      '(keep|keeping|continue|keep on) (~monitor|~check|~improve|~learn|~watch|~review|~optimise|~optimize|to monitor|to check|to watch|to review)',
    hit: 'We will keep watching the metrics.',
    miss: 'We will keep the metrics in file 3.',
  },
];
