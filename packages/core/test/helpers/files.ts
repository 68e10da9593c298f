import type { Files } from '../../src/model/case.ts';

/** Files in memory; a text of `throw` cannot be read. `asked` collects what was read. */
export function filesOf(texts: Readonly<Record<string, string>>, asked: string[] = []): Files {
  return {
    readText: (path) => {
      asked.push(path);
      const text = Object.hasOwn(texts, path) ? (texts[path] ?? null) : null;
      if (text === 'throw') throw new Error(`${path} is not UTF-8`);
      return text;
    },
    exists: (path) => Object.hasOwn(texts, path),
    list: (folder) =>
      Object.keys(texts).flatMap((path) => {
        const at = path.lastIndexOf('/');
        return (at < 0 ? '' : path.slice(0, at)) === folder ? [path.slice(at + 1)] : [];
      }),
  };
}
