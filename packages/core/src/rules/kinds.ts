import type { Kind } from '../model/letter.ts';

/** Letters that plan: root cause, actions, prevention. */
export const plan: readonly Kind[] = ['poa', 'questionnaire'];
/** Letters that argue a case. */
export const argued: readonly Kind[] = [...plan, 'claim-appeal', 'dispute'];
/** Letters that answer a message. */
export const sent: readonly Kind[] = [...argued, 'documents'];
/** Letters and the mail that asks for an answer. */
export const sentAndFollowUp: readonly Kind[] = [...sent, 'follow-up'];
/** Everything a seller writes. */
export const letters: readonly Kind[] = [...sentAndFollowUp, 'template'];
/** What Amazon writes. */
export const messages: readonly Kind[] = ['notice', 'reply'];
