import type { Library } from '../../domain/library/library';
import type { Source, TellingPassage } from '../../domain/library/source';
import { type ReportStep, traceReports } from '../../domain/library/traceReports';
import { SourceLink } from './SourceLink';

const manners: Readonly<Record<TellingPassage['manner'], string>> = {
  quoted: 'quoted word for word',
  reported: 'reported in indirect speech',
  described: 'described by the teller',
};

type Props = {
  readonly library: Library;
  readonly source: Source;
  readonly passage: TellingPassage;
};

/** Who speaks, in what manner it is told, and the works through which it has come to us; each of them opens. */
export function ReportLine({ library, source, passage }: Props) {
  const { through, where, from } = traceReports(library, source, passage);
  const manner = manners[passage.manner];
  return (
    <p className="report-line">
      {passage.speaker === undefined ? capitalised(manner) : `${passage.speaker}, ${manner}`}
      {where !== null && <span className="report-step">{capitalised(where)}</span>}
      {through.map((step) => (
        <Step key={step.id} words="As read in" step={step} />
      ))}
      {from.map((step) => (
        <Step key={step.id} words="From" step={step} />
      ))}
    </p>
  );
}

type StepProps = { readonly words: string; readonly step: ReportStep };

function Step({ words, step }: StepProps) {
  const { source, id, where } = step;
  return (
    <span className="report-step">
      {words} {source === null ? id : <SourceLink source={source} />}
      {where !== null && `, ${where}`}
    </span>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
