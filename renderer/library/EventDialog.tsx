import { type FormEvent, useState } from 'react';
import { displayDate } from '../../domain/library/displayDate';
import type { Episode } from '../../domain/library/episode';
import type { Library } from '../../domain/library/library';
import { chooseEpisode } from '../collation/chooseAccounts';
import { useStore } from '../state/StoreContext';
import { TextsAwaited } from '../state/TextsAwaited';
import { useTexts } from '../state/useTexts';
import { Dialog } from '../ui/Dialog';
import { AccountFields } from './AccountFields';
import { type AccountForm, type EventForm, readForm } from './eventForm';
import './eventDialog.css';
import './sourceDetails.css';

type Props = {
  readonly library: Library;
  /** What stands in the fields at first. */
  readonly form: () => EventForm;
  /** The event that is changed; none where a new one is described. */
  readonly before?: Episode;
  /** Ids of the sources that tell it. */
  readonly tellers: readonly string[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Says of an event what it was, and which paragraphs of which sources tell it. */
export function EventDialog(props: Props) {
  const { before, isOpen, onClose } = props;
  const title = before === undefined ? 'Describe an event' : `Change “${before.title}”`;
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <h2>{title}</h2>
      <EventTexts {...props} />
    </Dialog>
  );
}

function EventTexts(props: Props) {
  const texts = useTexts(props.tellers);
  return texts.kind === 'ready' ? <EventFields {...props} /> : <TextsAwaited texts={texts} />;
}

function EventFields({ library, form: firstForm, before, onClose }: Props) {
  const store = useStore();
  const [form, setForm] = useState(firstForm);
  const [problem, setProblem] = useState('');
  const change = (part: Partial<EventForm>) => {
    setForm({ ...form, ...part });
    setProblem('');
  };
  const changeAccount = (source: string, part: Partial<AccountForm>) =>
    change({
      accounts: form.accounts.map((one) => (one.source === source ? { ...one, ...part } : one)),
    });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readForm(form, library, before);
    if (!read.ok) return setProblem(read.problem.message);
    if (!(await store.saveEpisode(read.value))) return;
    onClose();
    const said = before && ({ kind: 'event', before } as const);
    store.send({
      kind: 'noticeShown',
      text: `“${read.value.title}” is saved.`,
      ...(said === undefined ? {} : { takeBack: said }),
    });
    const saved = { ...library, episodes: [...library.episodes, read.value] };
    const view = before === undefined ? chooseEpisode(saved, read.value.id) : null;
    if (view !== null) store.send({ kind: 'viewOpened', view });
  };
  return (
    <form className="event-form" onSubmit={(event) => void save(event)}>
      <TextField title="Title" value={form.title} onType={(title) => change({ title })} isFirst />
      <TextField
        title="When"
        hint={form.date === '' ? 'EDTF: 1993-10-22, 1994-09, 1998?' : displayDate(form.date)}
        value={form.date}
        onType={(date) => change({ date })}
      />
      <TextField title="Where" value={form.place} onType={(place) => change({ place })} />
      <TextField
        title="Who was there"
        hint="Several with “;” between them"
        value={form.participants}
        onType={(participants) => change({ participants })}
      />
      <label className="detail" data-long="true">
        <span>What happened</span>
        <textarea
          className="field"
          rows={3}
          value={form.summary}
          onChange={({ target }) => change({ summary: target.value })}
        />
      </label>
      {form.accounts.map((account) => {
        const source = library.sources.find(({ id }) => id === account.source);
        return source === undefined ? null : (
          <AccountFields
            key={source.id}
            source={source}
            account={account}
            onChange={(part) => changeAccount(source.id, part)}
          />
        );
      })}
      <p className="event-problem detail-problem" role="alert">
        {problem}
      </p>
      <div className="event-ends">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button">
          Save the event
        </button>
      </div>
    </form>
  );
}

type TextFieldProps = {
  readonly title: string;
  readonly hint?: string;
  readonly value: string;
  readonly isFirst?: boolean;
  readonly onType: (value: string) => void;
};

function TextField({ title, hint, value, isFirst = false, onType }: TextFieldProps) {
  return (
    <label className="detail">
      <span>{title}</span>
      <input
        className="field"
        value={value}
        // biome-ignore lint/a11y/noAutofocus: a dialog opens on its first field
        autoFocus={isFirst}
        onChange={({ target }) => onType(target.value)}
      />
      {hint !== undefined && <span className="muted small">{hint}</span>}
    </label>
  );
}
