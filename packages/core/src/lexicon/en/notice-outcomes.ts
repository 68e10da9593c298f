import type { OutcomePattern } from '../notice-outcomes.ts';
import { gapEn } from './notice-asks.ts';

/** A negated or possible event is none. */
const not = String.raw`(?<!\b(?:not|never|cannot|can|may|might|could|would|should|to|be able to|before we|will|unable to|whether) (be )?(\w+ )?)`;

const back =
  're-?opened|re-?listed|re-?enabled|re-?activated|reinstated|restored|unlocked|unblocked|given back|handed back|returned to you|lifted|(?:turned|switched|put|brought) back(?: on)?|(?:turned|switched) on again';
const account =
  'accounts?|stores?|shops?|privileges|selling (?:rights|privileges|account)|(?:permission|right|ability) to sell';
const bring =
  're-?open|re-?list|re-?enable|re-?activate|reinstate|restore|unlock|unblock|give back|hand back|lift|release';

/** What a message in English does to the account. */
export const outcomesEn: readonly OutcomePattern[] = [
  {
    says: 'reactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:is|are|has been|have been|was|were|we've|we have|we|now)( (?:now|today|again|been|all|both|therefore|successfully|hereby|fully|just|since)){0,3} ${not}(?:reactivated|reinstated|restored|re-?enabled|unblocked|active again|live again|back online|(?:available|visible|buyable|online|for sale|on sale)( for sale| for purchase)? again|back in good standing)\b|\b(?:and|have|has) (\w+ )?(?:reinstated|reactivated|restored) (?:your|the|some|all|most|one|two|three)\b|\b(?:you|sellers) (?:can|may) (now )?(start |resume |continue )?(?:sell|selling)( \w+){0,3} again\b|\byou (?:can|may) (?:now|again) (?:sell|start selling|resume)\b|\baccepted your (?:plan|appeal|submission|documents|explanation)\b|\b(?:appeal|plan) (?:was|has been|is) (?:successful|approved|accepted|granted)\b|\bapproved your (?:appeal|plan|request)\b|\b(?:suspension|deactivation|block|restriction)s?\b[\w ]{0,30}\b(?:has|have|was|were|is) (now )?(been )?(?:lifted|ended|reversed|cancelled|undone)\b|\b(?:lifted|removed|reversed) (?:the|your|this) (?:suspension|deactivation|restriction)`,
      'i',
    ),
  },
  {
    says: 'under-review-still',
    unconditional: true,
    words:
      /\b(?:while|remains?|still|continues? to be|stays?)\b[\w ,']{0,30}\b(?:under|in) review\b|\bwhile we (?:review|continue|complete)\b|\breserve\b/i,
  },
  {
    says: 'refused',
    unconditional: false,
    words:
      /\b(?:do(es)? not|don't|doesn't|did not|didn't|not|has not|have not|haven't) (yet )?(?:have|contain|include|provide|give|receive|received|provided|offer|hold|given us|sent|found) (us )?(?:enough|sufficient|all|adequate|the (?:information|details?|documents?|detail))\b|\bnot (yet )?(?:consider|regard|accept|see)\b[\w' ]{0,40}\bvalid\b|\bbefore we can (?:consider|reactivate|reinstate|restore|decide|accept)\b|\b(?:cannot|can't|could not|unable to|not able to) accept (?:your|the|this|it)\b|\b(?:is|was|are|were|remains?) (still )?(?:incomplete|insufficient|not (yet )?(?:complete|sufficient|enough|acceptable|valid|specific|detailed|clear|adequate)|not (\w+ )?(?:enough|detailed|specific) (?:enough|for us|to)|too (?:general|vague|short|brief|broad|generic))\b|\b(?:lacks?|lacking|is missing|are missing|still missing|leaves? (some )?(?:open|questions|gaps|out)|falls? short)\b|\b(?:cannot|can't|could not) (yet )?be accepted\b|\b(?:cannot|can't) (yet )?(?:decide|make a decision|proceed|continue)\b|\bneeds? (some )?(?:more|additional|further|a little more|a few more) (?:information|details?|documents?|work|evidence|explanation)[^.]{0,60}\bbefore (?:we|your|you|it)\b|\bstill (?:cannot|can't|unable|not able|need|require|missing)\b|\bnot answered all\b|\bstill have (\w+ )?questions\b|\b(?:questions?|points?|issues?|things) (\w+ )?(?:are|is|remains?) (still )?(?:open|unanswered|unclear|missing)\b/i,
  },
  {
    says: 'unable',
    unconditional: false,
    words:
      /\b(?:cannot|can't|will not|could not|may not) be (?:reinstated|reactivated|restored|reversed|overturned|approved|lifted)\b|\b(?:unable|not able|cannot|can't|could not|couldn't|not in a position|will not|are not going|do not intend|do not plan) (yet )?(to )?(?:reinstate|reactivate|restore|verify|approve|lift|confirm|enable|re-?open)\b/i,
  },
  {
    says: 'needs-more',
    unconditional: false,
    words:
      /\b(?:need|require|ask (you )?for|want|request|provide|send( us)?)( \w+){0,2} (?:more|additional|further|greater|extra|other|the missing) (?:information|details?|documents?|documentation|evidence|explanation|points?)\b|\bgreater detail\b|\badditional detail\b|\bmore detail\b|\b(?:revise|revised|rewrite|update|improve|add to|resubmit) (your |the |a |it)?(plan|appeal|submission)?\b|\b(?:some|a few|two|three|several) (?:points|questions|things|parts|items) (?:are|remain|still)\b/i,
  },
  {
    says: 'reactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\bwe('ve| have)?( \w+){0,2} (?:turned|switched|put|brought|opened|given|gave|set|made) ([\w-]+ ){1,6}(?:back|again|once more)\b(?! (?:if|when|once|after|until)\b)|\bwe('ve| have)?( now| today| just| therefore| again| also){0,2} (?:${back})\b|\b(?:is|are|has been|have been|was|were)( now| again| fully| therefore| today){0,2} (?:${back})\b|\b(?:is|are)( \w+){0,2} (?<!\bnot (\w+ )?)(?:available|active|live|visible|open|online|buyable|on sale|for sale)( \w+){0,3} (?:again|once more|once again)\b|\byou (?:can|may|are (?:able|free|allowed) to) (now |again ){0,2}(?:sell|ship|list|offer)\b[\w ,']{0,40}\b(?:again|once more|as before)\b|\bno longer (?:suspended|deactivated|blocked|restricted)\b`,
      'i',
    ),
  },
  {
    says: 'declined',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:will|shall|would)(?: not| never|n't) (be )?(\w+ )?(?:${back}|${bring})\b|\b(?:decided|concluded|determined|conclusion)\b[\w ,']{0,60}\b(?:not|no longer|uphold|leave|stay|remain|permanent\w*)\b|\b(?:did|do|does) not change (?:this|that|our|the)\b|\b(?:does|do) not (?:meet|qualify|fulfil?l)\b[\w ,']{0,30}\b(?:reinstat\w+|conditions?|criteria|requirements) (?:for|to)\b|\b(?:not|no longer) eligible\b`,
      'i',
    ),
  },
  {
    says: 'remains',
    unconditional: true,
    words:
      /\b(?:remains?|stays?|will remain|will stay|continues? to be|be kept) (\w+ )?(?:deactivated|suspended|closed|removed|blocked|inactive|down|off|offline|in force|in place|unchanged|upheld)\b/i,
  },
  {
    says: 'invited',
    unconditional: false,
    words:
      /\b(?:should you|if you|in case you) (still |nevertheless |nonetheless )?(?:wish|want|would like|intend|decide|choose|plan) (to )?(us to )?(?:appeal|try|write|dispute|contest|look|submit|reconsider)\b|\b(?:only|another|other) (\w+ )?(?:way|option|possibility|path)\b|\bunless you\b|\bif you (?:have|were able|are able|can|obtain|receive|get|should have)\b/i,
  },
  {
    says: 'unable',
    unconditional: false,
    words: new RegExp(
      String.raw`\b(?:cannot|can't|could not|couldn't|unable to|not (yet )?(been )?(?:able|ready|possible|sufficient|enough)( for us)? to)( yet| currently| now| at this time| at present| for now){0,1} (?:make ([\w ]{1,20} )?(?:available|active|visible)|${bring}|let you sell|allow you to sell)\b`,
      'i',
    ),
  },
  {
    says: 'lacking',
    unconditional: false,
    words:
      /\bleaves? (\w+ ){1,4}open\b|\bcovers? only\b|\bonly covers?\b|\b(?:not|n't) (\w+ )?(?:sufficient|enough|adequate) (?:for|to)\b|\b(?:could|can)(?: ?not|n't) (be )?(\w+ )?(?:accept(ed)?|use[d]?|verif(?:y|ied)|read)\b|\b(?:does|do|did)(?: not|n't) match\b|\bis not the (?:one|same)\b|\bdiffers? from\b/i,
  },
  {
    says: 'final',
    unconditional: false,
    words:
      /\b(?:will|shall|can)(?: not|n't|not) (\w+ )?(?:answer|respond|reply|discuss|consider|read)\b[\w ,']{0,20}\b(?:any|further|more|other|additional)\b|\b(?:do not|don't) (?:write|appeal|contact us|reply) (to us )?again\b|\b(?:closes|concludes|ends) (?:the|this|our|your) (\w+ )?(?:case|matter|review|appeal)\b/i,
  },
  {
    says: 'may-deactivate',
    unconditional: false,
    words:
      /\b(?:may|might|could|can|will|would) (also |then |even |otherwise )?(?:lose|forfeit)\b|\b(?:losing|loss of) (the |your |this |all )?([\w-]+ ){0,3}(?:account|privileges|rights?|ability|permission|access|eligibility)\b/i,
  },
  {
    says: 'deactivated',
    unconditional: true,
    words:
      /\bwe (have |had to |must )?(\w+ )?(?:halted|ended|locked|frozen|froze|shut|terminated|cancelled|canceled) (down )?(\w+ ){0,3}(?:account|privileges|store|shop|selling)\b|\b(?:account|privileges|store|shop)\b[\w ,]{0,20}\b(?:is|are|was|were|has been|have been) (now |temporarily |therefore )?(?:locked|frozen|halted|terminated|shut down|on hold|placed on hold|put on hold)\b/i,
  },
  {
    says: 'rejected',
    unconditional: true,
    words:
      /\b(?:denied|rejected|declined|turned down|refused|dismissed) (?:your|the|this) (?:appeal|request|submission|claim|plan)\b|\b(?:appeal|request|submission|plan|application|dispute|claim)\b[\w ,']{0,40}\b(?:was|were|is|has been|have been|has|could) (?:not (been |be )?(?:granted|approved|accepted|successful|allowed)|denied|rejected|declined|refused|dismissed|unsuccessful|turned down|without success)\b/i,
  },
  {
    says: 'reactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:${account})\b( for [\w ]{1,20})?,? (?:is|are|has been|have been)( now| again| fully){0,2} (?:open (?:again|for business)|back\b(?! to you)|(?:active|live) (?:again|once more))|\b(?:hold|block|restriction|suspension|limit)s?\b[\w ]{0,30}\b(?:has been|have been|was|were|is) (\w+ )?(?:released|lifted|removed|ended|cancelled|withdrawn|undone)\b|\bwe (have )?(\w+ )?(?:undid|undone|reversed|took back|taken back) (?:it|this|that|our|the)\b|\bhave (now )?undone it\b|\byou can (now )?(?:list|sell|ship)[\w ,]{0,30}\b(?:as usual|as before|again|normally)\b`,
      'i',
    ),
  },
  {
    says: 'declined',
    unconditional: true,
    words:
      /\bdecision\b[\w ]{0,40}\b(?:stands|is unchanged|remains unchanged|has not changed)\b|\b(?:will|shall)(?: not|n't) (?:return|come back|re-?open|be (?:sold|offered|listed|back|open))\b/i,
  },
  {
    says: 'final',
    unconditional: false,
    words:
      /\bfor good\b(?! (?:measure|reason|order))|\b(?:regard|consider|treat) (?:this|the|your) (?:matter|case|appeal) as (?:closed|settled|finished|final)\b|\bwill not (?:look at|open|accept) (?:any |new |other )+(?:documents|appeals|plans)\b/i,
  },
  {
    says: 'at-risk',
    unconditional: false,
    words: /\babout to (?:be (?:deactivated|suspended|closed|removed|blocked)|lose)\b/i,
  },
  {
    says: 'may-deactivate',
    unconditional: false,
    words:
      /\b(?:may|might|could|will|would) (also |then |even |otherwise |have to )?(?:be |result in |lead to |end in |cost |mean )(\w+ ){0,3}?(?:hidden|taken|limited|cancelled|terminated|revoked|lost|loss|account)\b|\botherwise\b[\w ,]{0,30}\b(?:will|may|might|could)\b/i,
  },
  {
    says: 'under-review',
    unconditional: true,
    words:
      /\b(?:is|are) (still |now |currently )?being (?:checked|reviewed|verified|examined|processed|investigated)\b|\b(?:passed|forwarded|handed) (?:your|the|this) (\w+ )?(?:message|case|appeal|request|documents?)\b|\bstill (?:verifying|checking|reviewing)\b/i,
  },
  {
    says: 'deactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:all|every one) (of )?your (\w+ )?(?:offers|listings|products|items)\b[\w ]{0,20}\b(?:was|were|are|have been) (\w+ )?(?:removed|taken|hidden|deactivated|closed|stopped|withdrawn|blocked)\b|\b(?:ended|withdrew|withdrawn|revoked|removed|taken away|suspended) your (\w+ )?(?:permission|right|rights|ability|access|authori[sz]ation)\b|\bselling rights (?:are|were|have been) (?:withdrawn|revoked|removed|suspended)\b`,
      'i',
    ),
  },
  {
    says: 'declined',
    unconditional: true,
    words:
      /\bno (?:reason|ground|grounds|cause) (?:for|to)\b[\w ]{0,20}\b(?:change|other|another|different|reverse|lift|reopen|outcome)\b|\b(?:not|n't) (?:change|alter|affect) (?:our|the|this|that) (\w+ )?(?:assessment|view|outcome|result|judg(e)?ment|conclusion|opinion)\b|\b(?:removal|decision|deactivation|outcome|suspension|result)s? (?:was|were|is) (?:right|correct|justified|proper)\b|\b(?:cannot|can't|could not|not able to|unable to) (?:grant|allow|agree to|fulfil?l|follow) your\b|\bdecided in favou?r of the\b|\b(?:did|do|have)( not|n't) (?:show|prove|establish|demonstrate)d?\b[\w ,]{0,60}\bso you\b/i,
  },
  {
    says: 'reactivated',
    unconditional: true,
    words:
      /\b(?:buyers|customers) can (now )?(?:find|see|buy|order)\b[\w ,]{0,30}\bagain\b|\bwe (have )?accept(ed)? your (\w+ )?(?:explanation|plan|appeal|answer|dispute)\b/i,
  },
  {
    says: 'listing-removed',
    unconditional: true,
    words:
      /\bwe (have |had to )?(\w+ )?(?:hid|hidden|took off|pulled) (\w+ ){0,3}(?:pages?|listings?|offers?|products?|images?)\b|\bremoved (\w+ ){0,2}(?:images?|pages?)\b/i,
  },
  {
    says: 'deactivated',
    unconditional: true,
    words:
      /\byou (?:are|were) (currently |now |no longer ){0,1}(?:not able|unable|not allowed|able) to (\w+ (?:or|and) )?(?:sell|offer|list|create|ship)\b(?<!\bare able to \w+)(?<!\bare able to \w+ (?:or|and) \w+)|\b(?:nobody|no one) can (?:buy|order) from you\b/i,
  },
  {
    says: 'lacking',
    unconditional: true,
    words:
      /\bnot (yet )?(?:convinced|satisfied|clear)\b|\bbut not (?:what|how|why|which)\b|\bnames? no\b|\bstill have to wait\b|\b(?:do|does|did)( not|n't) (?:list|name|contain|include|carry)\b/i,
  },
  {
    says: 'lacking',
    unconditional: true,
    words: gapEn,
  },
  {
    says: 'final',
    unconditional: false,
    words:
      /\b(?:may|will|might|shall|can|do) (?:not|no longer) (be able to )?(?:respond|reply|answer|react|review|consider|read|accept|look at)( to)? (any )?(?:further|more|other|additional|future|later|new)\b|\b(?:decision|it|this) is (now )?final\b|\bfinal decision\b|\b(?:is|are|has been|have been|was|remains?) (now )?permanently (?:deactivated|closed|removed|suspended|withdrawn|banned)\b|\bpermanently (?:deactivated|closed|removed|banned) (?:your|the)\b|\bno (?:further|more) (?:appeals?|correspondence|submissions?|e-?mails?|replies) (will|are|is|can|is possible)?\b|\bno (?:further|more|other) (right of )?appeals?\b|\b(?:matter|case) (is |as |to be )?(now )?closed\b|\b(?:deactivation|suspension|removal|closure|decision) is (\w+ )?permanent\b|\bcannot be appealed\b|\bno longer (?:open|eligible) (?:to|for) appeal\b|\bnot (be )?(?:open|eligible) (?:to|for) (further |another )?appeal\b/i,
  },
  {
    says: 'declined',
    unconditional: true,
    words:
      /\b(?:decided|decision)\b[\w ,']{0,40}\b(?:you may not|not to (?:reinstate|reactivate|restore|allow|lift)|to (?:uphold|maintain|keep|confirm)|that your account)\b|\b(?:position|decision|view|opinion|conclusion) (?:is|remains) (?:unchanged|the same)\b|\b(?:not|n't) (?:changed?|reverse[d]?) (?:our|the|this) (?:decision|mind|view|position)\b|\bno reason to (?:change|reverse)\b|\b(?:decision|deactivation|removal|outcome|result) (\w+ )?(?:stands|remains|is upheld|was correct|has not changed|does not change|is confirmed|will not change|is unchanged|not be changed|not be reversed)\b|\b(?:uphold|upheld|maintain(ed)?|confirm(ed)?|stand by|stick to|keep to) (?:our|the|this) (\w+ )?(?:decision|deactivation|removal)\b|\bwill not (be )?(?:reinstat|reactivat|restor)\w+|\bcannot (?:offer|grant) you\b|\bnot (to )?change (?:our|the) decision\b/i,
  },
  {
    says: 'under-review',
    unconditional: true,
    words:
      /\bunder (a )?(temporary )?review\b|\breview period\b|\b(?:currently|now) (?:reviewing|investigating)\b|\bwe are (still )?(?:reviewing|investigating|looking into)\b|\btransferred (?:your|the|this) (?:case|request|appeal|message)\b/i,
  },
  {
    says: 'at-risk',
    unconditional: false,
    words: /\b(?:at|in) risk\b|\bat[- ]risk\b|\bin danger of\b|\brisk(s|ing)? (of )?(?:deactivation|being|losing)\b/i,
  },
  {
    says: 'may-deactivate',
    unconditional: false,
    words:
      /\b(?:may|might|could|will|can|would) (have to )?(also )?(be |lead to |result in |cause |mean |then )?(\w+ ){0,3}?(?:deactivat\w*|suspend\w*|suspension|remov\w+|withdraw\w*|clos\w+|restrict\w*|block\w*)\b/i,
  },
  {
    says: 'listing-removed',
    unconditional: true,
    words:
      /\b(?:removed|deactivated|took down|taken down|taken off|suppressed|blocked|closed|withdrew|withdrawn|paused|disabled|inactivated|delisted|stopped) ((?:some|one|several|a few|two|three|four|five|\d{1,4}|many|certain|a number|all|any|the|these|this|that|your|following|affected|product|of|offers?|for|related) ){0,6}(of )?((?:your|the|these|this|following|product|affected|active) ){0,3}(?:listings?|offers?|products?|asins?|detail pages?|items?)\b|\b(?:took|taken) (\w+ ){0,4}(?:listings?|offers?|products?|asins?) (?:down|offline|off)\b|\b(?:listings?|offers?|products?|asins?|detail pages?|items?)\b[\w ,()']{0,50}\b(?:has been|have been|was|were|is|are|cannot|can't|can no longer)( now| no longer| not| currently| temporarily| therefore| still| be| made| set to){0,3} (?:removed|hidden|offline|on hold|frozen|bought|purchased|shown|for sale|on sale|found|seen|sold|deactivated|taken down|taken off|suppressed|blocked|closed|withdrawn|inactive|disabled|available|active|visible|buyable|permitted|allowed|restored)\b/i,
  },
  {
    says: 'deactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:accounts?|privileges?|ability to sell|store|shop|selling|offers in [\w ]{1,40}|fulfil?led (?:offers|orders|products|listings)[\w ]{0,40})\b[\w ,.()'"-]{0,60}?\b(is|are|has been|have been|was|were|being)?( (?:now|therefore|thus|temporarily|currently|also|hereby|been|accordingly|for now)){0,3} ?(?<!\b(?:not|never|may|might|could|can|will|would|be|cannot|your|related|remains?|or) (be |become |get )?(\w+ )?)(?:deactivated|suspended|disabled|blocked|revoked|withdrawn|on hold|removed|closed|inactive|paused|stopped|halted|taken away)\b|\b(?:deactivated|suspended|disabled|blocked|closed|removed|revoked|withdrew|withdrawn|stopped|paused) (\w+ )?(?:your|the) ((?!from\b|on\b|in\b|to\b|of\b)[\w.-]+ ){0,4}(?:account|privileges|store|selling|shop|ability to sell)\b|\byou (currently |now |therefore |temporarily )?(?:may not|cannot|can't|can not|can no longer|may no longer|are not (?:able|allowed|permitted) to|are no longer (?:able|allowed|permitted) to) (currently |now |therefore |temporarily )?(?:sell|offer|list|ship)\b|\baccounts?\b[\w ]{0,20}\b(?:may|can) ?(?:not|no longer) be used\b|\bsales? (?:through|from|on|in|via)[\w ]{0,30}\b(?:are|is|have been|has been) (\w+ )?(?:stopped|suspended|blocked|paused)\b|\b(?:cannot|can't|not|no longer|will not) (?:let|allow|permit) you (to )?(?:sell|offer|list)\b|\baccounts? (?:is not|isn't|is no longer) (?:active|open|available)\b|\bwe (have )?(therefore )?(?:closed|deactivated|suspended|blocked|disabled) it\b|\b(?:had to|have to|decided to|are forced to|must) (\w+ )?(?:deactivate|suspend|close|disable|block) (?:your|the) ([\w.-]+ ){0,4}(?:account|privileges|store)\b|\baccount\b[\w ]{0,20}\b(?:is|was|has been) (now )?(?:no longer active|switched off|taken offline|offline|frozen)\b|\blost your ([\w-]+ ){0,3}privileges\b|\b(?:took|taken) away your ([\w-]+ ){0,3}privileges\b`,
      'i',
    ),
  },
  {
    says: 'warning',
    unconditional: false,
    words:
      /\b(?:policy |this is a |final |first |a )warning\b|\bwarned\b|\bwarning about\b|\bnotice of (policy )?violation\b|\b(?:this is a|friendly) reminder\b/i,
  },
];
