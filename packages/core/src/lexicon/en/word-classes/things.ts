/** Things: papers, tools, places, goods and what is wrong with them. */
export const things: Readonly<Record<string, string>> = {
  document:
    'document invoice receipt contract agreement statement report record log logbook ledger list table checklist form bill slip note ticket memo manual handbook file page spreadsheet sheet sop guideline instruction protocol minutes rota roster quotation quote proforma waybill manifest docket voucher letter copy register template',
  officialPaper:
    'certificate certification licence license authorization authorisation permit passport id identity registration msds sds coa coc ce rohs reach ul astm iso declaration trademark patent affidavit deed proof testimony warranty utility visa card driving approval authorised authorized',
  evidence:
    'evidence proof prove proven show demonstrate confirm support supporting substantiate verify testify documentation documentary traceable original genuine dated signed stamped visible readable legible showing confirming timestamped attest corroborate',
  attach:
    'attach attached attachment enclose enclosed enclosure annex appendix exhibit herewith below hereby included uploaded upload pdf zip jpg jpeg png docx xlsx csv link numbered listed submitted accompanying',
  picture:
    'picture photo photograph image screenshot video scan film footage recording drawing diagram clip snapshot camera render thumbnail infographic pic print',
  software:
    'software app application plugin erp crm excel google gmail outlook whatsapp wechat slack trello notion airtable asana zendesk jira helium keepa sellerboard shipstation quickbooks xero dropbox api script bot system program database dashboard filter automation repricer algorithm browser extension chatgpt ai server cloud vpn antivirus password tool',
  device:
    'scale scanner barcode printer camera cctv computer laptop tablet phone smartphone screen monitor gauge caliper calliper thermometer hygrometer ruler lamp machine robot timer alarm clock sensor detector multimeter lightbox trolley forklift conveyor hose hosepipe hammer magnifier microscope stopwatch router drill thermostat extinguisher fridge freezer',
  workplace:
    'board whiteboard folder wall desk poster calendar diary binder drawer cupboard cabinet keyboard door lock key clipboard pen marker sticker colour coded kanban rack tray hook basket locker bench station color red green blue yellow',
  warehouse:
    'warehouse storage storeroom stockroom shelf shelves rack bin aisle bay zone room dock office workshop garage shed floor corner yard depot hub centre center building area location entrance',
  packing:
    'box carton parcel package packet pallet crate bag polybag pouch envelope mailer wrap bubble foam cardboard tissue paper tape film shrinkwrap strap seal lid cap tube tin jar bottle sachet insert cushion padding filler sleeve wrapper peanuts blister band label',
  product:
    'product item unit goods merchandise article piece set pair model variant variation sample batch lot consignment asin asins sku fnsku upc ean version colour size stock inventory part accessory component spare device gadget',
  goods:
    'bottle cable charger battery toy doll puzzle dress shirt shoe sock jacket glove bag backpack wallet lamp bulb candle knife knives blade pan pot cup mug plate glass curtain towel pillow mattress chair helmet bike rope watch necklace bracelet supplement cream shampoo soap filter hose screw lock cotton polyester wool silk leather linen plastic rubber steel metal aluminium aluminum wood wooden ceramic nickel silicone paint glue lithium copper fabric textile resin ink chemical allergen gluten apparel jewellery jewelry garment',
  listing:
    'listing title bullet description detail page image keyword catalogue category variation headline content text wording claim chart size attribute browse node search condition backend price brand field banner',
  orders:
    'order orders shipment parcel delivery dispatch tracking purchase transaction sale return refund cancellation consignment waybill backorder preorder basket checkout confirmation',
  message:
    'message email inbox mail mailbox thread case ticket chat call conversation enquiry inquiry question query comment notification newsletter text autoresponder folder correspondence spam',
  complaint:
    'complaint complain review feedback claim chargeback dispute rating dissatisfied dissatisfaction unhappy negative allegation grievance infringement concern remark star opinion criticism az inr snad',
  account:
    'account seller store shop login user profile registration bank deposit card address phone identity ownership entity company ltd limited gmbh llc inc subaccount linked related access permission funds balance payout business bookstore bookshop storefront',
  number:
    'number id code serial reference ref sku asin barcode gtin ean upc batch version paragraph section row figure digit quantity date lotnumber',
  defect:
    'defect defective damage break broke broken crack scratch dent leak faulty malfunction loose bent torn tear stain rust rusty smell mould mouldy mold moldy missing incomplete chipped frayed blurred wobble swollen overheat burn burnt melt peel fade jammed crushed spilled shattered',
  mismatch:
    'wrong incorrect inaccurate mismatch different misleading outdated obsolete stale misdescribed discrepancy inconsistent inconsistency error incomplete unlike contrary duplicate mixed typo misspelt ambiguous unclear invalid unlabelled',
  authenticity:
    'counterfeit fake authentic authenticity inauthentic genuine replica imitation knockoff infringe infringement copyright trademark patent unauthorised unauthorized unlicensed parallel generic original logo rights piracy pirated grey gray legit',
  wear: 'new used expired expiry refurbished secondhand opened unopened worn dirty clean sealed unsealed resealed dusty renewed mint soiled sterile damp fresh stale intact pristine sellable unsellable resaleable shopworn old',
  safety:
    'safety safe unsafe hazard hazardous danger dangerous risk risky flammable explosive toxic poison poisonous choking injury burn shock recall caution restricted banned pesticide radiation medical supplement weapon allergy sharp voltage compliant noncompliant',
};
