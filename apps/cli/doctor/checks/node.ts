import { readFileSync } from 'node:fs';
import { fault, type Check } from '../finding.js';
import type { Machine } from '../places.js';

/** The Node that runs us. A packaged installation is started without the scripts that would refuse an old one. */
export const nodeCheck: Check<Machine> = {
  name: 'node',
  well: { zh: 'Node 版本合适。', en: 'Node is new enough.' },
  look: ({ node }) => {
    const wanted = wantedNode();
    if (reaches(node, wanted)) return [];
    return [fault(
      `Node ${node} 过旧，需要 ${wanted} 或更高版本。`,
      `Node ${node} is too old; ${wanted} or later is needed.`,
      { zh: `从 https://nodejs.org 安装 Node ${wanted} 以上，再运行 npm start`, en: `install Node ${wanted} or later from https://nodejs.org, then npm start` },
    )];
  },
};

/** As the manifest says it. */
function wantedNode(): string {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  return engines.node.replace(/^>=\s*/, '');
}

function reaches(version: string, wanted: string): boolean {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number));
  for (const [n, least] of (want ?? []).entries()) {
    const part = have?.[n] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
