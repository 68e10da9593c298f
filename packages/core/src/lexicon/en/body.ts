import type { WordFamily } from '../families.ts';

/** What the work of a shop consists of: relatives who do it are staff, and an illness that stopped it explains a fault. */
const atWork =
  '(pack|packs|packed|packer|packing|ship*|label*|print*|orders?|parcels?|enter*|log|logs|logged|login|accounts?|laptop|computer|ip|device|address*|registered|director|check*|inspect*|inbox|messages?|emails|mails|repl(y|ies|ied)|answer*|handle*|listing*|stock|inventory|invoice*|sign*|trained|training|asins?|skus?|photo*|in charge|responsible|manag*|bookkeep*|forgot*|missed|overlooked|deputy|substitute|instead of me|took over|takes over|company|b0[a-z0-9]{8})';
const goods =
  '(pillow|mattress|monitor|massag*|mask|device|product|item|listing*|mug|shirt|toy|toys|game|book|poster|pendant|set|pack|bike|clothes|shoes|crib|blanket)';

/** Bodies, nights and relatives: they tell how the writer fares, not what happened to the orders. */
export const bodyEn: readonly WordFamily[] = [
  {
    name: 'body',
    words: [
      '(my|our|his|her|their) (heart|hearts|stomach|chest|legs|knees|eyes|blood|blood pressure|throat|soul|nerves|veins|tears|voice|breath) ~4 (<bodyFails>)',
      '(my|our) (hands?|fingers|whole body|body) ~3 (shak*|shook|trembl*|cold|numb|sweat*|stop*|tied|empty|weak)',
      '(shaking|trembling|shivering) (hands?|fingers|voice|legs|all over)|<we> ~2 (shake|shook|shaking|tremble|trembled|trembling|shiver*)',
      '<weOrKin> ~4 (cry|cries|cried|crying|weep*|wept|sob|sobs|sobbed|sobbing|in tears|tears)',
      'tears ~3 (coming|come|came|running|ran|falling|fell|flow*|streaming|down|eyes|cheeks?|face)|(burst|broke|break) (out )?(in|into|down in) tears',
      '(cry|cried|crying|weep|weeping|wept|sob*) (like|as) ~1 (child|kid|baby|babies|children)|cried (myself|herself|himself|ourselves)',
      '<weOrKin> ~4 (lost|lose|losing|dropped) ~2 (kilos?|kg|pounds|lbs|weight|hair|appetite|voice)',
      '<weOrKin> ~5 (eaten|eat|eats|ate|eating|swallow*|touch|touched|taste*) ~4 (food|meals?|meat|rice|bread|dinner|lunch|breakfast|bite|properly|nothing|anything|since|for days)',
      '(hardly|barely|scarcely) ~1 (eat|eats|eaten|ate|eating|sleep|sleeps|slept|breathe|speak|stand)',
      '(eyes?|eye lids?) ~3 (shut|closed?|closing|red|swollen|open) ~3 (since|all night|nights?|from crying|for days)|(closed?|shut|shutting|closing) ~2 eyes? ~2 (since|for|all|this)|(not|never|neither|nobody|without) ~5 (closed?|shut|shutting|closing) (a|an|our|my|their) eyes?',
      '<weOrKin> ~3 (sick|ill|fever|hospital*|fainted|faint|collapsed?|dizzy|vomit*|nauseous) ~2 (from|with|because of|over|of|out of|since) ~3 (worry|worries|this|stress|fear|news|shame|shock|grief|suspension|decision|mail|notice|tuesday|monday|then)',
      '(fever|sick|ill|pills?|medicine|tablets|doctor|hospital|heart attack|ulcer) ~4 (from|because of|due to) ~2 (worry|worries|worrying|stress|grief|fear|shock|suspension)|(worried|worry|stressed|stress) (sick|to death)|(pills?|tablets|medicine|drink*|whisky) ~1 (to|so|in order to|and) ~2 (sleep|calm|get through|rest)',
      '(chest|heart|stomach) (pains?|cramps?|attack|trouble|palpitations?|ache) ~2 (since|when|while|from|reading|after|because)|(doctor|doctors) ~2 (says?|said|told|gave|prescribed|worried|warn*) ~2 (me|us|that|my|i|i’m|he|she)',
      '(went|turned|gone|going|go|become|became) (completely |all )?(grey|gray|white|pale|old) ~2 (overnight|in|over|since|when|from|with)|aged ~2 years|(grey|gray|white) hairs?',
      '(blood|heart) (froze|freezes|freezing|ran cold|runs cold|boil*|stopped|stands? still|jump*|pound*|sank|racing|races?|skipped)',
      '(cannot|can’t|can not|could not|couldn’t|unable to|barely|hardly) ~2 (swallow|breathe|concentrate|think straight|get up|look (at )?(anyone|my|him|her|them|in))',
      '(I|I’m|we|boss|husband|wife|team) ~2 (sitting|sit|sat|staring|stare|stared|glued|waiting) ~4 (by|at|beside|before|in front of|next to|near|to) (the|my|our|this) (computer|phone|telephone|screen|wall|window|pc|laptop|form)',
      '(it is|it’s|its|at|now) ~2 (midnight|in the middle of the night|(1|2|3|4|one|two|three|four)( ?:? ?\\d\\d)? (in the morning|at night|am|a m|o’clock)) ~8 (I|we|I’m) ~4 (sit*|awake|writing|star*|refresh*|typing|up|sleep*|cry*)',
      '(I|I’m|we|boss|husband|wife) ~3 (sit|sitting|sat|writing|awake|staring|refresh*|woke|wake|typing|crying|still up) ~5 (midnight|middle of the night|(1|2|3|4|one|two|three|four)( ?:? ?\\d\\d)? (in the morning|at night|am|a m))',
      '(every|each|all|whole) (single )?nights? ~6 (think*|thought|dream*|cry*|worr*|sleep*|star*|pray*|awake)|(think|thinks|thinking|thought|dream*|cry*|worr*|pray*) ~6 (every|each|all) (single )?nights?',
    ],
    unless: [
      'forgot*|missed|deputy|substitute|replaced (him|her|me)|took over|nobody else',
      '<buyers> ~6 (cr(y|ied|ying)|hands?|eyes?|skin|heart|stomach|sick|ill|shook|sleep*|slept)|(her|his|the|their) (baby|child|dog|cat|skin)',
      '(my|our|the) ~1 (packer|picker|agent|employee|worker|clerk) ~3 (ill|sick|fever|hospital)',
      '(monitor|mattress|pillow|massag*|fabric|seam|shift (packs|works|answers))',
    ],
  },
  {
    name: 'kin',
    words: [
      '(my|our) ~2 <kin> ~3 (old|young|sick|ill|poor|sad|silent|quiet|scared|afraid|frightened|worr*|cry|cries|cried|crying|hungry|alone|ask*|wait*|dream*|pray*|suffer*|starv*|drew|draws|drawing|school*|college|university|hospital*|birthday|christmas|born|pregnant|dead|died|passed|dying|laid off|unemployed|jobless|medicine|dialysis|surgery|cancer|tears|not talk|look at me|looks at me|believe* in me|needs? (food|milk|medicine|surgery|school|help|me)|depend*|(live|lives|living)(?= (from|off|on))|nothing to eat|disappointed|said a word|says? a word)',
      '<kin> ~2 (ask|asks|asked|asking|keeps? asking) ~2 (why|when|if|what|me|us)|my (late |dying |sick |old |dead )<kin>',
      '(I am|I’m|we are|as) (a|an|two|both)? ?(old |young |poor |simple |honest |single |working |retired |unemployed |sick |disabled )(man|woman|men|women|mother|father|mom|mum|dad|parents?|people|couple|lady)',
    ],
    unless: [
      atWork,
      `(child(ren)?|kid|baby|babies|mother|father|famil(y|ies))(s|'s)? ~1 ${goods}`,
      "(mother|father)'s day|mother ?board",
      '(family|friends) and|family (business|company|shop|brand|members?)',
      '<kin> and I (run|own|started|opened|founded|built|work|sell|make)|(start*|open*|found*|built|began|creat*) ~6 (19|20)\\d\\d|(19|18)\\d\\d|(carved|sewed|baked|built|founded|recipe|craft*|tradition*)',
    ],
  },
];
