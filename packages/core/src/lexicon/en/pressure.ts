import type { WordFamily } from '../families.ts';

/** Threats of courts, authorities and the press. Lawyers who did something for the case are none. */
export const threatEn: readonly WordFamily[] = [
  {
    name: 'court',
    words: [
      'small claims( court)?|(in|to|before) (the )?court of law',
      '(sue|suing) (you|amazon|your)|(will|shall|must|going to|have to|forced to|plan to) ~2 sue',
      '(take|taking|pursue|pursuing|start|seek|initiate|begin|resort to|through|other|face|consider) ~2 legal (action|actions|proceedings?|steps?|means|measures?|remed(y|ies)|ways?|weapons?)',
      '(legal|law) (action|proceedings?|remed(y|ies)) against',
      '(file|filing|start|bring|submit) ~3 (lawsuit|law suit|arbitration|claim in court|class action|small claims)',
      '(will|shall|going to|may|then|must|have to|would|otherwise|if not) ~4 (call|contact|hire|consult|involve|speak to|talk to|instruct|ask|engage|go to|turn to|send) ~2 (attorney|attorneys|lawyers?|solicitors?|legal team|court)',
      '(attorney|attorneys|lawyers?|solicitors?) (will|shall|is going to|are going to|is ready|are ready|would|may)',
      '(see|meet|take) (you|amazon|this|it|the matter) ~1 (in|to) (the )?court',
      '(go|going|goes|turn) to (the )?(court|arbitration|law|small claims)',
      '(hear|hearing) from (my|our) (attorney|lawyers?)',
      '(defend|protect|safeguard) (my|our) ~2 (rights|interests) (by|through|with) ~2 (law|legal|court)',
      'class action|arbitration (demand|proceedings?)|demand for arbitration',
    ],
    unless: [
      '(buyer|rights owner|brand|competitor|manufacturer|supplier|owner) ~4 (sue|lawyer|attorney) ~3',
      '(attorney|lawyer) ~3 (advised|asked|confirmed|compared|signed|sent|checked|wrote|reviewed|contacted)',
    ],
  },
  {
    name: 'authorities and press',
    words: [
      '(report|reporting|complain|complaining|complaint) ~3 (amazon|you|this|about|to|with) ~4 (bbb|better business bureau|ftc|attorney general|authorit(y|ies)|government|regulator*|consumer protection|european commission|congress|senator|police|media|press)',
      '(go|going|turn|turning|talk|talking|speak|write|post|expose|tell|share|publish*) ~4 (media|press|newspapers?|journalists?|reporters?|social media|twitter|facebook|reddit|public|tv|television)(?! mail)',
      '(contact|inform|call|write to|email) ~2 (the )?(media|press|newspapers?|journalists?|bbb|ftc|attorney general|police|congressman|senator)',
      '(reserve|reserving) ~2 (right|rights) ~3 (legal|pursue|sue|take|claim|court|action|compensation)',
      '(jeff )?bezos',
      '(you|amazon) ~3 (liable|pay for (this|it|all)|regret (this|it)|bear ~2 (consequences|responsibility)|compensate (us|me))|claim ~2 (damages|compensation) (from|against) (amazon|you)',
    ],
    unless: [
      'media mail',
      'social media (ads?|advertis*|promotion|account|posts?|traffic)',
      'press (fit|machine|button|release of the|down|the)',
    ],
  },
];

const account =
  '(account|accounts|store|shop|listings?|asins?|funds|money|privileges?|selling rights|selling|business|us|me|it|products?|links?|balance|payment|payments|appeal|case|this matter|suspension|decision|everything)';
const restore =
  '(reinstate|reactivate|re activate|reactive|restore|recover|reopen|re open|open|unblock|unlock|unsuspend|release|unfreeze|return|give back|relist|re list|activate|resume|approve|lift|disburse|pay|free|turn on|turn back on|put back|let back|bring back|undo|reverse|remove)';
