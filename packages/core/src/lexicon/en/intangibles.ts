const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Things of the body and of space that promises borrow: nobody has seen "a red line in the brain" or "the next level". */
export const figurative = setOf(
  `heart hearts mind minds brain brains hand hands eye eyes ear ears foot feet shoulder shoulders bone blood soul face head heads
  ground level levels place track line path road way light rein reins pulse forefront centre center core front edge
  side sides fire chapter leaf bottom top root roots sky world life lifeline foundation cornerstone space gap gaps loophole
  loopholes nerve guard spirit motto god king conscience heaven compass beacon watchword grip mile beginning start day days
  moment time times date deep stone stones round finger fingers`,
);

/** What is felt, owed or thought: an act upon it leaves nothing behind. */
export const intangible = setOf(
  `doubt doubts risk risks problem problems issue issues mistake mistakes error errors attitude behaviour behavior habit habits apology
  apologies gratitude effort efforts misunderstanding misunderstandings obstacle obstacles barrier barriers gap gaps loophole
  loopholes worry worries fear fears hope hopes dream dreams lesson lessons thought thoughts idea ideas word promise promises
  commitment commitments trust confidence reputation honour honor respect meeting meetings workshop workshops discussion discussions
  talk talks session sessions negotiation negotiations conversation conversations chat chats seminar seminars reflection
  respite sensitivity discipline harmony synergies synergy culture mindset awareness sense vigilance diligence accountability
  ownership openness honesty integrity passion love pride courage energy focus concept concepts idea principle principles
  value values spirit consciousness ideology thinking  pressure burden blame shame pain tears dust noise peace
  shortcoming shortcomings weakness weaknesses flaw flaws defect defects complaint complaints negligence carelessness excuse excuses exception exceptions shortcut shortcuts compromise compromises tolerance mercy hesitation delay delays teamwork craftsmanship instruction instructions end ends look basics corners signal signals stand example tone drive fashion manner safety loyalty stability stride pace
  violation violations infringement infringements that this something anything everything nothing
  thing things matter matters situation reason reasons way ways kind kinds sort type`,
);

/** Nouns in an abstract ending that can be touched all the same. */
export const tangible = setOf(
  `shipment shipments document documents payment payments equipment station stations medication packing packaging labelling
  labeling listing listings clothing bedding casing housing lining coating bearing earring earrings wiring tubing string
  building apartment instrument garment garments cement pigment ornament ornaments supplement supplements compartment
  translation translations application invoice declaration registration licence certification
  identification subscription cushion allowance fence appliance appliances entrance substance ointment basement
  department agency agencies battery batteries commodity facility celebrity city utility electricity advertisement advertisements consignment
  cooperation partnership relationship relationships collaboration promotion promotions employment production function
  connection connections insurance replacement replacements compensation picture pictures installment instalment statement statements agreement agreements`,
);

/** Praise before a noun takes the thing away: "genuine products", "qualified goods". */
export const praising = setOf(
  `genuine original authentic qualified honest true truthful real safe reliable trustworthy responsible clear beautiful happy
  satisfied perfect excellent standard reasonable careful thorough timely quick fast prompt fresh strict best finest nice
  correct right accurate proper complete different close good great hard fair sincere friendly polite`,
);

/** Verbs of luck, insight and will: what they are done to is not changed by it. */
export const faint = setOf(
  `find see hear win fail forget miss overlook neglect choose notice detect discover identify decide prefer serve trust lead earn
  rank allow permit let enable force oblige blame punish praise reward recover restore belong need cause exceed cost require
  injure damage host attend trigger owe own possess repeat recur mislead confuse misread misunderstand bother wonder live die
  reach achieve finish complete begin receive arrive wait watch demand hurt bind spread strike rise fall fly play sleep wake
  grow warn enter visit join order boost rate ease learn produce hit weave tear bring exit`,
);

/** People and words that stand for something else: an act upon them says nothing about a thing. */
export const persons = setOf(
  `people everyone everybody anybody nobody somebody someone anyone amazon it them us you me him her we they i he she one ones others
  child children family families person persons public society`,
);
