const names =
  /^(?:(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|agents)(?:[._-][^/]*)?|case|account)\.(?:md|markdown)$/i;

/** Whether a file describes a repository or a case and is no letter, by its name. One that a user names is judged all the same. */
export function isProjectFile(path: string): boolean {
  return names.test(path.slice(path.lastIndexOf('/') + 1));
}
