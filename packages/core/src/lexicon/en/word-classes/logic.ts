/** Words that join, bind, deny and soften. */
export const logic: Readonly<Record<string, string>> = {
  absolute:
    'never ever always absolutely completely totally entirely fully forever permanently zero none nothing impossible certainly certain certainty hundred whatsoever anymore ironclad foolproof bulletproof flawless flawlessly perfectly eternity eternal eliminate eradicate doubt undoubtedly definitely unconditional invariably wholly unfailingly infallible airtight indefinitely fullest',
  promise:
    'promise guarantee swear swore sworn oath vow pledge assure assurance commit commitment word undertake warrant certify solemnly dedicate hereby rest assured confident resolve agree bet firmly bound',
  again:
    'again repeat repetition recur recurrence reoccur reoccurrence happen occur occurrence arise anymore future reappear anew similar likewise relapse revert resurface',
  negation:
    "not no never without nor neither none nothing nobody nowhere hardly barely cannot can't don't doesn't didn't won't wouldn't shouldn't couldn't isn't aren't wasn't weren't haven't hasn't hadn't dont cant wont didnt doesnt unable cease",
  hedge:
    'maybe perhaps probably possibly might could may seem apparently guess think thought believe suppose somehow likely presumably would possible potential hopefully doubtful unlikely imagine suspect allegedly supposedly appear assume opinion view say admit tend',
  cause:
    'because cause reason due owing why lead led result root source origin trace stem happened explanation explain contribute contributing factor originate underlying behind consequence consequently hence thus therefore triggered attributed thereby since',
  purpose:
    'purpose aim goal intend objective thereby enabling enable help allow toward intended seek facilitate benefit meant so sake designed prevent intent',
  condition:
    'if unless whether provided otherwise until when should event depending assuming suppose whichever whoever lest supposing conditional contingent',
  contrast:
    'but however although though yet despite nevertheless nonetheless instead whereas contrary unfortunately regardless notwithstanding except unlike admittedly anyway whilst alas oddly',
  duty: "must should shall ought need require requirement obliged obligation mandatory compulsory required necessary supposed duty allow forbid forbidden forbade permit permitted prohibited shouldn't mustn't needn't can could able unable capable cannot",
  asking:
    'what which who whom whose why how where question wonder ask know whether unknown curious puzzled whatever whereabouts wherever',
  wish: 'want wish hope would like wanna expect desire prefer need love dream long aspire eager keen willing anticipate crave yearn',
  policy:
    'policy policies rule guideline terms condition regulation requirement code conduct agreement compliance violation violate standard restriction breach clause prohibited provision tos eligibility criteria bylaw principle',
  legal:
    'lawyer attorney court sue lawsuit legal illegal lawful unlawful law solicitor tribunal judge rights arbitration damages litigation barrister claimant plaintiff prosecute prosecution jurisdiction statute statutory gdpr antitrust liability complaint ombudsman crime criminal defamation justice',
};
