import type { WordFamily } from '../families.ts';

const goods = '((knife|knives) ~2 (set|block|sheath|guard)|puzzle|poster|game|novel|shirt|mug)';

/** Writers who run themselves down, swear and paint disasters. */
export const dramaEn: readonly WordFamily[] = [
  {
    name: 'contempt of oneself',
    words: [
      '<weAre> ~3 (fools?|idiots?|donkey|clown|losers?|failures?|disgrace|worm|cowards?|sinners?|monster)',
      '(my|our) (own )?(stupidity|foolishness|arrogance|greed|laziness|vanity|blindness|idiocy|disgrace|shame|sins?|guilt|wickedness|weakness of character)',
      '(hate|slap|slapped|kick|kicked|kicking|curse|cursed|scold|scolded|punish|punished|despise|criticis*|criticiz*|reproach*|beat|beating|hit|torment*|forgive) (myself|ourselves|me myself)|(angry|furious|mad|disgusted|disappointed|cross|upset) (with|at|in|about|by) (myself|ourselves)',
      '(is|was|were|am|are|so|how|really|very|just|plain|pretty|incredibly|truly|extremely|unbelievably) (dumb|stupid|foolish|idiotic|pathetic|moronic|brainless)|(dumb|stupid|foolish|idiotic) (of (me|us)|dumb|stupid)',
      '<we> ~2 (not|n’t|never|hardly) ~1 (deserve|worthy|merit)|(unworthy|undeserving|not worthy) of|(deserve|deserved|accept|bear|suffer|take|welcome) ~1 (any|every|all|whatever|your|harshest|heavy|severe) ~1 (punishment*|penalt(y|ies)|scolding|criticism|beating)',
      'no face to (look|see|meet|tell|stand)|(cannot|can’t|can not|ashamed to|afraid to|dare not) ~2 (look|face) ~3 (team|eyes?|mirror|boss|family|parents|children|you|employees|workers|anyone|my face)|look (at )?(myself|ourselves) in the (mirror|eye)',
      '(carry|carrying|bear|live with) (this|the|our|my|that) ~1 (shame|guilt|burden|weight|disgrace|regret)|(humiliat*|mortif*|disgraceful|degrad*|shame on (us|me)|embarrassed to death)|(small|sorry|sad|low|worthless|useless|miserable|little) (and|or) (small|sorry|sad|low|worthless|useless|miserable|helpless|alone) (we|I) (feel|felt|are|am)|<we> ~2 (feel|felt) ~2 (small|tiny|worthless|useless|little|low|dirty|nothing|empty|lost|alone|abandoned|betrayed|cheated|crushed|broken)',
      '(no|there are no|have no) words? (can|could|to|for|how) ~2 (sorry|regret|describe|express|shame|feel|ashamed|pain)|words ~3 (fail|cannot|can’t|can not) ~2 (me|us|express|describe|say)|(looked?|searched?|dug|digging) ~1 (deep )?(into|in|inside) (our|my|our own|my own) (hearts?|souls?|conscience|selves)|(lesson|lessons) ~4 (blood|tears|painful|bitter|heart|lifetime|forever|bones?)',
    ],
    unless: [
      '<buyers> ~4 (stupid|dumb|idiot*|fools?|humiliat*|ashamed)|fool ?proof|(dumb|stupid) (terminal|switch|tag)',
      'april fool*|ship of fools',
    ],
  },
  {
    name: 'disaster',
    words: [
      '(death sentence|death blow|last breath|last tear|knife (in|into|to|through) (my|our|the) (back|heart|throat|chest)|stab(bed)? in|back ?stab*|noose|gallows|guillotine|abyss|(over|off|edge of) (the|a) cliff|precipice|buried alive|in ruins|quicksand)|(on|over) the edge|(hold|hanging|hang) on by',
      '(life|lives|world|whole world|dream|everything) (is|was|are) (all )?gone|turn* (my|our) (whole )?(life|lives|world) upside down|(life|world|lives) ~1 (turned|turn|was turned|is|are|has been|went|been turned|fell|falls|lies|lie|lay|came|broke|shattered|collapsed|stopped|ended) ~1 (upside down|apart|in pieces|to pieces|into pieces|in ruins|in shreds|crashing|dark|black|to an end|out of control|over|meaningless|standing still)',
      '(my|our) (dreams?|hopes?|hearts?|future|youth|faith|trust) ~2 (in pieces|shattered|broken|crushed|destroyed|gone|dead|died|buried|burst|in ruins|lies|stolen|collapsed|evaporated)|(broken|shattered|crushed|stolen|lost) (dreams?|hopes?|hearts?|future|life|lives|soul)',
      '(years?|decades?|life|lives|everything|savings) ~4 (thrown|throw|flushed|wiped|washed|blown|gone|burn*|vanish*|erased|down) ~1 (in|into|to|away|out|down|up|overnight|with) ~2 (bin|trash|garbage|drain|toilet|window|wind|smoke|sea|water|gutter|click|dust|nothing)',
      '(ground|earth|sky|floor|roof|ceiling|world|walls?|carpet|rug) ~3 (open*|collaps*|fell|fall|falls|falling|crumbl*|swallow*|pulled|dropped|gone|cave*|vanish*|came down|stopped turning|went dark|end*|broke|disappear*) ~1 (under|over|on|in|down|below|beneath|from|for|around)? ~1 (us|me|my feet|our feet|(my|our) (heads?|shoulders))',
      '(lightning|thunder|bomb|bolt|blow) ~1 (struck|hit|hits|fell|dropped|exploded) ~2 (us|me|our (little |small )?(company|shop|home|family|heart|team|business|life))|(feel|felt|feels|hit|hits|struck|came|treat*|live|stand|sit|work*) ~3 like (a|an) (bomb|slap|punch|blow|knife|bullet|hammer|truck|thunder*|thief|thieves|criminal|dog|animal|beggar|slave|nothing|nobody|ghost|dead man|zombie|prisoner|stone|nightmare|bad dream|bad movie)',
      '(treat*|feel|felt|thrown|kicked|chased) ~3 (like|as) (a |an |the |common |if we were |if I were |some )*(criminals?|thie(f|ves)|dogs?|dirt|garbage|trash|rubbish|animals?|enem(y|ies)|nobod(y|ies)|liars?|scammers?|crooks?|slaves?|outlaws?|second class|(a )?fish (without|out of))',
      '<you> ~4 (kill|kills|killed|killing|murder*|execut*|strangl*|bury|buried|burying|drown*|crush*|destroy*|ruin*|chok*|betray*|abandon*|stab*|suffocat*) (us|me|honest|small|families|people|sellers|(our|my) ~1 (life|lives|business|company|shop|store|family|dreams?|future|hopes?))|<you> ~2 push* ~2 (honest|us over|me over|over the)|(leave|leaves|left|leaving) (us|me) ~2 (in the|without|with nothing|alone|hanging|no choice)',
      '(your|amazon|amazon’s|the amazon|some|a|one) (robots?|algorithms?|machines?|bots?) ~3 (kill*|destroy*|got it wrong|ruin*|decides?|crush*|judge*|punish*|has no heart|heart|execut*|wrong|murder*) ~2 (us|me|our|my|wrong|families|lives|life|shop|company)?',
      '<we> ~2 (drowning|dying|bleeding|suffocating|starving|sinking|perish*|doomed|done for)|<weAre> (completely |totally |now |simply |all )?(finished|ruined|lost|trapped|broken|crushed|dead|destroyed)(?! (in|by|with) (the )?(transit|carrier|pallet|shipping))',
      '(stands?|stand|live|lives|rises?) (or|and) (falls?|die|dies)|(all or nothing|now or never|to be or not to be|make or break|point of no return|end of the (road|world)|beginning of the end|matter of (life|days|honou?r)|(left|leave|leaves|leaving) (us|me) (out )?in the (cold|rain|dark|lurch)|thrown? to the (wolves|lions)|fight (until|till|to) (the|my|our)|never give up|crying shame|sword of|hang(s|ing)? by a thread)',
      '(i|we) ~1 swear|(see|meet) (you|each other|amazon) in court|(hand|hands) on (my|our) hearts?|as (true|sure) as I (live|stand)|(word|words) of hono(u)?r|cross my heart|upon my (soul|honou?r|life)',
      '(punished|treated) (like this|like that|so (hard|harshly|badly))|any idea (what|how) ~3 (does|means|feels|hurts)|what kind of (justice|company|world|people)|(?<!of )my word as (a|an)|by (my|our) fingernails|would rather (lose|die|give)|(nobody|no one|no human|not one person|not a single (person|human)) ~3 (bother*|even (read*|look*|answer*|listen*)|cares?|cared|listens?)|(does|do) (anybody|anyone|someone|nobody) ~1 (even )?(read|care|listen|hear)|(what|why) (have|did) (we|I) ~2 (do|done) to deserve|why (us|me)(?! ~1 (only|and not the))',
      '(disgrace|disgraceful|scandal*|shameful|unbelievable|unjust|injustice|inhumane|tyrann*|arrogan*|infuriat*|stinks|bullshit|crap|damn|goddamn|hell)(?! (boy|raiser|fire club))|(sick|tired|sick and tired|fed up) (of|with) (being|this|your|the|these|waiting|it)|(makes?|made) (me|us|my blood) (sick|furious|angry|mad|cry|boil|sad|despair|want to)',
    ],
    unless: [
      goods,
      '<buyers> ~5 (felt|feels?|treated|angry|called|killed|furious|scandal*|swear|swore)|(supplier|carrier|courier|competitor|hijacker) ~3 (ruined|swore|swears|disgrace*|scandal*)',
    ],
  },
];
