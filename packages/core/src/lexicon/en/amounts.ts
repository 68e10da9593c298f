import type { WordFamily } from '../families.ts';

const countable =
  '(listings?|lists?|offers?|asins?|skus?|products?|items?|units?|pieces|goods|orders?|parcels?|packages?|shipments?|labels?|buyers?|customers?|clients?|messages?|e-?mails?|complaints?|claims?|reviews?|feedbacks?|returns?|refunds?|employees?|staffs?|workers?|agents?|people|colleagues|operators|suppliers?|factories|invoices?|documents?|photos?|pictures?|images?|batches|lots|boxes|cartons?|cameras|measures|steps|mistakes|errors|reports|days|weeks|months|times|them)';

/** Amounts of something that can be counted, given without a count. */
export const vagueAmountEn: readonly WordFamily[] = [
  {
    name: 'amount',
    words: [
      `(some|many|most|several|various|numerous|multiple|countless|a few|few|a number of|a lot of|lots of|plenty of|a couple of|dozens of|hundreds of|a handful of|a series of|the majority of|a (large|small|great) (number|amount|part) of|part of|a portion of|nearly all|almost all|the rest of)(?= (of )?(the |our |these |those |my |such |its )?([a-z-]{2,20} ){0,2}${countable})`,
      '(recently|lately|not long ago|some time ago|these days|the other day|in the past (few|several) (days|weeks|months))',
    ],
    unless: [
      String.raw`[^\s]{0,12}\d[^\s]{0,12}`,
      '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred) [a-z]{3,20}',
      'some (time|how|what|thing)',
    ],
  },
];

const measure =
  '(trainings?|systems?|mechanisms?|process(es)?|procedures?|inspections?|controls?|management|standards?|checks?|checking|audits?|plans?|polic(y|ies)|services?|support|reviews?|measures?|testing|tests|supervision|teams?|selection|screening|assessments?|quality|workflow|guidelines?|rules?|monitoring|solutions?|packaging|attitude|logistics)';

/** Words that praise a measure. */
export const praisedMeasureEn: readonly WordFamily[] = [
  {
    name: 'praise',
    words: [
      `(strict|stricter|strictest|thorough|robust|comprehensive|professional|rigorous|perfect|complete|sound|scientific|world-class|world class|first-class|first class|top-notch|state-of-the-art|advanced|excellent|effective|efficient|powerful|high-quality|high quality|best-in-class|all-round|systematic|standardized|full-scale|in-depth|meticulous|long-term|iron|zero-tolerance|unparalleled|cutting-edge)(?= ([a-z-]{2,16} ){0,2}${measure}\\b)`,
      String.raw`24 ?[*x/×] ?7|7 ?[*x/×] ?24|24 hours a day|round the clock|around the clock`,
    ],
    unless: [
      '(not|no|never|without|lack|lacked|lacking|n’t|didn’t|don’t|haven’t|absence of) ~5 (strict|thorough|robust|comprehensive|professional|rigorous|perfect|complete|sound|effective|efficient|systematic|standardized|advanced)',
      'complete (list|order|file|refund|address)',
    ],
  },
];

const evidence =
  '(documents?|files?|evidence|proofs?|materials?|attachments?|enclosures?|information|papers?|screenshots?|photos?|pictures?|images?|everything|them|supporting [a-z]{3,12})';

/** Evidence that is pointed at without a name. */
export const unnamedEn: readonly WordFamily[] = [
  {
    name: 'pointer',
    words: [
      `(please |pls |kindly )?(see|find|check|refer to|view|review|open|look at|consult|read)( in| to)? (the |our |my |all |all the )?(attached|attachments?|enclosed|enclosures?|annex(es)?|appendix|appendices|attach)( ${evidence})?(?! ?[a-z]?\\d)`,
      `(please |pls )?(find|see) ~2 ${evidence} (attached|enclosed|in (the )?attach*|below)`,
      `${evidence} (is|are|has been|have been|was|were) ~1 (attached|enclosed|uploaded|in (the )?(attachments?|attached [a-z]{3,12}))`,
      `(attached|enclosed) (is|are|you (will )?find) ~2 ${evidence}|(the )?attached ${evidence}`,
      `(attach|attached|enclose|enclosed|upload|uploaded|provide|provided|submit|submitted) ~2 (all|the|our|my|some|relevant|related|required|necessary|supporting) ~2 ${evidence}`,
      '(as|is|are) (attached|enclosed)(?=[\\s.!,]{0,3}$)',
    ],
    unless: [
      String.raw`[^\s]{0,40}\.(pdf|png|jpe?g|docx?|xlsx?|csv|zip|txt|md)`,
      String.raw`(annex|attachment|appendix|exhibit|enclosure|file|document|invoice|photo|screenshot) ?(no )?[a-z]?[-.]?\d{1,3}|(annex|attachment|appendix|exhibit|file) [a-f](?![a-z])`,
      'shows?|showing|prov(e|es|ing)|demonstrat* (that|how)|confirm(s|ing) that',
      'attach* to (the|our|each|every) (listing|page|product|parcel|box|carton|item|unit)',
      String.raw`\d{3}-\d{7}|b0[a-z0-9]{8}`,
    ],
  },
];
