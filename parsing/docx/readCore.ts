const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const DUBLIN_CORE_TERMS = 'http://purl.org/dc/terms/';

/** What a Word file says of itself. */
export function readCore(core: Document | undefined) {
  const said = (namespace: string, name: string) =>
    core?.getElementsByTagNameNS(namespace, name)[0]?.textContent?.trim() ?? '';
  return {
    title: said(DUBLIN_CORE, 'title'),
    authors: said(DUBLIN_CORE, 'creator').split(/\s*;\s*/),
    date: /^\d{4}-\d\d-\d\d/.exec(said(DUBLIN_CORE_TERMS, 'created'))?.[0] ?? '',
    language: said(DUBLIN_CORE, 'language'),
  };
}
