/**
 * What kind of doing a verb names, for somebody who wants to check it against a record.
 *
 * `act` leaves a trace by itself (refund, remove, ship, sign); `change` does if its object is a plain thing (update the
 * size chart, not update our mindset); `light` only if the thing is one of those that everybody can see (keep the invoice); `look` needs a unit and a point in the process (check each order before it ships);
 * `record` is a measuring or writing down that needs a unit only (weigh, photograph, log); `weak` is diligence that no
 * record shows; `say` opens somebody's words; `mind` is feeling, knowing and hoping; `state` tells how things are.
 */
export type VerbKind = 'act' | 'change' | 'light' | 'look' | 'record' | 'weak' | 'say' | 'mind' | 'state' | 'plain';

/** Base forms; the regular forms follow from the spelling. */
export const verbs: Readonly<Record<VerbKind, string>> = {
  act: `refund reimburse credit compensate pay repay replace exchange resend reship ship dispatch send return remove delete pull
    withdraw close delist unlist deactivate disable block lock suspend stop terminate end cancel discontinue destroy dispose
    scrap recall quarantine isolate separate segregate hire recruit employ appoint fire dismiss buy purchase install
    print label relabel stamp sign countersign initial approve reject refuse repack rewrap wrap seal relist publish
    upload download submit attach archive transfer escalate notify email phone charge fine deduct withhold rotate retire
    outsource subscribe register file test retest sample abort reorder liquidate cease quit retrain escort cap crush burn
    shred sue obtain restock offload discard reroute reopen route drop dispatch mail courier hand post pause
    throw freeze hold ban deny lose forfeit exclude bar retain unpublish revoke issue decline forward fill text tape glue bag box unpack withstand`,
  change: `update change correct amend edit rewrite translate add move switch shift swap renew rename create draft reserve enable convert
    merge split store mark require limit separate mount fit attach link relocate rebuild redesign reprint recode resize recut duplicate
    photocopy sort enter key feed tie glue hang stack park staple clip retag reassign reconfigure modify adjust`,
  light: `make give put take get keep use do have run provide offer deliver supply bring set start begin go come show include build
    introduce implement launch establish adopt assign designate open train cover raise lower reduce extend shorten increase
    write ask request collect call contact state stay leave stand read need pass carry quote confirm place pick work sell teach fulfil
    fulfill grow upgrade list`,
  look: `check inspect examine verify audit compare match recheck test proofread screen vet validate cross-check review
    verify doublecheck crosscheck reinspect spotcheck reverify`,
  record: `weigh photograph film video scan barcode measure count record log note tick timestamp caliper reconcile tally scan rescan
    reweigh recount serialise serialize`,
  weak: `improve enhance strengthen optimise optimize monitor supervise oversee learn study pay focus concentrate strive try
    endeavour endeavor attempt aim seek ensure assure guarantee promise pledge commit follow obey comply abide adhere respect
    handle solve resolve deal manage control treat care attach treasure cooperate communicate coordinate coach educate
    organise organize promote develop perfect refine boost upgrade reinforce tighten minimise minimize maximise maximize
    prevent avoid eliminate eradicate help support serve satisfy cultivate reflect rectify remember continue maintain
    uphold safeguard protect consider plan prepare discuss talk speak meet watch mind beware bear devote dedicate invest
    spend regulate standardise standardize streamline fine-tune tune investigate analyse analyze evaluate assess track observe
    count-on rely reply answer respond look pursue live listen rethink intend double step intensify accelerate speed foster remind urge encourage demand
    advise instruct brief inform familiarise familiarize touch face practice practise hear bend team sharpen polish fix
    grasp foster nurture embrace champion leverage align empower elevate embed instil instill cement deepen fuel spearhead
    harness embody steer navigate tackle confront overcome unify relax`,
  say: `say tell write claim state report complain mention explain reply announce argue insist allege declare tell promise
    ask request remind warn inform write assert`,
  mind: `believe know understand realise realize think feel hope wish regret apologise apologize appreciate thank love like want
    acknowledge admit recognise recognize accept agree trust guess suppose assume look value cherish beg expect remain doubt mean
    sound seem appear bet swear remember`,
  state: `be seem appear mean sound look cost belong contain include consist exist lie happen occur arise result depend show
    explain demonstrate prove indicate reflect apply concern remain fall break become lead cause work last amount`,
  plain: `carry play wear hear find win see fail forget miss overlook neglect mix buy sit drive fly rise throw draw choose
    catch bring hide hurt cut hit bind steal spread strike swing tear wake weave grind lend shoot shut sink slide spin
    sleep teach begin receive arrive finish complete achieve reach live die turn push pull press lift carry wait watch
    enter exit visit join attend host lead serve order trust notice detect discover identify locate decide choose select
    prefer skip exceed hit miss cost trigger require demand ask touch copy paste import export produce manufacture source
    rent lease borrow inherit belong owe own possess repeat recur damage injure mislead confuse misread misunderstand
    explode leak arrive deliver convert earn rank ease bother wonder expire reset restore recover repair clean wash dry iron
    heat cool freeze paint cover uncover knock ring answer dial chat message subscribe follow unfollow boost rate review
    slip punish criticise criticize blame warn praise reward force oblige allow permit let enable prohibit forbid
    wipe spin solder screw bolt hook stitch sew weld rinse dust trim fold roll pin padlock bin shelve stow chalk circle
    underline highlight plug unplug boil bake steam sterilise sterilize disinfect fumigate vacuum pour squeeze shake tilt
    strap clamp wedge coat engrave etch drill beep buzz flash ping sync reboot mute tuck flip flatten whistle leak`,
};

