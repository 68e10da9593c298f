import { familyMatcher, type FamilySearch, type WordFamily, type WordSets } from '../families.ts';
import { verdictSetsEn, verdictsEn } from './blame-verdicts.ts';

/** Who can be blamed, and the words that judge. A person merely mentioned is not blamed. */
const sets: WordSets = {
  ...verdictSetsEn,
  buyer: ['(buyer|customer|client|consumer|shopper|user|purchaser)s?'],
  buyers: [
    '((the|this|that|some|these|those) )?(buyer|customer|client|consumer|shopper|user|purchaser)s?( (one|two|three|four|five|A|B))?',
  ],
  worker: [
    '(employee|worker|packer|packager|assistant|agent|operator|representative|rep|colleague|supervisor|intern|newcomer|clerk|salesperson|helper|staff member|team member|manager|picker|trainee|temp)s?',
    'staffs?',
    '(warehouse|packing|customer service|support|shipping) (man|guy|team|people|staff|keeper|worker|lady|girl|boy|person)s?',
    '(person|people) in charge',
    '(responsible|relevant|guilty) (person|people|employee|staff)',
    '(packing|warehouse|part-time|new|young|office|night) (girl|boy|guy|kid|lad|fellow|hand)s?',
    '(nephew|niece|cousin|brother|sister|brother-in-law|son|daughter|uncle|roommate)s?',
  ],
  someone: ['he', 'she', 'him', 'her', 'them', 'this person', 'that person', '<worker>'],
  trait: [
    '<base>|<crook>|no sense of (duty|responsibility)|irresponsible|lazy|careless|incompetent|negligent|sloppy|stupid|dishonest|unreliable|inattentive|unprofessional|disobedient|selfish|useless|clumsy|absent minded|not (a )?responsible|not (very )?careful|no sense of responsibility|bad attitude',
  ],
  amazon: [
    "amazon|amazon's ~2 (team|system|bot|staff|warehouse|algorithm|ai|robot|policy|policies|rules?|decision|reviewers?|support|employees?|investigators?)|amazon (team|system|bot|staff|warehouse|ai|robot|policy|support|employees?)",
    'your ~1 (team|systems?|bots?|staff|algorithms?|ai|robots?|machines?|computers?|reviewers?|colleagues|investigators?|decision|policy|policies|rules?|platform|company|side|employees?|people|warehouse)',
    'you (guys|people)',
    'fba|seller support|fulfil+ment cent(er|re)s?|the (platform|bot|algorithm|robot)',
  ],
  amazonThing: [
    "(your|amazon's|amazon) (own )?(\\w+ )?(app|form|page|pages|button|dashboard|portal|categor(y|ies)|node|nodes|template|guidelines?|instructions?|tool|tools|website|interface|help pages?|messages?|emails?|search|settings?|catalog(ue)?|fields?)",
    '(the )?(seller central|category form|category tree|flat file|product type|browse node|seller app)',
  ],
  sanction: ['(this|the|our|your) ~1 (suspension|deactivation|decision|removal|ban|punishment|penalty|block)'],
  carrier: [
    '(the |our |a |this |that )?(new |local |chinese |shipping |logistics |last mile )?(carrier|courier|post|post office|usps|ups|fedex|dhl|yunexpress|logistics|logistics (company|provider|partner)|shipping (company|agent|line)|freight (forwarder|company)|forwarder|express company|delivery (company|man|driver)|postman|customs)s?',
  ],
  supplier: [
    '(the |our |a |this |that )?(former |previous |chinese |main |upstream |original )?(supplier|factory|manufacturer|vendor|wholesaler|distributor|workshop|printing house|3pl|overseas warehouse|warehouse provider)s?',
  ],
  rival: ['(a |the |our |some |one |another )?(competitor|rival|hijacker|other seller)s?'],
  machine: ['(the |our |this |that )?(software|erp|app|plugin|printer|internet|network|computer|server|sync tool|wms)'],
  third: ['<carrier>|<supplier>|<rival>|<machine>'],
  event: [
    '(the |a )?(holidays?|weather|storm|typhoon|strike|pandemic|covid|lockdown|peak season|spring festival|chinese new year|customs|flood|snow)',
  ],
};

