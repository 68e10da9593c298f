import type { WordFamily, WordSets } from '../families.ts';
import { englishSets } from './words.ts';

/**
 * Who is judged is an open class (the auction house, my ex-partner, Kevin), so the predicate tells: words that are said
 * of nobody but persons need no subject from a list.
 */
export const verdictSetsEn: WordSets = {
  ...englishSets,
  be: [
    '(is|are|was|were|being|been|seem|seems|seemed|remain|remains|became|prove|proves|proved|turned out|turns out|look|looks)( to be)?',
  ],
  very: [
    '(just|simply|really|very|so|too|totally|completely|absolutely|quite|all|always|such|only|nothing but|bunch of|pack of|gang of|bit|known|honestly|frankly|a|an|the|real|complete|total|big|pure|more|rather|pretty|far|much|both|also|plain|still|even|young and) ',
  ],
  crook: [
    'liars?|crooks?|thie(f|ves)|vultures?|snakes?|sharks?|scammers?|cheats?|cheaters?|fraudsters?|swindlers?|con (man|men|artists?)|parasites?|bull(y|ies)|clowns?|amateurs?|idiots?|fools?|morons?|gangsters?|criminals?|trolls?|jokers?|cowboys?|slackers?|troublemakers?|hypocrites?|rats?|leech(es)?|bad (apples?|eggs?)|jealous (people|person|sellers?)|careless (fellow|person|man|woman|boy|girl|people)|(person|people|man|woman|fellow|guy) (without|with no|with bad|of no|of bad) ~2 (ethics|morals?|character|conscience|manners|responsibility|principles?)',
  ],
  rubbish: [
    'joke|garbage|rubbish|trash|junk|crap|nightmare|disaster|mess|shame|disgrace|useless|worthless|hopeless|pathetic|terrible|awful|horrible|lousy|broken|buggy|full of bugs|snake oil|ridiculous|farce|laughable|impossible',
  ],
  base: [
    'irresponsible|lazy|idle|work-?shy|incompetent|inept|sloppy|slapdash|stupid|dumb|thick|dishonest|two-faced|untrustworthy|unethical|immoral|unscrupulous|shady|greedy|jealous|envious|spiteful|vindictive|petty|malicious|shameless|heartless|ruthless|cunning|sneaky|rude|arrogant|selfish|ungrateful|disloyal|clueless|ignorant|scatterbrained|absent-minded|half asleep|impatient|entitled|spoiled|picky|fussy|hysterical|unreasonable|not (a |very |really |at all )?(reliable|honest|professional|responsible|trustworthy|competent|capable)|never (reliable|honest|serious)|out (for|to) (money|revenge|get)|the culprits?|good for nothing|(entirely|solely|fully|wholly|alone|really) (responsible|to blame|at fault)',
  ],
  party: [
    '(supplier|factory|manufacturer|vendor|wholesaler|distributor|dealer|reseller|workshop|trader|middleman|broker|printer|printing (house|partner|company)|carrier|courier|forwarder|freight (forwarder|company)|logistics (company|partner|provider)|shipping (company|line|agent)|post office|postman|usps|ups|fedex|dhl|driver|3pl|warehouse (company|provider)|agency|agencies|agent|consultant|contractor|freelancer|subcontractor|designer|photographer|translator|accountant|bookkeeper|lawyer|va|virtual assistant|auction house|brand|brand owner|rights owner|law firm|lab|laboratory|testing (lab|company)|software (company|vendor|provider)|provider|developer|tool|feed tool|plugin|app|erp|competitor|rival|hijacker|other sellers?|landlord|bank|power company|electricity company|customs|partner|ex-partner|business partner|other compan(y|ies)|you guys)s?',
  ],
  they: ['<party>|he|she|they|this (man|woman|person|guy|company|firm)|that (man|woman|person|guy|company|firm)'],
  warner: ['amazon|you|they|he|she|the (platform|buyers?|customers?|supplier|carrier|courier)'],
  somebody: [
    '<party>|(firm|service|platform|manager|packer|worker|employee|picker|clerk|assistant|operator|boy|girl|nephew|cousin|brother|helper|team member|somebody|someone|people|buyer|customer|client|shopper|machine|robot|expert)s?',
  ],
  hurt: [
    '(cheat|fool|trick|betray|deceive|scam|swindle|sabotage|blackmail|dupe|con|rob|bully|screw|burn|play|target)(s|d|ed|ned|med|bed|ted|ing|ning|ming)?|bullied|bullies|ripped off|misled',
  ],
  vice: [
    '(greed|laziness|carelessness|spite|jealousy|envy|malice|revenge|boredom|stupidity|ignorance|incompetence|negligence|dishonesty|indifference|sloppiness|arrogance)',
  ],
};

