import type { WordFamily } from '../families.ts';

const emptyCause =
  '((some|several|various|certain|many|other|different|unknown|personal|internal|special|objective|unexpected|uncontrollable|unforeseen|technical|system|human|operational|manual|staff|employee|careless|our|my|own|a few|a little|small|minor) ~1 (problems?|reasons?|issues?|errors?|mistakes?|factors?|causes?|circumstances|situations?|difficulties|troubles?|failures?|faults?|oversights?|negligence|misunderstandings?)|misunderstandings?|negligence|carelessness|oversight|inattention|bad luck|miscommunication|human (error|factor|factors)|system (error|errors|bug|glitch|problem|failure)|poor (management|communication|service)|lack of (attention|care|management|communication|responsibility|experience))';

/** Causes that explain nothing. */
export const vagueCauseEn: readonly WordFamily[] = [
  {
    name: 'empty cause',
    words: [
      `(due to|because of|owing to|caused by|result of|resulted from|resulting from|for|from|reason (is|was)|cause (is|was)|root cause (is|was)|it (is|was)|this (is|was)|there (was|were|is|are|has been|have been)|made|make|had|have|happened|by|is|was|with|through) (just |only |mainly |probably |simply |all )?(a |an |the |our |my |their |pure |simple )?${emptyCause}`,
      `${emptyCause} (caused|led to|resulted in|created|brought|happened|occurred|made|was the (reason|cause))`,
      '(we|I) (do not|don’t|dont|did not|didn’t|still do not|cannot|can’t|really do not|have no idea) ~2 (know|understand|why|find) ~2 (why|what|how|the reason|reason|cause|happened)',
      '(we|I) have no idea|(reason|cause) (is|was) (unknown|unclear|not clear)|not sure (why|what)|for (some|unknown|whatever) reasons?',
      '(something|things) (went|goes|gone) wrong|mistakes? (was|were) made|(we|I) (made|make) (a |some |several |many |this )?(mistakes?|errors?)',
      '(we|I) (were|was|are) (not )?(careful enough|too careless|careless|negligent|too busy|busy)',
    ],
    unless: [
      String.raw`[^\s]{0,12}\d[^\s]{0,12}`,
      'because (?!of )[a-z]{1,20} [a-z]{1,20} [a-z]{1,20}',
      '(no one|nobody|none of us) ~3 (checked|check|owned|owns|read|looked|replied|answered|compared|scanned|tested|assigned|responsible)',
      '(at|in|during|of|when|with|while) (the |a |our )?~1 (step|stage|label|labels|labelling|labeling|packing|packaging|print*|scan*|check*|inspect*|upload*|sync*|expiry|picking|sorting|listing|shipping|receiving|counting|measuring|converting|translat*|copy*|confirm*|purchas*|sourcing)',
      '(supplier|factory|scanner|printer|script|software|tool|form|file|spreadsheet|checklist|label|carton|box|bracket|api) ~6 (was|were|is|had|did|has|changed|failed|sent|used|lacked)',
      ': [a-z]{1,20} [a-z]{1,20} [a-z]{1,20} [a-z]{1,20}',
    ],
  },
];

/** The seller guesses at the cause. What buyers think is a fact. */
export const hedgeEn: readonly WordFamily[] = [
  {
    name: 'opinion',
    words: [
      '(?<!<buyers> )(I|we) (also |still |do |both |all |only |would |just )?(think|thought|believe|guess|assume|suppose|suspect|presume|reckon|imagine|feel)(?! (about|of|like|sorry|ashamed|very|deeply|bad|guilty|regret*))( that)?( maybe| perhaps| probably)?',
      '(in (our|my) (opinion|view)|from (our|my) point of view|as far as (we|I) (know|can tell|understand)|to (our|my) (knowledge|understanding)|if (we|I) am not mistaken|if I remember)',
    ],
  },
  {
    name: 'seeming',
    words: [
      '(it )?(seems?|seemed|appears?|appeared|would (seem|appear)|looks? like|looked like)( that| to be| as if| like)?',
      '(seemingly|apparently|presumably|supposedly|allegedly)',
    ],
    unless: ['<buyers> ~3 (seem*|appear*|look*)', '(appear|appears|appeared|appearing) (on|in|at|twice|again|next)'],
  },
  {
    name: 'chance',
    words: [
      '(maybe|perhaps|probably|possibly|likely|most likely|very likely|conceivably)',
      '(may|might|could) (also |well |just )?(be|have been)(?! (sold|listed|bought|ordered|opened|seen|returned|used|shipped|found|read|changed|chosen|avoided|prevented|improved|better))|(may|might|could) have (caused|had|led|come|happened|gone|got|sent)|(may|might|could) (come|result) from|(may|might) lie in',
      'there (may|might|could) (be|have been)|(is|was) (possible|likely|probable) that|possibility (is|that|of)',
      'one (possible|likely|probable) (reason|cause)|(possible|likely|probable) (reasons?|causes?)',
    ],
    unless: [
      '(<buyers>|they) ~1 (may|might|could|probably|maybe|perhaps)',
      '(as soon as|as (little|much|many|quickly) as) possib*',
      '(less|more|un) likely to',
    ],
  },
];

