import type { WordFamily } from '../families.ts';

/** Where these stand, a fact of the business explains, fixes or proves something. */
const explains =
  '(asins?|skus?|b0[a-z0-9]{8}|defects?|defective|oversold|oversell|refund*|this (item|product|listing|batch)|invoices?|because|so that|so (the|each|our|we|one|two|a)|which (led|caused|is why)|caused|affected|attached|annex|appendix|exhibit|mislabel*|report(ed)? in|too few|sync*|lagged|skipped|late|delayed|inspect*|quality control|recheck*|re-check*|were wrong|was wrong|batch|label(l?ed|s)?|the (two|three|four) packers?)';
const others =
  "(the|this|its|their|a new|a|new|your) ~1 (supplier|distributor|wholesaler|brand owner|rights owner|courier|carrier|competitor|lawyer|attorney|laboratory|lab|buyer)('s)?|(our|my) (supplier|lab|carrier|courier|factory ~2 changed)|authori[sz]*";
const several =
  '(three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozens|hundreds|thousands|many|several|over|more than|\\d{1,3}(,\\d{3})*|\\d{4,9})';
const crowd =
  '(\\d{2,6}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands|dozens|over|more than)';
const workers = '(employees?|workers|people|staff|engineers|artisans|members|craftsmen|designers|weavers)';
const makers =
  '(company|firm|brand|shop|store|business|factory|workshop|studio|farm|enterprise|organi[sz]ation|group|agency|client|mill|atelier|label)';
const places =
  '(warehouses?|offices?|branch(es)?|showrooms?|stores|shops|outlets|factor(y|ies)|workshops?|plants?|production lines?|lines? of production|machines|looms?|farms?|hectares?|acres?|square \\w+|patents?|trademarks|brands|countr(y|ies)|states|cities|continents|dealers|distributors)';

