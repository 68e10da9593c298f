import type { Entry } from '../lexicon.ts';

/** Which control, and what shows it? */
export const absolute: readonly Entry[] = [
  {
    phrase: '(never|never ever|never again|ever again|anymore|any more|no longer|always|forever|for ever)',
    hit: 'We will always be honest.',
    miss: 'We will be at the bench.',
  },
  {
    phrase: '(~ensure|~guarantee|~assure|guaranteed)',
    hit: 'We will ensure quality.',
    miss: 'We will insure parcels.',
  },
  {
    phrase: '~make (very|absolutely|doubly|) (sure|certain)',
    hit: 'We will make certain that labels fit.',
    miss: 'We will make certified copies.',
  },
  {
    phrase: '(~prevent|~avoid|~eliminate|~eradicate)',
    hit: 'We will prevent mistakes.',
    miss: 'We will present invoices.',
  },
  {
    phrase:
      '(not|no) (~let|~allow|~permit) (this|it|that|the|these|such|same|similar|any|) (same|thing|things|mistake|mistakes|issue|issues|problem|problems|)',
    hit: 'We will not allow such mistakes.',
    miss: 'We will let the room.',
  },
  {
    phrase:
      '(under no circumstances|under any circumstances|in no case|in any case|in all respects|once and for all|by no means|zero tolerance|zero complaints|zero defects|zero mistakes|zero errors)',
    hit: 'We run a policy of zero tolerance.',
    miss: 'The counter starts at zero.',
  },
  {
    phrase:
      '(no|not|never) (one|buyer|buyers|customer|customers|further|more) (will|shall|can|may|complaints|complaint|mistakes|mistake|defects|errors|issues|problems)',
    hit: 'There will be no more mistakes.',
    miss: 'There will be no more than two sizes.',
  },
];

/** From what to what? */
export const comparison: readonly Entry[] = [
  {
    phrase:
      '(~improve|~enhance|~strengthen|~optimise|~optimize|~boost|~upgrade|~perfect|~refine|~tighten|~reinforce|~intensify|~accelerate|~sharpen|~polish|~streamline|~standardise|~standardize|~maximise|~maximize|~minimise|~minimize|fine tune|fine tuning)',
    hit: 'We will sharpen our checks.',
    miss: 'We will replace our shears.',
  },
  {
    phrase: '(~increase|~reduce|~decrease|~raise|~lower|~shorten|~lessen|~speed up|~step up) (up|)',
    hit: 'We will step up supervision.',
    miss: 'We will step aside.',
  },
  {
    phrase:
      '(much|far|even|still|a lot|) (better|best|higher|lower|shorter|stronger|greater|larger|fewer|less|bigger|safer|cleaner|clearer|richer|smarter)',
    hit: 'We will offer better service.',
    miss: 'We will offer size B.',
  },
  {
    phrase: '(more and more|more|further|better and better)',
    hit: 'We will hire more staff.',
    miss: 'We will hire two packers.',
  },
];

/** How many, and which? */
export const quantity: readonly Entry[] = [
  {
    phrase:
      '(some|several|multiple|a few|various|numerous|many|lots of|a lot of|plenty of|a number of|a series of|a range of|a variety of|certain|enough|sufficient|adequate|most of|the majority of|part of)',
    hit: 'We will add several cameras.',
    miss: 'We will add four cameras.',
  },
  {
    phrase:
      '(additional|extra|more) (staff|people|employees|resources|measures|steps|training|checks|care|manpower|personnel|time|money|energy|work|effort|attention|thought|funds)',
    hit: 'We will bring in additional manpower.',
    miss: 'We will bring in pallet 4.',
  },
  {
    phrase:
      'all (the|relevant|related|applicable|amazon|of amazon|of the) (policies|rules|policy|terms|guidelines|requirements|standards|regulations|laws)',
    hit: 'We will follow all applicable rules.',
    miss: 'We will follow rule 5.',
  },
];

