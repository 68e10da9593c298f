import type { WordFamily } from '../families.ts';

const platform =
  '(platforms?|marketplaces?|stores?|compan(y|ies)|websites?|sites?|places?|partners?|team|teams|department|people|organi[sz]ation)';
const good =
  '(finest|greatest|best|fairest|noblest|strongest|kindest|wisest|most \\w+|great|wonderful|fantastic|amazing|excellent|outstanding|brilliant|incredible|awesome|lovely|noble|generous|esteemed|hono(u)?rable|beloved|distinguished|respected|kind and \\w+|kind hearted|caring|thoughtful|gracious|magnificent|marvell?ous|remarkable|glorious|unique|unrivall?ed|legendary|world class|super|splendid|exceptional)';
const picture =
  '(lighthouse|pearl|jewel|diamond|crown|angel|professor|treasure|wonder|blessing|fairy|beacon|star|sun|sunlight|sunshine|moon|light|ocean|sea|river|tree|mountain|everest|queen|king|emperor|giant|miracle|gift|blessing|angels?|heaven|paradise|mother|father|parents?|teachers?|mentor|school|university|home|house|family|big brother|brother|friend|friends|hero|heroes|role model|model|example|idol|legend|dream|engine|bridge|pillar|foundation|heart|soul|pride|master|benchmark|standard|leader|saviou?r|lifeline|guardian|shepherd|captain|partner)';

