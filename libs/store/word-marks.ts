import { createHmac } from 'node:crypto';
import { gramsOf } from '@bihuan/core';

/** Marks of one text. How many it takes is measured by `node scripts/hint-quality.mjs`: with sixteen an unlucky key lost a fourth of the messages about one place. */
const MOST = 32;

/** The two numbers that key the marks of an installation: without them nobody can look a word up among marks. */
const seeds = new Map<string, readonly [number, number]>();

/**
 * The marks of a text: of the hashes of its grams the least ones. Texts that share much share marks, whatever their length,
 * and which grams are taken is settled by the hash alone: no count of words has to be kept by those who write.
 */
export function marksOf(words: string, key: string): number[] {
  const [seed, stir] = seedsOf(key);
  const hashes = new Set<number>();
  for (const gram of gramsOf(words)) hashes.add(hashOf(gram, seed, stir));
  return [...hashes].sort((a, b) => a - b).slice(0, MOST);
}

function seedsOf(key: string): readonly [number, number] {
  const known = seeds.get(key);
  if (known) return known;
  const digest = createHmac('sha256', key).update('word-mark').digest();
  const made = [digest.readInt32LE(0), digest.readInt32LE(4) | 1] as const;
  seeds.set(key, made);
  return made;
}

/** FNV-1a from a secret beginning, stirred at the end: a registration has some two hundred grams to hash. */
function hashOf(gram: string, seed: number, stir: number): number {
  let hash = seed;
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), stir);
  return hash ^ (hash >>> 13);
}