/** Base, past, participle of verbs that do not take -ed. */
export const irregular = `be was been|have had had|do did done|go went gone|send sent sent|resend resent resent|pay paid paid|repay repaid repaid|buy bought
  bought|sell sold sold|tell told told|say said said|make made made|take took taken|give gave given|get got got|get got gotten|keep kept kept|
  hold held held|withhold withheld withheld|write wrote written|rewrite rewrote rewritten|speak spoke spoken|see saw seen|find found found|put put put|
  set set set|reset reset reset|cut cut cut|hit hit hit|let let let|read read read|lead led led|leave left left|lose lost lost|meet met met|mean meant meant|
  feel felt felt|bring brought brought|think thought thought|teach taught taught|catch caught caught|stand stood stood|
  understand understood understood|misunderstand misunderstood misunderstood|know knew known|grow grew grown|throw threw
  thrown|draw drew drawn|withdraw withdrew withdrawn|fall fell fallen|break broke broken|choose chose chosen|freeze froze frozen|
  come came come|become became become|begin began begun|run ran run|drive drove driven|rise rose risen|wear wore worn|win won won|
  shut shut shut|split split split|spend spent spent|build built built|lend lent lent|bend bent bent|bear bore borne|sit sat sat|quit quit quit|
  forget forgot forgotten|hear heard heard|hide hid hidden|steal stole stolen|mislead misled misled|misread misread misread|stick stuck stuck|strive strove striven|
  seek sought sought|swear swore sworn|arise arose arisen|hang hung hung|burn burnt burnt|learn learnt learnt|deal dealt dealt|sue sued sued|
  retake retook retaken|redo redid redone|undergo underwent undergone|wake woke woken|lie lay lain|bind bound bound|drop dropped dropped|
  stop stopped stopped|ship shipped shipped|reship reshipped reshipped|pack packed packed|wrap wrapped wrapped|rewrap rewrapped rewrapped|plan planned planned|
  ban banned banned|swap swapped swapped|scan scanned scanned|rescan rescanned rescanned|scrap scrapped scrapped|commit committed committed|
  submit submitted submitted|refer referred referred|transfer transferred transferred|cap capped capped|step stepped stepped|cancel cancelled cancelled|
  label labelled labelled|relabel relabelled relabelled|admit admitted admitted|permit permitted permitted|occur occurred occurred|
  recur recurred recurred|tag tagged tagged|bag bagged bagged|bar barred barred|tip tipped tipped|omit omitted omitted|log logged logged|
  control controlled controlled|restock restocked restocked|map mapped mapped|flag flagged flagged|spot spotted spotted|slip slipped slipped|skip skipped skipped|begin
  began begun|forbid forbade forbidden|prefer preferred preferred|repack repacked repacked|regret regretted regretted|unwrap unwrapped unwrapped|
  show showed shown|trim trimmed trimmed|pin pinned pinned|strap strapped strapped|clamp clamped clamped|unplug unplugged unplugged|plug plugged plugged|
  flip flipped flipped|wipe wiped wiped|sew sewed sewn|spin spun spun|bin binned binned|grind ground ground`;

/** Forms of a verb that are nouns or adjectives more often than verbs: they need a subject before them to be verbs. */
export const nounLike: ReadonlySet<string> = new Set(
  `check checks review reviews audit audits test tests sample samples order orders report reports record records log logs label labels
  list lists sign signs stamp stamps file files count counts return returns refund refunds change changes update updates
  ship ships stock stocks process control controls test box boxes bag bags tape seal seals mark marks fine fines charge charges plan plans step steps
  use uses need needs work works call calls request requests reply replies answer answers response contact contacts post
  posts mail mails email emails text texts note notes photograph photographs film video videos scan scans measure measures watch
  lock locks block blocks stop stops place places set sets show shows state states cover covers open close hand hands hold holds
  cap drop drops number screen screens match matches look looks view views cost costs result results claim claims complaint
  message messages issue issues track tracks point points start end ends increase reduction split address rate rates train trains
  supply supplies promise promises guarantee guarantees help support care value values interest attempt attempts try quote quotes
  offer offers purchase purchases exchange exchanges credit credits transfer transfers register registers barcode barcodes name
  names brand brands tag tags size sizes color colour picture pictures image images photo photos model models part parts pass
  reward fire mind lead leads group team face like lower correct clean dry cool spot master back print prints limit limits
  ban bans delay delays damage damages harm effort benefit benefits source sources lack lapse mistake mistakes wrap lot lots
  cut hit run runs deal deals move moves turn turns rule rules tick ticks cross courier couriers alert alerts double
  request filter filters weight weights training trainings meeting meetings packing packaging shipping listing listings
  building handling tracking monitoring labelling labeling fulfilment feeling bearing being opening finding findings warning
  warnings wording spelling pricing rating ratings following leading forward existing remaining missing working writing
  beginning slip slips notice notices recording selling clothing bedding lighting closed attached related required affected concerned limited detailed used
  expected signed written printed sealed approved given put set read cut split cost shut hit let upset left lost set fixed
  roll rolls pin pins trim dust drill drills bolt bolts hook hooks screw screws plug plugs spin fold folds padlock padlocks stitch stitches
  circle circles highlight highlights ping beep buzz flash coat coats strap straps clamp clamps vacuum bin bins steam leak leaks whistle
  wedge wedges fuel champion embed anchor anchors relaxed last phone`.split(/\s+/),
);
