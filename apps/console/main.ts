import { VueQueryPlugin, QueryClient } from '@tanstack/vue-query';
import { createApp } from 'vue';
import App from './app.vue';
import { onSignedOut } from './client/api.js';
import { hearKeys } from './shell/keys.js';
import { router } from './shell/router.js';
import { me } from './shell/session.js';
import './shell/theme.css';

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: true, staleTime: 5000 } } });

onSignedOut(() => {
  if (me.value === undefined) return; // the first question is whether anybody is signed in
  me.value = null;
  queries.clear();
  void router.push({ name: 'sign-in', query: { to: router.currentRoute.value.fullPath } });
});

hearKeys();
createApp(App).use(VueQueryPlugin, { queryClient: queries }).use(router).mount('#console');
