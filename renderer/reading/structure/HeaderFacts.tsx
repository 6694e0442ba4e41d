import type { Block } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';
import type { FieldName, Place, Structure } from '../../../domain/structure/structure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { spanText } from '../../../domain/text/span';
import './headerFacts.css';

type Props = { readonly blocks: readonly Block[]; readonly structure: Structure };

const names: Readonly<Record<FieldName, string>> = {
  type: 'Kind',
  classification: 'Classification',
  participants: 'Participants',
  notetaker: 'Notetaker',
  interpreter: 'Interpreter',
  date: 'Date',
  time: 'Time',
  place: 'Place',
  subject: 'Subject',
  from: 'From',
  to: 'To',
  info: 'Copies to',
  reference: 'Reference',
  tags: 'Tags',
  precedence: 'Precedence',
  case: 'Case',
  drafter: 'Drafted by',
};

/**
 * What the head of a record says of it: who took part, when, where. Nothing where the text holds several documents, since
 * each of them has a head of its own.
 */
export function HeaderFacts({ blocks, structure }: Props) {
  const fields = thingsOfKind(structure, 'header field');
  if (fields.length === 0 || thingsOfKind(structure, 'unit').length > 1) return null;
  const words = wordsIn(blocks);
  return (
    <table className="header-facts">
      <caption>What its head says</caption>
      <tbody>
        {fields.map(({ id, name, values }) => (
          <tr key={id}>
            <th scope="row">{names[name]}</th>
            <td>
              {values.map((place) => (
                <span key={`${place.block}:${place.span.start}`}>{words(place)}</span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wordsIn(blocks: readonly Block[]): (place: Place) => string {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return ({ block, span }) => {
    const found = byId.get(block);
    return found === undefined ? '' : spanText(blockText(found), span).trim();
  };
}
