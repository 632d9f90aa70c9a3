// The fields of a question as the server's page has them, and the answer that stands in them.
const Fields = (() => {
  const { element: h, words } = Dom;
  const questionnaire = Dom.bundle.questionnaire;
  const codes = Interview.questionsOf(questionnaire).map(question => question.code);
  const idOf = code => `q${codes.indexOf(code)}`;
  const needed = question => (question.required ? null : h('span', { class: 'optional' }, words('Form.Optional')));
  const isGroup = question => ['single', 'multiple', 'ranking', 'matrix'].includes(question.type) || question.type in Interview.scales;

  const notes = (id, view, errors) => [
    view.hint && h('p', { class: 'hint', id: `${id}-hint` }, view.hint),
    errors.length > 0 && h('p', { class: 'error', id: `${id}-error` }, errors.map(error => error.message).join(' ')),
  ];
  const described = (id, view, errors) => [errors.length > 0 && `${id}-error`, view.hint && `${id}-hint`].filter(Boolean).join(' ') || null;
  const choice = (type, id, name, value, checked, ...label) => h('div', { class: 'choice' }, h('input', { type, id, name, value, checked }), h('label', { for: id }, ...label));

  function options(id, { question, options: offered }, answer) {
    const type = question.type === 'single' ? 'radio' : 'checkbox';
    return offered.map((option, at) => [
      choice(type, `${id}-${at}`, id, option.code, answer?.codes?.includes(option.code) === true, option.text),
      option.option.other && h('input', { type: 'text', name: `${id}.other`, value: answer?.other ?? '', 'aria-label': words('Answer.Other', option.text), class: 'other', autocomplete: 'off' }),
    ]);
  }

  const ranking = (id, { options: offered }, answer) => offered.map((option, at) => h('div', { class: 'rank' },
    h('select', { id: `${id}-${at}`, 'data-code': option.code },
      h('option', { value: '' }, '—'),
      offered.map((_, place) => h('option', { value: String(place + 1), selected: answer?.codes?.indexOf(option.code) === place }, String(place + 1)))),
    h('label', { for: `${id}-${at}` }, option.text)));

  const matrix = (id, view, answer) => view.rows.map((row, at) => h('fieldset', { class: 'row', role: 'radiogroup', 'data-code': row.code },
    h('legend', {}, row.text),
    h('div', { class: 'cells' }, view.options.map((option, column) => choice('radio', `${id}-${at}-${column}`, `${id}.${at}`, option.code,
      answer?.rows?.some(([code, chosen]) => code === row.code && chosen === option.code) === true, option.text)))));

  function scale(id, { question }, answer, plain) {
    const [from, to] = Interview.scales[question.type];
    const [lowest, highest] = [plain(question.minLabel), plain(question.maxLabel)];
    const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const meaning = number => (number === from && lowest) || (number === to && highest);
    return [
      h('div', { class: `scale of${numbers.length}` }, numbers.map(number => choice('radio', `${id}-${number}`, id, number, answer?.number === String(number),
        String(number), meaning(number) && h('span', { class: 'unseen' }, ` ${meaning(number)}`)))),
      (lowest || highest) && h('p', { class: 'ends', 'aria-hidden': 'true' }, h('span', {}, lowest), h('span', {}, highest)),
    ];
  }

  function group(id, view, answer, errors, plain) {
    const { question } = view;
    const one = question.type === 'single' || question.type in Interview.scales;
    const inner = { single: options, multiple: options, ranking, matrix }[question.type] ?? scale;
    return h('fieldset', {
      class: errors.length > 0 ? 'question wrong' : 'question', id, tabindex: '-1', role: one ? 'radiogroup' : null, 'aria-describedby': described(id, view, errors),
      'aria-required': one && question.required ? 'true' : null, 'aria-invalid': one && errors.length > 0 ? 'true' : null,
    }, h('legend', {}, view.title, needed(question)), notes(id, view, errors), inner(id, view, answer, plain));
  }

  function line(id, view, answer, errors, typed) {
    const { question } = view;
    const attributes = {
      id, name: id, autocomplete: 'off', 'aria-describedby': described(id, view, errors), 'aria-invalid': errors.length > 0 ? 'true' : null, 'aria-required': question.required ? 'true' : null,
    };
    const text = typed ?? answer?.text ?? answer?.number ?? answer?.date ?? '';
    const field = question.type === 'longText'
      ? h('textarea', { ...attributes, rows: 5 }, text)
      : h('input', { ...attributes, type: question.type === 'date' ? 'date' : 'text', inputmode: question.type === 'number' ? (question.decimals === 0 ? 'numeric' : 'decimal') : null, value: text });
    return [h('label', { for: id }, view.title, needed(question)), notes(id, view, errors), field];
  }

  function render(view, answer, errors, typed, plain) {
    const { question } = view;
    const id = idOf(view.code);
    if (question.type === 'note') {
      return h('p', { class: 'note' }, view.title);
    }

    if (isGroup(question)) {
      return group(id, view, answer, errors, plain);
    }

    const inner = question.type === 'consent'
      ? [notes(id, view, errors), choice('checkbox', id, id, 'yes', answer?.agreed === true, view.title, needed(question))]
      : question.type === 'photo'
        ? [h('p', {}, h('strong', {}, view.title), needed(question)), notes(id, view, errors), h('p', { class: 'hint' }, words('Offline.NoPhoto'))]
        : line(id, view, answer, errors, typed);
    return h('div', { class: errors.length > 0 ? 'field question wrong' : 'field question', id: question.type === 'photo' ? id : null, tabindex: question.type === 'photo' ? '-1' : null }, inner);
  }

  // --- Reading ------------------------------------------------------------------------------------

  const chosenIn = (root, name) => [...root.querySelectorAll(`input[name="${name}"]:checked`)].map(input => input.value);

  function readChoice(root, id, view) {
    const chosen = chosenIn(root, id);
    const asks = view.options.some(option => option.option.other && chosen.includes(option.code));
    const other = Expressions.trim(root.querySelector(`[name="${id}.other"]`)?.value ?? '');
    return chosen.length === 0 ? null : asks && other ? { codes: chosen, other } : { codes: chosen };
  }

  function readRanking(root, id) {
    const given = [...root.querySelectorAll(`#${id} select`)].filter(select => select.value !== '');
    const unreadable = new Set(given.map(select => select.value)).size !== given.length;
    const ranked = given.sort((one, other) => one.value - other.value).map(select => select.dataset.code);
    return { answer: unreadable || ranked.length === 0 ? null : { codes: ranked }, unreadable };
  }

  function readMatrix(root, id) {
    const rows = [...root.querySelectorAll(`#${id} fieldset.row`)].map(row => [row.dataset.code, row.querySelector('input:checked')?.value]).filter(([, column]) => column !== undefined);
    return rows.length > 0 ? { rows } : null;
  }

  function readDate(field) {
    const text = Expressions.trim(field.value).normalize('NFKC');
    const found = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/.exec(text);
    const day = found && `${found[1]}-${found[3].padStart(2, '0')}-${found[4].padStart(2, '0')}`;
    const isDay = day && Expressions.dayNumber(day) !== null;
    return { answer: isDay ? { date: day } : null, unreadable: !isDay && (text !== '' || field.validity.badInput), typed: text };
  }

  function readLine(field, type) {
    if (type === 'date') {
      return readDate(field);
    }

    const text = Expressions.trim(field.value);
    if (type !== 'number') {
      return { answer: text ? { text } : null };
    }

    const plain = text.normalize('NFKC');
    const isNumber = Decimal.parse(plain) !== null;
    return { answer: isNumber ? { number: Decimal.exact(Decimal.parse(plain)) } : null, unreadable: !isNumber && text !== '', typed: text };
  }

  // {answer, unreadable, typed}: unreadable when something stands there that is no answer of this kind.
  function read(root, view) {
    const id = idOf(view.code);
    const { type } = view.question;
    switch (type) {
      case 'note': case 'photo': return { answer: undefined };
      case 'single': case 'multiple': return { answer: readChoice(root, id, view) };
      case 'ranking': return readRanking(root, id);
      case 'matrix': return { answer: readMatrix(root, id) };
      case 'consent': return { answer: root.querySelector(`#${id}`).checked ? { agreed: true } : null };
      default: return type in Interview.scales
        ? { answer: chosenIn(root, id).length > 0 ? { number: chosenIn(root, id)[0] } : null }
        : readLine(root.querySelector(`#${id}`), type);
    }
  }

  const unreadable = type => words(type === 'date' ? 'Answer.NoDate' : type === 'ranking' ? 'Answer.RankTwice' : 'Answer.NoNumber');

  return { render, read, idOf, unreadable };
})();
