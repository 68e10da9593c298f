import type { OutcomePattern } from '../notice-outcomes.ts';

/** What a message in German, French or Japanese does to the account. */
export const outcomesOther: readonly OutcomePattern[] = [
  {
    says: 'reactivated',
    unconditional: true,
    words:
      /\bwurde (wieder )?(?:reaktiviert|freigeschaltet)|\ba été réactivé|再開され(?:ました|た)|再度有効|停止[^、。]{0,6}(?:解除され|解かれ)|(?:出品権限|アカウント)[^、。]{0,8}(?:回復|復元)(?:され|し)(?:ました|た)|\bwurde wiederhergestellt|\bwieder (?:aktiv|freigeschaltet)|\bont été (?:rétablis?|réactivés?)|\ba été rétabli/i,
  },
  {
    says: 'refused',
    unconditional: false,
    words:
      /\breichen[\w ]{0,20} nicht aus\b|\bnicht (?:genügend|ausreichend)|\bne disposons pas\b|\binsuffisant|\bpas suffisant|情報が不足|十分な情報/i,
  },
  {
    says: 'unable',
    unconditional: false,
    words: /\bnicht reaktivieren\b|\bpas (?:réactiver|rétablir)\b/i,
  },
  {
    says: 'needs-more',
    unconditional: false,
    words: /plus de détails|weitere (?:informationen|angaben|dokumente)/i,
  },
  {
    says: 'final',
    unconditional: false,
    words: /endgültig|dauerhaft (?:deaktiviert|gesperrt)|définitivement|最終的な決定/i,
  },
  {
    says: 'remains',
    unconditional: true,
    words: /bleibt (weiterhin )?(?:deaktiviert|gesperrt)|reste désactivé|引き続き停止/i,
  },
  {
    says: 'under-review',
    unconditional: true,
    words: /wird (derzeit )?geprüft|en cours d'examen/i,
  },
  {
    says: 'at-risk',
    unconditional: false,
    words: /droht|risque d'être/i,
  },
  {
    says: 'listing-removed',
    unconditional: true,
    words:
      /出品(?:を|が)(?:取り消|削除)|(?:angebote?|produkte?)[\w ]{0,20}(?:entfernt|deaktiviert)|retiré (?:certaines|une|plusieurs)/i,
  },
  {
    says: 'deactivated',
    unconditional: true,
    words:
      /(?:konto|verkäuferkonto|verkaufsberechtigung\w*)[\w ,]{0,40}(?:deaktiviert|gesperrt)|compte[\w ,éà]{0,40}(?:désactivé|suspendu)|(?:アカウント|出品権限|出品用アカウント)[^、。]{0,12}(?:停止|一時停止|無効)/i,
  },
  {
    says: 'warning',
    unconditional: false,
    words: /\bverwarnung\b|\bavertissement\b/i,
  },
];
