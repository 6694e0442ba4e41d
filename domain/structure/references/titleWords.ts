/** The words of a title in small letters, without what stands between them. */
export function titleWords(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
