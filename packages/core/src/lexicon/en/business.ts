import type { WordFamily } from '../families.ts';

const big = String.raw`(\d{1,3},\d{3}(,\d{3})?|\d{4,9}|\d{1,4} ?k|tens of thousands|hundreds of thousands|thousands|millions?)`;
const number =
  '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|some|over|more than|nearly|almost|about|\\d{1,2}\\+?)';
const years = `(${number} ~1 (years?|yrs?|decades?)|(a |many |several |some |the past |all these )?(years|decades)|(19|20)\\d\\d|the (very )?(beginning|start|first day))`;
const sites =
  '(ebay|walmart|shopify|etsy|aliexpress|alibaba|temu|shein|tik ?tok( shop)?|wayfair|newegg|(?<=(ebay|walmart|on|as|and|or|like|with) )wish(?! (to|you|that|we|for|amazon|all|the|our))|own (website|web ?site|site|web ?store|online (store|shop))|independent (site|website)|(offline|physical|retail) (stores?|shops?)|other (web ?sites?|platforms?|marketplaces?|channels?|sites?))';

/** Where these stand, a number or a date explains something. */
const caseWords =
  '(asins?|skus?|b0[a-z0-9]{8}|defects?|defective|late|delayed|oversold|oversell|refund*|this (item|product|listing)|invoices?|because|so that|which (led|caused)|caused|affected)';
/** Somebody else's business. */
const others =
  "(the|our|this|its|their|a new|a|new) ~1 (supplier|distributor|wholesaler|brand owner|rights owner|courier|carrier|competitor|lawyer|attorney|laboratory|lab)('s)?|the (manufacturer|factory) (was|is|has|that)|authori[sz]*";

