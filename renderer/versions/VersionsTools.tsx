import type { FoldedTrait } from '../../domain/text/foldWord';
import { TravelButtons } from '../collation/TravelButtons';
import { ChoiceRow } from '../ui/ChoiceRow';
import { toggleIgnored, type VersionsChoices } from './versionsChoices';

const layouts = [
  { value: 'columns', label: 'Side by side' },
  { value: 'inline', label: 'In one text' },
] as const satisfies readonly { value: VersionsChoices['layout']; label: string }[];

const ignorable: readonly { readonly trait: FoldedTrait; readonly label: string }[] = [
  { trait: 'case', label: 'Case' },
  { trait: 'punctuation', label: 'Punctuation' },
  { trait: 'spelling', label: 'Spelling' },
];

type Props = {
  readonly choices: VersionsChoices;
  readonly onChoose: (choices: VersionsChoices) => void;
};

/** How the versions are laid out, what is ignored, and the ways from difference to difference. */
export function VersionsTools({ choices, onChoose }: Props) {
  return (
    <div className="versions-tools" role="toolbar" aria-label="Versions">
      <ChoiceRow
        label="Layout"
        value={choices.layout}
        choices={layouts}
        onChoose={(layout) => onChoose({ ...choices, layout })}
      />
      <fieldset className="versions-ignore">
        <legend>Ignore</legend>
        {ignorable.map(({ trait, label }) => (
          <label key={trait}>
            <input
              type="checkbox"
              checked={choices.ignore.includes(trait)}
              onChange={() => onChoose(toggleIgnored(choices, trait))}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <TravelButtons name="difference" title="Difference" keys="N" />
      <TravelButtons name="transposition" title="Moved" keys="T" />
    </div>
  );
}