/** What a business is proud of, plans and misses, in open words. */
export const boastsEn: readonly WordFamily[] = [
  {
    name: 'heritage',
    words: [
      '(my|our|his|her|the family’s) (grand(father|mother|parents|pa|ma)|great grand\\w+|ancestors?|forefathers|father|mother|uncle|aunt|family|parents) ~3 (start*|began|begun|carved|made|makes|built|founded|opened|planted|invented|sewed|baked|learned|taught|handed|pass*|brought|created|grew|wove|forged|dreamed)',
      '(hundred|hundreds of|\\d{3}|thousand|thousands of|\\d{1,2} hundred|hundred and \\w+) years (old|ago|of)|(several |many |three |four |two |five )?(centur(y|ies)) (old|ago|of)|(since|in|from) (the )?(middle ages|antiquity|ottoman \\w+|roman \\w+|1[5-8]\\d\\d|19[0-6]\\d)|ancient|age old|centuries',
      '(tradition|traditions|traditional|heritage|legacy|craft|craftsmanship|craftsmen|artisans?|artisanal|handicraft*|ancest*|folk art) ~6 (family|generations?|village|town|region|centur(y|ies)|passed|preserve*|alive|years|heritage)|(our|the) ~2 (tradition|heritage|legacy|craftsmanship|handicraft|roots)',
      '(secret|family|ancient|grandmother’s) (recipe|formula|technique|method)s?(?! (on|was|listed))|(recipe|formula|technique) ~3 (secret|ancient|generations?|old as)|(passed|handed) down (from|to|through|by)|(from|by) (father to son|mother to daughter|generation to generation)',
      '(we make|we craft|we sew|we bake|woven|weave|weaves|sewn|carved|crafted|takes ~4 (days|weeks|months)|roasted|knitted) ~4 (by hand|on a hand loom|on hand looms|with love|with passion|from local|with care and|by local|the old way|in small batches)',
      '(ancestors?|grand\\w+|uncle|father|mother) (invented|founded|forged|carved)|(town|village|region|valley|island|city|area|country|province|county) ~3 (known|famous|renowned|celebrated|home of|cradle|capital of|proud)|(known|famous|renowned) ~4 (region|world|country|everywhere|town|city|all over|valley|far and wide|nationwide|abroad)',
      '(love of|passion for|eye for) (detail|our craft|craft|quality|wood|leather|tea|coffee|beauty|design|nature)|(heart and passion|born out of|labou?r of love|stands? for (quality|love|beauty|tradition|excellence|trust|honesty|style))',
    ],
    unless: [
      explains,
      others,
      '(was|were) (sold|listed|missing|wrong|shipped)|refurbished|label|antique (filter|category|node)|differs?|vary|varies|accounts?|registered|password|log ?in|sheet|orders?',
    ],
  },
  {
    name: 'size',
    words: [
      `<we> ~2 (have|has|own|owns|operate|operates|run|runs|employ|employs|hold|holds|count|counts|maintain*|manage*|export*|supply|supplies|serve|serves|represent*|cover*) ~2 ${several} ~1 ${places}(?! (and|but) only)`,
      `(we|I) ~2 (have|employ|count) ~2 ${crowd} ~3 ${workers}`,
      `${makers} ~1 (has|have|owns?|operates?|runs?|employs?|holds?|counts?|exports?|supplies|serves|with|covers?) ~3 (${several} ~1 ${places}|${crowd} ~1 ${workers})|${makers} ~2 (has|have|with) (offices|branches|showrooms|stores|customers|partners) (in|across|all over|around)`,
      `(export|exports|exporting|ship|ships|sell|sells|deliver|delivers|supply|distribut*|active|present|sold|available) ~2 (to|in|into|over|across|through) ${several} ~2 (countr(y|ies)|states|cities|continents|stores|shops|dealers|nations)(?! from)`,
      `(as|being) (a|an) ~4 ${makers} ~1 (having|holding|with|of \\d+|that has|who)|(iso|bsci|gmp|haccp|fair ?trade|b corp) ?\\d{0,5} ?(certified|accredited|approved)? ~2 (company|organi[sz]ation|firm|factory|enterprise|manufacturer|business)|(having|hold|holds|holding) (the )?(iso|bsci|gmp|haccp) ?\\d{0,5} ~6 (employees|staff|years|people|customers|plus)`,
      '(sell|sold|ship|ships|shipped|send|deliver|process|make|produce) ~4 (thousand|thousands|hundred thousand|million|millions) ~1 (of )?(orders|parcels|pieces|units|products|items|customers|packages) (a|per|each|every|in|since|worldwide)|(yearly|annual|monthly|daily|our|total) ~1 (output|production|capacity|production capacity|yield) ~2 (is|of|reach*|exceed*|amounts|over|about|more) ~3 (\\d[\\d,.]*|million*|thousands?|two|three|tons?|pieces|units)',
      `(started|began|grew|grown|start) ~6 (garage|kitchen|one room|basement|bedroom|one machine|sewing machine|market stall|nothing|scratch|barn|zero|two people) ~8 (today|now|to|and|we|until)|(today|now) we (are|have|count|employ) ~1 ${several}`,
      'flagship (store|shop|boutique|showroom|studio|gallery)|(listed|traded) on the (stock exchange|nasdaq)|market leader|company (slogan|motto|philosophy)|(family owned|family run|owner run|owner managed|long established|world leading|market leading|industry leading|well established|top rated|award winning|multi million|fast growing)',
    ],
    unless: [
      explains,
      others,
      '(packers?|agents?) (for|and) ~3 (orders|parcels|messages)|only|affected|(parcels?|orders) ~2 to ~2 (norway|switzerland|canada)|shared|differ*|use different|moved',
    ],
  },
  {
    name: 'fame',
    words: [
      '(won|win|wins|winning|received|receive|awarded|took|earned|got|collected|nominated|shortlisted|finalists?|crowned|voted|hono(u)?red|elected|chosen|selected|named) ~6 (medals?|awards?|prizes?|trophy|certificate of (honou?r|excellence)|of the (year|month|decade)|best (of|in|new|small|brand|seller|exporter|product)|top \\d{1,3}|title of|by the (chamber|ministry|mayor|city|government|magazine))(?! (colou?r|finish|plat*|tone))',
      '(won|wins?|winning|awarded) ~4 (gold|silver|bronze|contest|competition)|(famous|well known) (actress|actor|singer|chef|blogger|football\\w*|star|youtuber)|(best|finest|five star|luxury) (hotels?|restaurants?) ~2 (of|in|use|buy)',
      '(tv|television|radio|newspapers?|magazines?|journalists?|documentary|bloggers?|influencers?|vogue|forbes|bbc|cnn|cctv|reporters?) ~2 (crew|team|show|program*|station|channel)? ?(filmed|wrote|writes|write|reported|reports?|visited|came|praised|interview*|featured|covered|called|recommend*|mentioned|loved|showed|did a story)',
      '(featured|appeared|appear|shown|been|were|was|mentioned|seen|interviewed|published|portrayed|presented) ~3 (on|in|by) (the |local |national |regional |a )*(tv|television|radio|newspapers?|magazines?|press|news|media|cctv|bbc|vogue|forbes|cover of)',
      `(five stars|\\d\\.\\d stars?|rating of \\d\\.\\d) ~4 (from|by|out of|among) ~3 (thousands?|hundreds?|\\w+ thousand|\\d[\\d,]{2,9}|customers|buyers|people|reviews)|\\d{2,3} (of|out of) (a |every )?(100|hundred) (buyers|customers|people|clients) ~2 (happy|satisf*|five|give|love*)|<buyers> ~2 (give|gave|rate|rated|love|loved) (us|our|my) ~3 (five|5|stars?|very|best|top)`,
      '(our|my|the) ~2 (brand|products?|shop|company|name|store|goods) ~2 (is|are|has become|have become|became|was|has been|stands?|belongs?|ranks?|ranked) ~2 (first choice|favou?rite|household|renowned|famous|leader|leading|number one|no 1|beloved|popular|synonym*|unique|the best|pride|innovat*|award*|pioneer|a symbol|a favou?rite)',
      '(even|also) ~3 (mayor|minister|president|celebrit*|stars?|hotels?|king|queen|actor|actress|governor|schools|government|embassy) ~3 (buy|buys|order*|use|uses|wear*|love*|our)|(first choice|favou?rite) (of|for) ~2 (hotels?|families|chefs?|professionals|schools|mothers|athletes)|pride of (the|our)',
      '(loyal|regular|faithful|long standing|returning|devoted|satisfied|happy) (customers?|regulars|buyers?|clients?|fans|followers|base|clientele)|(base|community|circle|family) of ~2 (loyal|regular|happy|faithful|satisfied|devoted) ~1 (customers?|regulars|buyers|clients|fans)?|(delight|delighting|delighted|served|serving|serve|pleased|pleasing) ~2 (people|customers|buyers|families|households|clients|homes) ~2 (in|across|since|for|all|worldwide|around)',
      '(fair|unbeatable|honest) prices|(our|offer*) ~2 (best|low|lowest) prices|(best|highest|top|superior|premium|excellent|unmatched) quality (at|and|products?|goods|in the)|(we|I|our) ~4 (reputation|good name|name) ~3 (built|years|best|known|trust|stands|excellent|spotless|hard earned|respected)',
    ],
    unless: [
      explains,
      others,
      '(tv|television) ~1 (mount|stand|remote|bracket)|(magazine|newspaper) (rack|holder)|gold (colou?r|plat*)|(the notice|your (message|email)) ~2 named|restore|regain|improve',
    ],
  },
  {
    name: 'plans',
    words: [
      '(next|this|coming|in|in the|soon|later this) (year|spring|summer|autumn|fall|winter|season|month|quarter|future|january|february|march|april|may|june|july|august|september|october|november|december|decade)? ~6 (plan|plans|will|shall|going to|want to|hope to|intend|aim|expect|wish|are to|dream) ~5 (open|opening|launch|launching|release|introduce|enter|expand|conquer|double|triple|build|found|move into|bring out|grow) ~4 (showrooms?|shops?|branch(es)?|factor(y|ies)|collections?|designs|new range|new line|markets?|countr(y|ies)|caf[eé]|studio|franchise|europe|asia|japan|australia|america|germany|france)',
      '(plan|plans|planning|will|shall|going to|want|wants|wanted|hope|hopes|intend|intends|aim|wish|dream|soon|expect*|preparing|ready) ~5 (open|opening|launch|launching|conquer|expand|enter|found|build|add|double|triple|go public) ~4 (showrooms?|boutiques?|branch(es)?|second shop|new shop|factor(y|ies)|collections?|new brand|own brand|new range|our range|to (the|our) range|assortment|portfolio|new markets?|franchise|public|asia|europe|japan|australia)',
      '(new|spring|summer|autumn|fall|winter|christmas) (collections?|designs|range|series|line) ~6 (come*|coming|launch*|ready|waiting|arriv*|starts?|planned|released?|soon|follow*|out in|hit*)|(stock exchange|go public|going public|ipo|initial public|franchise|venture capital|series a|investors are|new investor)',
      '(targets?|goals?|aims?|ambition|objective|budget|dream|vision) ~6 (crores?|lakhs?|millions?|turnover|revenue|sales of|number one|market leader|market share|largest|biggest|top seller|global|worldwide|unicorn)|(crores?|lakhs?)(?! ~2 (refund|fine))',
      '(reach|hit|make|earn|achieve|turn over|cross|pass) ~3 (million|thousand|lakhs?|crores?) ~1 (euros?|dollars|usd|pounds|rupees|in sales)|(next|new) (step|goal|frontier|destination) ~3 (is|will be) ~3 (markets?|europe|asia|japan|america)|(grow|growing|walk|go|move|march|build|write|flourish|work|advance|develop) ~4 (hand in hand|side by side|shoulder to shoulder|together) (with )?(amazon|you|your company)|hand in hand|shoulder to shoulder|(write|make) history|(bright|great|glorious|common|shared) future|to (new|greater) heights|success story',
      '(appl(y|ied|ying)|candidate|bid|nominat*) ~2 (for|to be|to become) ~4 (fair ?trade|heritage|unesco|award|prize|subsid*|grant)',
    ],
    unless: [
      explains,
      others,
      '(packing|inbox|outgoing|second (packing|inbox|warehouse door)|checklist|training|shift|inspection|scanner|deputy|agents?|compliance|customer service|warehouse lead|safety stock)',
    ],
  },
  {
    name: 'giving',
    words: [
      '(part|share|percent|%|cent|cents|portion|one dollar|each|every|a dollar|proceeds) ~5 (goes|go|donat*|given|gives?|flows?|support*) ~2 (to|for) ~4 (shelter|charit*|children|schools?|animals?|orphan*|church|poor|environment|forest|ocean|sea|community|village|foundation|cause|hospital|refugees|veterans|farmers)',
      '(we|I|company) ~2 (plant|plants|planted|donate*|sponsor*|fund*|build|built|volunteer*|support*|help|helps|employ|employs|give) ~4 (trees?|schools?|shelter*|orphan*|church|homeless|poor|disabled|single mothers|refugees|veterans|charit*|local (artists|community|farmers|artisans|women)|wells?|kindergarten|football|young people|women in)',
      '(our|we|company) ~4 (sustainab*|carbon neutral|climate neutral|plastic free|zero waste|eco ?-?friendly|fair ?trade|green company|social enterprise|social responsib*|corporate responsib*|socially responsible)(?! (claims?|badge|label|wording|bullet))',
    ],
    unless: [explains, others, '(tree|shelter) ~1 (stand|tent)|claim*|badge|bullet|title|keyword*|tariff|packag*'],
  },
  {
    name: 'losses of trade',
    words: [
      '(our|my|all our) ~2 (rank|ranks|ranking|rankings|bsr|sales rank|position|placement|visibility|traffic|momentum|page one|bestseller badge|advertising|ads|campaigns?|ppc|market share|sales|turnover|revenue) ~3 (drop*|fell|fallen|falls|falling|lost|down|gone|sank|slip*|sink*|collaps*|crash*|plummet*|vanish*|wasted|suffer*|disappear*|tripled?|doubled?|quadrupled?|grew|grown|rose|risen|growing|zero|halved|shrunk|shrank|evaporat*)',
      '(sales|revenue|turnover|business|orders|profits?|income) ~3 (have|has|had)? ?(grown|grew|tripled|doubled|risen|rose|increased|climbed|jumped|quadrupled) ~3 (by|\\d|year|since|every|steadily|last|this|each|from)|(year on year|year over year)',
      '(competitors?|competition|rivals?|others|copycats|imitators|other (sellers|brands|shops)) ~3 (are |is )?(taking|take|takes|took|steal*|stole|grab*|laugh*|overtak*|overtook|profit*|benefit*|enjoy*|win|winning|gain*|fill*|celebrat*|eat*|pass|passed) ~4 (our|us|my|place|market|sales|customers|rank|position|while|from)',
      '<buyers> ~2 (miss|missing|misses) ~1 (us|our|my)|<buyers> ~3 (go|going|run|switch|turn|turned|went|move) ~2 (to (temu|ebay|walmart|etsy|aliexpress|shein|tiktok|competit*|the competition)|elsewhere)|<buyers> ~6 (when we (come|are) back|where we are)',
      '(amazon|you|platform) ~2 (also |too |will |would |itself |is |are )*(los(e|es|ing|t)|miss(es|ing)?|forgo*|giv(e|es|ing) (away|up)|earn*|profit*) ~4 (%|percent|fees?|commissions?|money|revenue|turnover|profits?|good (seller|partner)|referral)|(without us|if we are gone|our absence) ~4 (amazon|buyers|customers|you)',
      '<we> ~2 (gave|give|given|paid|pay|brought|spent|poured|bring|contributed|earned|made) ~1 (you|amazon|your company|this platform|the platform) ~8 (years (of|and)|fees?|dollars|commissions?|millions?|revenue|profit)|(fees?|commissions?) ~4 (we|I) (have |had )?(paid|pay|brought|gave)',
      'our (strongest|best|most important|biggest) (season|time|months?|quarter)|(strongest|best|most important) (season|time|months?|quarter) (starts|begins|of the year|and)|(season|prime day|black friday|christmas|q4|holidays) ~3 (is here|around the corner|at the door|will be lost|ruined|lost|missed)',
    ],
    unless: [
      explains,
      others,
      '(rose|grew|went up|climbed) ~2 to \\d|packers?|stock count|handling time|report (shows|of)|coupon|overwhelm*|buffer|(lost|missing) ~2 (orders|parcels)|order (id|number)s?|temporary staff|extra staff|agents?|could not|team|not planned|refund',
    ],
  },
];
