/** Where the name of an archive ends and the reference within it begins. */
const reference = /,\s|\s\(|\s(?:fond|f\.|opis|delo|record group|rg|box|folder)\s/i;

/** Who holds a document, of a reference as a catalogue prints it: "GARF Fond 10100, Opis 2" is "GARF". */
export function archiveHolder(archive: string): string {
  return (archive.split(reference)[0] ?? '').trim();
}