/** Praise in pictures, wishes and bows: what a writer may say of Amazon without the usual adjectives. */
export const praiseEn: readonly WordFamily[] = [
  {
    name: 'praise in pictures',
    words: [
      `(amazon|<your> ~1 ${platform}|<your> (fairness|kindness|support|trust|help)|you) (is|are|was|were|has been|have been|has always been|have always been|will always be|remains?) ~1 (a|an|the|our|my|like|more than|not just|not only|truly) ~3 ${picture}`,
      `(a|such a|only a|like a|of a) ${good}? ?${platform} (like|as|such as) (yours|amazon|you)|${platform} like yours|${good} ${platform} (like|such as) amazon|(what|such) (a|an) ${good} ~1 ${platform}|(a|an|such) ~1 ${platform} as ${good}|${platform} as (great|big|fair|good|large|respected|wise) as`,
      `<you> ~2 (built|created|made|run|runs|offers?|provides?|developed|invented) (the|a|an|such|this) ~2 ${good} ~2 (${platform}|ecosystem|environment|system|world|empire|community|service)`,
      `${good} ~2 ${platform} ~3 (in|on|of) (the|this|our) (world|planet|earth|globe|universe|history|century|internet)|(no|never a|not a) (better|fairer|greater|finer|bigger|kinder|nicer) ~1 ${platform} ~4 (amazon|you|yours|earth)|no (other )?${platform} (is|treats|cares|has) ~5 (like|as|than) (amazon|you|yours)`,
      `(to|dear|my|our|hello|hi) (the |our |my |all )?(the )?${good} ~3 (amazon|team|officers?|people|staff|reviewers?|leaders?|managers?|colleagues|folks|sirs?|madams?)|${good} (and \\w+ )?(people|folks|team|staff|officers?|men and women|minds|colleagues|reviewers?|group) (at|of|in|from|behind|over) (the )?(amazon|seller performance|your)`,
      '(look|looks|looking|looked) up (to|at) (you|amazon)|<you> ~1 (rock|rocks|rule)|<you> ~1 (opened|changed|gave) (us |me )?(the|our|my|a) (whole |new )?(world|life|lives|future|universe)|(best|smartest|finest|greatest|kindest) people ~2 (work|are|sit)|(whole|entire) world ~2 (trusts?|loves?|admires?|respects?) (amazon|you)|(nobody|no one|no other|nowhere|no company|no platform|none|who else) ~5 (like|the way|as well as|as much as|better than|more than|than) (amazon|you|yours|you do|amazon does)(?! ~1 (warehouse|label))',
      '<your> ~1 (sharp|wise|keen|bright|eagle|noble|generous|gracious|great|big|warm|golden|pure|kind|fair|honest) (eyes?|hearts?|minds?|vision|wisdom|spirit|hands|soul|judg*)|<your> ~1 (wisdom|fairness|generosity|greatness|vision|integrity|nobility|kindness|insight|brilliance|excellence|magnanimity|tolerance|benevolence|foresight) (is|are|has|have|will|and|in|that|to|shows?|gives?|inspires?)',
      '<you> ~2 (set|sets|raise|raises) ~1 (the|a) ~1 (bar|example|standards?|benchmark) ~2 (for|of|so) ~2 (us|all|everyone|others|sellers|industry|world|high)|(nothing short of|close to) ~1 (miracle|genius|amazing|magic)|second to none|(jeff bezos|mr bezos|andy jassy)|(god’s|gods|holy|noble|saint’s) work|(works?|worked) ~1 (miracles|magic|wonders)',
      '<you> ~1 (folks |people |guys )?(have |has )?(always |all )*(treated|been (so |very |really |always )?(good|kind|fair|nice|patient|generous|wonderful|great|helpful)) ~1 (us|me|to|with|towards)|(you|you folks|you people|you guys) ~2 (are|have been|were|always) ~2 (angels?|the best|so good|so kind|so fair|heroes|saints|champions|amazing)',
      '<your> ~1 (kind|caring|kind and caring|professional|hard ?working|wise|great|dedicated|excellent|wonderful) (and \\w+ )?(team|people|staff|officers?|colleagues|reviewers?)|(only|just) (a|one) ~1 (platform|company|marketplace) (like|such as)|(so|such) (fair|fairly|wise|wisely|generous|generously|kind|kindly|great) (a )?(to|with|towards)? ?(sellers|us|all)',
    ],
    unless: [
      '<buyers> ~4 (best|great|wonderful|excellent)|(supplier|factory|manufacturer|brand owner|carrier|laboratory|lab)s?( is| was|’s) ',
      '(sun|light) ~1 (umbrella|lamp|bulb|switch)|best ?seller|seller of record|(sole|only) (sales )?channel',
    ],
  },
  {
    name: 'honour and wishes',
    words: [
      '(humbled|hono(u)?red|proud|proudly|lucky|fortunate|blessed|privileged|pride) ~3 (to|that|of|by|for|we) ~7 (amazon|your (community|platform|family|marketplace|team|company|side)|this (platform|community|family|marketplace)|learn|the best|badge|with you|from you)',
      '(happy|grateful|thrilled|delighted|thankful|glad) ~1 to (be (a |an )?(proud )?(part|member|seller|partner)|sell|call) ~5 (amazon|your (community|platform|family|marketplace|company)|this (platform|community|family))|(make|makes|made|fills?|filled) (us|me) ~2 (proud|hono(u)?red|pride|lucky|happy to be)|(dream|dreams) ~2 (come|came|comes|coming) true|(my|our|a|always my|always our) (life ?long |old |biggest |great |childhood )?dreams? ~2 (to|of) ~1 (sell|work|selling|working|be|join|partner|become) ~3 (amazon|you|company|platform|here)|to (sell|work|be) (here|on amazon|with you) (is|was|has been) (a|an|our|my|the)',
      '(wish|wishes|wishing|may) ~1 (amazon|your|all of you|all amazon|you all|you and|you a|everyone at|the amazon|the team|the whole) ~6 (prosper*|success|successful|flourish*|thriv*|boom*|grow|grows|bigger|stronger|better and better|greater|all the best|long life|good health|happiness|good luck|great future|bright|shine|forever|blessed|wealth|fortune)|hope* ~1 (that )?(amazon|your (company|platform|business)) ~4 (prosper*|flourish*|thriv*|boom*|grow|grows|bigger|stronger|better and better)',
      '(long live|cheers to|bravo|all hail|glory to|viva) ~1 (amazon|you|your|the team)|(god|heaven|allah|lord|god may|almighty) (always )?(bless|reward|protect|repay|keep|be with) ~1 (you|your|amazon|all)|wish* amazon|(hand in hand|side by side|together) with (such|so) (a )?(great|good|fine)',
      '(learn|learns|learned|learnt|learning) (every day |so much |a lot |much )?from (you|amazon|the best)(?! (every day )?that)(?!’s)|(owe|owes) ~2 (amazon|you|your platform|it all|everything) ~3 (everything|lot|much|all|lives?|success|to amazon|to you|growth)|<we> owe (amazon|you) ',
      '(greatest|highest|deepest|utmost|enormous|immense|biggest|so much|profound|sincere|sincerest|huge|infinite|full|total) (of )?(respect|admiration|esteem|regard|praise|compliments?) ~1 (for|to|in|of|go)|(bow|bows|bowing|salute|applaud|applause|compliment*|congratulat*|praise|cheer) ~2 (in gratitude|to (you|your|amazon)|your|amazon|you for|before you)|take (off )?(my|our) hat',
      '(ideals?|philosophy|values|culture|spirit|mission|vision) of (amazon|your company)|<your> (ideals?|philosophy|values|culture|spirit|mission|vision) (is|are|has|have|inspir*|touch*|guid*|mov*|of)|customer-obsessed|customer obsessed',
    ],
    unless: ['<buyers> ~4 (wish*|hope|happy|delighted|lucky)', '(chat|card|note|agent|message)s? ~3 (wish*|bless*)'],
  },
  {
    name: 'thanks without end',
    words: [
      '(thank|thanks|thank you) ~2 (thank|thanks|thank you)|(a thousand|a million|ten thousand|1000|1,000|many many|endless|infinite|eternal|countless) (times )?(thanks|thank you|gratitude)',
      '(can|could) (never|not|n’t) ~2 (thank|repay|forget) ~5 (enough|you|kindness|amazon|this)|(never|will never) (forget|be able to repay) ~3 (kindness|help|favou?r|grace|generosity|what you)|(forever|always|deeply|eternally|much) ~2 (in your debt|in amazon’s debt|indebted|obliged)|(in|deep in) your debt|(bow|bowing|full of|filled with|tears of|words of|heart full of|hearts full of|with) (deep |great |endless |much |heartfelt |the utmost |sincere )?gratitude',
      '(thank|thanks|appreciate|grateful|gratitude|thankful) ~6 (ahead of time|beforehand|in anticipation)(?! by)',
      '(thank|thanks|thankful|grateful|appreciate|gratitude) ~3 (for|to) ~1 (working|everything|believing|always|never|caring|taking care|taking so|all the (trouble|time|work|effort)|the (trouble|great|hard|enormous|wonderful|big|precious|kind)|your (trouble|great|enormous|constant|endless|big|warm|noble|generous|gracious|precious|unwavering|thoughtful|unfailing|continu*)|being (so|there|such|with|a)|standing|staying|putting up|keeping us|protecting|helping sellers|giving (us|me) (such|so|a home|everything))',
      '(thank|thanks|grateful|thankful|appreciat*|gratitude) ~10 (thoughtful|generous|wise|noble|gracious|selfless|unfailing|untiring|tireless|unwavering|magnanimous|excellent|wonderful|priceless|superb|sit there|day and night|round the clock|from morning to night)',
      '(deepest|warmest|heartiest|heartfelt|sincerest|most sincere|humblest|profound*|biggest|greatest|utmost) ~1 (thanks|gratitude|appreciation|thank)|(very|so|deeply|truly|extremely|really|most|ever so) (thankful|grateful|appreciative|obliged) ~1 (to|for|that)|(gratitude|indebted|obliged) (to|towards|for) (you|your|amazon|the (team|platform|reviewers?))',
    ],
    unless: [
      '(buyers?|customers?|clients?|supplier|suppliers|owner|factory|lab|laboratory|carrier) ~4 (thank*|appreciat*|grateful)|(thank|thanks|thanked) ~1 (buyers?|customers?|clients?|suppliers?|the (buyer|supplier|carrier))',
      '(thank|gratitude) (you )?(cards?|notes?|letters?)|was printed',
    ],
  },
];
