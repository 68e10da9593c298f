import type { WordFamily } from '../families.ts';

/** Troubles of the writer's life and purse: they plead, and they say nothing about the case. */
export const hardshipEn: readonly WordFamily[] = [
  {
    name: 'family',
    words: [
      '(my|our|whole|entire) ~3 <relatives> ~6 (depend*|rel(y|ies|ied|ying)|live*|living|eat*|feed*|support*|suffer*|starve*|need*|surviv*|crying|cried|in school|at school|in college|to raise|to feed|hospital*|sick|ill|cancer|surgery|died|passed away)',
      '(support|feed|raise|provide for|take care of|look after) ~2 (my|our|a|the|whole|entire) ~3 <relatives>',
      '(my|our) (wife|husband|kids|children|daughter|son|parents|mother|father) and ~3 <relatives>',
      '<number> ~2 (kids|children|famil(y|ies)|babies|daughters|sons) ~3 (in|at|to|who|that|depend*|rel(y|ies)|behind|home|school|college|feed|raise|support|need|and)',
      '(have|has|with|got) ~1 <number> ~2 (kids|children|babies|daughters|sons)',
      '(families|households) ~3 (depend*|rel(y|ies)|live*|behind|suffer*)',
      '(single|working) (mother|father|mom|dad|parent)',
      '(depend*|rel(y|ies|ying)|live|lives|living|surviv*) ~2 (on|upon|from|by|off) ~2 (this|the|our|my|amazon|it) ~3 (income|account|store|shop|business|money|sales|job|work|salary)',
      'livelihoods?',
      '(only|sole|main|whole) (source of )?(income|living|hope|bread and butter|breadwinner)',
      '(earn|make) (my|our|a) (whole |only )?living',
      'bread on the table|food on (the|our|my) table|mouths to feed|nothing to eat|roof over',
      String.raw`all (that )?(I|we) have(?=\W*$)`,
    ],
    unless: [
      'parents? (have|has|had|asins?|listings?|products?)|(child|children) (asins?|products?|listings?|variations?)',
      'famil(y|ies) ~2 (size*|pack*|tent|set|game|of ~2 (asins?|skus?|products|listings|items|variations?))',
      '<buyers> ~3 (depend*|rel(y|ies))',
    ],
  },
  {
    name: 'money',
    words: [
      'mortgage*|payroll|bankrupt*|bancrupt*|insolven*|debts?|life savings|all ~2 savings',
      '(bank|my|our|the|a|pay|repay|take|took|took out|big|huge|business|car|house) ~2 loans?',
      '(pay|paying|owe|cover|afford) (for )?(my |our |the |their |them )?(monthly |employees |office |warehouse )?(rents?|bills|salar(y|ies)|wages|tuition|school fees|employees|workers|staff|debts?|loans?|living cost*)',
      '(salar(y|ies)|wages|rents?|bills) ~2 to (pay|be paid)',
      '(lose|loses|losing|lost) ~3 (jobs?|employment|income|everything|salary|salaries)|(lose|losing) ~2 (house|home)|without (a |any )?(job|income|salary)',
      '(jobs?) ~3 (at (stake|risk)|lost|in danger)',
      '(money|funds|dollars|capital|cash|savings) ~4 (tied up|stuck|frozen|locked|trapped)',
      String.raw`(got|have) \$[\d,.]{1,12}k? ~3 (tied up|stuck|frozen|locked)`,
      '(los(e|es|ing|t)|cost(s|ing)? (me|us)|bleeding) ~4 (money|thousands|hundreds|dollars|fortune|income|sales|revenue) ~3 (every|each|per|a|all|of|for|right now|because) ~2 (day|week|month|hour|dollars|this|your)?',
      'los(e|ing) (so much|a lot of|a fortune|sales|money|everything)',
      '(huge|great|big|heavy|serious|enormous|massive|terrible|tremendous|unbearable) (financial |economic |money )?(loss|losses)|(financial|economic|money) (loss|losses|pressure|burden)',
      'financial (hardship|trouble|ruin|pressure|difficult*|crisis|stress|burden)',
      '(go|going|goes|put|puts|putting|went|out) (me |us )?out of business',
      '(close|closing|shut|shutting) (down )?(my|our) (company|business|factory)',
      '(edge|verge|brink) of (bankrupt*|collapse|ruin|death|closing)',
      '(goods|stock|inventory|containers?|products|boxes) ~4 (stuck|stranded|piled up|piling up|rotting)',
      '(put|invested|spent|poured) ~2 (all|everything) ~4 (savings|money|have|had|saved|into)',
    ],
    unless: [
      '(refund*|reimburse*) ~6 (sales|money|losses)',
      '<buyers> ~4 (lost|losing|lose|owe)',
      '(goods|stock|inventory|containers?|products|boxes) ~8 (customs|port|carrier|hub|airport|terminal)',
      'parcels? ~2 lost',
    ],
  },
];
