import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for Argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password by Argon2id; the hash carries its own salt and cost. */
export function hashOf(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether the password is the one that was hashed. Without a hash it takes as long and is false: nobody learns which logins exist. */
export async function isPassword(password: string, hashed: string | undefined): Promise<boolean> {
  const right = await verify(hashed ?? (await decoy()), password, cost);
  return right && hashed !== undefined;
}

let made: Promise<string> | undefined;
function decoy(): Promise<string> {
  made ??= hashOf('nobody has this password');
  return made;
}
