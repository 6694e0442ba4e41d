import type { Block } from './block';

/** The words of a block: what is searched, copied, compared and noted. Empty for what has none. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'page break':
    case 'redaction':
      return '';
    case 'image':
      return block.alternative;
    default:
      return block.text;
  }
}
