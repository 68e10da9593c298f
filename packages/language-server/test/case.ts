/** A message and a letter that answers half of it. */
export const notice = [
  '---',
  'kind: notice',
  'received: 2026-03-02',
  '---',
  '',
  'Your account is deactivated because of ASIN B0KTTL4821 and order 111-2223334-5556667.',
  '',
  'Please send a plan of action that explains:',
  '',
  '-- The root cause of the issue',
  '',
  '-- The actions you have taken to resolve the issue',
  '',
  '-- The steps you have taken to prevent the issue going forward',
  '',
].join('\n');

export const letter = [
  '---',
  'kind: poa',
  'answers: 00-notice.md',
  '---',
  '',
  '## Root cause',
  '',
  '> The root cause of the issue',
  '>',
  '> and what led to it',
  '',
  'Between 2 and 9 February our packer took boxes from shelf A4 without comparing the label with the order.',
  '',
  '## Actions taken',
  '',
  'On 3 March we refunded 14 orders, see [the list](evidence/refunds.pdf).',
  '',
].join('\n');

export const files = { '00-notice.md': notice, '01-appeal.md': letter, 'evidence/refunds.pdf': '' };

/** The place of words in a text, as a client counts. */
export function placeOf(text: string, words: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