/** Families named `careless` only tell what a buyer did wrong; where the buyer's conduct is the point they are no blame. */
const buyerBlameEn: readonly WordFamily[] = [
  {
    name: 'dishonest',
    words: [
      '<buyers> ~4 (lie|lies|lied|lying|liars?|cheat|cheats|cheated|cheating|scam|scams|scammed|scamming|scammers?|fraud|frauds|fraudsters?|dishonest|deceived?|fabricat*|pretend*|made up|thie(f|ves)|crooks?)',
      '(dishonest|lying|malicious|unreasonable|picky|greedy|rude|ignorant|stupid|abusive|fussy|fraudulent|cunning|shameless|nasty|crazy|bad faith|evil|troublesome|fake) <buyers>',
      '<buyers> ~14 (dishonest|unfair|mean|nasty|shameless|cheap|rude|stupid) of (them|him|her)',
      '<buyers> ~6 (have|has|of|with) (no|bad|poor|low) (manners|character|morals?|conscience|quality|shame|education|honesty)',
      'scammers?|professional (refunders?|complainers?)',
      '<buyers> ~2 (is|are|was|were) ~2 (a )?(competitors?|rivals?|thie(f|ves)|con (man|artist))',
    ],
    unless: ['(we|our \\w+) ~4 (lied|cheated|deceived|scammed) ~2 <buyers>'],
  },
  {
    name: 'abuse',
    words: [
      '<buyers> ~4 (abuse|abuses|abused|abusing|take advantage|takes advantage|took advantage|taking advantage|exploit|exploits|exploited|exploiting|blackmail*|extort*|threaten*)',
      '(abuse|abuses|abused|abusing) ~3 (return|returns|refund|refunds|guarantee|a-to-z)',
      '(malicious|malevolent|baseless|groundless|unfounded|frivolous|bogus) ~1 (complaints?|claims?|returns?|reviews?|feedbacks?|reports?|negative)',
      '(fake|false|untrue) ~1 (complaints?|claims?|reports?) ~2 (from|by|of) ~2 <buyers>',
    ],
  },
  {
    name: 'trait',
    words: [
      '<buyers> (is|are|was|were|seems?|being|became) (just |simply |really |very |so |too |always |all |extremely |quite )*(picky|unreasonable|malicious|rude|dishonest|greedy|sensitive|fussy|lazy|stupid|ignorant|careless|crazy|difficult|impossible|abusive|ridiculous|demanding|critical|impatient|to blame|at fault|responsible for (this|the|these)|the problem)',
      '<buyers> ~6 expects? (me|us) to',
      '<buyers> ~5 <be> (<very>)*(<crook>|<base>|nightmare|terrible|impossible|horrible|hopeless)',
      'if (only )?<buyers> (would|could|had) (only|just|simply)',
      '<buyers> ~2 (just |simply |only |always |never )+(likes?|loves?|wants?|complain*|find|finds|look for|happy|satisfied)',
      '<buyers> ~4 (complain*|moan*|whine*) about (everything|anything|nothing)|<buyers> ~5 (expects?|want|wants|demand|demands) ~1 (too much|the impossible|miracles|the moon|perfection)',
      '<buyers> ~5 (for no reason|without (any |good )?reason|in bad faith|out of (spite|boredom))',
      '<buyers> ~4 (blames?|blaming) (us|me|our)',
      "(she|he|they|<buyers>) (just|simply) (didn't|did not|doesn't|does not) like",
    ],
  },
  {
    name: 'motive',
    words: [
      '<buyers> ~4 (want|wants|wanted|wanting) ~4 (for free|free things|free stuff)',
      '<buyers> ~3 (want|wants|wanted|try|tries|trying|tried|hope|hopes|hoping|intend|intends) ~5 (free|something for nothing|for nothing|without paying|keep (it|the (item|product|goods)|both)|cheat|revenge)',
      '<buyers> ~6 (but|and) ~2 (still )?(says?|said|claims?|claimed|insists?|insisted|complains?|complained) ~4 (never|not|nothing) ~2 (received?|arrived?|got|come)',
      '<buyers> ~3 (cooked|wore|washed|used|played|drove|slept) ~10 and then ~1 (wrote|complained|claimed|demanded|asked|returned|left|opened|filed)',
    ],
  },
  {
    name: 'fault',
    words: [
      '((the|this|that|these|those) )?(buyer|customer|client|consumer|user|purchaser)s?(’s|’)? ~1 (fault|own mistake|own problem|own responsibility|own carelessness|carelessness|ignorance|own error|negligence)',
      '(fault|mistake|carelessness|responsibility|problem) (is |was |lies |lay )?(of|with|on) (the |these |some |those )?<buyers>',
      '(blame|blamed|blaming) (the |these |some |those )?<buyers>',
    ],
    unless: ['(we|our \\w+) ~6 (on our side|our fault)', '(not|never|without) ~3 (blame|blaming|fault)'],
  },
  {
    name: 'careless',
    words: [
      "<buyers> ~4 (did not|didn't|do not|don't|does not|doesn't|never|failed to|without) ~2 (read|reads|reading|check|checks|checked|checking|look|looks|looked|looking|follow|follows|followed|following|measure|measures|measured|measuring|pay attention)",
      '<buyers> ~3 (damaged|broke|misused|mishandled|scratched|destroyed|dropped|burned|ruined|tore|spilled) ~4 (it|the|item|product|goods) ~1 (himself|herself|themselves)',
      '<buyers> ~6 (without|instead of) ~1 (contacting|asking|telling|waiting|writing to|giving|talking)( to)? (us|me|first)',
      "<buyers> ~2 (did not|didn't|do not|don't|cannot|can't|could not) (even )?(read|understand|know how|cooperate|bother)",
      '<buyers> ~2 (misuse|misuses|misused|mishandled|misread|misunderst*)',
      '(misuse|mishandling|improper use|wrong use|improper operation|incorrect use) (by|of|from) ~2 <buyers>',
      '<buyers> ~2 (used|installed|assembled|washed|operated|ordered|chose|choose|selected|bought|measured) ~5 (wrong|wrongly|incorrectly|improperly)',
    ],
    unless: ['(because|since|as) ~2 (our|we) ~8', '(misled|misleading|unclear|confusing)'],
  },
];

