import { useId } from 'react';
import { type EpisodeAccount, episodeSchema } from '../../domain/library/episode';
import { parseParagraphs } from '../../domain/library/paragraphs';
import { passageText } from '../../domain/library/passageText';
import type { Source } from '../../domain/library/source';
import type { AccountForm } from './eventForm';

type Props = {
  readonly source: Source;
  readonly account: AccountForm;
  readonly onChange: (change: Partial<AccountForm>) => void;
};

/** Words enough to recognise a paragraph by. */
const wordsSaid = 6;

const standings: Readonly<Record<EpisodeAccount['standing'], string>> = {
  record: 'A record made at the time',
  present: 'Was there',
  'second hand': 'Tells it second hand',
};

/** What of a source tells the event, and where its teller stood. */
export function AccountFields({ source, account, onChange }: Props) {
  const id = useId();
  const named = parseParagraphs(account.paragraphs, source);
  return (
    <fieldset className="event-account">
      <legend>
        <span className="siglum">{source.siglum}</span> {source.shortTitle}
      </legend>
      <div className="detail">
        <label htmlFor={id}>Paragraphs that tell it</label>
        <input
          id={id}
          className="field"
          value={account.paragraphs}
          placeholder="all"
          aria-invalid={!named.ok}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => onChange({ paragraphs: target.value })}
        />
        <p id={`${id}-told`} className={named.ok ? 'muted small' : 'small detail-problem'}>
          {named.ok ? sayPassages(named.value, source) : named.problem.message}
        </p>
      </div>
      <label className="detail">
        <span>Its teller</span>
        <select
          className="field"
          value={account.standing}
          onChange={({ target }) => {
            const chosen = episodeSchema.shape.accounts.element.shape.standing.safeParse(
              target.value,
            );
            if (chosen.success) onChange({ standing: chosen.data });
          }}
        >
          {Object.entries(standings).map(([standing, words]) => (
            <option key={standing} value={standing}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="event-extent">
        <input
          type="checkbox"
          checked={account.extent === 'whole'}
          onChange={({ target }) => onChange({ extent: target.checked ? 'whole' : 'extract' })}
        />
        These paragraphs are all it tells of the event
      </label>
    </fieldset>
  );
}

/** "12 paragraphs, from “Yeltsin received” to “The meeting ended”". */
function sayPassages(ids: readonly string[], source: Source): string {
  const [first, last] = [ids[0], ids.at(-1)].map((id) =>
    beginningOf(passageText(source, id ?? '')),
  );
  if (ids.length === 1) return `1 paragraph: “${first}”`;
  return `${ids.length} paragraphs, from “${first}” to “${last}”`;
}

function beginningOf(text: string | null): string {
  const words = (text ?? '').split(/\s+/);
  return `${words.slice(0, wordsSaid).join(' ')}${words.length > wordsSaid ? ' …' : ''}`;
}
