/**
 * The grammar of what Amazon asks for in English. All patterns see text in the plain alphabet of `plainUnits`.
 *
 * A head opens a clause and decides its aspect. `generic` heads (actions, steps, what you have done) are actions unless
 * their purpose is prevention.
 */
export type HeadKind = 'root-cause' | 'generic' | 'how' | 'stop' | 'prevention' | 'evidence' | 'dispute' | 'additional';

export interface AskHead {
  readonly kind: HeadKind;
  readonly words: RegExp;
  /** Clear enough to be an ask after words nobody foresaw ("an honest look at what went wrong"). */
  readonly strong?: true;
}

export const askHeadsEn: readonly AskHead[] = [
  {
    kind: 'dispute',
    words:
      /\b(?:how|why|that|whether) (?:you|your \w+)( \w+)? (?:(?:has|have|had|did|do|does|was|were|is|are) (?:not|never)|(?:haven't|hasn't|didn't|don't|weren't|wasn't|isn't|aren't|never))\b|\bwhy (?:you (?:believe|think|feel|consider|were|disagree)|the (?:deactivation|decision|warning|violation|claim|removal|complaint|suspension)|this (?:decision|deactivation|warning|violation|claim|removal)|your (?:account|listing|product)s? (?:should|does|do))\b[\w' ,-]{0,80}\b(?:error|incorrect|wrong|mistaken?|reversed?|overturned|not|disagree|unfair|reinstated|restored)\b|\bexplanation of why you were warned in error\b|\bwhy you disagree\b/gi,
    strong: true,
  },
  {
    kind: 'additional',
    words:
      /\b(?:any(thing)?|other|additional|further) (?:else|((?:other|additional|further|relevant) ){0,2}(?:details?|information|comments?|facts?|context|remarks|points?))(?= (that )?(?:you|we|which|relevant|if)|\s*[.;,]|\s*$)[\w' ]{0,60}/gi,
  },
  {
    kind: 'root-cause',
    words:
      /\bcauses?(\(s\))?(?! (?:customers|buyers|problems|harm|damage|delays)\b)|\breasons?(\(s\))?(?![\w-])(?! given)|\bwhy\b(?! not\b)|\b(the )?(?:origins?|source|roots?) of (?:the|your|this|these|those|each|all)\b|\borigins?\b|(?<=\b(?:describe|explain|describing|explaining|description of|explanation of|tell us about) (the |each |every |this )?)(?:issues?|problems?|violations?|incidents?|mistakes?)(\(s\))?\b(?! you)|\broot[- ]cause analysis\b|\b(?:analysis|diagnosis) of\b/gi,
    strong: true,
  },
  {
    kind: 'root-cause',
    words:
      /\bwhat (\w+ )?(?:(you (?:believe|think|found|identified) )?(has |had |have )?(?:caused|led|went wrong|goes wrong|go wrong|gone wrong|happened(?! (?:to|with)\b)|gave rise|triggered|brought|allowed|made|produced|resulted|created|drove|drives|is driving|contributed|failed|broke|prompted|explains?)|(?:is|was|lies|lay|stands|stood) (?:behind|at the)|(?:is|was|are|were) the (\w+ )?(?:issues?|problems?|trouble|mistake|error|fault))\b|\b(?:where|when|at (?:what|which) (?:point|step|stage))\b[\w' ]{0,50}\b(?:went|go|goes|gone) wrong\b|\bwhere\b[\w' ]{0,50}\b(?:failed|broke down|fell short|comes? from|came from|originated?|lies|lay)\b|\bwhich (\w+ ){1,6}(?:failed|led|caused|allowed|went wrong|broke down|was missing|were missing)\b/gi,
    strong: true,
  },
  {
    kind: 'root-cause',
    words:
      /\b(?:issues?|problems?|errors?|mistakes?|failures?|faults?|circumstances?|factors?|events?|gaps?|weakness(es)?|breakdowns?|shortcomings?|conditions|decisions?|flaws?|defects?|process)(\(s\))? (?:(?:that|which) (?:(you (?:believe|think) )?((?:have|has|had|may have) )?(?:led|caused|resulted|gave|created|allowed|contributed|prompted|triggered|produced|made|started|set off|began|preceded|are behind|is driving|were behind|lie behind|brought)|you (?:believe|think))|you (?:believe|think)|behind|causing|leading|at the root|responsible|underlying|(?:under|in) which)\b|\bhow (did |has |have |could |is it that |was it that )?(?!you\b|your (?:team|staff|business|company|employees|plan)\b|to\b|we\b|long\b|many\b|much\b|often\b|likely\b)([\w'()/-]+ ){1,12}?(?:happen(ed)?|occur(red)?|came about|come about|arose|arise|came to|come to|got|get|reached|ended up|end up|was possible|(?:was|were|being|been|be) (?:listed|sold|created|added|uploaded|shipped|sent|sourced|offered|published|made|changed|linked)|started?|went wrong|began|begin)\b|\bhow (?:you came|you ended up|it came|it is that|come)\b|\bwho (first |then )?(?:arranged|ordered|wrote|listed|added|created|changed|approved|packed|shipped|sold|paid|bought|uploaded|decided|signed in|placed|hired)\b/gi,
    strong: true,
  },
  {
    kind: 'prevention',
    words:
      /\bprevent(?:ion|ive|ing|ative)\b|\bsafe-?guards?\b|\bprecautions?\b|\b(?:long[- ]term|lasting|permanent|future|systemic|structural|ongoing|standing|new|process|procedural|policy|internal|quality) (and \w+ )?(?:measures?|changes?|solutions?|improvements?|steps|controls?|checks|procedures?|process(es)?|rules)\b|\b(?:controls?|procedures?|process(es)?|systems|checks|routines?|mechanisms?|rules|arrangements?|policies|protections?)(?= ((?:that|which) )?(?:(?:you|your \w+)\b|(are )?(now |already )?in place|will|(?:by|with|through|under) which|to (?:prevent|stop|keep|avoid|ensure|make|catch)|now|have been|for the future|going forward))/gi,
    strong: true,
  },
  {
    kind: 'prevention',
    words:
      /\bhow ((?:will|do|are|would|can|should|did|have|has|is) )?(?:you|your (?:team|staff|business|company|store|account|plan)|we can be (?:sure|confident)|we|customers|buyers|amazon)\b('ll|'re)?( (?:will|would|plan|intend|are|mean|propose|now|can|expect|aim|to|going|be|have|has|do|did|make|made|making|sure|ensured?|already|since|also|then|in future|permanently|personally|continue)){0,5} (?:prevent|avoid|keep|kept|stop|stopped|ensur\w+|guarantee|maintain|monitor|protect|guard|hold|stay|remain|comply|meet|reduce|check|make sure|verif\w+|control|improve|rule out|eliminate|safeguard|manage|track|work|operate|run|handle|source|list|ship|pack|act|do (?:things|this|it|business)|be (?:sure|certain|confident)|sell|supervise|train|change|measure|test|verify|know|vet|screen|inspect|review|choose|select|catch|document|record|approve|confirm|respond|answer|label|store)\b/gi,
    strong: true,
  },
  {
    kind: 'prevention',
    words:
      /\bwhat (else )?(?:(?:will|would|do|are|is|has|have|had) (?:you|your (?:team|business|company|process\w*))( (?:going|now|plan|intend|will|since))?( to)? (?:do differently|put in place|introduce|introduced|implement|implemented|add|added)|you ('?ll |will |are going to |plan to |intend to |now |have since |have |would )?(?:do differently|put in place|introduced?|implement(ed)?|set up)|(?:will|has|have|is going to|is) (?:change|changed|be different|different|now in place|in place|to change)|(\w+ ){0,3}(?:safeguards?|controls?|checks|systems?|process(es)?|procedures?|routines?) (\w+ ){0,4}(?:place|introduced|added|set up|use|have|established|in force|will|now))\b|\b(?:in what|in which|by what|by which|through what|what) (?:ways?|manner|means|methods?) (?:do|will|would|can|are) (?:you|your \w+|such|these|similar|it)\b|\bthe (?:way|manner|method|means|routine) (in which |by which |that )?(?:you|your \w+) (?:will|now|plan|intend|are|check|keep|make|handle|buy|source|list|ship|pack|store)\b|\b(?:which|what) (?:routine|check|control|step|procedure|process|rule|test|safeguard)s? (?:will|would|now|is going to|is to|shall)\b|\bwho (now |will |today |else )?(?:checks?|approves?|reviews?|verif\w+|inspects?|controls?|monitors?|signs|decides|is responsible|makes sure|trains)\b|\bwhat (?:will|is going to|is there to|there is to|would|now|keeps?|stops?|prevents?|guards?|protects?|ensures?)( \w+)? ?(prevents?|stops?|keeps?|ensures?|make sure|guarantees?|avoids?|protects?)?(?= )/gi,
    strong: true,
  },
  {
    kind: 'prevention',
    words:
      /\byour ([\w-]+ ){0,3}(?:process(es)?|procedures?|routines?|workflows?)\b(?= (?:for|to|of|when|with|from now|going forward|in future|in the future)\b|\s*[,.;]|\s*$)|\bhow your ([\w-]+ ){1,5}(?:is|are|will be|has been|have been|now) (now )?\w|\bhow (?!you\b|your\b)((?!and\b)[\w'-]+ ){1,8}?(?:(?:will|is|are|can|be|being) (now |be |being )?(?:prevented|avoided|stopped|kept|ruled out|excluded|checked|controlled|monitored|secured)|(?:will|can|does|do|is|are) (?:not|no longer|never|stay|remain))\b/gi,
    strong: true,
  },
  {
    kind: 'how',
    words: /\bhow (?!you\b|your\b|to\b|we\b|long\b|many\b|much\b|often\b|likely\b|amazon\b)(?=\w)/gi,
    strong: true,
  },
  {
    // Papers to send end what is asked in words: "why you think so and send the invoices".
    kind: 'stop',
    words:
      /\b(?:send|provide|attach|upload|submit|enclose|supply|forward)(?= (?:us |also |the |an? |your |any |all |copies|original|invoices?|documents?|supporting|proof|evidence))/gi,
  },
  {
    kind: 'evidence',
    words:
      /\b(?:evidence|proofs?(?! of (?:payment|transfer|delivery|identity|address|purchase|insurance|residence|shipment|dispatch))|documentation(?= (?:that|which|showing|proving|demonstrating|to (?:show|prove|support|demonstrate)|of|for|supporting))|documents? (?:that|which) (?:shows?|proves?|demonstrates?|supports?|confirms?)|documents (?:showing|proving|demonstrating|to (?:show|prove|support|back)|supporting)|examples? (?:that|which|showing|demonstrating) |records (?:that|which|showing|proving)|supporting documentation|material(s)? (?:that|which) (?:shows?|proves?|supports?)|anything that (?:shows?|proves?|supports?)|screenshots?(?= )|supporting (?:documents?|materials?|files|records))(?![\w-])/gi,
    strong: true,
  },
  {
    kind: 'generic',
    words:
      /\b(?:actions?(\(s\))?|steps?(\(s\))?|measures?(\(s\))?|remed(?:y|ies)|remediation|corrections?|fix(es)?|changes|improvements?|solutions?|adjustments?|repairs?|clean-?ups?|compensation|refunds|efforts?)\b(?! (?:below|described in)\b)/gi,
  },
  {
    kind: 'generic',
    words:
      /\bwhat (\w+ )?(?:(have|has|had|did|do|are|is|was|will|would)? ?(?:you|your (?:team|company|business|staff)|been|was)('ve|'ll| have| had| has| did| already| since| then| now| so far| been| will| would| are going to| plan to| intend to| going to){0,4} (?:done|did|do|doing|changed?|fixed|corrected|put right|taken|removed|resolved|repaired|undertaken|undertook|solved|addressed|remedied|tried|remov\w+)|(?:has|have|was|were) (\w+ )?(been )?(?:done|corrected|fixed|resolved|put right|undertaken))\b|\bhow ((?:have|did|has|will|do) )?(?:you|your (?:team|company|business|staff)|(?:it|this|they|these|the (\w+ ){1,4})(?:was|were|has been|have been))('ve| have| had| already| since| then| will| plan to| are going to| intend to| did| been){0,3} (?:resolved?|fix(ed)?|correct(ed)?|address(ed)?|deal(t)?|handled|put|remed(?:y|ied)|solved?|made (?:it|this|things|up|good)|took care|taken care|taken|compensated|refunded|responded|reacted|cleaned|settled|looked after|helped|repaired)\b|\bhow (?:you (?:will|would|plan to|intend to|are going to)|you'll|will you|would you|are you going to|do you (?:plan|intend) to)\b|\b(?:which|what) ([\w'-]+ ){1,6}?(?:(?:have|has) (?:you|your (?:team|company|business|staff))|did you (?:take|make|correct|change|remove|stop|contact|refund|close|drop|fix))\b|\bwhat about (?:the|your|all|those)\b|\bwhat (has |have )?(?:become of|came of|come of|happened (?:to|with))\b|\bwhether (?:you|all|any|the|these|those) [\w' ]{0,50}(?:refunded|corrected|removed|informed|contacted|replaced|deleted|closed|compensated|fixed|resolved|shipped)\b|\bconfirm(ation)? (that )?(?:you(r team)? (?:have|has)|all [\w ]{1,40} (?:have|has)|the [\w ]{1,40} (?:have|has)) (\w+ )?(been )?(?:closed|corrected|removed|deleted|fixed|updated|refunded|resolved|ended|stopped|withdrawn|taken|changed|recalled|answered|contacted)\b/gi,
    strong: true,
  },
];

/** A purpose that makes actions or steps prevention. */
export const preventionPurposeEn =
  /\b(?:prevent\w*|avoid\w*|ensur\w+|make sure|making sure|guarantee\w*|safeguard\w*|recur\w*|re-?occur\w*|going forward|from now on|from here on|in (the )?future|never again|no longer|once and for all|long[- ]term|in your (?:business|process(es)?|procedures|company|warehouse|operations?))\b|\b(?:put|now|are|is|already) in place\b|\b(?:keep|keeps|kept|keeping|hold|holding|stop|stops|stopping) ([\w' /-]{1,80})?(?:from|out|below|under|within|above|away|in line|at bay|down|happening|occurring|recurring)\b|\b(?:so|in such a way)( that)? [^.;]{1,140}?\b(?:not|never|no|cannot|only|always|future|stays?|remains?|keeps?|will|can|can't|won't|doesn't|don't|have|has|are|is)\b|\b(?:does|do|will|would|can|could|is|are)(?: not|n't) (\w+ )?(?:happen|occur|return|repeat|come back|arise|recur|be repeated|again)\b|\bagainst (?!the (?:listings?|orders?|buyers?|units?)\b)\w|\b(?:maintain\w*|remains?|stay(s|ing)?|comply(ing)?)\b|\bto (?:keep|hold)\b|\bto protect\b|\b(?:similar|future|further|repeat|repeated) (?:complaints|claims|issues|problems|violations|errors|incidents|delays|cases|mistakes)\b/i;

/** The repair verbs: with these an action is an action even if it also speaks of the future. */
export const repairPurposeEn =
  /\b(?:resolv\w+|correct(s|ed|ing)?|fix(es|ed|ing)?|address(es|ed|ing)?|remed(?:y|ied|ying)|solv\w+|put(ting)? [\w' ()]{1,60} right|undo|make good|compensat\w+|refund\w*|clean(ed)? up|repair\w*|deal(t)? with|settle\w*|answer\w*|help\w* the|provide)\b/i;

/** Where a second purpose of the same steps begins: "… to resolve it and ensure that …". */
export const secondPurposeEn =
  /,? (?:and|as well as)(,? (?:also|to|then|thereby|thus|thereafter|how to|how you will|that will|which will|will)){0,2} (?=(?:prevent|ensur|avoid|make sure|making sure|keep|stop|guarantee|guard|protect|safeguard)\w*\b)|,? so (that )?(?=[^.;]{1,120}\b(?:not|never|no longer|cannot|won't|doesn't|don't|can't|again)\b)/i;

/** Words that may stand between the start of a clause and its head. */
export const prefixWordsEn: ReadonlySet<string> = new Set(
  'please kindly telling sending providing add adding and or also then first second third finally next lastly firstly secondly thirdly plus both either clearly fully briefly honestly precisely exactly specifically explain explains explaining explained describe describes describing tell tells telling us me state states stating show shows showing say says give gives giving provide provides providing include includes including included list lists listing outline outlines outlining set out sets setting identify identifies identifying detail details detailed detailing specify specifies send submit share clarify confirm answer name write report need needs must should can we you your our amazon would like want to know understand see hear read require ask for with about on in into of from at as regarding concerning covering covers cover contain contains containing following more greater additional further fuller full complete clear specific concrete precise exact honest thorough comprehensive real true actual main underlying root primary principal key likely direct corrective remedial immediate initial short-term necessary appropriate preventive explanation description account overview summary statement information what which how the a an any all each every these those this that some its their it is was are were be been believe think consider found have has had do did by only new plan letter words own let deal deals dealing written long-term lasting permanent future preventative systemic structural one two three part parts answers addressing address addresses demonstrate demonstrates expand elaborate go walk through help if applicable where possible within hours days hour day relevant supporting written documentary documented sufficient solid other copies copy attach attached upload enclose supply complaint complaints least than last along together bring come whatever'.split(
    ' ',
  ),
);

/** What a quote keeps before its head: "the", "a detailed account of the", "What you believe is the". */
export const keptPrefixEn =
  /((a |an |the |your )?(\w{1,24} )?(?:account|description|summary|list|statement|overview|analysis) of )?(what you (?:believe|think) (?:is|was|are|were) |(?:what|which) (?:is|was|are|were) |which |what )?((?:the|your|any|all|a|an|each|both|some|its) )?((?:main|true|real|actual|root|underlying|primary|exact|likely|direct|corrective|remedial|preventi(?:ve|tive)|immediate|specific|concrete|supporting|documentary|written|sufficient|relevant|possible) ){0,3}$/i;

/** A request: what follows may be asked for. Group-free; the match ends where the request words end. */
export const requestEn =
  /\b(?:please|kindly)(?! (?:do not|don't|note|be aware|ship|continue|keep|consider|remember|refrain|never|allow|wait|see|refer|read|make sure|ensure))\b|\byou(r [\w ]{1,40})? (?:must|should|needs? to|has to|have to|will need to|will have to|(?:are|is) (?:asked|required|expected) to)(?! not)\b|\bwe ((?:also|still|now|therefore|would|will|do|further|only|first) ){0,3}(?:need|require|ask|want|like|expect|must know|have to know|request|are asking|are looking for|look for|are missing|have to understand|must understand)\b|\b(?:must|has to|have to|needs to|should) (\w+ )?(?:include|explain|cover|contain|address|describe|show|state|answer|tell|set out|say)\b|\b(?:is|are) (still |also )?(?:needed|required|missing)\b|\bwhat (?:we|is|are) (\w+ )?(?:need|missing|required|needed)\b/gi;

/** A request put softly: what follows may be asked for, what stands in it not. */
export const softRequestEn =
  /\byou (?:may|can) (?:appeal|dispute|respond|reply|contest)\b[\w ]{0,30}\bby (?=(?:telling|explaining|showing|sending|providing|describing)\b)|\byou (?:may|can) (also )?(?=(?:add|include)\b)|\bwe(?: are|'re) (still |only )?waiting for\b|\b(?:one|a|our|the|two) (\w+ )?questions?( is| are| remains?)? ?: ?|\b(?:open|left|missing) (?:is|are|remains?)[\w ]{0,30}: ?|\b(?:it|this) (would |will )?(also )?helps?( us)?( \w+)? (?:if|when) you( also)? (?=\w)|\bwe (would |do |also |strongly )?(?:suggest|recommend|advise|propose|encourage|invite|welcome|appreciate|be grateful)\b( it)?( (?:if|that))?( you)?|\b(?:could|can|would|will) you (also |then |kindly )?(?=(?:fill|complete|redo|try|go over|write|expand|elaborate|explain|tell|send|share|provide|describe|add|give|clarify|let|show|confirm|say|upload|attach|outline|specify)\b)|\b(?:^|[.,;:] )to [\w ,'-]{3,90}, you (?:can|could|may|should) (also )?(?=(?:explain|tell|send|share|provide|describe|give|show|upload|attach|submit)\b)|\byour (?:answer|reply|appeal|plan|response|letter) (?:is|works|reads) (?:best|better|complete) (?:if|when) it\b|\bwe (?:would|will) (still |also )?(?:be (?:able|glad|happy) to |look|read)[\w ,]{0,50} (?:if|once|when) you (?=(?:explain|tell|send|share|provide|describe|give|show|upload|attach|submit)\b)|\bunless you (can |could )?(?=(?:show|prove|send|provide|submit|give)\b)|\bif you have (?=(?:proof|evidence|documents?|an?|the|any)\b[\w ',-]{3,80}, (please )?(?:let us|send|share|tell|forward|attach|provide|upload|write))/gi;

/** A verb that asks where it opens a sentence or a main clause. */
export const imperativeEn =
  /(?:^|[,:;(] ?|\b(?:and|then|or|also|instead|again|so) |[.] )((?:now|then|instead|also|either|simply|just|first|next|finally|in \w+ \w+,?|briefly|clearly) ){0,2}(?:send|provide|submit|tell|explain|describe|include|give|show|list|state|say|set out|write|share|detail|outline|identify|upload|attach|answer|let us know|(?:get|come) back to us with|let (?:it|the plan|your \w+) (?:contain|include|cover|say|state)|prove|write down|scan|furnish|set forth|supplement|let us have|prepare|add|supply|specify|clarify|demonstrate|help us (to )?understand|respond( to this (?:message|email|notice))? with|reply( to this (?:message|email|notice))? with|reply|expand|elaborate|go into|report|walk us through|summari[sz]e|forward|enclose|resubmit|confirm|let us (?:have|see)|hand in|return|cover|address|name)\b/gi;

/** A subordinate clause before the request: what it names is not asked for. */
export const subordinateEn =
  /^(?:if|unless|once|when|after|until|as soon as|before|while|although|though|because|since|as|where)\b[^,;:]{0,240}[,;:]/i;
export const subordinateOnlyEn =
  /^(?:if|unless|once|when|after|until|as soon as|before|although|though|because|since)\b/i;

/** Stock words that hold a head and ask nothing. */
export const stockWordsEn =
  /\b(corrective )?action plans?\b|\bplans? of (corrective )?action\b|\b(?:take|taking|took|takes) (\w+ ){0,2}actions?\b(?! (?:to|on|you))|\b(?:follow(ing)?|these|next|below|few|simple|above) (\w+ )?steps\b|\bfor (?:this|that|these|security|safety|privacy|legal|reasons?)( of)? (?:reasons?|security)\b|\bfor reasons of \w+|\breasons? given\b|\broot of the page\b|\bcauses? of action\b|\bno action\b|\bthis action\b|\bother actions\b|\b(?:two|2)[- ]step\b|\bstep[- ]by[- ]step\b|\bsubject to\b/gi;

export const greaterEn =
  /\b(?:greater|additional|more|further|fuller|much more) (specific )?(?:details?|explanations?|information|descriptions?|account)\b|\btell us more\b|\bexpand on\b|\belaborate on\b|\bmore (?:specific|precise|concrete|about)\b|\bin (?:more|greater) (?:detail|depth)\b/i;

/** What "how the orders …" asks for when it does not ask how something came about. */
export const howFutureEn =
  /\b(?:is|are) (now |being )?(?:checked|verified|tested|inspected|monitored|controlled|reviewed|screened|trained|handled|answered)\b|\b(?:will|from today|again|recur\w*|ensured?|going forward|from now on|in (the )?future|prevented|avoided|no longer|never)\b/i;
export const howDoneEn =
  /\b(?:has|have|had|was|were) (been |since )?(\w+ )?(?:corrected|resolved|fixed|remedied|solved|addressed|refunded|compensated|dealt with|put right|informed|notified|contacted|told|replaced|removed|destroyed|answered)\b/i;

/** A request made of somebody who thinks the decision is wrong: their "why" is a dispute. */
export const mistakeEn =
  /\b(?:mistake|in error|wrong|incorrect|disagree|unjustified|not yours)\b|有误|误判|誤判|不正确|错误|不同意|异议/i;

/** An item of a list of asks without a head: what it is about decides. */
export const looseRootCauseEn = /\b(?:went wrong|go wrong|fail(?:ed|ure|ures)|happened|behind)\b/i;
export const looseActionsEn =
  /\b(?:correct(?:ed|ing|ion)|resol(?:ved|ving|ution)|fix(?:ed|ing)|remed(?:y|ied)|repair(ed|ing)?)\b|\byou(?:'ve| have) (already )?(?:completed|done|made|taken|carried out|performed)\b/i;

/** A gap the message points at: "you have not told us what caused …"; asked for where nothing else is. */
export const gapEn =
  /\b(?:not|never|n't|without|fails? to|failed to|neither) (yet )?(clearly |really |fully |sufficiently |properly |also )?(?:told|tell|telling|explain(ed|ing|s)?|sa(?:y|id|ying)|describ(?:e|ed|ing|es)|mention(ed|s|ing)?|state[sd]?|show(n|s|ed|ing)?|address(ed|es|ing)?|answer(ed|s)?|identif(?:y|ied)|give[ns]?|cover(ed|s)?|set out|make clear)( us)?\b|\b(?:left|leaves?|leaving) (?:out|open)\b|\bomit(s|ted)?\b/i;
/** A request that only points at the sentence before. */
export const pointingRequestEn =
  /\b(?:add|include|provide|explain|supply|tell us|describe|send|clarify|address|do) (?:this|that|it|these|them|so)\b/i;

/** Questions of the text around it are to be answered. */
export const answerQuestionsEn =
  /\banswers? (to )?(\w+ )?(?:these|the|those|all|our|following)( \w+){0,2} questions\b|回答(?:以下|上述|这些|下列|前述|所有)[^,。]{0,6}问题/i;

export const doneEn =
  /\b(?:have|has|had|'ve)\b(?! to\b)|\b(?:took|taken|did|done|made|were|was|in place|implemented|introduced|changed|corrected|fixed|resolved|put)\b/i;
export const plannedEn = /\b(?:will|would|shall|'ll|going to|plan to|intend to|plans to|intends to|propose to)\b/i;

/** A plan asked for as a whole. */
export const planEn =
  /\b(an? |the |your |this |another )?((?:new|revised|complete|detailed|written|full|valid|updated|better|clear|acceptable|viable|corrective) ){0,2}(?:plans? of (corrective )?action|action plans?|plans?|POA)\b(?! (?:you |we |that you |which you |already))(?! of (?!action|corrective))( (?:that|which) [^.;]{1,160})?/i;
/** "How you will address this problem" is a whole plan in one phrase. */
export const wholePlanEn =
  /\bhow (?:you (?:will|plan to|intend to|are going to|propose to)|you'll) (?:address|resolve|fix|solve|deal with|correct|handle|remedy|tackle) (?:this|these|the|that|those|it|them|all|each|every)\b[\w' -]{0,80}/i;

/** Words that stand for the complaints of the message. */
export const genericIssueEn =
  /\b(?:issues?|problems?|complaints?|violations?|it|this|them|these|matter|situation|concerns?|defects?|claims?|incidents?|mistakes?|errors?)\b/i;
export const policyEn = /\b(?:polic(?:y|ies)|agreement|guidelines?|requirements|terms|rules)\b/i;
