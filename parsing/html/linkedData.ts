/** What schema.org's linked data (JSON-LD) says of the article of a page. */
type LinkedData = {
  readonly title: string | undefined;
  readonly authors: string[];
  readonly date: string | undefined;
  readonly publication: string | undefined;
};

const articleTypes =
  /^(?:(?:News|Scholarly|Opinion|Analysis|Reportage)?\w*Article|BlogPosting|Report|WebPage)$/;

/** Of the statements of a page those of the first article. The script is read as a text and never run. */
export function linkedData(document: Document): LinkedData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap((script) => nodesIn(parseJson(script.textContent ?? '')));
  const article = nodes.find((node) => /Article|Posting|Report/.test(typeOf(node))) ?? nodes[0];
  return {
    title: article && wordsAt(article, 'headline'),
    authors: article === undefined ? [] : namesAt(article, 'author'),
    date: article && wordsAt(article, 'datePublished'),
    publication: article && namesAt(article, 'publisher')[0],
  };
}

type Node = ReadonlyMap<string, unknown>;

function nodesIn(value: unknown): Node[] {
  const values = Array.isArray(value) ? value : [value];
  const nodes = values.flatMap((one) => asNode(one) ?? []);
  const inner = nodes.flatMap((node) => {
    const graph = node.get('@graph');
    return Array.isArray(graph) ? graph.flatMap((one) => asNode(one) ?? []) : [];
  });
  return [...nodes, ...inner].filter((node) => articleTypes.test(typeOf(node)));
}

/** A map and no object: a stranger's key may be called `__proto__`. */
function asNode(value: unknown): Node | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

function typeOf(node: Node): string {
  const type = node.get('@type');
  return String(Array.isArray(type) ? type[0] : type);
}

function wordsAt(node: Node, key: string): string | undefined {
  const value = node.get(key);
  return typeof value === 'string' ? value : undefined;
}

function namesAt(node: Node, key: string): string[] {
  const value = node.get(key);
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    const name = typeof one === 'string' ? one : asNode(one)?.get('name');
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
