/** Who a sentence speaks of. */
export const people: Readonly<Record<string, string>> = {
  self: "i we me us my our mine myself ourselves i'm i've we're we've i'd we'd",
  you: "you your yours yourself yourselves u ur you're you've",
  others: "he she they him her them his their himself herself themselves its he's they're they've someone themself",
  family:
    'family wife wives husband spouse fiance fiancee mother mom mum mam mama mommy mummy dad daddy father papa parent son daughter kid kiddo child children baby toddler newborn infant teenager brother sister sibling twin nephew niece cousin uncle aunt auntie grandma grandpa granny grandad grandmother grandfather grandparent grandchild grandchildren granddaughter grandson stepson stepdaughter stepfather stepmother godfather godmother godson goddaughter widow orphan household relative pensioner breadwinner dependant dependent',
  stranger:
    'person people somebody anyone anybody everyone everybody man men woman women guy lad lady gentleman boy girl chap bloke fella individual folk human neighbour neighbor friend mate buddy roommate flatmate stranger visitor passenger tourist guest crowd public',
  worker:
    'employee staff worker workforce personnel colleague coworker teammate packer picker clerk assistant secretary receptionist intern trainee apprentice temp operator cashier cleaner caretaker bookkeeper stocker storekeeper warehouseman labourer laborer crew newcomer newbie recruit helper typist seamstress tailor cook baker handler team',
  boss: 'manager supervisor leader foreman forewoman boss owner coowner director founder cofounder partner head chief officer ceo coo president chairman coordinator controller inspector auditor superintendent planner deputy proprietor shareholder executive management board',
  expert:
    'engineer technician designer programmer translator accountant consultant advisor adviser specialist expert chemist pharmacist doctor nurse dentist electrician mechanic analyst researcher scientist toxicologist laboratory lab photographer copywriter editor interpreter trainer teacher instructor lecturer assessor surveyor professional',
  outsourced:
    'freelancer contractor subcontractor agency agent middleman middlemen intermediary reseller outsourcer provider influencer marketer publicist promoter advertiser affiliate upwork fiverr moonlighter va bookkeeping prep outsource thirdparty broker dealer',
  buyer:
    'buyer customer client consumer shopper purchaser recipient complainant reviewer subscriber user clientele addressee wearer patron enduser caller enquirer payer guest',
  supplier:
    'supplier vendor manufacturer factory maker producer wholesaler distributor importer exporter trader merchant brand licensor licensee oem plant mill dropshipper liquidator alibaba aliexpress taobao costco walmart homedepot retailer',
  carrier:
    'carrier courier forwarder haulier driver postman postmen mailman postie ups fedex dhl usps dpd gls tnt hermes evri yodel parcelforce ontrac lasership aramex sf yunexpress postal logistics freight airline ferry lorry truck van depot customs broker port',
  rival:
    'competitor competition rival hijacker troll scammer fraudster thief thieves crook copycat imitator imposter impostor hacker blackmailer extortionist saboteur counterfeiter opponent enemy adversary attacker spammer gang mafia blackhat',
  amazon:
    'amazon amzn marketplace platform website site fba fbm sellercentral prime seattle ecosystem investigator reviewer representative rep adjudicator support helpdesk team department',
  authority:
    'police officer government ministry council municipality authority regulator fda cpsc fcc epa hmrc irs embassy consulate mayor minister senator congressman fireman firefighter inspectorate bureau agency tax bank insurer insurance notary registrar chamber',
};
