import type { Source } from '../../domain/library/source';
import { ReadAs } from './ReadAs';

type Props = { readonly source: Source };

/** Where the source comes from, as far as it is known; what is not known has no line. */
export function Provenance({ source }: Props) {
  return (
    <dl className="provenance" aria-label="Provenance">
      {provenanceFacts(source).map(({ name, fact }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
      <ReadAs source={source} />
    </dl>
  );
}

type Fact = { readonly name: string; readonly fact: string };

function provenanceFacts(source: Source): readonly Fact[] {
  const facts = [
    { name: source.authors.length > 1 ? 'Authors' : 'Author', fact: source.authors.join(', ') },
    { name: 'From', fact: source.from?.join(', ') },
    { name: 'To', fact: source.to?.join(', ') },
    { name: 'Published', fact: source.publication },
    { name: 'Archive', fact: source.archive },
    { name: 'Case', fact: source.caseId },
    { name: 'Number', fact: numberFact(source) },
    { name: 'What we hold', fact: source.held },
  ];
  return facts.flatMap(({ name, fact }) => (fact ? [{ name, fact }] : []));
}

function numberFact({ catalogue }: Source): string | undefined {
  if (catalogue === undefined) return undefined;
  const place = `Document ${catalogue.number} of ${catalogue.collection}`;
  if (catalogue.numberIs === 'stated') return place;
  return `${place}; the number is inferred from the order, the web copy lost the headings`;
}
