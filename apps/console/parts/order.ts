import { computed, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { language } from '../words/language.js';
import type { Movable } from './complaint.js';
import { useSubject } from './subject.js';

/** What the console reads of the standing of an order. */
interface Standing {
  /** Left out where it is about a complaint. */
  aboutKind?: 'problem';
  aboutNumber: string;
  starred: boolean;
  /** Times it was raised a level. */
  raised: number;
}

/** A supervision order as the person who is signed in may see it. */
export type Order = Omit<Answers['OrderAnswer'], 'standing'> & Movable & { standing: Standing };

/** Reads an order by its number or id, and again when anything has moved. */
export function useOrder(named: Ref<string | undefined>) {
  const { subject, trouble, refresh } = useSubject('order', named, (id) => answered(api.GET('/api/orders/{id}', { params: { path: { id } } })));
  return { order: computed<Order | undefined>(() => (subject.value ? { ...subject.value, kind: 'order', standing: subject.value.standing as unknown as Standing } : undefined)), trouble, refresh };
}

/** The page on which orders stand on paper, in the language of the screens. */
export function paperOf(ids: readonly string[]): string {
  return ids.length === 1 ? `/api/orders/${ids[0]}/print?lang=${language.value}` : `/api/orders/print?ids=${ids.join(',')}&lang=${language.value}`;
}
