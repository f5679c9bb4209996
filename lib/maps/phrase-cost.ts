// How much work a phrase can make at one place of a line: in how many ways its gaps and choices can be filled. Keeps a file from
// outside from holding up the reading of a posting.
import type { Phrase } from './phrase.ts';

type Nodes = Phrase['nodes'];

/** The number of ways; 1 for plain words. Grows as a product, so a few wide gaps make it large. */
export function countWays(nodes: Nodes): number {
  return nodes.reduce((ways, node) => ways * waysOf(node), 1);
}

function waysOf(node: Nodes[number]): number {
  if (node.type === 'word') return 1;
  if (node.type === 'gap') return node.most + 1;
  return node.options.reduce((sum, option) => sum + countWays(option), node.optional ? 1 : 0);
}
