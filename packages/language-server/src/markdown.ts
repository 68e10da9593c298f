/** Words of a letter inside Markdown of ours: nothing in them is read as a mark. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-!|~&]/g, String.raw`\$&`).replace(/\s+/g, ' ');
}

/** The same as plain text, for a client that shows no Markdown. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\]){0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/(?<!\\)[*_`]/g, '')
    .replace(/\\([\\`*_{}[\]<>()#+\-!|~&])/g, '$1');
}
