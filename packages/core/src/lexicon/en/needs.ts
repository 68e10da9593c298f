import type { WordFamily } from '../families.ts';

/** Papers and charges of the case, which name rents and wages and plead for nothing. */
const papers =
  '(contracts?|agreements?|statements?|attached|annex|appendix|exhibit|proofs?|proves?|slips?|receipts?|invoices?|address|utility|licen[cs]e|royalt*|policy|labels?|per (box|unit|order|carton|parcel)|warehouse|lease|rental|tent|costumes?|bonus|penalt(y|ies)|deduct*|raised|now paid)';

/** Mouths to feed and bills to pay. */
export const needsEn: readonly WordFamily[] = [
  {
    name: 'mouths',
    words: [
      '<number> ~2 (mouths|souls|bellies)(?! guards?)|<number> ~2 (households?|famil(y|ies)) ~4 (eat*|live|lives|living|depend*|bread|feed|fed|rely|relies|wait*|behind|hope*|starv*|survive*)',
      '<number> ~2 (people|workers|employees|women|men|ladies|girls|mothers|staff|persons|colleagues|artisans|craftsmen|weavers|farmers|jobs) ~6 (eat|eats|feed|(live|lives|living)(?= (from|off|by|on))|depend* on (us|me|this|our|my|it)|wait* ~3 (salar(y|ies)|wages?|pay|payday|money|work)|wages?|salar(y|ies)|paychecks?|payday|jobless|unemployed|idle|without (work|pay|income|a job)|no (work|pay|income|job|bread|salary)|starv*|los(e|ing) (their|the) (jobs?|work))',
      '(workers|employees|women|staff|team|colleagues|people|artisans|weavers|farmers|village|villagers|valley|town|neighbou?rs|community|families) ~6 ((eat|eats|live|lives|living) (from|off|only from)|(feed*|depend*|rel(y|ies)) (on|from) ~2 (income|shop|store|account|jobs?|business|us|me)|wait* for (their |the )?(wages?|salar(y|ies)|pay|money|bread)|starv*|hungry|jobless|unemployed|without work)',
      '(village|villagers|valley|community) ~6 (poor|poverty|live*|no work|no jobs?|no income|starv*|hungry|hope*|depend*|thank*|cry*)|poor (village|villagers|country|people|farmers|worker|workers|family|seller|shop|mother|father)',
      '(cost|costs|costing) ~3 (people|workers|employees|men|women|us|me|of us|jobs|our|my|them) ~2 (jobs?|house|home|sleep|marriage|health|everything)',
      '(let|lay|laying|letting) ~3 (people|workers|employees|staff|men|women|girls|colleagues|everyone|of us) (go|off)|(let|letting) ~1 (people|workers|staff|employees) go',
      '(keep|keeps|kept|keeping|puts?|have|put) (a|the|our|my)? ?(roof|food|bread) (over|on|in)|(bread|rice) (of|for) ~2 (famil(y|ies)|children|kids|workers|people|house|table|home)|(is|are|was) (my|our|their|the) ~2 (bread|rice bowl|daily bread)|(no|without|earn*|daily|our|my) (order )?(means )?(no )?bread(?! (knife|box|maker|bin|pan|tin|bag|basket))',
      '(how|what) (shall|can|will|do|should|am|are) (I|we) (to )?(tell|explain|say|face|look|answer|feed|pay)|(tell|explain|face) (to )?(my|our) <kin>',
    ],
    unless: [
      'famil(y|ies) ~2 (size*|pack*|tent|set|game)|(shifts?|packed|packs|checklist|trained|scanner|per day|a day)',
      '(supplier|manufacturer|carrier|courier|factory) ~4 (jobs?|workers|employees)',
      '(waited|waiting) for (the|a|an) (label|carrier|scan|reply|refund|parcel|signature)|<buyers> ~6 (wait*|home|live|lives|neighbou?r*)',
      '(dismiss*|let ~3 go) ~6 (because|for) (he|she|they|stealing|theft|breaking)|home office|work from home|works? from home',
    ],
  },
  {
    name: 'purse',
    words: [
      '(rent|rents|mortgage|tuition|school fees?|wages?|salar(y|ies)|payday|paychecks?|electricity|groceries|diapers|surgery|dialysis|funeral|wedding|pension|debts?) ~6 (pay|paid|afford|due|owe*|behind|waiting|waits|from (this|the|our|my) (shop|store|account|income)|no money)',
      '(pay|paid|afford|owe*|pays|paying) ~3 (rents?|mortgage|tuition|school|schools|university|college|wages|salar(y|ies)|electricity|groceries|diapers|medicines?|surgery|dialysis|debts?|landlord|creditors?|fees for (my|our|the) (kids|son|daughter|children))',
      '(no|not enough|without|out of|have no|little) money (left |any more |anymore )?(for|to|left|in)|money (is|has) (finished|gone|run out|running out|over)|(nothing|no money|no food|not a cent|not one cent) ~2 (in|on) (the|our|my) (till|bank|wallet|pocket|pockets|fridge|pot|kitchen)|owe ~8 (and|but) (we |I )?(cannot|can’t|can not) pay|(cash|money|savings|reserves?|budget|funds|capital) ~1 (is|are|has been|have been|was|were) ~1 (finished|empty|gone|dry|exhausted|over|used up|eaten up|zero)',
      '(bank|landlord|creditors?|lender|tax office) ~2 (wants?|calls?|asks?|stands?|knocks?|threaten*|waits?|comes?|demand*) ~6 (money|back|door|loan|rent|every day|daily|interest|first of the month)|(supplier|uncle|friend|investors?) ~2 (wants?|asks?|stands?|knocks?|waits?|comes?) ~6 (his|her|their|the) (money|door)',
      '(borrow*|lend|lent|loan*) ~3 (money|from ~2 (uncle|aunt|friends?|family|bank|brother|sister|parents|father|mother|cousin|neighbou?rs?|relatives)|everywhere|\\$\\d[\\d,.]{0,10})(?! ~4 (printer|scale|scanner|truck|van|ladder|camera))',
      '(put|pawn*|sold|mortgaged|pledged|risked|gave|lost|lose|losing) (up )?(my|our) (own |parents’ |parents )?(house|home|car|flat|apartment|wedding ring|land|farm|pension|future|savings)',
      '(every|each) ~1 (day|hour|week|month|minute) ~4 (cost|costs|costing|eat|eats|lose|lost|losing|loss|bleed*|burn*) ~3 (us|me|our|money|\\d[\\d,.]{0,10}|thousands?|hundreds?|big|dollars|very|much)|(every ?day|daily) (lost|loss|lose|losing|we lose|I lose)',
      '(stock|goods|boxes|cartons|inventory|pallets|units|containers?|pieces|money) ~4 (eat|eats|eating|rot|rots|rotting|on the sea|at sea|on the water|on the ocean)',
      'bailiff|evict(ed|ion)|foreclos*|repossess*|(pawn|loan) shark|(no|without) (wages?|salar(y|ies)|pay)(?! (slip|rise|pal))|(small|tiny|little|no|meagre|low) (pension|income|salary|wage|savings)|(<weOrKin>|people|workers|families|and|who|all|they|she|he) ~2 (live|living|survive|lives) (from|on|off|by) ~3 (parcels?|sales|shop|store|box|orders?|amazon|month to month|hand to mouth|paycheck|pension|day to day)(?<!live on amazon)',
    ],
    unless: [
      papers,
      '<buyers> ~3 (paid|pays?|pay|owe*|lost|borrow*|money)',
      '(inventory|stock|goods|boxes|containers?) ~8 (delay*|late|oversold|customs|expired|recall*|removed|destroyed|removal order)',
    ],
  },
];