const employeeBlameEn: readonly WordFamily[] = [
  {
    name: 'trait',
    words: [
      '<someone> ~5 (is|are|was|were|being|so|too|very|not|a|an|being|has|had) ~2 <trait>( (person|employee|worker|man|woman|people))?',
      '<someone> ~5 (is|was|are|were) ~2 (not (fit|made|suited|cut out) (for|to)|half asleep|hungover|drunk|asleep|dreaming|not paying attention)',
      "<worker> ~10 (does not|doesn't|did not|didn't|never|not) ~1 (take|takes|took|put) ~3 (work|job|duty|duties) ~2 (to heart|seriously|serious)",
      '<worker> ~12 (on (his|her|their|the) (phone|mobile)|video games?|fell asleep|slept at work|preferred (his|her|their)|chat on|gossip*|playing (on )?(his|her|their|the)? ?phone)',
      '(irresponsible|lazy|careless|incompetent|negligent|sloppy|stupid|dishonest|unreliable|inattentive|unprofessional|disobedient|bad|worst|black sheep) <worker>',
      '(carelessness|negligence|laziness|irresponsibility|incompetence|sloppiness|stupidity|bad attitude|low quality) (of|by|from|in) ~4 <worker>',
      '<worker>(’s|’)? ~1 (carelessness|negligence|laziness|incompetence|irresponsibility|bad attitude|stupidity)',
      "<worker> ~3 (didn't|did not|don't|do not|doesn't|does not|never) ~2 (care|bother|take (it|their|his|her) ~2 serious*)",
      'black sheep|bad apples?',
    ],
    unless: ['<buyers> ~4 (lazy|careless|dishonest|stupid)', 'lazy-loading|lazy loading'],
  },
  {
    name: 'intent',
    words: [
      '<someone> ~4 (deliberately|intentionally|on purpose|knowingly|secretly|maliciously|wilfully|willfully)',
      "<someone> ~5 (did not|didn't|failed to|never) (do|did) (her|his|their) (job|work|duty|duties)",
      '<someone> ~3 (slacked off|slacks off|was slacking|cut corners|skived|played with (his|her|their) phone)',
    ],
    unless: ['<buyers> ~6 (deliberately|intentionally|on purpose)'],
  },
  {
    name: 'fault',
    words: [
      '(it|this|that|which|everything|all) (is|was|were|are) ~2 (her|his) (own |fully )?(fault|mistake)',
      '<worker>(’s|’) (own )?fault',
      'it (was|is) (only |just )?(our |the |a )(former |old |previous |new )?<worker> (who|that)',
      '<someone> ~6 (against|despite|in spite of|contrary to) (our|my|all|the|clear) (clear |strict |many )?(instructions?|rules?|orders?|warnings?|training)',
      '(fault|faults) (of|by) ~4 <worker>',
      '(blame|blamed|blames) ~2 (on )?(the |our |this |that )?<worker>',
    ],
    unless: ['not ~2 (her|his) fault'],
  },
  {
    name: 'punishment',
    words: [
      '(fired|dismissed|sacked|terminated|punished|penali[sz]ed|fined|scolded|reprimanded|demoted|warned|disciplined|laid off|kicked out) (the |this |that |our |these |those |all )*(two |three |responsible |careless |relevant |concerned |old |former |bad |lazy |guilty )*(<worker>|him|her|them|one responsible)',
      '<worker> ~3 (was|were|is|are|has been|have been|got) (then |also |all |immediately |already )?(fired|dismissed|sacked|laid off|kicked out|terminated|let go)',
      '(not|never|no longer) let (her|him|them) (take charge|work|manage|handle|touch|be in charge)( of)?',
      '<someone> ~2 (lost|loses|will lose) (her|his|their) jobs?',
    ],
    unless: ['(fired|dismissed|terminated|replaced|warned) ~4 <buyers>', '(who|that) steals?'],
  },
];

