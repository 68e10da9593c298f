/** What is done with goods, people and papers. */
export const acts: Readonly<Record<string, string>> = {
  check:
    'check recheck inspect inspection verify verification test retest measure weigh count recount compare comparison scan match audit examine examination review proofread look crosscheck tick sign initial stamp sample photograph read reread confirm confirmation approve approval reconcile reconciliation monitor observe track validate validation control screen spotcheck survey assess assessment evaluate evaluation watch diagnose calibrate manually visually physically',
  investigate:
    'investigate investigation find found discover discovery trace analyse analyze analysis identify identification search uncover reveal detect detection determine conclude conclusion research interview establish pinpoint detective dig explore probe spot see saw seen noticed',
  handle:
    'pack repack wrap unwrap seal load unload ship reship dispatch despatch send sent deliver delivery carry transport label relabel sort pick assemble fold stack tape bundle insert receive fulfil fulfill fulfilment fulfillment stored stow shelve move unpack open repackage forward export import handle handover prepare preparation wipe wash grade disinfect refill',
  remedy:
    'refund reimburse reimbursement compensate compensation replace replacement exchange return repay repaid credit repair fix correct correction rectify resolve resolution solve solution settle settlement restore remedy remediate rework redo amend apologise apologize answer reply respond response contact goodwill redress voucher mend address',
  stop: 'remove removal delete deletion close closure cancel withdraw withdrew withdrawn withdrawal recall dispose disposal destroy scrap discard quarantine isolate block unlist delist end terminate termination revoke discontinue cease suspend suspension pause ban halt abandon drop pull purge unpublish deactivate disable shut liquidate uninstall stop freeze froze incinerate shred landfill garbage trash rubbish',
  hire: 'hire recruit recruitment employ appoint assign assignment designate delegate engage promote staff rota roster reassign nominate rehire outsource entrust allocate task responsible duty duties',
  train:
    'train retrain teach taught coach educate education instruct instruction brief briefing workshop course lesson seminar webinar lecture class quiz exam refresher tutorial onboarding induction curriculum certify learn mentor demonstrate session drill attend',
  buy: 'buy bought purchase acquire order lease subscribe subscription procure procurement source sourcing restock replenish invest obtain rent reorder import fetch stockpile',
  change:
    'change switch update upload edit rewrite rewrote rewritten replace revise revision modify modification adjust adjustment adapt convert redesign rename reset alter amend extend reduce lower split merge separate rearrange reorganise reorganize restructure transfer migrate shift transition redraft reword lengthen shorten transform',
  installing:
    'install set setup introduce implement implementation build built create creation develop establish connect activate enable configure add apply adopt put launch deploy deployment mount fit integrate integration automate automation design draft enforce enforcement roll formulate equip sync synchronise synchronize hang hung',
  keep: 'keep kept hold held maintain maintenance retain store save preserve archive file record log document register note write wrote written enter list collect gather backup stick',
  tell: 'tell told say said inform notify advise announce announcement explain explanation explained mention state remind reminder warn speak spoke spoken talk discuss discussion communicate communication report share agree call ring rang email alert escalate consult meeting',
  give: 'give gave given provide submit submission supply offer present show attach enclose send hand grant deliver furnish contribute receive get got gotten obtain take took taken bring brought',
  make: 'make made do done doing manufacture produce production build assemble craft sew print mould mold perform carry conduct execute accomplish run ran operate work use using',
  sell: 'sell sold sale resell relist offer advertise promote market retail wholesale dropship bundle discount clearance trade auction vend liquidate undersell upsell markup outlet',
  organise:
    'organise organize arrange arrangement coordinate manage schedule plan supervise supervision oversee oversaw lead led direct administer divide centralise centralize standardise standardize structure streamline',
  follow:
    'follow comply adhere obey abide conform respect observe meet met fulfil heed honour uphold compliance adherence stick according accordance align conformity regard',
  ensure:
    'ensure insure assure guarantee secure protect protection safeguard guard prevent prevention avoid avoidance minimise minimize eliminate elimination reduce reduction mitigate deter stop preclude avert forestall',
  lapse:
    'forget forgot forgotten miss overlook neglect omit omission fail failure skip ignore misread misunderstand misunderstood misjudge assume assumption mistake mistook mistaken confuse confusion oversell oversold mix mixup swap lapse mislabel mispick misplace lack disregard underestimate guess copied pasted oversight unaware unchecked unread shortcut skimped misinterpret skim rush',
  lateness:
    'late delay overdue backlog lag behind slow postpone overload overwhelmed understaffed busy swamped stuck waited queue bottleneck congestion tardy shortage unshipped undelivered lost',
};
