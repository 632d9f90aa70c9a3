// The first page of the bundle: who can be asked, what is on this device, and how it gets to the server.
(() => {
  const { element: h, words, bundle } = Dom;
  let atHome = true;
  let note = '';
  let kept = null;

  const button = (text, onclick, kind = 'quiet') => h('button', { class: kind, type: 'button', onclick }, text);

  function open(record) {
    atHome = false;
    Visit.open(record, home);
  }

  function begin(number, hidden) {
    open(Visit.begin(number, bundle.languages.find(one => one.frame === Dom.frame())?.code ?? bundle.languages[0].code, hidden));
  }

  // --- What the server said -----------------------------------------------------------------------

  function reason({ code, field, value, message }) {
    if (code === 'INVALID_INPUT' && field === 'campaign') {
      return words(`Offline.Door.${value}`);
    }

    return code === 'INVALID_INPUT' ? words('Offline.Wrong', message) : words(`Offline.Refused.${code}`);
  }

  function outcome() {
    const { kind, counts } = Sync.state();
    const stored = ['COMPLETE', 'PARTIAL', 'SCREENED_OUT', 'OVER_QUOTA'].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
    return [
      stored > 0 && h('p', { id: 'stored' }, words('Offline.Stored', stored)),
      counts.OVER_QUOTA && h('p', {}, words('Offline.OverQuota', counts.OVER_QUOTA)),
      counts.refused && h('p', {}, words('Offline.RefusedCount', counts.refused)),
      kind === 'running' && h('p', {}, words('Offline.Sending')),
      kind === 'offline' && h('p', {}, words('Offline.NoNetwork')),
      kind === 'server' && h('p', {}, words('Offline.NoServer')),
      kind === 'signIn' && h('p', {}, words('Offline.SignIn'), ' ', h('a', { href: Sync.signIn, target: '_blank', rel: 'noopener' }, words('Nav.SignIn'))),
    ].filter(Boolean);
  }

  // --- Parts of the page --------------------------------------------------------------------------

  function row(record) {
    const name = record.number === null ? words('Offline.WalkIn') : words('Offline.NumberOf', record.number);
    const canReopen = record.state === 'open' || (record.state === 'refused' && record.reason?.code === 'INVALID_INPUT' && record.reason.field !== 'campaign');
    return h('li', { 'data-state': record.state },
      h('strong', {}, name), ' · ', new Date(record.started).toLocaleString(Dom.frame() === 'zh' ? 'zh-CN' : 'en'), ' · ', words(`Offline.State.${record.state}`),
      record.reason && record.state === 'refused' && h('p', { class: 'error' }, reason(record.reason)),
      h('div', { class: 'turn' },
        canReopen && button(words('Offline.Continue'), () => open({ ...record, state: 'open', reason: null })),
        (record.state === 'refused' || record.state === 'open') && button(words('Offline.Delete'), async () => {
          if (confirm(words('Offline.ConfirmDelete', name))) {
            await Store.remove(record.key);
            home();
          }
        })));
  }

  function asked(records, places) {
    if (bundle.walkIn) {
      return h('p', {}, button(words('Offline.BeginWalkIn'), () => begin(null, bundle.hidden), 'main'));
    }

    const taken = new Set(records.map(Store.place));
    const open = bundle.invitations.filter(one => ![taken, places].some(set => set.has(`${bundle.campaign}/${bundle.wave}/${one.number}`)));
    return open.length === 0 ? h('p', { class: 'empty' }, words('Interviews.None')) : h('table', {},
      h('thead', {}, h('tr', {}, ['Number', 'Stratum', 'Go'].map(key => h('th', { scope: 'col' }, words(`Interviews.${key}`))))),
      h('tbody', {}, open.map(one => h('tr', {}, h('th', { scope: 'row' }, String(one.number)), h('td', {}, one.stratum),
        h('td', {}, button(words('Interviews.Begin', one.number), () => begin(one.number, one.hidden), 'link'))))));
  }

  const limits = () => h('details', {}, h('summary', {}, words('Offline.About')),
    h('ul', { class: 'plain' }, ['AboutDevice', 'AboutPhoto', 'AboutClock', 'AboutLock'].map(key => h('li', {}, words(`Offline.${key}`)))),
    h('p', {}, words('Offline.Built', new Date(bundle.built).toLocaleString(Dom.frame() === 'zh' ? 'zh-CN' : 'en'))));

  function files(records, receipts) {
    const input = h('input', { type: 'file', id: 'file', accept: '.json,application/json', onchange: async () => {
      note = await Transfer.read(input.files[0]);
      home();
      Sync.run();
    } });
    return h('details', {}, h('summary', {}, words('Offline.Files')),
      h('p', {}, words(Sync.isLocal ? 'Offline.FilesLocal' : 'Offline.FilesServer')),
      h('div', { class: 'turn' },
        records.some(record => record.state !== 'open') && button(words('Offline.Export'), Transfer.interviews),
        receipts.length > 0 && !Sync.isLocal && button(words('Offline.Receipts'), Transfer.receipts),
        !Sync.isLocal && h('a', { class: 'button', href: '?download=1', download: true }, words('Offline.Download'))),
      h('div', { class: 'field' }, h('label', { for: 'file' }, words('Offline.Import')), input));
  }

  const language = () => button(Dom.frame() === 'zh' ? 'English' : '中文', () => {
    Dom.speak(Dom.frame() === 'zh' ? 'en' : 'zh');
    home();
  }, 'link');

  async function home(speaks) {
    atHome = true;
    speaks && Dom.speak(bundle.frame);
    const [all, places, receipts] = await Promise.all([Store.all(), Store.places(), Store.acknowledged()]);
    const records = all.filter(record => record.campaign === bundle.campaign).sort((one, other) => one.started - other.started);
    const waiting = records.filter(record => record.state === 'done').length;
    if (!atHome) {
      return;
    }

    Dom.show(
      h('p', { class: 'kicker' }, bundle.title, ' ', language()),
      h('h1', {}, words('Offline.Title')),
      h('p', { class: 'lead' }, words('Offline.Lead', bundle.wave, waiting)),
      bundle.photo && h('p', { class: 'note' }, words('Offline.RequiredPhoto')),
      h('p', { id: 'kept', class: 'hint' }, kept && words(`Offline.Kept.${kept}`)),
      h('div', { role: 'status', 'aria-live': 'polite', id: 'outcome' }, note && h('p', {}, note), outcome()),
      h('div', { class: 'turn' }, !Sync.isLocal && button(words('Offline.Sync'), () => Sync.run(true), 'main')),
      records.length > 0 && [h('h2', {}, words('Offline.Here')), h('ul', { class: 'plain', id: 'here' }, records.map(row))],
      h('h2', {}, words('Offline.Ask')), asked(records, places), limits(), files(records, receipts));
  }

  // --- Being there again without a network --------------------------------------------------------

  async function keep() {
    if (Sync.isLocal) {
      kept = 'File';
    } else if (!('serviceWorker' in navigator)) {
      kept = 'Not';
    } else {
      try {
        await navigator.serviceWorker.register('worker.js', { scope: './' });
        await navigator.serviceWorker.ready;
        const page = await fetch(location.href, { credentials: 'same-origin', redirect: 'error' }).catch(() => null);
        if (page?.ok) {
          await (await caches.open('oversight-offline')).put(location.href.split('#')[0], page);
        }

        kept = await caches.match(location.href.split('#')[0], { ignoreSearch: true }) ? 'Yes' : 'Not';
      } catch {
        kept = 'Not';
      }
    }

    navigator.storage?.persist?.().catch(() => false);
    document.getElementById('kept')?.replaceChildren(words(`Offline.Kept.${kept}`));
  }

  // --- Beginning ----------------------------------------------------------------------------------

  Sync.listen(() => { atHome && home(); });
  window.addEventListener('online', () => Sync.run());
  // Back from signing in on another tab, or out of a tunnel that no event told of.
  document.addEventListener('visibilitychange', () => { document.visibilityState === 'visible' && Sync.run(); });
  setInterval(() => { Sync.state().kind !== 'idle' && Sync.run(); }, 60000);
  Dom.speak(bundle.frame);
  Store.all().then(() => home()).then(() => Promise.all([keep(), Sync.run()])).catch(() => {
    Dom.show(h('h1', {}, words('Offline.Title')), h('p', { class: 'lead', role: 'alert' }, words('Offline.NoStore')));
  });
})();