const amazonBlameEn: readonly WordFamily[] = [
  {
    name: 'thing',
    words: [
      '<amazon> ~3 (lets?|allows?|protects?) ~6 (pirates?|counterfeiters?|fakes?|scammers?|cheats?|cheaters?)',
      '<amazon> ~7 (shuts?|kills?|destroys?|ruins?|hits?|punish*) ~4 (shops?|business|livelihood|people like|sellers like|small sellers?|honest)',
      '(because of|due to|caused by|thanks to) (<amazonThing>|<amazon>)',
      '<amazon> ~2 (should|could|ought to) (rather |better |really |first |also )?(have )?(look|looked|fix|fixed|punish|learn|check|checked|know|known|ask|asked|warn|warned|stop|protect|be ashamed|be fair|do (its|your) (job|homework))',
      '(flagged|punish*|suspend*|block*|clos*|target*) ~4 (honest|innocent|the wrong (seller|person|people)) ?(sellers?|people|shops?)?',
      '<amazonThing> ~4 (far too|too|so) (easy|hard|difficult|complicated|slow|confusing|vague|unclear|strict)',
      '<amazonThing> ~3 <be> (<very>)*(<rubbish>|confusing|misleading|unclear|impossible|badly (made|designed|written)|poorly (made|designed|written)|illogical)',
      '<amazonThing> ~3 (hides?|buries|keeps? (changing|crashing)|crash(es|ed)?|mislead|misleads|misled|confuses?|confused|changes? all the time)',
      '<amazonThing> ~6 (nobody|no one|who) (can|could|is supposed to|is meant to|should) (find|understand|fill|know|read)',
    ],
    unless: ['our ~2 (template|page|form|listing)'],
  },
  {
    name: 'unfair',
    words: [
      '(<amazon>|<sanction>|it|this|that) (is|are|was|were|has been|seems?|feels?|looks?) (just |simply |really |very |so |too |completely |totally |extremely |quite |always |both )*(unfair|unjust|unjustified|ridiculous|absurd|nonsense|outrageous|unreasonable|stupid|too (slow|strict|harsh)|broken|arbitrary|inhumane|biased|a joke|incompetent|useless|heartless|shameful)( to us)?',
      '<amazon> ~3 (gave|gives|give) ~1 (no|not any|without) (warning|chance|reason|explanation)',
      '<amazon> ~6 without (any |a |one )?(warning|reason|explanation|asking)',
      '<amazon> ~4 (unfair|unfairly|ridiculous|absurd|unreasonable|too slow|too strict|too harsh|incompetent|arbitrary)',
      '(unfair|unjust|ridiculous|absurd|wrong|wrongful|mistaken|arbitrary) (suspension|deactivation|decision|policy|policies|removal|ban|treatment|punishment)',
      '<amazon> ~4 (sides? with|favou?rs?|protects? only|only protects?|hands? out refunds|treats? (us|sellers) (like|unfairly)|bull(y|ies)|rob(s|bed)?)',
      '(you|amazon) ~1 (people )?(side|sides|favou?r|favou?rs) (with|only)? ?(scammers|buyers|<buyers>|competitors)',
    ],
    unless: [
      '(we|our \\w+) (is|are|was|were) ~3 (unfair|unreasonable|wrong)',
      'fair (pricing|price)',
      '(find|found|think|thought|says?|said) (the |our )?(product|price|item)',
    ],
  },
  {
    name: 'error',
    words: [
      '<amazon> ~3 (got|gets|get) ~2 wrong',
      '<amazon> ~3 (mistaken|mistook|mistakes|confus*|took) (us|me|our ~1) (for|with)',
      '<amazon> ~3 (told|gave|advised|sent) ~3 (wrong|false|contradictory|conflicting|misleading|incorrect|nonsense)',
      '(this|that|blame|fault) (is|was) (entirely |all |really )?on (amazon|you)',
      '<amazon> ~3 (made|makes|making|make|has made|have made) ~3 (mistakes?|errors?|misjudg*)',
      '<amazon> ~3 (wrongly|mistakenly|unfairly|falsely|erroneously|incorrectly|wrongfully|unjustly|misjudged|misunderstood|messed up|screwed up|overreacted)',
      "(<sanction>|(this|the|our|your) ~2) (is|was|must be|has to be|seems|appears)( to be)? (just |simply |clearly |only )?(a|an|your|amazon's)? ?(mistake|error|misjudg?e?ment|misunderstanding) (by|of|from|on) (amazon|you|your)",
      "(bot|robot|system|algorithm|ai|computer) (error|mistake|glitch|bug)s? (on|of|by|from|at) (your|amazon's|amazon|the amazon) ?(side|end|part|system)?",
      "(error|mistake|fault|problem|bug|glitch)s? (on|at|from) (your|amazon's|amazon) (side|end|part|system)",
      '(fault|mistake|error|negligence|responsibility) of (amazon|your (team|system|side))',
      '(amazon|fba)’s (own )?(fault|mistake|error|negligence|problem|responsibility)|(is|was|are|were) (all |only |totally |clearly )?your (own )?(fault|mistake|error|problem)',
      '(account|listing|listings|store|asin|product|we) (was|were|is|are|has been|have been|got) (wrongly|mistakenly|unfairly|falsely|erroneously|wrongfully|unjustly|incorrectly) (flagged|suspended|deactivated|closed|blocked|removed|banned|accused|targeted|punished)',
    ],
    unless: [
      '(we|our \\w+|our \\w+ \\w+) (made|make) ~3 (mistakes?|errors?)',
      '(informed|notified|told|showed|confirmed) ~6 (we|our) ~4 (wrongly|mistakenly|incorrectly)',
    ],
  },
  {
    name: 'neglect',
    words: [
      '(amazon|fba|fulfil+ment cent(er|re)s?|amazon warehouse|amazon’s warehouse) ~10 without ~1 (checking|inspecting|testing|looking)',
      "<amazon> ~3 (did not|didn't|do not|don't|does not|doesn't|never|refuses?|refused to|fails? to|failed to|without) (even |really |actually |ever |properly |carefully )*(read|reading|look|looked|looking|check|checked|checking|listen|listened|listening|care|cared|caring|answer|answered|respond|responded|reply|replied|investigat*|understand|review|reviewing|explain|verify|help)",
      "(amazon|fba|fulfil+ment cent(er|re)s?|amazon's warehouse|amazon warehouse|your warehouse) ~4 (lost|lose|loses|damaged|damages|broke|misplaced|mixed up|mishandled|ruined|destroyed|mislabel+ed|threw away) (our|the|my|some|many|\\d+|these|this|it)",
      '(amazon|your team|seller support) ~3 (ignored|ignores|ignoring|copy-paste*|copy paste*|sends? (only )?(templates?|automatic)|wasted|wastes)',
    ],
    unless: ['removal order', 'we ~4 (ask*|request*|order*) ~3 amazon'],
  },
];

