import type { Row } from '../../domain/collation/arrangeRows';
import type { Link } from '../../domain/collation/collation';
import { sayLikelihood, sayReasons } from '../../domain/collation/sayLink';
import { judgeLink, withdrawLink } from '../../domain/judgements/judge';
import type { OpenCollation } from '../collation/openCollation';
import { NotesAbout } from '../notes/NotesAbout';
import { useAppState, useStore } from '../state/StoreContext';
import { linksOf } from './linksOf';
import { sayPlaces } from './sayPlaces';

type Props = { readonly row: Row; readonly open: OpenCollation };

/** The links that make a moment: how strong, why, and the reader's word on each. */
export function LinkList({ row, open }: Props) {
  const links = linksOf(row, open.collation);
  return (
    <>
      <h3>Links</h3>
      {links.length === 0 && (
        <p className="muted">Nothing here is linked: one account alone tells it.</p>
      )}
      <ul className="link-list">
        {links.map((link) => (
          <LinkItem key={`${link.left} ${link.right}`} row={row} link={link} open={open} />
        ))}
      </ul>
    </>
  );
}

type ItemProps = { readonly row: Row; readonly link: Link; readonly open: OpenCollation };

function LinkItem({ row, link, open }: ItemProps) {
  const store = useStore();
  const { judgements } = useAppState();
  const places = `${sayPlaces(link.left, open)} – ${sayPlaces(link.right, open)}`;
  const isConfirmed = link.state === 'confirmed';
  return (
    <li className={isConfirmed ? 'link link-confirmed' : 'link'}>
      <p>
        <span className="siglum">{places}</span>{' '}
        <span className="muted">
          {link.grade}, {sayLikelihood(link)}
        </span>
      </p>
      <ul>
        {sayReasons(link).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="link-verdicts">
        {isConfirmed ? (
          <button
            type="button"
            className="button"
            aria-label={`Take back: ${places}`}
            onClick={() =>
              void store.judge(withdrawLink(judgements.present, link), `Taken back: ${places}.`)
            }
          >
            Take back
          </button>
        ) : (
          <button
            type="button"
            className="button"
            aria-label={`Confirm ${places}`}
            onClick={() =>
              void store.judge(
                judgeLink(judgements.present, link, 'confirmed'),
                `Confirmed: ${places}.`,
              )
            }
          >
            Confirm
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-label={`Reject ${places}`}
          onClick={() =>
            void store.judge(
              judgeLink(judgements.present, link, 'rejected'),
              `Rejected: ${places} do not tell the same.`,
            )
          }
        >
          Reject
        </button>
        <NotesAbout
          row={row}
          about={{ kind: 'link', passage: link.right[0] ?? '' }}
          title={`the link ${places}`}
        />
      </div>
    </li>
  );
}