const seller =
  '(I|we|me|us|our (company|team|store|shop|staff|operators?|employees?|operation|assistant|agent|warehouse|colleagues?)( \\w{2,12})?|the (operator|employee|staff|team|seller)|my (team|staff|employee|assistant))';
const rules =
  '(polic(y|ies)|rules?|regulations?|standards?|violations?|violat*|violates?|allowed|permitted|prohibited|forbidden|illegal|platform|guidelines?|requirements?|terms|restricted|restrictions?|law|laws|infring*|patents?|trademark*|copyright*|not allowed|against|compliance|amazon’s|approvals?|approved|certificates?|certification|permission|authori[sz]ation|licen[cs]es?|so strict|serious|needed (an? )?(approval|certificate|permission)|a problem|wrong|procedure|condition guidelines)';

/** Not knowing the rules, or being new, is given as the cause. */
export const ignoranceEn: readonly WordFamily[] = [
  {
    name: 'not knowing',
    words: [
      `${seller} ~3 (not|never|hardly|n’t|don’t|dont|didn’t|didnt|wasn’t|weren’t|werent|wasnt|isn’t|aren’t|haven’t|havent|little|no) ~3 (aware|familiar|know|known|knew|understand|understood|realis*|realiz*|knowledge|clear|notice|noticed|learn|learned|studied|study|read|master|acquainted|conscious|informed|pay attention to) ~8 ${rules}`,
      `${seller} ~3 (unaware|unfamiliar|ignorant|unclear|uninformed|inexperienced|unacquainted) ~6 ${rules}?`,
      `(lack|lacks|lacked|lacking|without|insufficient|poor|limited|little|not enough|no|wrong|incorrect|inadequate|incomplete|shallow|deep enough) ~2 (awareness|knowledge|understanding|familiarity|experience|learning|study|know how) ~2 (of|about|with|on|in|for) ~4 ${rules}`,
      '(due to|because of|out of|from|admit|pure|our|my) ~2 (ignorance|inexperience|unfamiliarity)',
      `${seller} ~2 (thought|believed|assumed|supposed) ~8 (allowed|ok|okay|fine|legal|permitted|no problem|not a problem|could sell|can sell|was enough|not (a )?violation|not necessary)`,
      '(as (a |an )?|we are (a |an |still )?|I am (a |an |still )?|we’re (a )?|being (a )?|since (we|I) (are|am) (a )?)(very |quite |relatively |still |really )?(new|inexperienced|novice|beginner|fresh|young|first time|small and new) ?(to amazon|seller|sellers|in this category|on amazon|on the platform|store|at selling|here|in e-?commerce)?',
      '(new|inexperienced|novice|first time|beginner) (amazon )?sellers?',
      'just (started|began|begun|opened) (to )?(sell*|our|my|on|business|this|the)',
    ],
    unless: [
      '(new|inexperienced) (packer|agent|employee|hire|staff|operator|buyer)s?',
      'as (a )?new ~1 (condition|item|product|stock|model|version|unit)',
      '(listed|sold|graded|returned|sell|list|back|shelf) ~4 as new',
      '(sold|listed|described|offered) as new',
      'to (notify|inform)',
    ],
  },
];

