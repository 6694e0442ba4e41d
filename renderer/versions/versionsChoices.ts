import type { FoldedTrait } from '../../domain/text/foldWord';

/** How the reader wants two versions shown, and what they do not want to see. */
export type VersionsChoices = {
  readonly layout: 'columns' | 'inline';
  readonly ignore: readonly FoldedTrait[];
};

export const firstChoices: VersionsChoices = { layout: 'columns', ignore: [] };

/** The choices with one trait ignored that was not, or the other way round. */
export function toggleIgnored(choices: VersionsChoices, trait: FoldedTrait): VersionsChoices {
  const { ignore } = choices;
  const others = ignore.filter((other) => other !== trait);
  return { ...choices, ignore: others.length < ignore.length ? others : [...ignore, trait] };
}