/** Talk about the business instead of the case. */
export const businessEn: readonly WordFamily[] = [
  {
    name: 'tenure',
    words: [
      '(over|more than|nearly|almost|for|past|last|two|three|several) ~2 decades|(trusted|respected|known|established|household) (name|brand|supplier) (in|for|among)|(in|of) (the|this|our) industry',
      '(from|started with|began with|start from) (zero|nothing|scratch|one (room|garage|table|product)|\\$\\d{1,6}) ~6 (to|now|today|grew|and)',
      '(shop|store|company|business|factory|brand|firm|we|I|family|father|dad|grandfather|mother|parents|husband|wife|brother) ~3 (open*|start*|found|founded|began|begun|creat*|launch*|establish*|built|set up|joined?) ~6 (years? ago|decades? ago|(in|since) (the year |early |late )?(19\\d\\d|20[01]\\d|202[0-3]))',
      '(I|we|have|has) ~4 amazon (customer|customers|user|users|buyer|member|prime member|shopper|fan)',
      '(second|third|fourth|next|2nd|3rd) generation|generations of',
      `(sell|sells|selling|sold|operating|operated|trading|trade|doing business|in business|in operation|seller|sellers|store|shop|active|been (on|with|in|at)|been here) ~8 (since|for|from|over|more than|nearly|almost|about) (the )?(year |last |past )?${years}`,
      `(work|works|working|worked|run|runs|running) ~3 (on|with|in|at) amazon ~4 (since|for|from|over) ~2 ${years}`,
      `(for|since|over) (the )?(last |past )?${number} ~1 (years?|yrs?|decades?) ~6 (selling|sold|sell|seller|in business|on amazon)`,
      `(selling|seller|business|store) ~4 amazon ~3 (for|since) ~2 months`,
      `${number} ~1 (years?|yrs|decades?) ~2 (experience|of (selling|experience|operation|operating|business|sales|hard work))`,
      `(start|started|began|begin|open|opened|join|joined|enter|entered) ~4 (sell|selling|store|shop|business|amazon) ~5 ${years}( ago)?`,
      '(loyal|old|long term|longterm|longtime|long time|veteran|experienced|faithful|senior|diamond|gold) (amazon )?(seller|sellers)',
    ],
    unless: [
      caseWords,
      others,
      '(lead|manager|auditor|engineer|inspector|supervisor|consultant|accountant|hire) ~6 (experience|years)',
      '(agent|employee|packer|buyers?|customers?) ~6 (since|for|years)',
      '(policy|policies|listing|page|label|password|setting) ~4 (since|from|ago)',
    ],
  },
  {
    name: 'clean record',
    words: [
      '(metrics|ratings?|performance|odr|account health|scores?|feedback) ~2 (was|were|has been|have been|is|are|had been) ~1 (always|never|constantly|consistently) ~1 (green|good|fine|perfect|excellent|below|above|healthy|great|bad)',
      '(best|record|strongest|most successful) (year|month|season|quarter)( ever)?|(competitors?|other sellers?|others) (has|have|with|sell|sells) ~4 (worse|bad|fake|more complaints|still (online|active|selling))',
      '(loved|liked|used|bought|trusted) by (thousands|millions|hundreds|many|so many|over|more than|countless)',
      '(last|past|all these|whole|many|several) ~2 (years|time) ~4 (never|not (one|a)|no|without|zero) ~3 (complaints?|suspensions?|warnings?|violations?|problems?|issues?)',
      '(perfect|spotless|flawless|unblemished|impeccable|clean|excellent) ~1 (record|history|feedback|reputation|standing)',
      '(most|many|lots|all) (of )?(our |my )?(customers?|buyers?|clients?) ~3 (come back|came back|buy again|bought again|return to us|recommend*|happy|satisf*|love|like|loyal|repeat)',
      '(customers?|buyers?|clients?|people|families|everyone) (really |always |all )?(love|loves|loved|adore*|recommend*) (them|it|us|our|my)',
      '(quality|good|great) (products?|goods|items) (at|with|for) ~1 (good|low|fair|best|reasonable|affordable|competitive|great) prices?',
      '<we> ~2 never ~1 (had|have|has|get|got|getting|received|receive|been|met|faced|encounter*|caused|violated|made|broke) ~4 (complaints?|problems?|issues?|violations?|warnings?|claims?|negative|suspended|suspension|trouble|polic(y|ies)|rules?)',
      '(our|my|the) (account|store|shop|company|business) ~4 (never|always) ~4 (complaints?|problems?|issues?|violations?|warnings?|suspended|healthy|excellent|clean|perfect|green)',
      '(no|zero|without (any|a single|one)|not (one|a single)) ~1 (complaints?|problems?|issues?|violations?|warnings?|suspensions?) ~1 (before|until|ever|all these years|in ~2 years|at all)',
      '(years|amazon|sell|selling|seller) ~6 (with|without|no|zero) (no |any |a |single )?(complaints?|problems?|issues?|violations?|warnings?)',
      '(with|had|have|has|our|my|kept|earned|always|got|enjoy*) ~3 (good|great|excellent|perfect|clean|spotless|high|solid|stellar|wonderful|outstanding) ~1 (record|track record|reputation|history|credit|ratings?|feedbacks?|metrics|performance|health)',
      String.raw`(\d(\.\d)?|five|four) ?-?stars? ~1 (ratings?|feedbacks?|seller|store|shop|account)|\d\.\d (ratings?|stars?|score)`,
      String.raw`9\d(\.\d{1,2})? ?(%|percent) ~2 (positive|happy|satisf*|feedback)|9\d(\.\d{1,2})? ?(%|percent) of ~2 (customers?|buyers?) ~2 (happy|satisf*|pleased)`,
      '(only|just) (this|these|those) (few |single |little |two |three )?(complaints?|problem|mistake|negative)',
      'first (complaint|violation|warning|suspension|time) (in|since|for|during|after) ~2 (our|my|all|so many|many|years|\\d{1,2}|history|business|we|I)',
      '(loved|praised|well received|welcomed|liked|trusted|favou?red) by ~3 (customers?|buyers?|consumers?|families|users|people|market)',
      '(happy|satisfied|loyal|repeat) (customers?|buyers?|clients?)',
      '(customers?|buyers?|clients?) ~1 (love|loves|like|trust|praise|adore) ~1 (us|our (products?|store|brand|service))',
      '(almost|nearly) all ~2 (customers?|buyers?|clients?) ~3 (happy|satisf*|pleased|love|like)',
    ],
    unless: [
      caseWords,
      '(since|after|from) ~3 (january|february|march|april|may|june|july|august|september|october|november|december|monday|change|fix)',
      '(improve|improving|restore|return|bring|to keep|will keep|maintain|achieve|ensure|provide|back to|reach|lower|ask*|request*|cards?) ~6 (record|standing|rating|ratings|metrics|performance|health|feedback|star*)',
      '(will|shall|going to|to make|until) ~6 (happy|satisfied|love)',
    ],
  },
  {
    name: 'volume',
    words: [
      '(sales|orders) ~4 (are|is|were|was|reach|reached|about|around|over|exceed*|total*) ~2 \\$\\d[\\d,.]{2,12}',
      '(revenue|turnover|gmv|gross sales|net profit|profit margin)(?! (of|from) (this|the) (asin|item|product|listing))',
      '(spent|spend|invested|invest|put) ~2 \\$?\\d[\\d,.]{2,10} ?k? ~2 (in|into|on) ~2 (inventory|stock|goods|ads|advertis*|ppc|marketing|products|amazon)',
      '(did|made|make|do|doing|earn*|generat*|reach*|turn over|hit) ~3 \\$?\\d[\\d,.]{0,10} ?(k|m|million|thousand|usd|dollars)? ~2 (in|of|worth of) ~2 (sales|revenue|turnover|gmv|business)',
      '\\d{1,3} ?(%|percent) of (our|my|the (company|family)(’s)?) ~2 (income|sales|revenue|business|turnover|livelihood|orders come)',
      '(generat*|bring|brings|account for|accounts for|main|biggest|largest|only|most of) ~4 (of (our|my) )?(income|revenue|turnover)|(biggest|largest|main|most important) (sales )?channel',
      '(followers|subscribers|fans)(?! (out|blade|motor))|(tiktok|youtube|instagram|facebook|social media) (channel|page|followers|shop)',
      `(sold|sell|ship|shipped|deliver|delivered|process|processed|serve|served|fulfilled|total|made|completed|have|had|has) ~4 ${big} ~3 (orders?|customers?|buyers?|clients?|sales|products|packages|parcels)`,
      `(over|more than|nearly|almost|total|around) (of )?(more than |over )?${big} ~3 (orders|customers|buyers|families|clients|reviews|followers)`,
      String.raw`(sold|sell|ship|get|have|make|makes|process|receive) ~3 \d{2,6} ~2 orders? (per|a|each|every) (day|week|month|year)`,
      '(annual|yearly|monthly|daily|total|our|my) ~1 (sales|turnover|revenue|gmv|income|profit) ~5 (dollars?|usd|million|\\$\\d|growing|reached|over|more than)',
      String.raw`(sales|turnover|revenue|gmv) (of|is|are|was|were|reached|exceed*|over|more than) ~3 (\$?\d[\d,.]{0,12}|million*)`,
    ],
    unless: [
      caseWords,
      '(stock|inventory) ~4 (sync*|shared)',
      '(packers?|agents?|one person|two people|staff|only one) ~6 (orders|messages)|(orders|messages) ~6 (packers?|agents?|one person|only one)',
      'between \\d|\\d{1,3} days|period|compared|checked|reviewed|audited|labels?|of (which|them|these)',
    ],
  },
  {
    name: 'company profile',
    words: [
      '(husband and wife|wife and husband|father and son|mother and daughter|two brothers|two sisters|couple|family) (team|duo|business|shop|company|from|who)|(couple) (from|in|of)',
      '(belongs? to|part of|member of|subsidiar(y|ies) of) (a|the) ~2 (group|holding|corporation)|(group|holding) with ~2 (factories|companies)|(sole|exclusive|general) (agent|distributor|representative) (of|for|in)',
      '(donat*|charit*|sponsor*|non-?profit|volunteer*|local community|give back)(?! (stock|units|goods) (instead|to the library))',
      '(brand|trademark|products?) ~2 (registered|sold|available|present|used|known) in ~2 (\\d{1,3}|many|several|dozens|over) ~1 (countries|states|markets)|(ships?|sell|sells|sold|shipping|deliver) (worldwide|world wide|globally|internationally|all over)',
      '(farmers?|flea|christmas|craft|local|night) (markets?|fairs?)|trade (fair|show)|(rank|ranks|ranked|ranking) ~1 (on|in|at|first|top|page)|first page|page one|amazon’s choice|best ?seller (badge|rank|tag)',
      '<we> ~2 (employs?|employed) ~3 (people|families|workers|persons|women|locals)|people in (our|my|the) (town|village|city|community)',
      '(square|sq) ?(meters?|metres?|feet|foot|ft)',
      '(ranked|ranking|rank) ~1 (number|no|first|second|third|top|in the top|among)|(number|no) (one|two|three|1|2|3|\\d) ~2 (category|seller|brand|bestseller)|(were|was|are|is|been) ~2 top (\\d{1,3}|ten|hundred)',
      '(featured|reviewed|praised|recommended) (in|on|by) ~4 (magazine|newspaper|tv|television|blog|times|news|journal|press|housekeeping|influencers?)',
      '(signed|sign|won|got|landed|closed|lost) ~3 (big|large|huge|new|major|important) ~1 (contract|deal|customer|client|order|project) ~2 (with|from|in|worth)',
      '(this (little|small) (shop|store|business))|(one man|one woman|two person|two man) (business|shop|company|operation)',
      '\\d{2} ?-? ?years? ?-? ?old ~2 (woman|man|widow|mother|father|lady|veteran|grandmother|grandfather|retiree|person)',
      '(compan(y|ies)|business|brand|store|shop|factory|firm|enterprise|we|studio) ~2 (founded|established|registered|incorporated|started|born|opened|set up|built|created|found) (in|since) (the year )?(19|20)\\d\\d',
      '(founded|incorporated) (in|by|since) ~1 ((19|20)\\d\\d|my|two|a|our|me|three)',
      `(compan(y|ies)|business|brand|factory|firm|enterprise|we|group) ~2 (has|have|had|employs?|owns?|with) ~3 (\\d{2,6}\\+?|hundreds?|dozens?|twenty|thirty|fifty|over|more than) ~3 (employees|staffs?|workers|people|engineers|designers|factories|warehouses|square|stores|shops|brands|countries|patents|production lines)`,
      '<we> (am|are|is) (a|an|the|one of the) ~4 (manufacturer|factory|compan(y|ies)|business|enterprise|brand|startup|family) ~1 (with|in|that|who|which|from|speciali[sz]*|engaged|dedicated|focus*)',
      '(small|family|family owned|family run|tiny|woman owned|minority owned|veteran owned|mom and pop) (family )?(business|compan(y|ies)|brand|shop|store|enterprise|operation)',
      '(professional|leading|high tech|well known) ~1 (manufacturer|factory|enterprise|exporter)',
      '(speciali[sz](e|es|ed|ing)|engaged|dedicated) (in|on|to) ~3 (research|r and d|r&d|design|development|manufactur*|production|export*|home|outdoor|electronic*|cross border) ~4 (products?|years|manufactur*|sales|trade|goods|and)',
      '(own|our|strong|professional|independent) ~2 (r&d|r and d|research|design) (team|department|center|centre|ability)',
      '(awards?|prizes?|trophy|medals?|champion*|high tech enterprise)(?! (the|customers|a refund))',
      '(export*|sold|sell|selling) ~2 (to|in|into|over) ~3 (countries|continents|the (whole )?world|worldwide|all over|globally)',
      '(our|company|brand) (mission|vision|story|philosophy|motto)',
      '(I am|I’m) (a|an) ~2 (veteran|disabled|student|teacher|mother|father|mom|dad|immigrant|engineer|nurse|farmer|entrepreneur|widow)',
      '(I am|I’m) ~2 years old',
      '(quit|left|resigned|gave up) (from )?my (job|career|position)|(graduated|graduating) (from|in)|start(ed)? (this|my|our|the) (business|company|store|shop) (with|from|in|after|because)|from (scratch|my garage|my kitchen)',
      '(my|our) (brother|sister|cousin|friends?|wife|husband|father|mother|partner) and (I|me) ~6 (start*|open*|run|found*|built|business|shop)',
    ],
    unless: [
      'attached|annex|letter of|authori[sz]ation',
      '(square|sq) ~2 (label|box|table|rug|mat|carton)',
      others,
      caseWords,
      '(ill|sick|absent|on leave|holiday|vacation|trained|hired|recruit*|inspect*|check*|shifts?|related|computer|laptop|ip address|reward*)',
    ],
  },
  {
    name: 'growth',
    words: [
      '(increase|raise|double|expand|boost|more) ~2 (advertis*|ads?|ppc|marketing) (budget|spend|spending|investment|costs?)?',
      '(launch|launching|release|releasing|prepar(e|ing)|introduc(e|ing)) ~2 (new|spring|summer|autumn|fall|winter|next) ~1 (collections?|products?|lines?|brands?|models|series|season)',
      '(continue|keep|go on) ~2 (to )?(invest|investing|grow|growing|expand|expanding|develop|developing) ~3 (market|markets|amazon|business|brand|platform)|creat(e|ing) (more|greater|better) value|(us|american|european|global|international|overseas) markets?(?!place)',
      '(next year|in the (coming|next) (years?|months)|in 20(2[7-9]|3\\d)|by 20(2[7-9]|3\\d)|five year plan) ~10 (plan*|want*|hope*|hire|double|expand*|open*|grow*|launch*|reach*|sell|sales|production)|(plan*|want|hope|going|will|intend*) ~10 (next year|in the coming years|in 20(2[7-9]|3\\d)|by 20(2[7-9]|3\\d))',
      '(received|ordered|shipped|imported|have|bought|got) ~2 (containers?|\\d{1,3} containers?|pallets?|new stock|stock|inventory) ~6 (for|before) ~2 (q4|season|christmas|prime day|black friday|holidays)',
      '(plan|plans|planned|planning|prepare|preparing|going|want|wants|hope|intend|aim|dream|wish|ready|about) (to|for) ~3 (open|opening|expand|expanding|grow|build|enter|develop|make|bring|become|start) ~6 (brand|market|markets|the world|worldwide|germany|europe|uk|canada|japan|mexico|australia|countries|category|product line|business|sales|next level)',
      '(grow|build|promote|develop|expand) (the|our|my) (own )?brand|(brand|name) (known|famous|popular|bigger|stronger)',
      '(take|bring) ~3 (business|brand|store|company) to (the|a) (next|new|higher) level',
      '(invest|invests|invested|investing|spend|spending|devote|devoting|put|putting) ~4 (time|money|resources?|energy|funds|capital|efforts?|dollars|advertis*|ads|marketing|promotion) ~3 (in|into|on|to) ~2 (amazon|platform|marketplace|store|business|brand|market)',
      '(invest|investing|investment) ~3 (in|into) (the |your )?(amazon|platform|store|business|brand|market*|advertis*|ppc)',
      '(invest|spend|pay|paid|spent|put) ~3 \\$?\\d[\\d,.]{0,10}k? ~3 (advertis*|ads|ppc|marketing|promotion|fees|commission*)',
      '(grow|growing|expand|expanding|expansion|double|triple|scale|boost|(?<!(the|an|this) )increase) ~3 (sales|business|markets?|revenue|turnover|profits?|product (line|range)s?|europe)|develop ~2 (markets?|business)',
      '(grow|growing|develop|succeed|prosper|win) (together|with amazon|with you|side by side)|win win|winwin',
      '(enter|entering|open|opening|move into|launch in|sell in) ~3 (europ*|uk|japan*|canad*|mexic*|new|other|more|global|international|australia*) ~1 (markets?|sites?|marketplaces?|countries)',
      `(launch|launching|release|develop|introduce|introducing) ~3 new ~1 (products?|items|models|asins|brands?|lines?)|(launch|launching) ~1 \\d{1,4} ~2 (products?|items|models|asins)`,
      '(become|becoming|be|being|build|building|create) ~3 (top|best|biggest|largest|leading|famous|successful|big|well known) ~2 (seller|sellers|brand|store|shop|compan(y|ies))',
      '(more|much) business (in|on|at|with|for) (the )?amazon|(focus*|concentrat*) ~2 (on|in) (the )?amazon|(more|very|most) suitable for (our|my) (development|business)',
      '(long term|longterm|long run) ~1 (development|cooperation|co-operation|partnership|growth|business)|(further|future) (development|cooperation|growth)',
      '(our|my|business|development|expansion|growth|ambitious) (plan|plans|goal|target|ambition|dream) ~3 (to|is|for) ~2 (grow|expand|sell|sales|become|double|million|market)',
      '(prime day|black friday|christmas|q4|peak season|holiday season|cyber monday|high season|new season) ~2 (is|are|season is|season are)? ?(coming|approaching|near|soon|around the corner|about to start)',
      '(prepared|prepare|stocked|ordered|bought|have) ~4 (stock|inventory|goods|units|containers?|products|pieces) ~6 (for|before) (the )?(prime day|black friday|christmas|q4|peak season|holiday season|cyber monday)',
      '(our|these|my) (products?|items?|goods|brand|product line) ~3 (popular|best sell*|bestsell*|top sell*|innovative|famous|competitive)',
    ],
    unless: [
      '(grow|increase|develop) ~5 (training|stock|buffer|inspection|packaging|quality|service|handling|sample|staff)',
      caseWords,
      '(oversold|demand|sync*|handling time|backup|safety stock|holiday setting*|vacation)',
      '(inspection|scanner|training|quality (control|check)|test|label printer|software|warehouse staff|customer service|packag*)',
    ],
  },
  {
    name: 'other sites',
    words: [
      `${sites} ~10 (focus*|mainly|main|work|sell|sells|selling|business|success*|rating*|reputation|feedback|years|seller|sales|well|good|very|popular|never|stores?|shops?|customers)`,
      `(focus*|mainly|main|work|sell|sells|selling|business|success*|stores?|shops?|run|runs|running|besides amazon|apart from amazon|in addition to amazon|also) ~8 ${sites}`,
    ],
    unless: [
      '(stock|inventory|sync*|oversold|oversell|shared|quantity|listings?|invoice*|bought|purchase*|sourc*|closed|removed|deleted|suppliers?|buyer from|returns?|copied|copy|trademark|label|packaging|address*)',
    ],
  },
  {
    name: 'what Amazon loses',
    words: [
      'amazon ~2 (receive*|earn*|get|gets) ~4 (dollars|fees|commission*|money) ~4 (us|me|our|month|year)|amazon ~2 (earn*|get|gets|take*|keeps?|make*|receive*) ~3 (\\d{1,2} ?(%|percent)|share|part|cut|commission*) ~4 (sale|sales|order|orders|sell|us)',
      'amazon ~3 (get|gets|got|receive*|earn*|have|has|make|makes) ~2 (more|less|no|extra|bigger) ~2 (commission*|money|fees?|profits?|income|revenue)',
      '(amazon|you|both of us|both sides) ~3 (los(e|es|ing)|miss(es|ing)?|earn*|benefit*|profit*|(makes?|made) ~1) ~3 (money|commission*|fees?|profits?|revenue|income|sales|dollars)',
      '<we> ~3 (pay|paid|pays|bring|brought|contribut*|generat*|earned?) ~3 (amazon|you) ~6 (\\$?\\d[\\d,.]{0,10}k?|thousands|millions?|fees?|commission*|revenue|profits?|traffic)',
      '<we> ~3 (pay|paid|bring|brought|contribut*|generat*|spent|spend) ~6 (fees?|commission*|revenue|profits?|traffic|advertis*|ads) ~3 (to|for|on) (amazon|you)',
      '(commission*|referral fees?) ~4 (every|each|per|last) (day|month|year)',
      '(loss|bad|good|benefit|beneficial) (for|to) (amazon|both)',
    ],
    unless: ['<buyers> ~3 (lost|lose|paid)', caseWords],
  },
];
