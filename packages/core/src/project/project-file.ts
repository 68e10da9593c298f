const names =
  /^(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|agents)(?:[._-][^/]*)?\.(?:md|markdown)$/i;

/** Whether a file describes a repository and is no letter, by its name. One that a user names is judged all the same. */
export function isProjectFile(path: string): boolean {
  return names.test(path.slice(path.lastIndexOf('/') + 1));
}
