/** Why a file is not brought in. */
export const refusalCodes = [
  'empty',
  'not-found',
  'not-a-file',
  'permission',
  'io',
  'too-large',
  'too-complex',
  'timeout',
  'bomb',
  'unsupported-type',
  'type-mismatch',
  'corrupt',
  'encrypted',
  'drm',
  'no-text',
  'encoding',
  'unsafe-path',
  'unsafe-xml',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The code for programs, the sentence for the reader. */
export type Refusal = { readonly code: RefusalCode; readonly message: string };
