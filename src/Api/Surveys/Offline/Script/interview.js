// The logic of a questionnaire: what is shown, what may be kept, what is wrong. The same rules as the server's Interview, which looks
// at every answer again. Answers are a Map from the code of a question to {codes, other, number (a text), text, date, agreed, rows}.
const Interview = (() => {
  const LONGEST = 10000;
  const MASK = 2n ** 64n - 1n;
  const GOLDEN = 0x9E3779B97F4A7C15n;
  const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
  const isChinese = language => /^zh/i.test(language);
  const isBlank = text => text === undefined || text === null || Expressions.trim(text) === '';
  const isGiven = value => value !== undefined && value !== null;
  const takesAnswer = question => question.type !== 'note' && question.type !== 'computed';
  const isShown = question => question.type !== 'hidden' && question.type !== 'computed';
  const scales = { rating5: [1, 5], rating10: [1, 10], nps: [0, 10] };
  const isNumeric = type => type === 'number' || has(scales, type);

  // Photos are not taken here, but their rules hold: references of 64 hexadecimal digits, with spaces between.
  const references = answer => (answer?.text ?? '').split(' ').map(Expressions.trim).filter(Boolean);
  const isReference = text => /^[0-9a-f]{64}$/.test(text);

  const isEmpty = answer => !answer || (!isGiven(answer.number) && !isGiven(answer.date) && !isGiven(answer.agreed) && isBlank(answer.text)
    && !(answer.codes?.length > 0) && !(answer.rows?.length > 0));

  function questionsOf(questionnaire) {
    const all = [];
    const visit = items => items?.forEach(item => (item.item === 'group' ? visit(item.items) : all.push(item)));
    questionnaire.pages?.forEach(page => visit(page.items));
    return all;
  }

  // --- Random orders, drawn from a seed (BigInt) ------------------------------------------------

  function shuffled(items, seed, scope, isFixed = () => false) {
    const places = items.map((_, at) => at).filter(at => !isFixed(items[at]));
    const result = [...items];
    let state = 14695981039346656037n;
    for (let at = 0; at < scope.length; at++) {
      state = ((state ^ BigInt(scope.charCodeAt(at))) * 1099511628211n) & MASK;
    }

    state ^= (BigInt.asUintN(64, seed) * GOLDEN) & MASK;
    for (let left = places.length - 1; left > 0; left--) {
      state = (state + GOLDEN) & MASK;
      let mixed = ((state ^ (state >> 30n)) * 0xBF58476D1CE4E5B9n) & MASK;
      mixed = ((mixed ^ (mixed >> 27n)) * 0x94D049BB133111EBn) & MASK;
      const other = Number((mixed ^ (mixed >> 31n)) % BigInt(left + 1));
      [result[places[left]], result[places[other]]] = [result[places[other]], result[places[left]]];
    }

    return result;
  }

  // --- Answers and values -----------------------------------------------------------------------

  function valueOf(question, answer) {
    const of = (t, v) => (isGiven(v) ? { t, v } : Expressions.missing);
    if (isEmpty(answer)) {
      return Expressions.missing;
    }

    switch (question.type) {
      case 'single': return of('t', answer.codes?.[0]);
      case 'multiple': case 'ranking': return of('c', answer.codes);
      case 'matrix': return of('m', answer.rows);
      case 'date': return of('d', answer.date);
      case 'consent': return of('b', answer.agreed);
      case 'note': case 'computed': return Expressions.missing;
      default: return isNumeric(question.type) ? (isGiven(answer.number) ? Expressions.number(Decimal.parse(answer.number)) : Expressions.missing) : of('t', answer.text);
    }
  }

  const byCode = ([one], [other]) => (one < other ? -1 : one > other ? 1 : 0);

  function fitting(question, answer, offered) {
    const chosen = most => {
      const codes = [...new Set((answer.codes ?? []).filter(code => offered.has(code)))].slice(0, most);
      const asks = (question.options ?? []).some(option => option.other && codes.includes(option.code));
      return asks && !isBlank(answer.other) ? { codes, other: answer.other } : { codes };
    };
    const kept = (() => {
      switch (question.type) {
        case 'single': return chosen(1);
        case 'multiple': case 'ranking': return chosen(Infinity);
        case 'matrix': {
          const rows = new Set((question.rows ?? []).map(row => row.code));
          return { rows: (answer.rows ?? []).filter(([row, column]) => rows.has(row) && offered.has(column)).sort(byCode) };
        }
        case 'date': return { date: answer.date };
        case 'consent': return { agreed: answer.agreed };
        case 'note': case 'computed': return {};
        case 'photo': return { text: [...new Set(references(answer).filter(isReference))].join(' ') };
        default: return isNumeric(question.type) ? { number: answer.number } : { text: answer.text };
      }
    })();
    return isEmpty(kept) ? null : kept;
  }

  // --- One pass from top to bottom --------------------------------------------------------------

  function runPass(questionnaire, given, today) {
    const values = new Map();
    const world = { today, valueOf: code => values.get(code) ?? Expressions.missing };
    const pass = { values, clean: new Map(), computed: new Map(), offered: new Map(), screenOut: null };
    const holds = condition => !condition || isTrue(Expressions.of(condition, world));
    const isTrue = value => value.t === 'b' && value.v;
    const ahead = new Set();
    const passed = new Set();
    let target = null;
    let over = false;
    const collect = items => items?.forEach(item => { ahead.add(item.code); collect(item.items); });
    questionnaire.pages?.forEach(page => { ahead.add(page.code); collect(page.items); });

    function landed(code) {
      passed.add(code);
      target = code === target ? null : target;
    }

    function take(jump) {
      if (over) {
        return;
      }

      over = jump.then === 'end' || jump.then === 'screenOut';
      pass.screenOut = jump.then === 'screenOut' ? jump : null;
      target = jump.then === 'goTo' && isGiven(jump.to) && ahead.has(jump.to) && !passed.has(jump.to) ? jump.to : null;
    }

    function show(question) {
      const offered = new Set((question.options ?? []).filter(option => holds(option.showIf)).map(option => option.code));
      pass.offered.set(question.code, offered);
      if (question.type === 'computed') {
        const value = question.value ? Expressions.of(question.value, world) : Expressions.missing;
        values.set(question.code, value);
        pass.computed.set(question.code, value);
        return;
      }

      const answer = given.get(question.code);
      const kept = isEmpty(answer) ? null : fitting(question, answer, offered);
      if (kept) {
        pass.clean.set(question.code, kept);
        values.set(question.code, valueOf(question, kept));
      }

      const jump = (question.jumps ?? []).find(one => isTrue(Expressions.of(one.if, world)));
      if (jump) {
        take(jump);
      }
    }

    function visit(items, shown) {
      items?.forEach(item => {
        landed(item.code);
        if (item.item === 'group') {
          visit(item.items, shown && holds(item.showIf));
        } else if (shown && !(isShown(item) && (over || target !== null)) && holds(item.showIf)) {
          show(item);
        }
      });
    }

    questionnaire.pages?.forEach(page => {
      landed(page.code);
      visit(page.items, holds(page.showIf));
    });
    pass.isFalse = (condition, self) => {
      const value = Expressions.of(condition, { ...world, self });
      return value.t === 'b' && !value.v;
    };
    return pass;
  }

  // --- Texts ------------------------------------------------------------------------------------

  function speaker(questionnaire, pass, language) {
    const questions = new Map();
    questionsOf(questionnaire).forEach(question => questions.has(question.code) || questions.set(question.code, question));
    const plain = texts => {
      const all = texts ?? {};
      return has(all, language) ? all[language] : has(all, questionnaire.defaultLanguage) ? all[questionnaire.defaultLanguage] : Object.values(all)[0] ?? '';
    };
    const optionText = (options, code) => plain((options ?? []).find(option => option.code === code)?.text) || code;

    function said(question) {
      const value = pass.values.get(question.code) ?? Expressions.missing;
      const answer = pass.clean.get(question.code);
      if (question.type !== 'computed' && answer?.codes) {
        const named = code => (isGiven(answer.other) && question.options.some(option => option.code === code && option.other) ? answer.other : optionText(question.options, code));
        return answer.codes.map(named).join(isChinese(language) ? '、' : ', ');
      }

      return question.type !== 'computed' && answer?.rows
        ? answer.rows.map(([row, column]) => `${optionText(question.rows, row)}: ${optionText(question.options, column)}`).join('; ')
        : Expressions.text(value);
    }

    return {
      plain,
      of: texts => plain(texts).replace(/\{([^{}]{1,120})\}/g, (whole, code) => (questions.has(code) ? said(questions.get(code)) : whole)),
    };
  }

  // --- Pages ------------------------------------------------------------------------------------

  function pageView(page, pass, speak, seed) {
    const shown = options => options.map(option => ({ option, code: option.code, text: speak.of(option.text) || option.code }));
    const mixed = (options, random, scope) => (random ? shuffled(options ?? [], seed, scope, option => option.fixed === true) : options ?? []);

    function view(question, groups) {
      const offered = pass.offered.get(question.code);
      const options = mixed(question.options, question.randomOrder && question.type !== 'matrix', question.code).filter(option => offered.has(option.code));
      return {
        question, code: question.code, title: speak.of(question.title), hint: speak.of(question.hint), groups,
        options: shown(options), rows: shown(mixed(question.rows, question.randomOrder, question.code)),
      };
    }

    function questions(items, random, scope, groups) {
      return (random ? shuffled(items ?? [], seed, scope) : items ?? []).flatMap(item => {
        if (item.item === 'group') {
          const title = speak.of(item.title);
          return questions(item.items, item.randomOrder, item.code, title ? [...groups, title] : groups);
        }

        return isShown(item) && pass.offered.has(item.code) ? [view(item, groups)] : [];
      });
    }

    return { code: page.code, title: speak.of(page.title), questions: questions(page.items, page.randomOrder, page.code, []) };
  }

  function next(questionnaire, pages, after) {
    if (!isGiven(after)) {
      return pages[0] ?? null;
    }

    const order = (questionnaire.pages ?? []).map(page => page.code);
    const following = new Set(order.includes(after) ? order.slice(order.indexOf(after) + 1) : []);
    return pages.find(page => following.has(page.code)) ?? null;
  }

  function evaluate(questionnaire, given, { language, today, seed = 0n, after = null }) {
    const pass = runPass(questionnaire, given, today);
    const speak = speaker(questionnaire, pass, language);
    const rules = AnswerRules(pass, speak, language, valueOf);
    const all = questionsOf(questionnaire);
    const known = new Set(all.map(question => question.code));
    const strange = [...given].filter(([code, answer]) => !known.has(code) && !isEmpty(answer)).sort(byCode);
    const pages = (questionnaire.pages ?? []).map(page => pageView(page, pass, speak, seed)).filter(page => page.questions.length > 0);
    return {
      pages,
      nextPage: next(questionnaire, pages, after),
      answers: new Map([...pass.clean].sort(byCode)),
      computed: new Map([...pass.computed].filter(([, value]) => value.t).map(([code, value]) => [code, Expressions.text(value)])),
      errors: [
        ...strange.map(([code]) => ({ question: code, code: 'unknown', message: isChinese(language) ? '问卷中没有这个问题' : 'The questionnaire has no such question' })),
        ...all.filter(question => pass.offered.has(question.code)).flatMap(question => rules(question, given.get(question.code))),
      ],
      closing: speak.of(questionnaire.closing),
      screenedOut: pass.screenOut !== null,
      screenOutMessage: pass.screenOut ? speak.of(pass.screenOut.message) : '',
    };
  }

  return { evaluate, references, isReference, questionsOf, takesAnswer, isEmpty, isBlank, isChinese, isNumeric, scales, LONGEST };
})();
