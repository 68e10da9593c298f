/** Words written together, and what they stand for. Apostrophes are straight. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ['wont', ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['dont', ['do', 'not']],
  ['didnt', ['did', 'not']],
  ['doesnt', ['does', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['gonna', ['going', 'to']],
  ["let's", ['let', 'us']],
]);

/** Prepositions that sellers fuse with the number behind them: within12, before10. */
export const fusedPrepositions: ReadonlySet<string> = new Set(
  'within in of about over under by before after from to until till than least every at on for per since or and'.split(
    ' ',
  ),
);

/** Letters directly behind a number that name its unit, so that 24h is not taken for a code. */
export const unitSuffixes: ReadonlySet<string> = new Set(
  'h hr hrs hour hours am pm min mins minutes s sec d day days w week weeks m mm cm km g kg mg ml l lb lbs oz in inch ft x k pcs pc units sets layer st nd rd th y yr yrs gsm v w'.split(
    ' ',
  ),
);
