import type { WordFamily } from '../families.ts';

/** Pleas put to Amazon, in plain words and in pictures. */
export const pleadingEn: readonly WordFamily[] = [
  {
    name: 'plea in pictures',
    words: [
      '(open|leave|keep|hold|close|shut|slam|knock*|show) ~4 doors? ~4 (to us|to me|for us|for me|on us|on me|a little|in (my|our) face|a crack|of amazon|of hope)|open (your|amazon’s) (doors?|hearts?|eyes)',
      '(lend|give|hold out|reach|reach out|stretch|stretch out|extend|offer) (us |me |out )?(your|a|our|my|one) (helping |kind |warm |strong |friendly )?(hand|hands)( to (us|me))?(?! (cream|tool|scanner|held|brush|truck|sanitizer|over the|written))',
      '(show|give|point|tell|lead) (us|me|our family|our workers) ~3 (light|way out|way back|path|right path|road|exit|candle|torch|ray)( is)?(?! (bulb|switch|sensor|blue|grey|gray|green|fixture|weight))|light (at|in) the (end of the tunnel|dark|darkness|tunnel)',
      '(drowning|shipwreck*|thirst*|starving|beggar|orphans?|lost sheep|dying) ~2 (man|men|people|child|person|look|looks|wait|sailor|sheep|farmer|field)|like (the|a|an) (field|desert|flower|plant|fish|child|bird|prisoner|farmer|mother|father|beggar|orphan) ~3 (wait|waits|waiting|without|longs?|out of)',
      '(?<!the )(god|allah|jesus|buddha|almighty|the lord|heaven|heavens)(?! bless)(?! of war)(?! ~1 (statue|figure|pendant|poster))|(may|by|for|with) (the grace of |the love of )?(god|allah|heaven)',
      '(pray|prays|prayed|praying|prayers?) (that|every|each|for|to|you|day|night|and|amazon|your|with)(?! ~1 (mat|rug|beads|book))',
      '(folded|joined|clasped) hands|hands (folded|joined)|(on|bended|bent|down on|fall on|fell on) (my|our|bended|both) knees|at your feet|(bow|bowing|kneel|kowtow|prostrate) (to|before|in front|down)',
      '(lift|end|stop) (this|the|our|your) (punishment|suffering|nightmare|torture|pain)|(mercy|merciful|mercifully|pity|pitiful|charity of|your grace|clemency|pardon|amnesty|absolution)(?! period)(?! (mark|of the carrier))',
    ],
    unless: [
      '(brand|model|shade|scent|called|named) ~1 (grace|mercy|heaven)',
      '<buyers> ~4 (god|pray*|mercy|pity)',
      'grace period',
    ],
  },
  {
    name: 'plea in verbs',
    words: [
      '(please|pls|kindly|just|only) ~2 (spare|rescue|save|take pity on|heal|revive|redeem|pardon) ~1 (us|me|our|my)(?! (shop|store|account)? ?(from|as) (being|a) )',
      '(save|rescue|revive|spare|bring back|give back|give us back|give me back) (this|our|my|a|the) (poor |little |small |family |only |tiny )?(shop|store|business|company|jobs?|family|life|lives|livelihood|dream|village)(?! (name|settings|page|address|policy|report))',
      '(let|allow|permit) (us|me|my family|our family|our workers|this shop|daddy|mommy|my workers) (to )?(live|work(?! (through|out|with|on))|breathe|eat|survive|exist|keep (our|my|this)|stay alive|go on living|have (our|my|a) life|stand up|come back|come home|back)|let (us|me) live',
      '(please|pls|kindly|beg you|so) ~1 (do not|don’t|dont) (you )?(punish|take ~2 away|close|shut|kill|destroy|forget|abandon|leave (us|me|our)|let (us|me|our|my)|judge|condemn|throw|end|ruin|crush|bury|break|reject|refuse|give up|turn away|look away|say no|hate)|(?<!(we|I|they|you|packers|agents|who|staff|to|must|may|workers) )(do not|don’t|dont) (punish|kill|destroy|abandon|forget|judge|condemn|crush|bury|give up on|throw away|leave|let) (us|me|our (shop|family|workers|dream)|my (shop|family|dream))',
      '(have|show|some|little|bit of) (understanding|sympathy|empathy|humanity|kindness|compassion|goodwill|good will) (for|towards) (people|us|me|our|my|small|poor)|(be|being) (a (bit|little) )?(soft|gentle|kind|merciful|generous|humane|good|lenient) (with|to|on) (us|me|small|our)',
      '(throw|threw|put|place|lay|leave) (ourselves|myself|my life|our life|our lives|our fate|my fate|our future|my future) (on|in|into|at|before)|(our|my) (fate|future|life|lives|destiny|hope|hopes|everything) (is|are|lies|lie|rests?|depends?|hangs?|now) ~1 (in|on|with|at) ~1 (you|your|amazon|this)',
      '(implore|implores|imploring|beseech*|entreat*|beg|begs|begging|plead|pleading|supplicat*) (to )?(you|your|amazon|amazon’s|dear|sir|madam|the)(?! (of|against|letter|process|decision|team ~2 (with|that)))(?! (listing|removal))',
      "(for|for the) sake of ~3 (<kin>|family|workers|employees|people|us|god|heaven|humanity|life)|for (the )?(god|heaven|pity)('s)? sake",
      '(please|pls) (please|pls)|(please|pls) (sir|madam|dear|my friend|friends?|amazon|believe|trust|pity|sirs|guys|I)(?! (find|see|check|review|note|let))|(yes|green light|good news|positive (answer|reply|response|news)) ~1 (from|of) (you|your side|amazon) ~3 (all|only|need|save|make|mean*|hope|wait*|everything)',
      '(just|only|at least) (one|a|this) (small |little |single |tiny |more )*chances?|one (small |little |tiny |more |single )chances?|justice (with|for|to) (us|me|sellers|small)|do (us )?justice|(treat|look at|see|judge|consider|read|hear|listen to) ~5 (with|in|from) (your|a|an open|open|kind) (heart|hearts|humanity|kindness|soul|conscience)',
      '(waiting|wait) ~2 (day and night|every (day|hour|minute)|heart|tears|anxiously|desperately|impatiently|eagerly|breath*|hope)',
      '(rescue|deliver|free|save) (us|me) from ~3 (situation|trouble|nightmare|hell|misery|crisis|suffering|this|ruin)|(need|beg for|ask for|please) ~1 your (mercy|forgiveness|pity|kindness|blessing|heart|compassion|grace)',
    ],
    unless: ['(supplier|brand owner|rights owner|buyer|carrier|author)s? ~3 (beg|implore|plead|appeal)', 'english'],
  },
];
