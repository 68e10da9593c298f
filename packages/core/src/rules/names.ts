import type { Aspect } from '../model/letter.ts';
import type { AskAspect } from '../model/notice.ts';
import type { Localized } from '../text/localized.ts';

/** How the parts of a letter are called in messages, whatever the language of the letter. */
export const aspectNames: Readonly<Record<AskAspect, Localized>> = {
  'root-cause': { en: 'the root cause', zh: '根本原因' },
  actions: { en: 'the actions taken', zh: '已采取的措施' },
  prevention: { en: 'prevention', zh: '预防措施' },
  evidence: { en: 'evidence', zh: '证据' },
  documents: { en: 'documents', zh: '文件' },
  dispute: { en: 'why the policy was not violated', zh: '为何没有违反政策' },
  additional: { en: 'additional details', zh: '补充信息' },
};

/** Headings in the language of the letter. */
export const aspectHeadings: Readonly<Record<Aspect, Localized>> = {
  'root-cause': { en: 'Root cause', zh: '根本原因' },
  actions: { en: 'Actions taken', zh: '已采取的措施' },
  prevention: { en: 'Prevention', zh: '预防措施' },
  evidence: { en: 'Evidence', zh: '证据' },
};

/** Joins names as a list: "a, b and c", 「a、b」. */
export function joinNames(names: readonly Localized[]): Localized {
  const english = names.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    en: english.length === 0 ? last : `${english.join(', ')} and ${last}`,
    zh: names.map(({ zh }) => zh).join('、'),
  };
}

/** The name of a file, without its folder: what messages call it. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