/** The cause ends at somebody else. Whether the writer also names a gap of their own is for the paragraph to tell. */
const thirdPartyBlameEn: readonly WordFamily[] = [
  ...verdictsEn,
  {
    name: 'cause',
    words: [
      '(caused|due|because|owing|thanks|attributed|result|results|resulted) (by|to|of|from) ~4 (<third>|<event>)( ~1 (mistake|error|fault|delay|delays|bug|problem|failure|strike))?',
      '<third>(’s|’)? (own )?(fault|mistake|responsibility|negligence|carelessness|error|failure)s?',
      '(fault|mistake|responsibility|problem|error|negligence) (is |was |lies |lay )?(of|with|on|at) <third>',
      '(blame|blamed) <third>',
    ],
    unless: [String.raw`\[[^\]]{0,80}(supplier|carrier)`],
  },
  {
    name: 'act',
    words: [
      '<supplier> ~2 (sent|shipped|gave|delivered|supplied|made|used|sold|packed|provided|produced|changed|switched) ~6 (wrong|bad|defective|fake|counterfeit|poor|inferior|different|faulty|used|expired|cheaper|without telling|without informing|without notice)',
      '<third> ~3 (lost|lose|loses|misplaced|damaged|delayed|delays|attacked|attacks|hijacked|sabotaged|cheated|deceived|lied|crashed|messed up|broke down|failed us|mishandled|mixed up|forgot|stole|threw|reported us)',
      '<machine> ~2 (had|has|have) ~2 (bugs?|glitch*|errors?|failures?|problems?|crash*|breakdown)',
      '<carrier> ~2 (was|were|is|are) ~2 (slow|late|too slow|unreliable|on strike|irresponsible|delayed)',
    ],
    unless: ['(carrier|courier|supplier|factory)’s (cut|scan|pickup|contract|report|certificate)'],
  },
  {
    name: 'excuse',
    words: [
      "(out of|beyond|outside|not under|not in|not within) (our|my|the seller's) control",
      '(nothing|not much|little) (that )?(we|I) (can|could) (do|change)( about)?',
      '(nobody|no one|none|we|I) (can|could) (not )?(change|control|stop|prevent)( (it|this|that|the weather))?(?! (the|our|my|any|your|a))',
      '(we|I) (have|had) no (way|choice|control|influence)(?! to)',
      '(not|never) (our|my) (own )?(fault|problem|responsibility)',
      "(force majeure|act of god|we (can|could) not control|(we|I) (cannot|can't|couldn't|are unable to) control)",
    ],
  },
];

