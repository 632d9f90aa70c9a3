// One interview, page by page; written to the device after every change.
const Visit = (() => {
  const { element: h, words, bundle } = Dom;
  const LONGEST_PAUSE = 15 * 60 * 1000;
  const questionnaire = bundle.questionnaire;
  // today() is a day in China, wherever the device is.
  const today = at => new Date(at + 8 * 3600 * 1000).toISOString().slice(0, 10);

  let record;
  let shown;
  let leave;
  let unreadable = new Map();

  const evaluate = after => Interview.evaluate(questionnaire, new Map(record.answers), { language: record.language, today: today(record.finished ?? Date.now()), seed: Keys.seed(record.key), after });

  async function save() {
    // Looked up afterwards: the page may have been drawn anew meanwhile.
    const tell = text => document.getElementById('saved')?.replaceChildren(text);
    try {
      const written = await Store.save(record);
      tell(words(written ? 'Offline.Saved' : 'Offline.NotWritten', new Date().toLocaleTimeString(Dom.frame() === 'zh' ? 'zh-CN' : 'en')));
      return written;
    } catch {
      tell(words('Offline.NotSaved'));
      return false;
    }
  }

  // --- The clock of the interview ---------------------------------------------------------------

  function leavePage() {
    const now = Date.now();
    const from = Math.min(Math.max(shown.at, record.last), now);
    const looked = now - from;
    record.breaks += (from - record.last > LONGEST_PAUSE ? 1 : 0) + (looked > LONGEST_PAUSE ? 1 : 0);
    record.last = now;
    shown.at = now;
    if (looked <= LONGEST_PAUSE) {
      const page = record.pages.find(([code]) => code === shown.page.code);
      page ? page[1] += looked : record.pages.push([shown.page.code, looked]);
    }
  }

  // --- Answers ----------------------------------------------------------------------------------

  function readPage() {
    const form = document.getElementById('page');
    const answers = new Map(record.answers);
    unreadable = new Map();
    for (const view of shown.page.questions) {
      const found = Fields.read(form, view);
      if (found.answer !== undefined) {
        found.answer ? answers.set(view.code, found.answer) : answers.delete(view.code);
      }

      if (found.unreadable) {
        unreadable.set(view.code, found.typed ?? '');
      }
    }

    record.answers = [...answers];
  }

  const outline = page => JSON.stringify(page.questions.map(view => [view.code, view.title, view.hint, view.options.map(option => option.code)]));

  // A change may open or close questions of this very page, or change what others pipe.
  function changed(isWhole) {
    readPage();
    save();
    const page = evaluate(null).pages.find(one => one.code === shown.page.code);
    if (isWhole && page && outline(page) !== outline(shown.page)) {
      const focused = document.activeElement?.id;
      show(page, [], true);
      focused && document.getElementById(focused)?.focus({ preventScroll: true });
    }
  }

  function errorsOf(state, page) {
    const here = state.errors.filter(error => page.questions.some(view => view.code === error.question) && !unreadable.has(error.question));
    const typed = page.questions.filter(view => unreadable.has(view.code)).map(view => ({ question: view.code, code: 'kind', message: Fields.unreadable(view.question.type) }));
    return [...here, ...typed];
  }

  // --- Turning pages ----------------------------------------------------------------------------

  async function go(where) {
    readPage();
    leavePage();
    const page = shown.page;
    const state = evaluate(page.code);
    if (where === 'back') {
      const at = state.pages.findIndex(one => one.code === page.code);
      await save();
      return show(state.pages[at - 1] ?? page, []);
    }

    const errors = errorsOf(state, page);
    if (errors.length > 0) {
      await save();
      return show(state.pages.find(one => one.code === page.code), errors);
    }

    record.after = page.code;
    const open = state.errors[0] && state.pages.find(one => one.questions.some(view => view.code === state.errors[0].question));
    const next = state.nextPage ?? open;
    if (state.screenedOut || !next) {
      return finish(state.screenedOut ? state.screenOutMessage || words('Answer.Stored.ScreenedOut') : state.closing, false);
    }

    await save();
    show(next, []);
  }

  async function finish(message, brokenOff) {
    const at = Date.now();
    const before = { ...record };
    Object.assign(record, { finished: at, brokenOff });
    record.answers = [...evaluate(null).answers];
    record.state = 'done';
    if (!await save()) {
      record = before;
      return;
    }

    Dom.show(
      h('h1', {}, words('Answer.Thanks')),
      h('div', { class: 'done', role: 'status' }, message && h('p', {}, message), h('p', {}, words(brokenOff ? 'Offline.KeptPartial' : 'Offline.Kept'))),
      h('div', { class: 'turn' }, h('button', { class: 'main', type: 'button', onclick: () => leave(true) }, words('Offline.Home'))));
    Sync.run();
  }

  function breakOff() {
    if (confirm(words('Offline.ConfirmBreak'))) {
      readPage();
      leavePage();
      finish('', true);
    }
  }

  // --- Drawing ----------------------------------------------------------------------------------

  const languages = () => bundle.languages.length > 1 && h('nav', { class: 'languages', 'aria-label': words('Answer.Languages') }, h('ul', {}, bundle.languages.map(language => h('li', {},
    h('button', { class: 'link', type: 'button', lang: language.code, 'aria-current': language.code === record.language ? 'true' : null, onclick: () => switchTo(language.code) }, language.name)))));

  function switchTo(language) {
    readPage();
    record.language = language;
    Dom.speak(language);
    save();
    show(evaluate(null).pages.find(page => page.code === shown.page.code), []);
  }

  const summary = (page, errors) => errors.length > 0 && h('div', { class: 'summary', role: 'alert', 'aria-labelledby': 'errors' },
    h('h2', { id: 'errors' }, words('Form.Errors', errors.length)),
    h('ul', {}, errors.map(error => h('li', {}, h('a', { href: `#${Fields.idOf(error.question)}` },
      words('Error.OfField', page.questions.find(view => view.code === error.question).title, error.message))))));

  function questions(page, errors) {
    const answers = new Map(record.answers);
    const plain = texts => texts?.[record.language] ?? texts?.[questionnaire.defaultLanguage] ?? Object.values(texts ?? {})[0] ?? '';
    let groups = [];
    return page.questions.map(view => {
      const headings = view.groups.filter(heading => !groups.includes(heading)).map(heading => h('h2', {}, heading));
      groups = view.groups;
      return [headings, Fields.render(view, answers.get(view.code), errors.filter(error => error.question === view.code), unreadable.get(view.code), plain)];
    });
  }

  function show(page, errors, isSame = false) {
    const state = evaluate(null);
    const [number, count] = [state.pages.findIndex(one => one.code === page.code) + 1, state.pages.length];
    shown = { page, at: isSame ? shown.at : Date.now() };
    const scroll = window.scrollY;
    Dom.show(
      languages(),
      h('p', { class: 'kicker' }, bundle.title, record.number === null ? '' : ` · ${words('Offline.NumberOf', record.number)}`),
      h('h1', {}, page.title || (questionnaire.title?.[record.language] ?? bundle.title)),
      h('p', { class: 'progress' }, h('progress', { value: number, max: count, 'aria-hidden': 'true' }), ' ', words('Answer.Progress', number, count)),
      number === 1 && h('p', { class: 'note' }, words(bundle.anonymous ? 'Answer.Anonymous' : 'Answer.Confidential')),
      summary(page, errors),
      h('form', { id: 'page', novalidate: true, onsubmit: event => { event.preventDefault(); go('next'); }, onchange: () => changed(true), oninput: () => changed(false) },
        questions(page, errors),
        h('div', { class: 'turn' },
          h('button', { class: 'main' }, words(number === count ? 'Offline.Finish' : 'Answer.Next')),
          number > 1 && h('button', { class: 'quiet', type: 'button', onclick: () => go('back') }, words('Answer.Back')),
          h('button', { class: 'quiet', type: 'button', onclick: breakOff }, words('Answer.BreakOff'))),
        h('p', { class: 'hint', id: 'saved', role: 'status' }, words('Offline.SavedHint'))),
      h('p', {}, h('button', { class: 'link', type: 'button', onclick: pause }, words('Offline.Pause'))));
    isSame && window.scrollTo(0, scroll);
  }

  async function pause() {
    readPage();
    leavePage();
    await save();
    leave(false);
  }

  return {
    // A new interview: its key is drawn here, before the first question.
    begin(invitation, language, hidden) {
      const now = Date.now();
      return {
        key: Keys.draw(), campaign: bundle.campaign, wave: bundle.wave, number: invitation, language, answers: Object.entries(hidden).map(([code, text]) => [code, { text }]),
        after: null, started: now, last: now, breaks: 0, pages: [], state: 'open', brokenOff: false, finished: null, reason: null, device: Device.kind(),
      };
    },
    async open(given, onLeave) {
      record = given;
      leave = onLeave;
      unreadable = new Map();
      record.finished = null;
      Dom.speak(record.language);
      const state = evaluate(record.after);
      const page = state.nextPage ?? state.pages[state.pages.length - 1];
      if (page) {
        show(page, []);
        await save();
      } else {
        await finish(words('Answer.NothingAsked'), false);
      }
    },
  };
})();
