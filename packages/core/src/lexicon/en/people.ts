const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The seller speaking. */
export const sellerPronouns = setOf('we i me us myself ourselves our my mine ours');

/** Those who work for the seller. They bind the seller, but naming them says nobody in particular does it. */
export const staff = setOf(
  `staff staffs team teams employee employees worker workers colleague colleagues agent agents representative representatives people
  company shop store business department departments warehouse everyone everybody personnel crew member members girl girls boy
  boys guy guys folk somebody someone office management service support operation operations customer-service seller sellers packers pickers`,
);

/** A post that one person holds: with a task, a reviewer can ask that person. */
export const roles = setOf(
  `manager managers lead leader leaders supervisor supervisors inspector inspectors owner director officer officers head chief boss
  foreman forewoman keeper storekeeper clerk clerks accountant bookkeeper assistant secretary coordinator controller auditor
  attorney lawyer counsel notary technician engineer engineers developer designer photographer buyer-side purchaser merchandiser
  packer picker operator operators specialist specialists administrator admin trainee deputy partner wife husband son daughter
  brother sister cousin father mother dad mom ceo coo founder co-founder president planner dispatcher receptionist consultant bench
  translator tester porter intern laboratory lab qc qa iqc oqc merchandiser cashier driver-in-house colleague-on-duty captain`,
);

/** Words before a role that make it an organisation's title and not a person: "seller performance manager" of Amazon. */
export const others = setOf(
  `amazon you your buyer buyers customer customers client clients consumer consumers shopper shoppers purchaser
  carrier carriers courier couriers ups usps fedex dhl postman driver drivers competitor competitors hijacker hijackers
  complainant complainants platform reviewer reviewers he she user users guest guests recipient recipients
  they who buddy friend friends neighbour neighbours neighbor neighbors police court government customs folks`,
);

/** Outside firms that a seller's own contract can bind. */
export const suppliers = setOf(
  `supplier suppliers factory factories manufacturer manufacturers maker makers vendor vendors wholesaler wholesalers forwarder
  forwarders printer printers contractor contractors distributor distributors partner partners agency agencies 3pl logistics`,
);

/** Titles before a name. */
export const titles = setOf('mr mrs ms miss dr mr. mrs. ms. madam');
