/** A letter with nothing to remark on, whatever the rules become: it asks for no more than an answer. */
export const clean = `---
kind: follow-up
answers: 00-notice.md
---

We sent our plan of action on 3 March 2026 and have had no reply. Has it arrived?
`;

/** The same with a suppression that suppresses nothing: one warning, one safe fix that gives \`clean\` again. */
export const fixable = clean.replace(
  'We sent',
  '<!-- appeal-lint-disable-next-line promise/vague -- agreed with the client -->\nWe sent',
);

/** The same with a blank of a template: one error. */
export const faulty = clean.replace('on 3 March 2026', 'on [insert date]');

export const notice = `---
kind: notice
---

Hello,

Your Amazon seller account has been deactivated. To reactivate it, please send a plan of action that explains:

-- The root cause(s) of the late shipments

-- The actions you have taken to resolve the late shipments

-- The steps you have taken to prevent late shipments going forward
`;

/** Answers nothing of the notice: errors. */
export const poor = `---
kind: poa
answers: 00-notice.md
---

Dear Amazon,

Please give us one more chance.
`;