/** A plan that says nothing was wrong. Findings about single items are no denial. */
export const denialEn: readonly WordFamily[] = [
  {
    name: 'nothing wrong',
    words: [
      '(I|we|our (company|store|shop|team|account)) ~3 (did|done|do|have done) (nothing|not anything|nothing at all) (wrong|bad|illegal)|did nothing wrong|done nothing wrong|not done anything wrong',
      '(I|we|our (company|store|shop|account|products?|listings?|items?)) (have |has |had |do |did |does |are |is |definitely |absolutely |really )?(not|never|n’t|didn’t|didnt|haven’t|havent|doesn’t|don’t) (in any way |ever |knowingly |actually |really |at all )?(violat*|infring*|breach*|break|broke|broken|abus*|misus*|manipulat*|sell fake*|sold (any )?(fake*|counterfeit*|inauthentic)|sell (any )?(fake*|counterfeit*)|commit*|do anything wrong|guilty)',
      '(not|is not|isn’t|isnt|wasn’t|was not|no) ~1 (our|my) (fault|mistake|problem|responsibility|error)|no fault of (ours|mine)|(we|I) (are|am|were) (not (to blame|responsible|guilty|at fault)|innocent|blameless|wronged|the victims?)',
      '(account|store|listings?|asins?|we|selling privileges?) ~3 (suspended|deactivated|closed|blocked|removed|banned|flagged|punished|shut down|disabled|restricted|taken down) ~3 (by mistake|by error|in error|mistakenly|wrongly|wrongfully|without (any )?(reason|cause)|for no reason|unfairly|unjustly|by accident|by (a|your) (robot|bot|system|algorithm))',
      '(mistakenly|wrongly|wrongfully|unfairly|unjustly|erroneously) ~1 (suspended|deactivated|closed|blocked|removed|banned|flagged|punished|disabled|accused)',
      '(complaints?|claims?|accusations?|allegations?|reports?|notices?|reviews?|feedbacks?|suspension|decision) ~2 (is|are|was|were) (totally |completely |simply |clearly |all |just )?(false|fake|baseless|unfounded|groundless|untrue|not true|not valid|invalid|malicious|wrong|nonsense|a lie|lies|unreasonable|a mistake|unjustified|without (any )?(basis|evidence|merit))',
      '(false|fake|baseless|unfounded|groundless|malicious|untrue|bogus) (complaints?|claims?|accusations?|allegations?|reports?)(?! (about|of) (colou?r|size))',
      '(?<!(will|shall|must|should|to|would|can) )always (comply|complies|complied|complying|follow|follows|followed|abide|abides|abided|obey|obeys|obeyed|respect|respected|adhere|adhered|strictly ~1 (comply|follow|abide|obey)) ~3 (polic(y|ies)|rules?|terms|law|laws|regulations?|guidelines?|amazon|code)',
      '(have|has) always (complied|followed|abided|obeyed|respected|adhered|been ~2 (compliant|honest|in compliance))',
      '(my|our) (procedures?|process|processes|products?|listings?|account|store|system|quality|items) (is|are|works?|was|were) (all |totally |completely |perfectly |absolutely |100 |just )?(fine|perfect|ok|okay|no problem|without (any )?(problem|fault)|correct|faultless|in order)',
      'there (is|was|are|were) (no|not any|absolutely no) ~1 (problems?|violations?|issues?|fault|mistakes?|reason) ~2 (with|in|on|for|from) (our|my|the (account|store|suspension|deactivation))',
    ],
    unless: [
      String.raw`(in|of|for) \d{1,5} (of|out of|from|listings|orders|items|asins|units)`,
      '(after|since|now|from) ~4 (change|corrected|fix*|replac*)',
      '(color|colour|size|test|smoke|alarm) (is|was) false',
    ],
  },
];

/** The fault is unavoidable or will come back. */
export const recurrenceEn: readonly WordFamily[] = [
  {
    name: 'will happen again',
    words: [
      'there (will|would|shall) (always|inevitably|still|surely|sometimes|often|certainly|of course) (be|exist|come|happen|remain)|there (will|is|are) always (be )?(some|a few|a certain|one or two|mistakes?|errors?|defects?|problems?|risk|bad|unhappy)',
      '(inevitabl(e|y)|unavoidabl(e|y)|inescapabl(e|y))',
      '(can ?not|can not|can’t|cant|could not|impossible to|hard to|difficult to|not possible to|no way to|hardly|unable to) ~2 (be )?(completely |totally |fully |entirely |100 |always |all )?(avoid|avoided|prevent|prevented|eliminate|eliminated|exclude|excluded|rule out|ruled out|guarantee (that )?(no|it|there|every|all|100)|be perfect|be helped|ensure (that )?(no|every|all|100))',
      '(errors?|mistakes?|problems?|delays?|defects?|accidents?|issues?|complaints?|damage|things like this) ~1 (do |can |may |might |will |could |would )?(happen|happens|occur|occurs|arise|come up)( again| from time to time| sometimes| occasionally| in (any|every) business| now and then| at times| anyway| still|s)?(?=[\\s.,;!]|$)',
      '(no (one|body|seller|company|business|human|person|system|supplier|factory)|nobody|no one) ~2 (is|are|can be|be) (perfect|free (of|from) (errors?|mistakes?)|100)',
      '(everyone|everybody|people|humans?|anyone|all sellers|every (seller|company|business|person)|we all) ~1 (makes?|make|can make|will make|have|has) ~1 (mistakes?|errors?|problems?)|to err is human|only human',
      '(will|may|might|could|would) (still |certainly |probably |sometimes |also |surely )?(happen|occur|appear|come up|arise|repeat|exist) (again )?(from time to time|in the future|sometimes|occasionally|now and then|once in a while)',
      '(normal|natural|common|usual|understandable|typical) (that|for|to have|in (this|any|every|our)) ~5 (defects?|problems?|errors?|mistakes?|complaints?|damage|delays?)',
    ],
    unless: [
      '(could|can|would|should) (have been|be) (easily )?avoid*',
      '(not|never|no longer|n’t|won’t|wont) ~1 (happen|occur|arise|repeat|appear|exist)',
      '(if|when|where|whenever|in case|should|before|unless|how|why|that) ~6 (errors?|mistakes?|problems?|delays?|defects?|accidents?|issues?|complaints?|damage) ~2 (happen*|occur*|arise*)',
      '(to|so that|make sure|ensure|prevent|avoid) ~6 (not|no) ~4 (happen|occur)',
      '(errors?|mistakes?|problems?|delays?|issues?|complaints?) (happened|occurred)',
    ],
  },
];
