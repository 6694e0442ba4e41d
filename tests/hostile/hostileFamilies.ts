import { hostileArchives } from './archives';
import { hostileBooks } from './books';
import { hostileEditions } from './editions';
import { hostileEncodings } from './encodings';
import type { HostileFile, Outside } from './hostileFile';
import { mutatedFiles } from './mutations';
import { hostileNames } from './names';
import { hostilePages } from './pages';
import { hostilePdfs } from './pdfs';
import { hostileTexts } from './texts';
import { hostileWordFiles } from './wordFiles';

/** All hostile files by families. Those of different families may have the same name. */
export function hostileFamilies(outside: Outside): ReadonlyMap<string, readonly HostileFile[]> {
  return new Map([
    ['texts', hostileTexts()],
    ['encodings', hostileEncodings()],
    ['pages', hostilePages(outside)],
    ['editions', hostileEditions(outside)],
    ['archives', hostileArchives(outside)],
    ['books', hostileBooks(outside.secretFile)],
    ['word files', hostileWordFiles(outside.secretFile)],
    ['pdfs', hostilePdfs(outside)],
    ['names', hostileNames()],
    ['mutations', mutatedFiles()],
  ]);
}
