import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import type { OtherKind } from '../client/perform.js';
import { useLive } from '../shell/live.js';
import { language } from '../words/language.js';

/** A complaint as the person who is signed in may see it. */
export type Complaint = Answers['ComplaintAnswer'];
/** A button: an action, and why not. */
export type Offer = Answers['MoveOffer'];
/** What moves by forms: a complaint, or a supervision order or a problem on the ledger, which say so. */
export type Movable = Pick<Complaint, 'number' | 'version' | 'procedure' | 'clocks' | 'moves'> & Partial<Pick<Complaint, 'people'>> & { kind?: OtherKind; standing: object; steps?: Answers['ProblemAnswer']['steps'] };

/** Reads a complaint and its history, and again when anything has moved. */
export function useComplaint(number: Ref<string | undefined>) {
  const queries = useQueryClient();
  const enabled = computed(() => number.value !== undefined);
  const key = computed(() => ['complaint', number.value, language.value]);
  const path = () => ({ params: { path: { id: number.value ?? '' } } });
  const complaint = useQuery({ queryKey: key, enabled, queryFn: () => answered(api.GET('/api/complaints/{id}', path())) });
  const history = useQuery({ queryKey: computed(() => [...key.value, 'history']), enabled, queryFn: () => answered(api.GET('/api/complaints/{id}/history', path())) });

  const refresh = () => queries.invalidateQueries({ queryKey: ['complaint', number.value] });
  useLive(() => void refresh());

  return {
    complaint: computed(() => (complaint.data.value?.number === number.value || complaint.data.value?.id === number.value ? complaint.data.value : undefined)),
    history: computed(() => history.data.value?.lines ?? []),
    trouble: computed(() => complaint.error.value?.message ?? ''),
    refresh,
  };
}

/** The offer of an action; the first role in which it is possible, else the first that says why not. */
export function offerOf(complaint: Pick<Movable, 'moves'> | undefined, action: string): Offer | undefined {
  const offers = complaint?.moves.filter((offer) => offer.action === action) ?? [];
  return offers.find(({ allowed }) => allowed) ?? offers[0];
}
