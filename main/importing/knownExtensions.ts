/** Extensions of files that can be brought in. They choose what a folder offers; what a file is, its content says. */
export const knownExtensions: readonly string[] = [
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'pdf',
  'docx',
  'epub',
  'xml',
  'tei',
  'json',
];