/** Anybody at all is judged, or has harmed the writer. */
/** Conduct of an outside party that a letter offers as the cause; a gap of the writer's own beside it excuses it. */
const conduct: WordFamily = {
  name: 'act',
  words: [
    "<they> ~3 (never|did not|didn't|failed to|forgot to|neglected to|refused to|did not bother to|could not be bothered to) ~2 (tell|told|inform|informed|warn|warned|mention|mentioned|notify|notified|say|explain|keep|kept|honou?r|deliver|delivered|pick|collect|scan|scanned|care|do|answer|respond|reply|ship|send)",
    '<they> ~2 (swapped|switched|substituted|mixed|slipped|sold|passed|palmed|shipped|delivered|gave|sent|supplied) (us|me|in|off) ~6 (fakes?|counterfeits?|replicas?|copies|old|used|wrong|bad|inferior|expired|second-hand|cheap|cheaper|damaged|defective)',
    '<they> ~3 (disappeared|vanished|ran away|ran off|blocked (us|me)|went silent|no longer (answers?|replies|responds?)|stopped (answering|replying)|does not answer|did not answer)',
    '<party> ~6 without (telling|informing|asking|warning) (us|me|anyone|anybody)|<they> ~8 without our (knowledge|consent|permission|approval)',
    '<they> ~2 (assured|promised|swore|guaranteed|convinced|persuaded|talked|told) (to )?(us|me) ~8 (genuine|original|authentic|fine|in order|legal|allowed|safe|no problem|nothing to worry|on time)',
    '(how|what) (could|can|should|were|was|are) (we|I|a (small|normal|little) (shop|seller|company)) (to )?(have )?(know|known|do|done|suspect|guess)|(we|I) (could not|couldn’t|had no (way|reason|means|chance) to) (have )?(know|known|doubt|suspect|see|tell)',
    '(problem|question|business|matter|issue) is (theirs|his|hers|yours)( to (solve|answer|explain))?|(it|that) (was|is) (him|her|them), not (us|me)|(ask|punish|go after|talk to) (them|him|her)(,| and) not (us|me)',
  ],
};

/**
 * No list holds all that is said of others, but who judges lets it be heard: "always late, everybody knows that". A
 * fact about them has no such words.
 */
const attitude: WordFamily = {
  name: 'act',
  words: [
    '<somebody> ~8 (as usual|typical*|everybody knows|everyone knows|of course|these days|nowadays|so-called|no ~1 (brain|idea|clue|interest|sense|respect|feeling|head) ~1 (for|of|about|what|how)|always (late|slow|wrong|busy|absent|the same|complain*|find)|(was|were|is|are) not (paying attention|careful|interested|motivated|thinking|listening)|had promised|supposed to|known for|left (us|me) (this|that|the|with)|took it out on|bad (day|mood|habit|advice)|prefers? ~3 (to|fishing|games|sleep*))',
    '(<somebody>|he|she|they) ~6 (steal|steals|stole|stolen|swore|sworn|cheat|cheats|cheated|lie|lies|lied|planted|pretended|ruins?|ruined|overlooked|botched|spoils?|spoiled)',
    '<somebody> ~6 that is why|the (result|work|product|doing) of (a|an|the|some) ~2 (machine|robot|bot|competitor|jealous|angry|lazy|careless|stupid|crazy)',
    'only (the )?<party> (can|could|is|knows?|has)|(can|could) (only )?answer for|go (and|to) (ask|blame|look at)|(don’t|do not) look at (us|me)|(can’t|cannot|can not|could not|couldn’t) help it|not in (our|my) hands',
    '(trusted|believed|relied on) ~6 (and )?(this|that) is (what|how|the thanks)|(bad|wrong|poor) advice (from|of)|a so-called|(comes?|came) from (a|an|some) ~2 (known|famous|jealous|angry|old enemy)',
    '(had|if) <warner> ~3 (warned|told|informed|asked|checked|done) ~6 (none|nothing|never|would)',
    '(gives?|gave) (the )?buyers (everything|all)|sellers nothing',
  ],
  unless: [
    '(we|I) ~3 (always|never) ~2 (late|checked|forgot)',
    '(we|I|our \\w+) (are|were|was) not paying',
    'our <rubbish>',
  ],
};

