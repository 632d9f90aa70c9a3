// Sends finished interviews, one after the other. One is deleted here only after the server said that it is stored; whatever else
// happens it stays, and the same key is sent again.
const Sync = (() => {
  const root = location.pathname.split('/staff/offline/')[0];
  const QUERY = 'mutation($input: SyncInterviewInput!) { syncInterview(input: $input) { status repeated } }';
  // What no repeat will change without somebody doing something.
  const FINAL = ['INVALID_INPUT', 'ALREADY_ANSWERED', 'FORBIDDEN', 'NOT_FOUND'];
  const isLocal = location.protocol === 'file:';

  let running = null;
  let state = { kind: 'idle', counts: {} };
  const listeners = [];

  function tell(next) {
    state = { ...state, ...next };
    listeners.forEach(listener => listener(state));
  }

  const input = record => ({
    campaign: record.campaign, wave: record.wave, number: record.number, interview: record.key, language: record.language, answers: AnswersText.write(new Map(record.answers)),
    brokenOff: record.brokenOff, started: new Date(record.started).toISOString(), finished: new Date(record.finished).toISOString(), sent: new Date().toISOString(),
    device: record.device, breaks: Math.min(record.breaks, 1000), pages: record.pages.map(([page, time]) => ({ page, seconds: Math.min(Math.floor(time / 1000), 86400) })),
  });

  // {status} when it is stored; {code, field, value, message} when it was refused; {wait} when nobody can tell.
  async function send(record) {
    try {
      const answer = await fetch(`${root}/graphql`, {
        method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: QUERY, variables: { input: input(record) } }),
      });
      const body = await answer.json();
      const stored = body.data?.syncInterview;
      if (stored?.status) {
        return { status: stored.status };
      }

      const error = body.errors?.[0];
      const { code, field, value } = error?.extensions ?? {};
      return code === 'AUTHENTICATION_REQUIRED' || answer.status === 401 ? { wait: 'signIn' } : FINAL.includes(code) ? { code, field, value, message: error.message } : { wait: 'server' };
    } catch {
      return { wait: navigator.onLine ? 'server' : 'offline' };
    }
  }

  async function all(again) {
    const waiting = (await Store.all()).filter(record => record.campaign === Dom.bundle.campaign && (record.state === 'done' || (again && record.state === 'refused')));
    const counts = {};
    for (const record of waiting) {
      tell({ kind: 'running', counts });
      const answer = await send(record);
      if (answer.wait) {
        return tell({ kind: answer.wait, counts });
      }

      if (answer.status) {
        await Store.acknowledge(record.key);
        counts[answer.status] = (counts[answer.status] ?? 0) + 1;
      } else {
        await Store.save({ ...record, state: 'refused', reason: answer });
        counts.refused = (counts.refused ?? 0) + 1;
      }
    }

    tell({ kind: 'idle', counts });
  }

  return {
    isLocal,
    state: () => state,
    listen: listener => listeners.push(listener),
    signIn: `${root}/sign-in?returnUrl=${encodeURIComponent(location.pathname)}`,
    // Two at once would send the same twice, which is harmless and useless.
    run(again = false) {
      if (isLocal) {
        return Promise.resolve();
      }

      return (running ??= all(again).catch(() => tell({ kind: 'server' })).finally(() => { running = null; }));
    },
  };
})();
