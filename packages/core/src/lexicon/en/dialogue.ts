import type { WordFamily } from '../families.ts';

/** Apologies to Amazon. What buyers were told is a fact, not an apology. */
export const apologyEn: readonly WordFamily[] = [
  {
    name: 'apology',
    words: [
      '(sorry|apologi[sz]e|apologi[sz]es|apologi[sz]ing)(?! (cards?|letters?|notes?|to ~2 <buyers>))',
      '(our|my|sincere|deepest|deep|sincerest|humble|accept|accepts|express|heartfelt) ~3 (apolog(y|ies)|regrets?)(?! (cards?|letters?|notes?|e?-?mails?|messages?|to ~2 <buyers>))',
      'beg (your|for your) pardon|pardon (us|me)|please (forgive|excuse)|forgive (us|me)',
      '(feel|are|am|very|deeply|truly) ~1 regret(ful)?',
    ],
    unless: [
      '(to|with|for|and) ~2 (<buyers>|the \\d{1,4}|all \\d{1,4}|each|them|him|her)(?! (inconvenience|trouble))',
      '(apologi[sz]ed|apologi[sz]e) ~3 (<buyers>|them|him|her|each)',
      '<buyers> ~3 (apolog*|sorry)',
    ],
  },
];

/** Requests for an answer without a question mark. */
export const requestEn: readonly WordFamily[] = [
  {
    name: 'asks for an answer',
    words: [
      '(?<=^\\W{0,3})let (us|me) know',
      '(please|pls|kindly|could you|can you|would you|hope you|so) ~1 (tell|inform|advise|notify|show|teach|guide|enlighten|explain to|let) (me|us)(?! (sell|continue|keep|have|back|open))',
      '(please|pls|kindly) ~1 (advise|clarify|explain|confirm|specify|point out|elaborate|instruct)(?! (the|this) (packer|buyer))',
      '(please|pls|kindly|do|just|always) ~1 let (me|us) know',
      '(feel free|do not hesitate|don’t hesitate|dont hesitate) to (contact|let|ask|reach|tell|call|email|write)',
      '(I|we) ~2 (want|wants|wish|would like|like|need|hope) ~1 to (know|ask|understand) ~1 (if|what|which|when|why|how|whether|the reason)',
      '(we|I) (do not|don’t|dont|still do not|cannot|can’t) (know|understand) (what|which|why) ~4 (you|amazon|your)',
      '(waiting|wait|looking forward) (for|to) (your|a|an) (explanation|clarification|guidance|instruction|advice)',
    ],
    unless: [
      '(ask*|request*|remind*|invit*) ~2 <buyers>',
      '<buyers> ~3 (let|tell|inform|advise|know|ask*)',
      '(inserts?|card|message|template|page) ~4 (let us know|tell us)',
    ],
  },
];

/** A question whose addressee is Amazon. */
export const addressedEn: readonly WordFamily[] = [
  {
    name: 'addressed',
    words: [
      '(can|could|would|will|do|did|are|have|may|might|should|shall|must) (you|amazon|your team|we|I|this|it)',
      '(what|which|when|how|why|where|who|whom) ~4 (am I|are we|do we|did we|should we|can we|must we|will we|do I|did I|should I|can I|have we|we|I|you|amazon|our|my)',
      '(is|are|was|were|has|have) ~2 (there|it|this|that|our|my) ~5 (reply|answer|response|update|news|true|enough|possible|ok|okay|clear|correct|right|account|appeal|plan|listing|funds|anything|any|else|way|chance|progress)',
      '(you|amazon) ~3 (please|explain|tell|reply|know|want|need|mean|expect)',
    ],
  },
];

/** Amazon's own asks, repeated as a heading or a lead-in. */
export const echoEn: readonly WordFamily[] = [
  {
    name: 'ask repeated',
    words: [
      '(what|which) (was|were|is|are|caused|led|went|happened|has caused) ~4 (root causes?|causes?|reasons?|problem|issues?|wrong|late|defects?|complaints?|shipments?|claims?|violations?|happen*)',
      '(what|which) (steps?|actions?|measures?|changes?|controls?) ~1 (have|has|did|do|will|would|are|were) ~1 (you|we|been)',
      '(what|how) (have|will|did|do|can|are) (you|we) ~3 (done|do|taken|take|prevent|resolve|resolved|address|avoid|fix|fixed|ensure|make sure|improve)',
    ],
  },
];

