import type { AskHead } from '../en/notice-asks.ts';

/** Words without which no text is German or French: they spare the others the patterns of both. */
export const speaksOther =
  /[äöüßàâçéèêëîïôûœ]|\b(?:bitte|sie|ihre?n?|und|der|die|das|den|warum|wodurch|ursachen?|nachweise?|belege?|beweise?|nous|vous|votre|veuillez|les?|la|des|du|pourquoi|mesures?|preuves?|merci)\b/i;

/** German and French asks: what official texts show, and the questions of the help page. */
export const askHeadsOther: readonly AskHead[] = [
  {
    kind: 'root-cause',
    words:
      /\b(haupt|grund)?ursachen?\b|\bgründe?n?\b (?:für|der|des|die)|\bwarum\b|\bcauses? (?:profondes?|premières?|racines?|principales?|de|du|des)(?!\p{L})|\braisons? (?:de|du|des|pour)\b|\bpourquoi\b|\bwodurch\b/giu,
    strong: true,
  },
  {
    kind: 'evidence',
    words: /\b(?:nachweise?|belege?|beweise?)\b(?!\p{L})|\bpreuves?(?!\p{L})|\bjustificatifs?(?!\p{L})/giu,
    strong: true,
  },
  {
    kind: 'generic',
    words:
      /\bmaßnahmen?(?!\p{L})|\bschritte?n?(?!\p{L})|\bmesures?(?!\p{L})|\bactions?(?!\p{L})|\bétapes?(?!\p{L})|\bwas sie [\w ]{0,40}(?:unternommen|getan)\b|\bce que vous avez fait\b/giu,
  },
  {
    kind: 'prevention',
    words:
      /\bwie sie [\w äöüß]{0,60}(?:verhindern|vermeiden|sicherstellen|vorbeugen)\b|\bcomment vous [\wéèêà' ]{0,60}(?:éviter|prévenir|empêcher|garantir)/giu,
    strong: true,
  },
];

export const preventionPurposeOther =
  /verhinder|vermeid|vorbeug|künftig|zukünftig|in zukunft|sicherstell|sicherzustell|nicht (?:mehr|erneut|wieder)|préven|éviter|évit|empêch|à l'avenir|garanti|ne se reproduis/i;
export const repairPurposeOther = /beheb|behob|lös(?:en|ung)|korrigier|abstell|résoudre|résolu|corrig|remédi|régler/i;
export const secondPurposeOther =
  / (?:und|sowie|et) (?=[^.;]{0,80}(?:verhinder|vermeid|vorbeug|éviter|prévenir|empêcher))/i;

export const prefixWordsOther: ReadonlySet<string> = new Set(
  "die der das den dem des eine einer einen ein welche welcher welches was wie sie ihre ihr bitte und oder sowie geben senden nennen beschreiben erläutern erklären schildern teilen uns mit an folgende detaillierte genaue weitere informationen zu zur zum über angaben beschreibung erklärung erläuterung konkrete konkreten ergriffenen mehr details la le les l' un une des de du d' et ou ainsi que quelle quelles quel quels est sont vos votre veuillez fournir indiquer décrire expliquer préciser nous envoyer détails plus davantage sur description explication suivantes suivants pour chaque toutes tous".split(
    ' ',
  ),
);

export const keptPrefixOther =
  /((?:die|der|das|eine|ihre|la|le|les|l'|des|vos|un|une) )?((?:konkreten|genaue|eigentliche) )?$/i;

export const requestOther =
  /\bbitte\b|\bveuillez\b|\b(?:reichen|senden|geben|nennen|beschreiben|erläutern|erklären|teilen|schicken|fügen|laden) sie\b|\bbenötigen wir\b|\bwir benötigen\b|\b(?:fournissez|envoyez|décrivez|expliquez|indiquez|précisez|joignez)\b|\bnous avons besoin\b|\bmerci de\b/gi;

export const doneOther = /ergriffen|getroffen|unternommen|haben|avez|prises?|pris\b|effectu|mises? en place/i;
export const plannedOther = /\bwerden\b|\bwollen\b|\ballez\b|\bcomptez\b|prévoyez|prendrez|ergreifen/i;
export const greaterOther =
  /\b(?:weitere|genauere|mehr) (?:details|angaben|informationen)\b|\bausführlicher\b|\bplus de détails\b|\bdavantage de\b/i;

export const planOther = /\b(?:maßnahmenplan|aktionsplan|plan zur (?:abhilfe|verbesserung))\b|\bplan d'actions?\b/i;

export const genericIssueOther = /\bproblem\w{0,3}|\bproblèmes?\b|\bmängel|\bbeschwerden?\b|\bréclamations?\b/i;
export const policyOther = /\brichtlinien?\b|\bpolitiques?\b|\bvereinbarung\b|\brègles\b/i;
