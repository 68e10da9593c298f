const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Papers and files that can be looked at. Policies, guidelines and plain "documents" are not among them. */
export const documents = setOf(
  `list lists log logs logbook checklist checklists sheet sheets spreadsheet spreadsheets form forms record records register
  certificate certificates invoice invoices receipt receipts contract contracts agreement agreements template templates annex annexes
  appendix attachment attachments exhibit exhibits screenshot screenshots photo photos picture pictures video videos diary notebook ledger
  sop sops manual handbook diagram chart charts label labels barcode barcodes slip slips waybill waybills manifest manifests
  minutes roster rota schedule timetable calendar whitelist blacklist blocklist passport msds coc cpc coa cofa letter letters
  signature signatures stamp stamps scan scans file files folder dossier ticket tickets order-list packing-list tracking
  questionnaire test-report report reports protocol clause clauses tag tags sticker stickers whiteboard poster excel
  permit licence license authorization authorisation quiz exam test tests translation deposit badge badges email emails datasheet consent approval sign-off`,
);

/** Equipment, software and services with a task. */
export const tools = setOf(
  `fba fbm afn mfn wms erp crm scanner scanners scale scales caliper calipers gauge thermometer hygrometer camera cameras printer
  software app apps script scripts bot plugin api spreadsheet zendesk slack trello dingtalk wechat asana jira keepa helium
  sellerboard shipstation linnworks veeqo veqoo odoo sap quickbooks dropbox google excel airtable notion vpn cctv rfid qr
  barcode autoresponder alarm timer 2fa password passwords microscope detector lightbox gps sms reminder reminders macro database
  dashboard helpdesk chatbot firewall router authenticator caliber durometer lux multimeter turnstile fingerprint verification authentication`,
);

/** Things of a workbench that everybody can see: an act on one of them leaves a trace. */
export const visibleThings = setOf(
  `carton cartons pallet pallets bubble foam film tape seal seals poly bag bags box boxes shelf shelves rack racks bin bins
  drawer cage cages cart carts trolley table tables bench room rooms door doors line lines zone zones area areas corner label labels
  sticker stickers page pages title titles photo photos image images picture pictures bullet bullets chart charts price prices
  address addresses phone number numbers account-name laptop computer password passwords user users rights button buttons
  keyword keywords brand brands word words certificate certificates invoice invoices sample samples stock inventory warehouse
  supplier suppliers factory carrier carriers setting settings template templates insert inserts card cards field fields
  staff-list contract contracts deposit deposits fee fees money refund refunds bonus salary wage penalty packer packers inspector buyers-list
  manager translator lawyer accountant machine machines scale scales scanner scanners camera cameras lamp lamps wrap
  cushion cushions pad pads corner-guards layer layers tray trays lock locks keys key tool tools weekend shift shifts clause clauses`,
);

/** Units that pass through a seller's hands, one after another. */
export const units = setOf(
  `order orders parcel parcels package packages unit units item items piece pieces batch batches lot lots shipment shipments
  delivery deliveries carton cartons box boxes pallet pallets product products listing listings asin asins sku skus offer offers
  return returns message messages claim claims complaint complaints refund refunds supplier suppliers invoice
  invoices label labels photo photos title titles page pages container consignment
  employee agent  shift style model design sample variation size color colour set pair bottle jar brand factory good goods inventory stock
  ticket email  child parent category certificate file image images keyword`,
);

/** Nouns after a number that count the letter's own points and not things in the world. */
export const pointNouns = setOf(
  `reason reasons thing things point points step steps aspect aspects measure measures way ways part parts question questions
  cause causes problem problems issue issues mistake mistakes item topic topics section sections principle principles word words hand hands
  time times chance chances heart hearts sentence sentences idea ideas side sides kind kinds`,
);

/** What cannot be seen: changing or adding one of these leaves no trace. */
export const vagueThings = setOf(
  `service services quality management performance experience experiences situation problem problems issue issues mistake mistakes
  attention awareness responsibility ability abilities skill skills knowledge mechanism mechanisms process processes
  communication relationship relationships effort efforts measure measures step steps action actions standard standards attitude
  mind mindset thinking thought work job jobs way ways control controls supervision operation operations strategy strategies
  satisfaction reputation image importance priority emphasis care concern concerns matter matters everything thing
  things something anything it this that improvement improvements solution solutions education culture environment support
  discipline consciousness efficiency professionalism level levels rule rules policy policies guideline guidelines system
  systems partner partners provider providers resource resources training trainings staff people energy time money practice practices
  procedure procedures plan plans opportunity chance trust value values requirement requirements expectation expectations
  compliance platform market business thoughtfulness feedback advice feedbacks views suggestion suggestions lesson lessons inspection
  inspections monitoring review reviews management-system strength capability capacity team teams best example sense bottom line
  responsibilities contact touch good better right wrong well eye eyes look place part use account metric metrics`,
);

export const timeUnits = setOf(
  `second seconds minute minutes min mins hour hours hr hrs h day days week weeks month months quarter quarters year years morning
  mornings evening evenings afternoon afternoons night nights shift shifts workday workdays weekend weekends noon`,
);

export const months = setOf(
  `january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec`,
);

export const weekdays = setOf(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
);

export const numberWords: ReadonlySet<string> = setOf(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred thousand dozen half both double twice`,
);

/** Units of measure that make any number before them checkable. */
export const measures = setOf(
  `mm cm m km inch inches in ft foot feet g kg gram grams kilo kilos oz ounce ounces lb lbs pound pounds ml l litre litres liter liters layer layers
  micron microns gauge gsm degree degrees volt volts w watt watts usd dollar dollars euro euros yuan rmb px pixel pixels mb gb`,
);
