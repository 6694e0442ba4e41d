/** As much as a column head or a list shows; characters. */
const longest = 60;

/** A title cut at a word, with … where it was cut. */
export function shortenTitle(title: string): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,.;:–-]+$/u, '')}…`;
}
