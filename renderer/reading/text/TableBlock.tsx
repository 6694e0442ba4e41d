import type { Range } from '../../../domain/text/pieces';
import type { BlockProps } from './DrawnBlock';
import type { InlineTag } from './inlineRanges';
import { MarkedWords } from './MarkedText';
import { type Cell, tableCells } from './tableCells';

/**
 * A table. Its element holds exactly the words of the block: behind each cell the tab or the end of the line that
 * `blockText` puts there, which a table does not show, so that a selection is counted as in any other text.
 */
export function TableBlock({ source, block, ranges }: BlockProps<'table'>) {
  const rows = tableCells(block);
  return (
    <div className="table-frame">
      <table className="passage-text" data-source={source} data-passage={block.id}>
        {block.heads > 0 && (
          <thead>
            {rows.slice(0, block.heads).map((cells, at) => (
              <TableRow key={cells[0]?.start ?? at} cells={cells} ranges={ranges} isHead />
            ))}
          </thead>
        )}
        <tbody>
          {rows.slice(block.heads).map((cells, at) => (
            <TableRow key={cells[0]?.start ?? at} cells={cells} ranges={ranges} isHead={false} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly cells: readonly Cell[];
  readonly ranges: readonly Range<InlineTag>[];
  readonly isHead: boolean;
};

function TableRow({ cells, ranges, isHead }: RowProps) {
  return (
    <tr>
      {cells.map((cell) => {
        const words = (
          <>
            <MarkedWords text={cell.text} marks={[]} ranges={within(cell, ranges)} />
            {cell.end}
          </>
        );
        return isHead ? (
          <th key={cell.start} scope="col">
            {words}
          </th>
        ) : (
          <td key={cell.start}>{words}</td>
        );
      })}
    </tr>
  );
}

/** The ranges as far as they lie in a cell, counted from its start. */
function within(
  { start, text }: Cell,
  ranges: readonly Range<InlineTag>[],
): readonly Range<InlineTag>[] {
  return ranges.flatMap(({ span, tag }) => {
    const from = Math.max(0, span.start - start);
    const to = Math.min(text.length, span.end - start);
    return from < to ? [{ span: { start: from, end: to }, tag }] : [];
  });
}
