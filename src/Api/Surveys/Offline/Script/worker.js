// Brings the pages below its own path again when there is no network, or when the session is over. Nothing else passes through it.
'use strict';
const CACHE = 'oversight-offline';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.mode === 'navigate' && !address.searchParams.has('download')) {
    event.respondWith(page(event.request, address));
  }
});

async function page(request, address) {
  const cache = await caches.open(CACHE);
  const key = address.href.split('#')[0];
  const kept = await cache.match(key) ?? await cache.match(key, { ignoreSearch: true });
  try {
    const fresh = await (kept ? Promise.race([fetch(request), late()]) : fetch(request));
    if (fresh.ok && !fresh.redirected) {
      await cache.put(key, fresh.clone());
      return fresh;
    }

    // A redirect leads to the sign-in, an error to nothing: what is here is worth more than both.
    return kept ?? fresh;
  } catch (failure) {
    if (kept) {
      return kept;
    }

    throw failure;
  }
}

const late = () => new Promise((_, reject) => { setTimeout(() => reject(new Error('late')), PATIENCE); });