/** What will the buyer see? */
export const fluff: readonly Entry[] = [
  {
    phrase:
      '(the|a|an|) (best|better|good|great|excellent|perfect|wonderful|superior|amazing|pleasant|satisfying|satisfactory|positive|first class|world class|high quality|quality|outstanding|exceptional|superb|top|ideal|smooth|optimal|finest|premium) (possible|) (customer|shopping|purchase|purchasing|buying|buyer|user|online|) (experience|experiences|service|services|support|care|quality|satisfaction|products|product|goods|attitude|provider|partner|partners)',
    hit: 'Buyers will get a wonderful shopping experience.',
    miss: 'Buyers will get a tracking number.',
  },
  {
    phrase: '(customer|buyer) (satisfaction|experience|first|centric|focus)',
    hit: 'Our focus is customer satisfaction.',
    miss: 'Our customer file is in annex 2.',
  },
  {
    phrase: '(high|higher|highest) (level|levels|standard|standards|quality) (of|)',
    hit: 'We keep the highest standards.',
    miss: 'We keep the highest shelf free.',
  },
  {
    phrase: '(top|first|number one|highest|utmost) priority',
    hit: 'Safety is our top priority.',
    miss: 'We use priority mail.',
  },
  {
    phrase: '(100%|fully|completely|totally) (satisfied|satisfaction|happy)',
    hit: 'Buyers will be fully satisfied.',
    miss: 'Boxes will be fully taped.',
  },
  {
    phrase: '(~satisfy|~please|~delight) (our|all|every|the|) (customers|customer|buyers|buyer|clients)',
    hit: 'We will satisfy every customer.',
    miss: 'We will phone every customer.',
  },
  {
    phrase:
      '(exceed|meet) (their|our|your|the|all|buyers|customers|customer|buyer) (needs|expectations|requirements|expectation)',
    hit: 'We will meet their expectations.',
    miss: 'We will meet their courier at 9:00.',
  },
  {
    phrase:
      '(a|one) (better|good|responsible|great|excellent|honest|qualified) (seller|partner|member|shop|store|company)',
    hit: 'We will be a better seller.',
    miss: 'We will be a small seller.',
  },
  {
    phrase: '(win win|good standing|in good order|reach a new level|customers first|buyers first)',
    hit: 'Our aim is a win-win.',
    miss: 'Our aim is 48 hours.',
  },
];

/** Which ones? */
export const measure: readonly Entry[] = [
  {
    phrase:
      '(appropriate|relevant|suitable|necessary|proper|corresponding|effective|strict|strong|certain|corrective|preventive|preventative|required|further|reasonable|adequate|related|immediate|various|other|better|additional|needed|possible|proactive|best|all|every|targeted|concrete) (measure|measures|step|steps|action|actions|procedure|procedures|solution|solutions|arrangement|arrangements|practices|controls|adjustments|improvements|corrections|precautions|precaution|training|documents|documentation|safeguards|resources)',
    hit: 'Corresponding arrangements will be made.',
    miss: 'Seating arrangements stay.',
  },
  {
    phrase:
      '(a|an|some|the|) (satisfactory|reasonable|suitable|good|better|acceptable|satisfying|proper) (solution|answer|result|way|outcome)',
    hit: 'We will find an acceptable solution.',
    miss: 'We will find a saline solution.',
  },
  {
    phrase: '~take (strong|strict|all|every|) (measures|action|actions|steps|precautions|care|responsibility)',
    hit: 'We will take precautions.',
    miss: 'We will take photos.',
  },
];