/** Support cases, calls and chats. */
export const supportEn: readonly WordFamily[] = [
  {
    name: 'case',
    words: [
      String.raw`(?<!(phone|show|pencil|suit|display|carrying|cell|watch|laptop|sku) )case ?(id|ids|no|number|log|#|:|logs)? ?[:#]?(?!-) ?\d{6,12}`,
      'case (id|ids|logs?|numbers?) ~2(?! study)',
      '(open|opened|opening|raise|raised|submit|submitted|create|created|file|filed|log|logged|start|started) ~3 (support |seller support |help )?(cases|case|tickets?)(?! (study|for rings|with foam))',
      '(support|our|my|previous|this|the above|open|ongoing|pending|existing|related) (seller support )?(cases?|tickets?) ~2 (is|was|were|are|still|open|opened|answered|closed|log|with|no|number|id|pending)',
      'support (cases?|tickets?)',
    ],
    unless: [
      '(phone|show|pencil|display|carrying|cell|watch|laptop|sofa|cushion|pillow) cases?',
      '(support ticket|tickets?) ~3 (from|of|by) (buyers?|customers?)',
      'our (ticket|help ?desk) (system|software|tool)',
    ],
  },
  {
    name: 'call or chat',
    words: [
      '(account health|support|seller support|help desk|hotline|captive) (team|agents?|specialists?|people|staff)? ?(said|told|says|advised|confirmed|promised|suggested|assured)',
      '(told|said|spoke|spoken|talked|explained|mentioned|called|call|phoned|chatted|chat|contacted|asked|discussed) ~4 (seller support|your (agent|support|representative|colleague|team|staff|specialist|hotline)|amazon (agent|support|representative|staff|specialist)|account health|(health|support) (specialist|representative|agent|team)|customer service of amazon|captive team)',
      '(your|amazon|account health|seller support|support) (agent|support agent|representative|specialist|associate|colleague|staff|health (representative|specialist|team|agent)) ~3 (said|told|says|advised|confirmed|promised|suggested|asked|informed|assured|answered|explained|recommended)',
      '(see|read|check|refer to|per|as per|look at|find) ~2 (our|my|the) (previous|earlier|last|former|above) (e-?mails?|messages?|letters?|appeals?|cases?|submissions?|conversations?|chats?|calls?)',
      '(on|over|by|via) (the )?(phone|telephone|chat|call) ~4 (with )?(you|your|amazon|seller support|agent|yesterday|last|account health)',
      'seller support ~4 (said|told|replied|answered|advised|confirmed|times|ticket|case)|(called|phoned|contacted|wrote to|emailed) ~1 (seller support|amazon)',
    ],
    unless: ['(buyer|buyers|customer|customers|supplier|carrier|courier) ~3 (phone|telephone|call|chat|called)'],
  },
];

/** Another selling account, opened, used or meant to be used. */
export const secondAccountEn: readonly WordFamily[] = [
  {
    name: 'another account',
    words: [
      '(bought|buy|rented|rent|borrow*) (an|a|another|one) ~1 (seller |selling |amazon )?accounts?|(run|runs|running|have|has|own|owns|operate|operates) (two|2|three|3|several|multiple|more than one) ~2 accounts|(use|using|through|on|with|from) (the|our|my|his|her|another) other ~1 (accounts?|stores?)',
      '(open|opens|opened|opening|create|creates|created|creating|register|registers|registered|registering|start|started|set up|setup|apply for|applied for|get|got|make|made|build|built|buy|bought|rent|rented|operate|operated|operating|run|running|have|has|had|own|switch to|move to|moved to) ~3 (another|second|2nd|third|new|other|different|additional|extra|backup|back up|separate|spare|fresh) ~2 (accounts?|stores?|shops?)',
      "(move|moved|moving|transfer*|shift*|use|uses|using|used|sell|sells|selling|sold|continue|borrow|borrowed|rent|rented|login|log in|logged in|through|under|with|from|via|on) ~4 ((my|our|his|her|their) ~1 (wife|husband|brother|sister|friends?|family|father|mother|cousin|partner|employee|relative|colleague|parents?|son|daughter|second|other)|(another|a friend|friend|friends|someone|somebody|other|some other|a different) ~1 (person|people|seller|company|else|one)?)('s|’s|s’)? ~2 (accounts?|stores?|shops?)",
      '(sell|selling|sold|continue*) ~4 (through|on|under|with|from|in|via) ~2 (our |my )?(second|other|another|new|third|different|backup) ~2 (accounts?|stores?)',
    ],
    unless: [
      '(never|not|no|don’t|dont|didn’t|didnt|without|neither|nor|none) ~5 (open*|creat*|regist*|operat*|own*|use|used|using|have|had|has|run|sell*|another|second|other)',
      '(bank|email|e-mail|mail|paypal|deposit|social|user|sub|carrier|ups|fedex|usps|supplier|credit|advertising|payment|payoneer|courier|warehouse|shipping) accounts?',
      'accounts? (manager|managers|health|information|info|settings?|level|number|department|specialist)',
      '(accounts?|store|shop) ~3 (was|were|has been|is|are) (reactivated|closed|deactivated|reinstated|suspended)',
      '(physical|retail|offline|walmart|ebay|shopify|book|grocery|hardware) (store|stores|shop)',
    ],
  },
];

