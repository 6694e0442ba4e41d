import type { FileType } from './parsedDocument';

/**
 * The encodings in which a text can be read, by script, the likelier first: all that a browser knows, so that whatever a
 * file was read in can be chosen again.
 */
const named = {
  Cyrillic: {
    'windows-1251': 'Russian, Windows (windows-1251)',
    'koi8-r': 'Russian (KOI8-R)',
    ibm866: 'Russian, DOS (IBM866)',
    'iso-8859-5': 'Russian (ISO 8859-5)',
    'x-mac-cyrillic': 'Russian, Macintosh (x-mac-cyrillic)',
    'koi8-u': 'Ukrainian (KOI8-U)',
  },
  Unicode: {
    'utf-8': 'All languages (UTF-8)',
    'utf-16le': 'All languages (UTF-16LE)',
    'utf-16be': 'All languages (UTF-16BE)',
  },
  Latin: {
    'windows-1252': 'Western European, Windows (windows-1252)',
    'iso-8859-15': 'Western European (ISO 8859-15)',
    macintosh: 'Western European, Macintosh (macintosh)',
    'windows-1250': 'Central European, Windows (windows-1250)',
    'iso-8859-2': 'Central European (ISO 8859-2)',
    'windows-1257': 'Baltic, Windows (windows-1257)',
    'iso-8859-4': 'Baltic (ISO 8859-4)',
    'iso-8859-13': 'Baltic (ISO 8859-13)',
    'windows-1254': 'Turkish (windows-1254)',
    'iso-8859-16': 'Romanian (ISO 8859-16)',
    'iso-8859-10': 'Nordic (ISO 8859-10)',
    'iso-8859-3': 'Maltese (ISO 8859-3)',
    'iso-8859-14': 'Celtic (ISO 8859-14)',
    'windows-1258': 'Vietnamese (windows-1258)',
  },
  'Other scripts': {
    'windows-1253': 'Greek, Windows (windows-1253)',
    'iso-8859-7': 'Greek (ISO 8859-7)',
    'windows-1255': 'Hebrew, Windows (windows-1255)',
    'iso-8859-8': 'Hebrew, by sight (ISO 8859-8)',
    'iso-8859-8-i': 'Hebrew (ISO 8859-8-I)',
    'windows-1256': 'Arabic, Windows (windows-1256)',
    'iso-8859-6': 'Arabic (ISO 8859-6)',
    'windows-874': 'Thai (windows-874)',
    gb18030: 'Chinese (GB18030)',
    gbk: 'Chinese (GBK)',
    big5: 'Chinese (Big5)',
    shift_jis: 'Japanese (Shift_JIS)',
    'euc-jp': 'Japanese (EUC-JP)',
    'iso-2022-jp': 'Japanese (ISO-2022-JP)',
    'euc-kr': 'Korean (EUC-KR)',
  },
} as const;

type KeysOfAll<Union> = Union extends object ? keyof Union : never;

/** As `TextDecoder` names it. */
export type TextEncoding = KeysOfAll<(typeof named)[keyof typeof named]>;

const names: Readonly<Record<TextEncoding, string>> = {
  ...named.Cyrillic,
  ...named.Unicode,
  ...named.Latin,
  ...named['Other scripts'],
};

export const textEncodings = Object.keys(names).filter(isTextEncoding);

/** The encodings by script, as a reader looks for one. */
export const encodingsByScript = Object.entries(named).map(([script, encodings]) => ({
  script,
  encodings: Object.keys(encodings).filter(isTextEncoding),
}));

export function isTextEncoding(name: string | null | undefined): name is TextEncoding {
  return typeof name === 'string' && Object.hasOwn(names, name);
}

/** "Russian (KOI8-R)": the language as a reader knows it, and the name that programs give the encoding. */
export function nameEncoding(encoding: TextEncoding): string {
  return names[encoding];
}

/** Types whose bytes can be read in more than one encoding; the others say for certain, or are no text. */
const typesReadAgain: readonly FileType[] = ['text', 'markdown', 'html'];

export function canBeReadAgain(type: FileType): boolean {
  return typesReadAgain.includes(type);
}
