import { type KeyboardEvent, useId, useState } from 'react';
import { displayDate } from '../../domain/library/displayDate';
import { type Source, sourceSchema } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';
import { changeSources } from './changeSources';
import { type SourceField, sourceFields, writeField } from './sourceFields';
import './sourceDetails.css';

type Props = { readonly source: Source; readonly onClose: () => void };

/** What is said of a source, each in its field; what is left is saved and can be taken back. */
export function SourceDetails({ source, onClose }: Props) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div
      className="source-details"
      role="group"
      aria-label={`What is said of ${source.shortTitle}`}
      onKeyDown={closeOnEscape}
    >
      <KindChoice source={source} />
      {sourceFields.map((field) => (
        // What was saved or taken back shows anew.
        <DetailField key={`${field.name} ${field.read(source)}`} field={field} source={source} />
      ))}
    </div>
  );
}

function KindChoice({ source }: { readonly source: Source }) {
  const store = useStore();
  const choose = (value: string) => {
    const kind = sourceSchema.shape.kind.safeParse(value);
    if (!kind.success) return;
    const said = `“${source.shortTitle}” is now a ${kind.data}.`;
    void changeSources(store, [source], (one) => ({ ...one, kind: kind.data }), said);
  };
  return (
    <label className="detail">
      <span>Kind</span>
      <select className="field" value={source.kind} onChange={({ target }) => choose(target.value)}>
        {sourceSchema.shape.kind.options.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
    </label>
  );
}

type FieldProps = { readonly field: SourceField; readonly source: Source };

function DetailField({ field, source }: FieldProps) {
  const store = useStore();
  const id = useId();
  const before = field.read(source);
  const [typed, setTyped] = useState(before);
  const [problem, setProblem] = useState('');
  const save = () => {
    if (typed.trim() === before) return;
    const written = writeField(field, source, typed);
    if ('problem' in written) return setProblem(written.problem);
    setProblem('');
    const said = `${field.title} of “${source.shortTitle}” changed.`;
    void changeSources(store, [source], () => written.source, said);
  };
  const shared = {
    id,
    className: 'field',
    value: typed,
    'aria-describedby': `${id}-told`,
    'aria-invalid': problem !== '',
    onBlur: save,
  };
  return (
    <div className="detail" data-long={field.isLong ?? false}>
      <label htmlFor={id}>{field.title}</label>
      {field.isLong ? (
        <textarea {...shared} rows={3} onChange={({ target }) => setTyped(target.value)} />
      ) : (
        <input
          {...shared}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && save()}
        />
      )}
      <p
        id={`${id}-told`}
        className={problem === '' ? 'muted small' : 'small detail-problem'}
        role={problem === '' ? undefined : 'alert'}
      >
        {problem || understood(field, before) || field.hint}
      </p>
    </div>
  );
}

/** A date is said in words beside its code. */
function understood({ name }: SourceField, value: string): string {
  return (name === 'date' || name === 'about') && value !== '' ? displayDate(value) : '';
}