const now =
  '(immediately|right now|right away|now|asap|a\\.s\\.a\\.p|as soon as possible|as quickly as possible|as fast as possible|at once|without (any )?(further )?delay|today|urgently|instantly|promptly|quickly|soonest|this instant|within \\d{1,3} (hours|days)|in \\d{1,3} (hours|days)|by tomorrow|tomorrow|straight away)';

/** Amazon is ordered or pressed. The seller's own haste is not. */
export const demandEn: readonly WordFamily[] = [
  {
    name: 'pressed to act',
    words: [
      '(give|pay|return|send|hand) (us|me) (back )?(my|our|the) ~2 (accounts?|money|funds|stores?|shop|listings?|balance)',
      `(please|pls|kindly|could you|can you|would you|will you|you|amazon|hope*|must|and|just|so|to|request*|ask|want) ~3 ${restore} ~6 ${account} ~6 ${now}`,
      `(please|pls|kindly|you|amazon|hope*|request*|ask|want) ~4 ${now} ~3 ${restore} ~5 ${account}`,
      `(please|pls|kindly|could you|can you|hope*) ~4 (reply|respond|answer|review|process|handle|solve|check|deal|look|resolve) ~6 ${now}`,
      'looking forward to (your|a|the) ~1 (immediate|urgent|quick|fast|prompt) (reply|response|answer|reinstatement|action)',
      '(turn|put|give) (my|our|the) (account|store|listings?|selling) ~2 back( on)?',
    ],
    unless: [
      '(we|I|our \\w{2,12}) (have |will |shall |had |also |then |already |can )?(immediately|refund*|remov*|releas*|return*|pay|paid|open*|repl*|respond*|answer*) ~6',
      'buyer messages?|<buyers> ~4 (immediately|as soon as)',
    ],
  },
  {
    name: 'bare order',
    words: [`(?<=^\\W{0,3})${restore} (my|our|the) ~3 ${account} ~6 (${now}|back)`],
  },
  {
    name: 'ordered',
    words: [
      '(you|amazon|you guys|your team) (must|have to|need to|ought to|had better|should|are required to|are obliged to|are supposed to|can’t just|cannot just|have no right) ~1 (to )?(release|reinstate|reactivate|restore|reopen|open|pay|give|return|explain|answer|reply|respond|tell|stop|remove|unblock|unfreeze|correct|compensate|review|do|let|keep|fix|admit|apologi[sz]e|know)',
      '(you|amazon) have no right',
      '<we> ~1 (demand|demands|insist|insists|order) ~1 (that|an|a|the|you|amazon|on|immediate|full|my|our|explanation|answer)',
      '<we> ~1 (require|requires) (you|amazon|that you|that amazon)',
      '(it is|it’s|its|this is|that is|is) ~2 (unacceptable|outrageous|unreasonable|not acceptable|intolerable|unfair) ~1 (that|of|for|to) (you|amazon|your|us|me)',
      '(totally|completely|absolutely) (unacceptable|unreasonable|unfair)',
      '(stop|quit) (wasting|ignoring|sending|asking|copying|blocking|holding|punishing)',
      'I (expect|want) (an answer|a reply|my money|my account|you to|to hear)|we (expect|want) (an answer|a reply|our money|our account back|you to (reinstate|reply|release|restore|answer))',
      '(how (long|many times|many more)|why) ~4 (wait|have to wait|ignore|ignoring|no (reply|answer|response))|(still|yet) ~2 (waiting|no (reply|answer|response)) (for|from)',
      '(this is|it is|very|extremely|so|is) (very |extremely )?urgent(ly)?(?! order)',
    ],
    unless: [
      '(policy|policies|law|regulation|rule|guidelines?|condition guidelines) ~3 (require|requires|demand|demands|must)',
      '(the|our|a) ~1 (supplier|packer|agent|lead|factory|buyer) ~3 (must|has to|have to)',
    ],
  },
];