export const verdictsEn: readonly WordFamily[] = [
  conduct,
  attitude,
  {
    name: 'verdict',
    words: [
      '<be> (<very>)*(<crook>|<base>)',
      '<party> (<very>)*(<base>)',
      '(jealous|envious|spiteful|vindictive|hysterical|unscrupulous|greedy|shoddy|dishonest|malicious) (?!(of|in|to) )[a-z]+',
      '<party>(’s|’)? ~1 (sloppy|careless|lazy|poor|shoddy|bad) (work|job|handling|packing|workmanship)',
      '(couldn’t|could not|can’t|cannot) be bothered|as (he|she|they) (pleases?d?|likes?d?)|made a mess of|no conscience|(cut|cuts|cutting|took|takes) (every )?(corners|shortcuts?)|(delivers?|delivered) (rubbish|garbage|junk)|blame (him|her|them)|(opened|open|use|used) (his|her|their) (own )?(eyes|head|brain)|(walked|walks) out on|whatever (he|she|they) (wants?|likes?)',
      '<party> ~8 <be> (<very>)*(<rubbish>)',
      '(irresponsible|lazy|incompetent|dishonest|unreliable|unprofessional|greedy|jealous|malicious|shameless|careless|unethical|evil|useless|terrible|rotten|crooked|shady|unscrupulous|rogue) (<party>|individual|person|people)',
      '<party> ~6 <be> (<very>)*(unreliable|unprofessional|careless|negligent|to blame|at fault|guilty|unfit|slow as)',
      "<they> ~3 (could not care less|couldn't care less|could care less|do not care|does not care|don't care|doesn't care|did not care|didn't care|give a damn|gives a damn|care only|cares only|cares? about nothing|only cares?|only knows?|only wants?|thinks? only)",
      '<party> ~3 (refuse[sd]? to|keeps? (losing|delaying|breaking|making|sending|ignoring|lying|changing))',
      '<party> ~3 (did|does|do) (a|an|such) ~1 (terrible|bad|poor|lousy|awful|sloppy|horrible|half-hearted|miserable) (job|work)',
      '<they> ~4 (messed|screwed|fouled|mucked|botched) (it |this |that |everything |things )?(up)?',
      '(his|her|their|<party>(’s|’)) (own )?(<vice>|fault|doing|failure|lack of (care|interest|ethics|responsibility))',
      '(out of|because of|due to|sheer|pure|plain|by) (his |her |their |the |sheer |pure |plain )*<vice> (of|by) <they>|out of (sheer |pure |plain )?<vice>',
    ],
    unless: [
      '(we|I|we’re|I’m|ourselves) ((am|are|were|was|have been|had been|became|got) )?(<very>)*(<crook>|<base>|<vice>|<rubbish>|careless)',
      '(not|never|nobody|no one|without|nor) ~2 (to blame|at fault|out of|blame)',
      '(our|my) (own )?<vice>',
    ],
  },
  {
    name: 'harm',
    words: [
      '<hurt> (us|me)(?! to)',
      '(we|I) (was|were|got|have been|had been|are|am) (also |all |simply |badly |totally |being |again )*(<hurt>|lied to|set up|let down|taken in|taken for (a ride|fools)|left in the lurch|hung out to dry|framed|led astray|kept in the dark)',
      '(lied|lying|lies) to (us|me)|(let|lets) (us|me) down|rip(s|ped)? (us|me) off|fail(s|ed) (us|me)(?! to)',
      '(put|puts|got|gets|landed|brought|dragged|dropped) (us|me) (in|into) ~2 (soup|mess|trouble|troubles|situation|position|spot|hole|disaster|it)',
      '(left|leaves|leaving|hung|hangs) (us|me) (holding|in the lurch|out to dry|in the dark|to (clean|pick|deal|suffer|pay))|leave(s)? it to (us|me) to',
      '(took|take|takes|taken|taking) (us|me) for (a ride|fools|idiots)|(made|makes) (a )?fools? of (us|me)|(led|leads) (us|me) (astray|up)|threw (us|me) under',
      '(abused|broke|betrayed|misused|exploited) (our|my) (trust|kindness|good ?will|good faith)|took advantage of (us|me|our|my)',
      '(behind|stabbed) ~1 (my|our|in the) backs?|(took|takes|pocketed) (our|my) money|cost (us|me) (our|my) (account|business|store)',
      '(harm|hurt|destroy|ruin|damage|attack|get rid of|squeeze|extort|frame|smear|finish|kill) (us|me|our (business|shop|store|company|reputation|account|name))(?! )|has it in for (us|me)|out of business',
      '(bullying|bullies|harass*|attack*) (small|honest|other|chinese|us) ?sellers?',
      '(we|I) (are|were|am|was) (also |too |only |just |really |ourselves )*(the |a |an )?(real |innocent )?(victims?|innocent)( too| here)?',
    ],
    unless: ['(we|our \\w+) ~2 <hurt>', '(not|no) (want|wish|intention) to'],
  },
  {
    name: 'transfer',
    words: [
      '(fault|blame|guilt|liability|responsibility|problem|cause|error|mistake) (for (this|it|that) )?(clearly |entirely |solely |really |actually |fully |squarely )?(lies|lay|sits|rests|falls|belongs|is|was) (clearly |entirely |solely |really |fully |squarely )?(with|on|at|to|elsewhere)(?! (us|me|our|my|ourselves|the (following|packing|beginning|end|time|way)|a ))',
      '<they> ~2 (should|could|ought to) (have )?(told|tell|known|know|checked|warned|informed|asked|noticed|seen|read|prevented|been (punished|stopped|ashamed)|be (punished|ashamed|held)|answer for)',
      '<they> ~2 (is|are|was|were) the (ones?|people|person|party|side) (who|that|to)',
      '(we|I) (only )?(have|had) ~4 to thank for',
      'if (it )?(was|were|had) ~2 (not )?(been )?(for )?<party>|if not for <party>|had <party> (not|only|done|told|informed)',
      '(nothing|not|none|never) ~2 (to do with (us|me)|of (our|my) (doing|making))|no fault of (our|my)( own)?|(please )?(do not|don’t|can not|cannot) (blame|punish) (us|me)|should not (be punished|suffer|pay|have to pay) for',
    ],
    unless: ['(fault|mistake|responsibility|error|blame) ~6 (us|ours|ourselves|our own)'],
  },
];
