import { computed, shallowRef } from 'vue';
import { answered, api, type Answers } from '../client/api.js';

/** Who is signed in. */
export type Me = Answers['Me'];

/** Undefined until it was asked. */
export const me = shallowRef<Me | null | undefined>(undefined);

export const roles = computed<readonly string[]>(() => me.value?.roles ?? []);

/** Whether the person has one of these roles. */
export function isOneOf(some: readonly string[]): boolean {
  return some.some((role) => roles.value.includes(role));
}

/** Asks who is signed in, once. */
export async function whoAmI(): Promise<Me | null> {
  if (me.value === undefined) me.value = await answered(api.GET('/api/me')).catch(() => null);
  return me.value ?? null;
}

/** Signs in; throws Problem. */
export async function signIn(login: string, password: string): Promise<void> {
  me.value = (await answered(api.POST('/api/session', { body: { login, password } }))).me;
}

/** Signs out, whatever the server says of it. What this window knows goes with the page: the next person begins with a new one. */
export async function signOut(): Promise<void> {
  await api.DELETE('/api/session').catch(() => undefined);
  location.assign('/sign-in');
}
