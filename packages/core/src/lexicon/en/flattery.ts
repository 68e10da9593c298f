import type { WordFamily } from '../families.ts';

const praise =
  '(great|greatest|best|wonderful|amazing|awesome|excellent|outstanding|fantastic|fabulous|incredible|perfect|brilliant|fair|fairest|leading|world class|world leading|most (trusted|reliable|professional|powerful|famous|successful|popular|fair|respected|influential|advanced|excellent|important|customer centric)|number one|no 1|leader|powerful|admirable|respectable|respected|impressive|unbeatable|wise|generous|kind|kindest|nice|professional|responsible|reliable|trustworthy|efficient)';
const thanks =
  '(thank|thanks|thankful|appreciate|appreciated|appreciates|appreciating|appreciative|appreciation|grateful|gratefully|gratitude|obliged|indebted)';

/** Praise of Amazon and its staff, and thanks beyond one plain line. */
export const flatteryEn: readonly WordFamily[] = [
  {
    name: 'praise',
    words: [
      "(your|amazon's) ~5 (is|was|has been|have been|are|were) ~2 (wonderful|amazing|excellent|impressive|outstanding|fantastic|admirable|exceptional|remarkable|second to none|invaluable)",
      '(gold standard|role model|benchmark|shining example|beacon|pioneer|leader) (for|of|in) ~3 (e-?commerce|industry|world|online|us|retail|marketplaces?)|sets? the ~2 standard',
      'amazon (is|are) ~2 (trusted|loved|respected|admired|famous|known) ~2 (by|for|all over|around|worldwide|throughout)',
      '(amazon|amazon’s|your) ~4 (number one|no 1|best|greatest|biggest|strongest|most \\w{3,12}) ~1 (platform|marketplace|company|website|place|partner|retailer)',
      '(you|your (team|staff|people)|amazon|amazon team) ~3 (do|does|doing|did|done) (a|an|such a) ~1 (great|fantastic|wonderful|amazing|excellent|good|terrific|brilliant|awesome|perfect) (job|work)',
      '(your|this) (work|job) (is|must be) (not|never|so|very) ~1 (easy|hard|difficult|important|tiring)',
      '(amazon|you|your company) (has|have) (the|a|an|such) ~2 (most |very |so )?(professional|fair|great|best|wonderful|excellent|amazing|kind|efficient|responsible|powerful|outstanding|vision)',
      'hard ?-?working ~3 (team|staff|people|colleagues)(?! of ours)',
      '(from|support|service|help|team) ~2 (amazon|your team) ~4 (amazing|wonderful|excellent|fantastic|outstanding|impressive|remarkable|exceptional)',
      `amazon (is|was|has been|has always been|has become|remains|being|as) ~3 ${praise}`,
      `(your|amazon's|the amazon) ~2 (team|platform|marketplace|company|website|service|system|staff|colleagues|department|policy|culture|job|work|attitude|dedication|professionalism) (is|are|was|were|has been|have been) ~4 (${praise}|first class|second to none)`,
      `you (are|guys are|all are|have been|were|always) ~3 (great|the best|wonderful|amazing|awesome|excellent|outstanding|fantastic|brilliant|kind|generous|doing (a|an) ~2 job|professional people)`,
      `you’re ~2 (great|the best|wonderful|amazing|awesome|excellent|outstanding|fantastic|kind)`,
      `${praise} ~2 (platforms?|marketplaces?|e-?commerce|online (store|shop|retailer)|web ?sites?|place) ~3 (in the world|of the world|on earth|worldwide|ever|for sellers|for (buyers|customers) and sellers|like amazon|amazon|globally|around the world)`,
      `(such|so) (a |an )?(great|wonderful|amazing|excellent|fair|good|fantastic|outstanding|powerful|professional|world class) (a |an )?(platform|company|team|marketplace|website|place)`,
      `(great|wonderful|amazing|excellent|fantastic|outstanding|powerful|beautiful|fair) (selling )?(platform|marketplace) (you|that you|for|of amazon|amazon)`,
      `(world's|world’s) (best|greatest|leading|largest|biggest|number one|most)`,
      'worthy of|worth (trusting|our trust|of trust)|deserves? (our|my|every|all) ~2 (trust|respect|praise|thanks)',
      "(your|amazon's|the team's) (hard work|great work|excellent work|good work|hard working|dedication|professionalism|diligence|generosity|wisdom|kindness|tireless|noble|greatness|kind (attention|help|support|heart|consideration|understanding|assistance|patience|guidance|reply|response)|(professional|serious|responsible|rigorous|kind) (attitude|spirit|work|service|guidance|advice))",
      'customer (obsession|first (culture|spirit|philosophy|principle)|centric (culture|philosophy|spirit))',
      '(you|your team|amazon|amazon team|performance team) ~3 (work|works|working|worked) ~1 (so |very |really |extremely |too )?hard',
      '(know|understand|see) (that )?(the|this|your) team ~4 (hard|tireless*|day and night)',
      '(know|understand|understands|believe) ~2 (you|your team) ~4 (busy|lot of work|many (cases|appeals|emails)|hard working)',
      'the number one (platform|marketplace|company|retailer)|hats off|kudos|keep up the (good|great) work|bless (you|amazon)',
    ],
    unless: [
      '(make|made|making|become|give|offer|provide) ~3 (our|the) ~4 (best|great|excellent|perfect|good) ~1 (it|we|they|experience|service|customer|shopping)',
      'worthy of ~3 (attention|note|mention)',
    ],
  },
  {
    name: 'admiration',
    words: [
      '(much|lots of|a lot of|great|greatest|deep|deepest|highest|every|nothing but|full|all (my|our)) respect (for|to) ~2 (you|your|amazon|the work|the team|what you)',
      '(hold|holds|held) ~2 (amazon|you|your) ~4 (regard|esteem|respect)|(highest|utmost|great|deep|deepest|high) (regard|esteem|respect|admiration) ~2 (amazon|your|you)',
      '(impress|impresses|impressed|inspires?|inspired|touches|touched|moves) (us|me)|(are|am|was|were) ~1 (impressed|inspired|touched|moved) by',
      '(admire|admires|admired|admiration|adore|worship|look up to|salute|revere|reverence)',
      '(we|I|always|truly|really|deeply|highly|sincerely|so|very) ~2 (respect|love|trust|value|believe in|have faith in|like) (in )?(amazon|amazon’s|your|the) ~2 (team|fairness|wisdom|justice|attitude|professional*|work|judg*|decision|culture|spirit|philosophy|platform|company|marketplace|website|family|so much|very much|as a)',
      '(we|I) ~2 love (amazon|selling on amazon|this platform|your platform)',
      '(big|huge|great|loyal) (fans?|supporters?|admirers?) of (amazon|your|the platform)',
      '(proud|honou?red|privileged|lucky|fortunate|blessed|delighted) ~2 (to|that|of) ~5 (amazon|sell|seller|platform|partner|with you|family|such)',
      '(it is|it’s|its|was|be|been|is) ~2 (a|an|our|my) (great |big |real |high |huge |true )?(honou?r|privilege|pleasure|blessing) (for (us|me) )?to (be|sell|work|cooperate|join|become|have|do)',
      '(great|big|real|high|huge|true) (honou?r|privilege)',
      '(believe|trust|know|sure|confident|convinced|faith|confidence) ~4 (fairness|justice|wisdom|fair and|fair (decision|judg*|company|platform|team)|(make|give) ~3 (fair|wise|just|right) (decision|judg*))',
      '(without|thanks to) (amazon|your platform|this platform)',
      '(amazon|you) (has |have )?(gave|give|given|gives|brought|taught|changed|helped|made) (us|me|our|my) ~8 (grow|life|lives|dream*|success|today|wonderful|opportunit*|so much|a lot|platform|learn)',
      '(amazon family|family of amazon|our home)(?! (pack|size))',
      'wish ~2 amazon ~4 (better|best|success*|prosper*|all the best|great)',
    ],
    unless: ['respect (amazon’s |your |the )?(intellectual|polic(y|ies)|rules|terms|decision)'],
  },
  {
    name: 'gratitude at length',
    words: [
      '(thank|thanks|appreciate) ~3 (everybody|everyone|all|each) ~6 (do|does|did|done)|thank you (a (thousand|million|hundred) times|from ~4 hearts?)|(appreciate|thank) ~4 from ~3 hearts?|thank you amazon',
      `${thanks} ~6 (hard work|patience|patient|patiently|kind|kindness|kindly (help|support|attention|consideration|understanding|assistance|reply|guidance)|generous|generosity|dedication|dedicated|professionalism|diligence|diligent|tireless|wisdom|tolerance|trust|precious|valuable|invaluable|warm|great (help|support|work|efforts?|patience)|wonderful|excellent|amazing|efforts?|continu* support|constant|always|support all|all the (time|support|help)|everything you|all (that )?you (do|did|have done))`,
      `${thanks} ~8 in advance ~2 (for|the)?|(in advance|beforehand) ~4 (thank|thanks|gratitude|appreciat*) ~1 (for|you|your)`,
      `(express|expressing|extend|convey|show|offer|send|give) ~4 (gratitude|appreciation|thankfulness|thanks|thank)`,
      `(sincere|sincerest|heartfelt|deep|deepest|warm|warmest|utmost|profound|endless|million|thousand) (thanks|gratitude|appreciation)`,
      `<we> (am|are|is|was|were|will be|have been|feel|all|remain) ~3 (grateful|thankful|indebted|appreciative)(?! if)`,
      `(deeply|sincerely|truly|really|greatly|highly|genuinely|always|do|so|very|extremely|heartily|particularly|especially) (appreciate|grateful|thankful)(?! (it|if|that|a|an|any))`,
      `(deeply|sincerely|truly|heartily|genuinely|wholeheartedly) thank`,
      `(appreciate|appreciates) (your|amazon's|all your|the) ~2 (help|efforts?|support|hard|work|attention to|patience|kindness|dedication|guidance|understanding|care)`,
      `(can ?not|cant|can't|no words|words) ~3 (thank|express|describe) ~5 (enough|grateful|gratitude|thanks|thankful)`,
      `thank you (so|very) much for ~6 (support|guidance|care|patience|all)`,
      'thanks a (million|ton)',
      `(eternally|forever|always be|most|all) (grateful|thankful)`,
      `appreciate (it )?(if|that you) ~12 (so much|very much|a lot)`,
    ],
    unless: [
      "(buyers?|customers?|clients?|supplier|suppliers|owner)('s|s')? (patience|patient|thank*|appreciat*|help|support)",
      '(supplier|factory|owner|buyers?|customers?|clients?) ~2 (thank*|appreciat*|grateful)',
      '(thank|gratitude) (you )?(cards?|notes?|letters?)',
    ],
  },
];