/** A gap the writer names in their own process: the cause does not end at somebody else. */
export const ownGapEn =
  /\b(?:we|i|our (?:own )?(?!(?:\w+ )?(?:supplier|factory|manufacturer|vendor|courier|carrier|forwarder|agency|agent|freelancer|wholesaler|customer|buyer|printer|designer|partner|provider))\w+(?: \w+)?|nobody|no one)\b[^.;!?]{0,30}?\b(?:did(?:n['’]?t| not)|fail(?:ed|ure)? to|had no|have no|had not|hadn['’]?t|never|should have|without|missed|overlooked|forgot|neglected|lack(?:ed)?|trusted|relied|chose|accepted|skipped|ignored|only checked|do not|don['’]?t)\b(?! (?:know|expect|expected|want|wanted|sell|sold|cheat|cheated|received?|got|get|hear|heard|have a (?:chance|choice|reason)|a (?:problem|complaint|reason|way|choice)|any (?:problem|complaint|reason)|had (?:a|any)|do anything|way|choice|reason|control|influence|idea|means))|\bwithout our (?!knowledge|consent|permission|approval)|\bno (?:incoming |own )?(?:inspection|check|test|backup)\b|\bour (?:own )?(?:fault|mistake|oversight|negligence|responsibility|error)\b|\bbecause we\b/i;

export const findBuyerBlameEn: FamilySearch = familyMatcher('en', buyerBlameEn, sets);
export const findEmployeeBlameEn: FamilySearch = familyMatcher('en', employeeBlameEn, sets);
export const findAmazonBlameEn: FamilySearch = familyMatcher('en', amazonBlameEn, sets);
export const findThirdPartyBlameEn: FamilySearch = familyMatcher('en', thirdPartyBlameEn, sets);