/** Who does what, and when? */
export const weakAct: readonly Entry[] = [
  { phrase: 'the needful', hit: 'The needful will be done for stock.', miss: 'The needle will be checked.' },
  {
    phrase: '~leave (no|any|little) (room|space|chance|doubt|ground) (for|)',
    hit: 'We will leave no room for doubt.',
    miss: 'We will leave room 4 empty.',
  },
  {
    phrase:
      '~pay (more|close|closer|special|much|great|full|particular|enough|high|greater|extra|) (attention|heed) (to|)',
    hit: 'We will pay closer attention to claims.',
    miss: 'We will pay 12 claims.',
  },
  {
    phrase: '~keep (a close|a closer|an|a|our) (eye|eyes|watch|look) (on|out|)',
    hit: 'We will keep our eyes on it.',
    miss: 'We will keep a log.',
  },
  {
    phrase: '(keep|stay|be) in (close|good|) (touch|contact|communication)',
    hit: 'We will stay in close touch.',
    miss: 'We will stay in room 4.',
  },
  {
    phrase: '~keep (on|) (~improve|~learn|~work|~try|~do|~make|~study|~optimise|~optimize|~strengthen|~fine)',
    hit: 'We will keep on working at it.',
    miss: 'We will keep the old box.',
  },
  {
    phrase:
      '~continue (to|) (~learn|~improve|~work|~offer|~provide|~do|~monitor|~study|~strive|~enhance|~develop|~follow|~maintain|~take|~make|~strengthen)',
    hit: 'We will continue to study.',
    miss: 'We will continue on 5 May.',
  },
  {
    phrase:
      '(~learn|~study|~familiarise|~familiarize) (more|from|about|the|all|amazon|ourselves|our|it|and|policy|policies)',
    hit: 'We will study the policies.',
    miss: 'We will enter the study.',
  },
  {
    phrase: '(do|be|become|perform|serve) (a|) (much|even|a lot|) (better|more|good) (job|)',
    hit: 'We will do a better job.',
    miss: 'We will do a count.',
  },
  {
    phrase: '(~focus|~concentrate) (more|) on',
    hit: 'We will focus on quality.',
    miss: 'We will set the focus of the camera.',
  },
  {
    phrase: '(~attach|~give|~lay) (great|more|greater|high|full|much|) (importance|emphasis|weight|priority) (to|on|)',
    hit: 'We attach great importance to returns.',
    miss: 'We attach annex 3.',
  },
  {
    phrase: '(~bear|~keep) (it|this|that|them|) in mind',
    hit: 'We will bear it in mind.',
    miss: 'We will keep it in box 3.',
  },
  {
    phrase: '(~invest|~devote|~dedicate|~spend) (more|a lot|much|our|ourselves|all|) ',
    hit: 'We will devote ourselves to service.',
    miss: 'We will invoice twice.',
  },
  {
    phrase:
      '(~comply|~abide|~adhere|~follow|~obey|~respect|~observe) (with|by|to|) (all|the|amazon|your|every|relevant|its|these|our|) (amazon|selling|relevant|applicable|of|) (policies|policy|rules|rule|guidelines|requirements|standards|regulations|terms|)',
    hit: 'We will abide by the rules.',
    miss: 'We will print the rules.',
  },
  {
    phrase:
      '(~strengthen|~improve|~raise|~enhance|~increase) (the|our|their|its|) (sense|awareness|consciousness|management|responsibility|communication|supervision)',
    hit: 'We will raise awareness.',
    miss: 'We will raise the shelf.',
  },
  { phrase: '(~deal|~cope) with', hit: 'We will deal with claims.', miss: 'We will sign the deal.' },
  {
    phrase: '(~look|~work|~reflect) (into|on|over|upon)',
    hit: 'We will look into it.',
    miss: 'We will work at night.',
  },
  {
    phrase: '(~cooperate|~communicate|~coordinate|~liaise)',
    hit: 'We will communicate with the supplier.',
    miss: 'We will phone the supplier.',
  },
  {
    phrase: '(~care about|~value|~cherish|~treasure|~treat) (every|each|all|our|the|this)',
    hit: 'We will treasure every order.',
    miss: 'We will scan every order.',
  },
  {
    phrase: '~put (our|the|more|) (customers|customer|buyers|thought|energy|heart|effort) (first|into|)',
    hit: 'We will put more thought into it.',
    miss: 'We will put foam into it.',
  },
  {
    phrase: '(~monitor|~supervise|~oversee|~manage|~control|~handle|~solve|~resolve) ',
    hit: 'We will oversee the warehouse.',
    miss: 'We will sweep the warehouse.',
  },
];

/** Who covers which hours? */
export const boast: readonly Entry[] = [
  {
    phrase: '(100%|100 percent|hundred percent|one hundred percent)',
    hit: 'We give 100% support.',
    miss: 'The shirt has 100 buttons.',
  },
  {
    phrase: '(round the clock|around the clock|day and night|at any hour)',
    hit: 'Support is there around the clock.',
    miss: 'Support sits near the clock.',
  },
];
