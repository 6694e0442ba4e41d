import {
  caps,
  type FileType,
  type ParseAnswer,
  type ParsedDocument,
  parsedDocumentSchema,
} from '../domain/importing/parsedDocument';

/** What a parser has found; the rest is not said by the file. */
export type Findings = Partial<ParsedDocument> & Pick<ParsedDocument, 'blocks'>;

const longestLine = 2_000;
const mostAuthors = 100;

/** The answer for a file that was understood: what the file does not say is empty, and what it says at length is cut. */
export function parsed(type: FileType, findings: Findings): ParseAnswer {
  const { encoding = null, authors = [], remarks = [], blocks } = findings;
  return {
    outcome: 'parsed',
    document: {
      type,
      encoding,
      title: line(findings.title),
      authors: authors
        .map(line)
        .filter((name) => name !== '')
        .slice(0, mostAuthors),
      date: fitting('date', findings.date),
      language: fitting('language', findings.language),
      publication: line(findings.publication),
      blocks,
      remarks: remarks.map(line).slice(0, caps.remarks),
    },
  };
}

/** One line of a bounded length: metadata is shown in lists. */
function line(words = ''): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, longestLine);
}

/** A value that would have to be cut is no date and no language. */
function fitting(part: 'date' | 'language', value = ''): string {
  return parsedDocumentSchema.shape[part].safeParse(value).success ? value : '';
}
