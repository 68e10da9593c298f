/** Hardship, feelings and pleas: what moves a reader and answers nothing. */
export const hardship: Readonly<Record<string, string>> = {
  hardMoney:
    'rent mortgage loan debt bankrupt bankruptcy insolvent insolvency creditor lender overdraft landlord eviction evict salary wage paycheck payroll payslip savings livelihood pension tuition unemployed unemployment jobless layoff layoffs redundant redundancy foreclosure repossess poverty poor penniless broke alimony cashflow bailiff collapse ruin ruined ruinous income earnings breadline',
  hardHealth:
    'hospital surgery cancer tumour tumor disease sick ill medicine medication medical clinic chemotherapy dialysis diabetes asthma stroke injury injured disability disabled wheelchair ambulance diagnosis diagnosed pregnant pregnancy miscarriage funeral death dead die dying dementia alzheimer covid flu pneumonia coma therapy bedridden blind deaf elderly inhaler insulin ward pill vaccine',
  hardHome:
    'house roof food bread meal table milk nappy diaper heating electricity groceries school kindergarten nursery college christmas fridge kitchen homeless starve hunger hungry clothes shoes shelter furniture bed toys divorce home',
  disaster:
    'storm hurricane typhoon flood earthquake tornado blizzard snow snowstorm wildfire blaze fire lightning war invasion strike riot pandemic epidemic lockdown quarantine outage blackout burglary robbery theft embargo tariff inflation recession crisis crises sanction weather heatwave drought wind smoke explosion collision pirate survival collapse catastrophe catastrophic',
  sad: 'sad upset heartbroken heartbreaking devastate despair desperate desperation miserable misery unhappy cry tear weep wept sob lonely loneliness depressed depression depressing grief grieve sorrow sorrowful mourn gloom gloomy gutted crushed hopeless helpless broken tragic tragedy bitter melancholy shattered dejected disheartened discouraged',
  angry:
    'angry anger furious fury rage frustrate frustration annoy outrage outrageous irritated resent resentment disgust disgraceful indignant unfair unjust injustice cruel cruelty inhumane harsh humiliate insult disrespect disrespectful appalled appalling ridiculous absurd scandal scandalous shameful hate hatred',
  distress:
    'afraid fear fearful scared scary frighten terrified anxious anxiety panic stress stressful worry nervous dread nightmare sleepless insomnia restless tense haunt tremble shiver uneasy horrified alarmed alarming agitated pain painful hurt suffer agony torment torture anguish shock shocked shocking stunned exhausted exhausting exhaustion tired weary drained struggle struggling unbearable terrible terribly awful horrible horribly dreadful dire distress trauma traumatic wreck breathe suffocating gasp',
  ashamed:
    'ashamed shame embarrass embarrassment guilty guilt remorse remorseful regret regretful regrettable repent mortified humbled contrite contrition disappointed disappointing disappointment blush conscience',
  fond: 'love loved beloved passion passionate dream hope hopeful hopefully joy joyful happy happiness glad cherish pride proud dignity adore enjoy delighted excited enthusiasm enthusiastic optimistic cheerful devoted loyal sweat',
  body: 'heart chest stomach knee eye hand shoulder soul nerve head hair pillow ceiling breath blood bone throat sleep belly appetite lip cheek skin spirit mind',
  plea: 'please beg plead implore beseech urge appeal forgive forgave forgiven pardon chance opportunity mercy merciful compassion compassionate sympathy sympathetic sympathise sympathize leniency lenient clemency humane humanity kindness kindly humbly humble grace generosity rescue save lifeline reconsider grant patience desperately leeway spare favour favor understand ask',
  religion:
    'god lord allah jesus christ bless pray heaven angel church mosque temple faith bible quran amen miracle inshallah almighty holy sin salvation priest pastor imam rabbi saint buddha karma fate destiny providence sacred',
  apology:
    'sorry apologise apologize apology apologetic sincerely regret inconvenience unreservedly excuse heartfelt pardon unfortunately trouble lament apologetically heartily atone wholeheartedly',
  fiercely:
    'very so too extremely deeply truly really incredibly utterly badly severely seriously heavily terribly hugely enormously immensely profoundly desperately greatly highly strongly super quite dearly genuinely overly massively',
};
