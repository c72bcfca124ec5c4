import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router';
import { isOneOf, whoAmI } from './session.js';
import { screens } from './screens.js';

declare module 'vue-router' {
  interface RouteMeta {
    roles?: readonly string[];
    open?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: { render: () => null } },
    { path: '/sign-in', name: 'sign-in', meta: { open: true }, component: () => import('./sign-in.vue') },
    ...screens.map(({ name, path, roles, page }) => ({ name, path, meta: { roles }, component: page })),
    { path: '/complaints/:number', name: 'complaint', component: () => import('../complaint/complaint.vue'), props: true },
    { path: '/orders/:number', name: 'order', component: () => import('../supervision/order.vue'), props: true },
    { path: '/problems/:number', name: 'problem', component: () => import('../ledger/problem.vue'), props: true },
    { path: '/:rest(.*)', name: 'not-there', component: () => import('./not-there.vue') },
  ],
});

router.beforeEach(async (to) => {
  if (to.meta.open) return true;
  if (!(await whoAmI())) return { name: 'sign-in', query: to.path === '/' ? {} : { to: to.fullPath } };
  if (to.name === 'home') return first();
  return to.meta.roles && !isOneOf(to.meta.roles) ? first() : true;
});

/** The first desk of the person who is signed in. */
export function first(): Pick<RouteLocationNormalized, 'path'> {
  return { path: screens.find(({ roles }) => isOneOf(roles))?.path ?? '/engine' };
}
