import type { Entry } from '../lexicon.ts';

/** By which checklist, and who checks it? */
export const manner: readonly Entry[] = [
  {
    phrase:
      '(more|very|most|even|extra|) (strictly|stricter|strict|carefully|careful|thoroughly|thorough|rigorously|rigorous|diligently|diligent|closely|seriously|serious|professionally|professional|responsibly|responsible|attentively|attentive|cautiously|cautious|vigilantly|vigilant|conscientiously|meticulously|meticulous|patiently|patient)',
    hit: 'We will be more cautious when listing.',
    miss: 'We will be at the bench when listing.',
  },
  {
    phrase:
      '(more|very|) (effectively|effective|efficiently|efficient|aggressively|actively|proactively|proactive|intensively|comprehensively|comprehensive|systematically|scientifically|sensibly|wisely|smartly|earnestly|wholeheartedly|sincerely|honestly|resolutely|firmly)',
    hit: 'We will manage stock more efficiently.',
    miss: 'We will count stock twice.',
  },
  {
    phrase:
      '(properly|appropriately|adequately|sufficiently|satisfactorily|accurately|correctly|perfectly|fully|completely|smoothly)',
    hit: 'Orders will be handled properly.',
    miss: 'Orders will be handled by property 4.',
  },
  {
    phrase:
      'with (more|great|greater|utmost|the utmost|extreme|special|extra|all) (care|caution|attention|diligence|patience|seriousness)',
    hit: 'Fragile goods are packed with extra care.',
    miss: 'Fragile goods are packed with two layers.',
  },
  {
    phrase:
      'in (a|an|the|) (more|very|) (proper|professional|appropriate|right|correct|good|better|best|suitable|careful|friendly|responsible|polite|effective|satisfactory|standardised|standardized) (manner|way|fashion)',
    hit: 'Buyers are answered in a friendly way.',
    miss: 'Buyers are answered in the same order.',
  },
  {
    phrase:
      '(tight|tighter|robust|close|closer|strong|stronger|sound) (control|controls|supervision|monitoring|management|oversight|inspection|checks|check|system|attention|watch|look)',
    hit: 'We will keep tighter control of stock.',
    miss: 'We will keep a control sample of stock.',
  },
  {
    phrase:
      '(a|the|) (sound|perfect|complete|standard|reliable|scientific|reasonable|long term|long-term|good) (mechanism|mechanisms|system|process|management|workflow|procedure)',
    hit: 'We will establish a scientific system.',
    miss: 'We will establish a second bench.',
  },
  {
    phrase: 'one by one',
    hit: 'The goods will be looked at one by one.',
    miss: 'The goods will be looked at by one inspector.',
  },
];

/** What happens if it fails? */
export const effort: readonly Entry[] = [
  {
    phrase: '~try (our|my|their|his|her) (very|level|) (best|utmost|hardest)',
    hit: 'We are trying our hardest to reply.',
    miss: 'We tried our large size.',
  },
  {
    phrase: '(~try|~attempt|~strive|~endeavour|~endeavor|~aim|~seek) (to|for)',
    hit: 'Our team will strive to answer.',
    miss: 'Our team will try on every size.',
  },
  {
    phrase: '~do (our|my|their|the|all our) (very|level|) (best|utmost|part)',
    hit: 'We will do our level best.',
    miss: 'The lead will do her best work at night.',
  },
  {
    phrase:
      '(~make|~put) (in|) (every|all|our best|an|more|great|greater|utmost|the|) (possible|) (effort|efforts|endeavor|endeavour)',
    hit: 'We will make every effort.',
    miss: 'We will make an offer.',
  },
  {
    phrase:
      '(spare no effort|spare no efforts|go the extra mile|bend over backwards|leave no stone unturned|move heaven and earth|at all costs|whatever it takes)',
    hit: 'I will go the extra mile for buyers.',
    miss: 'I will go to the depot for parcels.',
  },
  {
    phrase: '~do (everything|all|whatever|anything|what) (that|) (we|i|is|it) (can|could|possible|takes|necessary)',
    hit: 'We will do whatever we can.',
    miss: 'We will do the count.',
  },
  {
    phrase: '~do (everything|all|anything) (possible|in our power|within our power)',
    hit: 'We will do everything in our power.',
    miss: 'We will do everything on list 4.',
  },
  {
    phrase: 'as (much|many|far|well|best|little|few) as (possible|we can|i can|practicable|we could)',
    hit: 'We will cut delays as far as we can.',
    miss: 'We will cut foam as wide as the box.',
  },
  {
    phrase:
      '(to|in) the (best of our ability|best of our abilities|best of my ability|greatest extent|maximum extent|greatest degree|fullest)',
    hit: 'We will cooperate to the best of our ability.',
    miss: 'We will cooperate in the audit.',
  },
  {
    phrase:
      '(if|where|wherever|whenever|when) (possible|necessary|needed|appropriate|practicable|feasible|required|applicable)',
    hit: 'We will refund where appropriate.',
    miss: 'We will refund where the scan is missing.',
  },
  {
    phrase:
      '(when|if|once|as) (the|our|) (conditions|condition|circumstances|time|situation) (allow|allows|permit|permits|is right|are right|are ready|are ripe|is ripe|comes)',
    hit: 'We will buy a scanner once circumstances permit.',
    miss: 'We will buy a scanner once the invoice is paid.',
  },
  {
    phrase:
      '(when|whenever|once|as soon as) (things|we|i|time|everything|it) (~calm|~settle|~allow|~permit|get round|get around|find time|have time|find a moment|have a moment) (down|to|)',
    hit: 'The other pages will follow when we get round to them.',
    miss: 'The pages follow when we get the proof.',
  },
  {
    phrase: '(work|working|try|trying) (hard|harder|even harder|very hard|closely) (to|on|for|)',
    hit: 'We will work hard on delivery.',
    miss: 'We will work on Sundays.',
  },
  {
    phrase: '(reasonable|best|sincere|great|greater|continuous|unremitting|tireless) (effort|efforts)',
    hit: 'We will use reasonable efforts.',
    miss: 'We will use recycled cartons.',
  },
  {
    phrase: '(~consider|~explore|think about|thinking about|thinking of|looking into|toy with|toying with)',
    hit: 'We are thinking about a new scanner.',
    miss: 'We think of quality.',
  },
  {
    phrase:
      '(hopefully|ideally|within reason|as necessary|as needed|as appropriate|as required|time permitting|conditions permitting|circumstances permitting)',
    hit: 'Delays will hopefully go down.',
    miss: 'Delays go into the report.',
  },
  {
    phrase: '~help (to|us|) (prevent|avoid|reduce|improve)',
    hit: 'This will help to avoid delays.',
    miss: 'This will help desk 2.',
  },
];

/** When, and what proves it? */
export const sure: readonly Entry[] = [
  {
    phrase:
      '(surely|certainly|definitely|absolutely|undoubtedly|for sure|without fail|of course|without doubt|no doubt|by all means|solemnly)',
    hit: 'We will definitely answer.',
    miss: 'We will answer from the depot.',
  },
];
