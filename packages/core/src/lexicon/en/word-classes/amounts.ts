/** How much and how many. */
export const amounts: Readonly<Record<string, string>> = {
  money:
    'dollar euro pound penny pence cent yuan rmb yen usd eur gbp cny rupee peso price cost fee amount payment pay paid money cash fund funds budget deposit balance tax vat invoice expense expensive cheap salary sum total charge loss bucks quid disbursement',
  unit: 'cm mm metre meter inch foot feet yard mile km kg kilo gram gramme ounce oz lb lbs tonne ton litre liter ml gallon volt watt amp degree celsius fahrenheit percent pixel dpi mb gb square cubic decibel lumen weight length width height dimension volume thickness',
  numeral:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen couple pair half quarter third single double triple',
  metric:
    'rate ratio percent percentage metric odr lsr vtr ctr ntr cancellation score kpi target threshold limit average statistic data figure trend chart health index benchmark count otdr',
  some: 'some several various many few numerous couple certain lots plenty multiple handful bunch majority most much more less little bit somewhat approximately about around roughly nearly almost scarcely partial partly mainly mostly different any fewer lot',
  all: 'all every each entire whole complete total full both any everything everyone everywhere overall across throughout entirety individually altogether universal fully wholly remaining rest',
  fitting:
    'appropriate relevant necessary suitable reasonable proper adequate sufficient enough corresponding applicable required correct correctly accordingly satisfactory acceptable optimal sensible fit essential important vital crucial effective efficient efficiency strong stronger robust solid sound comprehensive systematic systematically advanced modern innovative smart powerful successful practical feasible scientific standardised standardized sophisticated productive better',
  vagueNoun:
    'thing stuff matter aspect side way kind sort type area level measure step action method manner mean approach mechanism process procedure operation workflow strategy practice arrangement effort resource activity field factor issue problem situation circumstance detail affair topic regard extent something anything',
  compare:
    'more less worse higher lower bigger larger smaller greater stronger weaker than most least worst fewer same similar equal other another instead rather like such closer',
  big: 'big large huge enormous vast massive great significant substantial major considerable tremendous small tiny minor slight minimal little severe grave extreme high low',
};
