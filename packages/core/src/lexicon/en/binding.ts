const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that bind by being said. */
export const performatives = setOf('promise guarantee ensure assure pledge commit swear vow undertake warrant ensures');

/** Openings and verbs of hope, thanks, regret and request: they bind nobody. */
export const hopeOpeners = setOf(
  `hope inshallah hopefully please kindly thank thanks sorry apologize apologise regret wish appreciate beg request dear sincerely regards
  regard best yours respectfully cherish await cordially hello hi`,
);

/** What somebody who is served does: the promise in it is the seller's. */
export const receiving = setOf(
  'receive get hear expect see enjoy find have be know experience obtain benefit notice feel',
);

/** Verbs of knowing: "we have understood" finishes nothing. */
export const knowing = setOf('understand realise realize know believe think feel hope love mean want regret wish need');

/** "You will see a difference": the one who shows it is bound. */
export const witnessing = setOf('see notice feel hear recognise recognize');

/** What "you can …" invites to. */
export const relying = setOf('count rely depend expect trust rest bank');

/** Papers that speak: what "your notice says" is not the seller's. */
export const sources = setOf(
  'notice notification mail email message letter policy policies guideline guidelines page website listing rule rules article contract review feedback claim complaint title description paper report system amazon forum help',
);

/** Nouns of an announcement. */
export const planNouns = setOf(
  'step steps measure measures action actions plan plans improvement improvements point points arrangement arrangements change changes',
);

/** Adjectives of a remark: they judge a measure and are none. */
export const commentAdjectives = setOf(
  `important silly great easy simple good enough hard difficult cheap expensive fair clear obvious necessary essential crucial vital useful effective
  nice fine happy proud lesson true possible impossible worth surprising strange normal deep loss pleasure honour honor`,
);

/** Participles that describe: "our team is experienced" tells of no act. */
export const adjectives = setOf(
  'experienced interested motivated skilled qualified committed dedicated determined related used supposed located based involved limited detailed complicated satisfied pleased convinced allowed advanced',
);

/** "It is our … to". */
export const intentions = setOf('intention aim goal commitment promise resolve ambition objective target');

/** Behind "is": agreed upon and not yet done. */
export const plannedStates = setOf('planned scheduled foreseen envisaged intended pending underway');

/** "We are waiting", "I am writing to you": what is going on and leads to nothing. */
export const awaiting = setOf(
  'wait ask write hope look beg request apply appeal lose suffer struggle get have talk speak say try',
);

/** What a letter does itself: "I will explain", "let me tell you" promise words and no conduct. */
export const telling = setOf('explain say tell describe repeat admit confess summarise summarize add mention write');

/** What a measure brings or takes: "the seals amount to 4 cents", "this will save time". */
export const resulting = setOf(
  'cost amount mean depend result help save happen occur seem sound work take suffice matter pay add',
);

/** What lets somebody see: "the list is shown in annex 2", "we can prove it". */
export const showing = setOf('show prove see demonstrate confirm explain say tell describe imagine list include');
