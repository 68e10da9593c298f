/** Words that never stand in capitals but for emphasis: no code, unit, state or size is spelled like them. */
export const loudWords = new Set(
  (
    'never always all must please very not only ever every everything everyone nobody nothing none no each any both ' +
    'really truly so too again still now immediately today just even me my mine you your yours we our ours they them ' +
    'their this that these those two three four five six seven eight nine ten hundred thousand zero single one ' +
    'did does have had was were been will would could should can cannot do dont want need stop help because before after ' +
    'truth true false wrong right lie lies real fact facts proof innocent guarantee promise sorry thank thanks hope ' +
    'twice once more promised swear honest honestly innocent unfair impossible genuine authentic alone together always ' +
    'cannot couldnt didnt isnt wasnt wont nothing destroyed ruined ignored lied stolen killed crying begging desperate ' +
    'finally suddenly totally whole entire own extremely terrible horrible huge massive best worst enough because if'
  ).split(' '),
);

/** Common words of letters: two capitals in a row of which one is among these are emphasis, not a name. */
export const ordinaryWords = new Set(
  (
    'the a an and or but of in on to for with from by at as is are be has it its he she who what when where why how ' +
    'removed deleted checked closed refunded replied reviewed fixed corrected changed shipped sent bought sold stopped ' +
    'returned replaced trained hired read asked answered done made found paid new old used good bad best first last full ' +
    'brand items item listings listing orders order buyers buyer customers customer account store shop money funds ' +
    'complaints complaint message messages mistake problem issue time day days year years reason another chance family ' +
    'give gave let make take took get got tell told know think believe understand work reopen reinstate reactivate restore ' +
    'back open happen happened happens more most many much less lets write next chapter close live keep shop down away up out over life work ' +
    'children kids daddy mommy mother father love god mercy begging beg'
  ).split(' '),
);
