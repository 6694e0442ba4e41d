import type { Library } from '../../domain/library/library';
import type { Source, TellingPassage } from '../../domain/library/source';
import { noteRanges } from '../notes/noteRanges';
import { openNoteById } from '../notes/openNoteById';
import { PassageText } from '../passages/PassageText';
import { useAppState, useStore } from '../state/StoreContext';
import { PassageTools } from './PassageTools';
import { ReportLine } from './ReportLine';

type Props = {
  readonly library: Library;
  readonly source: Source;
  readonly passage: TellingPassage;
  readonly ordinal: number;
};

/** One passage to be read, and beside it who says it, how, and by whom we know. */
export function ReadPassage({ library, source, passage, ordinal }: Props) {
  const store = useStore();
  const { notes } = useAppState();
  return (
    <>
      <p className="read-passage-text">
        <PassageText
          source={source.id}
          passage={passage.id}
          text={passage.text}
          ranges={noteRanges(notes, source.id, passage.id, passage.text)}
          onNote={(id) => openNoteById(store, id)}
        />
      </p>
      <div className="read-passage-margin">
        <ReportLine library={library} source={source} passage={passage} />
        <PassageTools library={library} source={source} passage={passage} ordinal={ordinal} />
      </div>
    </>
  );
}