/** Fixes that policies forbid, by policy. Having stopped it never counts. */
export const prohibitedEn: readonly WordFamily[] = [
  {
    name: 'reviews',
    words: [
      '(ask|asks|asked|asking|request|requested|contact|contacted|contacting|persuade|persuaded|convince|convinced|invite|invited|urge|urged|beg|begged|communicate|communicated|negotiate|negotiated|talk|talked|encourage*|write|wrote|message|messaged|got|get|made|let|hope|want|wanted) ~8 (remove|removing|delete|deleting|change|changing|revise|revising|modify|modifying|update|updating|withdraw|withdrawing|cancel|cancelling|retract|edit|take down|take back|taking back) ~5 (feedbacks?|reviews?|ratings?|claims?|a to z|stars?|comments?|\uFFFC{2,20})',
      '(offer|offers|offered|offering|give|gave|giving|send|sent|sending|pay|paid|paying|provide|provided|promise|promised|compensate*|refund|refunded|reward|rewarded) ~6 (gift|gifts|gift cards?|cash|money|coupons?|discounts?|free (products?|items?|units?|samples?|gifts?)|vouchers?|refunds?|compensation|bonus|rebate|dollars?|\\$\\d{1,4}) ~6 (for|if|to|in (exchange|return)|so that|when|after|once) ~7 (reviews?|feedbacks?|ratings?|claims?|stars?)',
      '(cards?|inserts?|notes?|letters?|leaflets?|flyers?|emails?|messages?) ~5 (ask*|request*|invit*|encourag*|for|offer*) ~5 (reviews?|5 ?-?stars?|five ?-?stars?|positive (reviews?|feedbacks?)|good reviews?)',
      '(ask|asked|asking|invite|invited|let|hire|hired|arrange|arranged|pay|paid|had|got|get|find|found) ~2 (my |our )?(friends?|family|relatives|employees|staff|testers?|colleagues|agency|service provider|company|people|members) ~5 (buy|review|reviews|leave|write|give|purchase|order|rate)',
      '(leave|leaving|left|write|writing|wrote|bought|buy|buying|purchase*|post|posted|get|got|getting|add|added|increase) ~2 (some |many |more |\\d{1,4} )?(fake |paid |positive |good |5 ?-?star |five ?-?star )(reviews?|feedbacks?|ratings?)',
      '(review (exchange|swap|club|group)|vine (outside)|incentivi[sz]ed reviews?|brush(ing)? (orders|reviews))',
    ],
  },
  {
    name: 'contact outside Amazon',
    words: [
      '(contact|contacted|contacting|reach|reached|reach out|reached out|message|messaged|call|called|phone|phoned|text|texted|write|wrote|email|emailed|communicat*|talk|talked|chat|add|added|speak|spoke) ~6 (buyers?|customers?|clients?|them|him|her) ~4 (by|via|through|on|over|using|with|at|outside|off) ~2 (whats ?app|wechat|facebook|messenger|instagram|telegram|line|phone|telephone|e-?mail|personal|private|sms|text|outside|off|amazon|their own|social)(?! (messages?|messaging|messag*))',
      '(whatsapp|wechat|facebook|instagram|telegram|private (e-?mail|message)|personal (e-?mail|phone)) ~4 (buyers?|customers?|clients?)',
      '(refund|refunded|pay|paid|transfer*|compensat*|send|sent|money) ~6 (by|via|through|with|on|using) ~1 (paypal|venmo|zelle|bank transfer|western union|cash app|wire|alipay|wechat pay)',
      '(outside (of )?amazon|off amazon|off platform)(?! (policy|rules))',
    ],
  },
  {
    name: 'documents',
    words: [
      '(edit|edited|editing|photoshop*|alter|altered|altering|modify|modified|modifying|changed|change|forge|forged|fake|faked|adjusted|adjust|rewrote|retouch*|made|make|create|created) ~3 (invoices?|receipts?|certificates?|utility bill|bill|licen[cs]es?|test reports?|authori[sz]ation letters?|letters? of authori[sz]ation|bank statements?|documents?) ~1 (to|so|for|and|by|with|because|which|date|name|amount|quantity|ourselves|myself|showing)?',
      '(fake|forged|photoshopped|edited|bought) (invoices?|receipts?|certificates?|documents?|reports?)',
    ],
  },
];
