import type { Source } from '../../domain/library/source';

/** The two sources that are compared as versions of one text. */
export type VersionSources = { readonly left: Source; readonly right: Source };
