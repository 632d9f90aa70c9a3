// What is wrong with the answer to a question that is shown, in the words of the server's rules.
function AnswerRules(pass, speak, language, valueOf) {
  const chinese = Interview.isChinese(language);
  const said = (question, code, own, zh, en) => ({ question: question.code, code, message: own || (chinese ? zh : en) });
  const wrong = (question, code, zh, en) => said(question, code, '', zh, en);
  const required = question => said(question, 'required', speak.of(question.requiredMessage), '请回答此题', 'Please answer this question');
  const isGiven = value => value !== undefined && value !== null;

  function bounds(question, code, zh, en, least, most) {
    const plain = value => Decimal.text(Decimal.parse(value));
    const range = isGiven(least) && isGiven(most) ? `${plain(least)}..${plain(most)}` : isGiven(least) ? `≥ ${plain(least)}` : `≤ ${plain(most ?? '0')}`;
    return wrong(question, code, `${zh} ${range}`, `${en} ${range}`);
  }

  const isOutside = (value, least, most) => (isGiven(least) && Decimal.compare(value, Decimal.parse(least)) < 0) || (isGiven(most) && Decimal.compare(value, Decimal.parse(most)) > 0);

  function choices(question, given) {
    const found = [];
    const codes = given.codes ?? [];
    const offered = pass.offered.get(question.code);
    const unknown = codes.find(code => !offered.has(code));
    if (unknown !== undefined) {
      found.push(wrong(question, 'option', `没有选项 ${unknown}`, `There is no option ${unknown}`));
    }

    if (new Set(codes).size !== codes.length || (question.type === 'single' && codes.length > 1)) {
      found.push(wrong(question, 'count', '选项重复或过多', 'An option is chosen twice, or more than one'));
    }

    const chosen = (question.options ?? []).filter(option => codes.includes(option.code));
    const exclusive = chosen.some(option => option.exclusive);
    if (chosen.length > 1 && exclusive) {
      found.push(wrong(question, 'exclusive', '该选项不能与其他选项同时选择', 'This option excludes the others'));
    }

    if (chosen.some(option => option.other) && Interview.isBlank(given.other)) {
      found.push(wrong(question, 'other', '请填写“其他”的内容', 'Please say what you mean by other'));
    }

    if ((given.other?.length ?? 0) > Interview.LONGEST) {
      found.push(wrong(question, 'length', `最多 ${Interview.LONGEST} 字`, `At most ${Interview.LONGEST} characters`));
    }

    // One exclusive option is a whole answer, however many are asked for otherwise.
    if (question.type !== 'single' && !exclusive && isOutside(Decimal.of(chosen.length), question.min, question.max)) {
      found.push(bounds(question, 'count', '请选择的项数', 'Please choose', question.min, question.max));
    }

    return found;
  }

  function rows(question, given) {
    const found = [];
    const cells = given.rows ?? [];
    const offered = pass.offered.get(question.code);
    const known = (question.rows ?? []).map(row => row.code);
    const stray = cells.find(([row]) => !known.includes(row));
    if (stray) {
      found.push(wrong(question, 'rows', `没有行 ${stray[0]}`, `There is no row ${stray[0]}`));
    }

    const unknown = cells.find(([, column]) => !offered.has(column));
    if (unknown) {
      found.push(wrong(question, 'option', `没有选项 ${unknown[1]}`, `There is no option ${unknown[1]}`));
    }

    if (question.required && known.some(row => !cells.some(([code]) => code === row))) {
      found.push(said(question, 'rows', speak.of(question.requiredMessage), '请回答每一行', 'Please answer every row'));
    }

    return found;
  }

  function scale(question, given) {
    const [from, to] = Interview.scales[question.type].map(String);
    const value = isGiven(given.number) ? Decimal.parse(given.number) : null;
    return value && (isOutside(value, from, to) || Decimal.whole(value) === null) ? [bounds(question, 'scale', '请选择', 'Please choose', from, to)] : [];
  }

  function number(question, given) {
    const value = isGiven(given.number) ? Decimal.parse(given.number) : null;
    const found = [];
    if (value && isOutside(value, question.min, question.max)) {
      found.push(bounds(question, 'range', '数值应为', 'The number must be', question.min, question.max));
    }

    const decimals = question.decimals;
    if (value && isGiven(decimals) && Decimal.places(value) > Math.min(Math.max(decimals, 0), 10)) {
      found.push(wrong(question, 'decimals', decimals === 0 ? '请填写整数' : `最多 ${decimals} 位小数`, decimals === 0 ? 'Please give a whole number' : `At most ${decimals} decimals`));
    }

    return found;
  }

  function date(question, given) {
    const outside = isGiven(given.date) && ((isGiven(question.earliest) && given.date < question.earliest) || (isGiven(question.latest) && given.date > question.latest));
    const range = `${question.earliest ?? ''}..${question.latest ?? ''}`;
    return outside ? [wrong(question, 'range', `日期应在 ${range} 之间`, `The day must be within ${range}`)] : [];
  }

  function text(question, given) {
    const most = question.maxLength ?? Interview.LONGEST;
    const length = Expressions.length(given.text ?? '');
    if (length > most) {
      return [wrong(question, 'length', `最多 ${most} 字，现有 ${length} 字`, `At most ${most} characters, there are ${length}`)];
    }

    return isGiven(question.pattern) && !Expressions.matches(given.text ?? '', question.pattern)
      ? [said(question, 'pattern', speak.of(question.patternMessage), '格式不正确', 'The form is not the one that is asked for')]
      : [];
  }

  function photos(question, given) {
    const found = [];
    const references = Interview.references(given);
    const stray = references.find(reference => !Interview.isReference(reference));
    if (stray !== undefined) {
      found.push(wrong(question, 'reference', `${stray} 不是照片的引用编号`, `${stray} is not the reference of a photo`));
    }

    if (isOutside(Decimal.of(references.length), question.min, question.max ?? '1') || new Set(references).size !== references.length) {
      found.push(bounds(question, 'count', '照片的张数应为', 'The number of photos must be', question.min ?? '1', question.max ?? '1'));
    }

    return found;
  }

  function ofType(question, given) {
    switch (question.type) {
      case 'single': case 'multiple': case 'ranking': return choices(question, given);
      case 'matrix': return rows(question, given);
      case 'number': return number(question, given);
      case 'date': return date(question, given);
      case 'photo': return photos(question, given);
      case 'consent': return given.agreed === false && question.required ? [required(question)] : [];
      default: return Interview.isNumeric(question.type) ? scale(question, given) : text(question, given);
    }
  }

  return (question, given) => {
    if (!Interview.takesAnswer(question)) {
      return Interview.isEmpty(given) ? [] : [wrong(question, 'kind', '这里不需要回答', 'No answer is expected here')];
    }

    if (Interview.isEmpty(given)) {
      return question.required ? [required(question)] : [];
    }

    const broken = valueOf(question, given).t ? [] : [wrong(question, 'kind', '答案的形式不符合题型', 'The answer is not of the kind of this question')];
    broken.push(...ofType(question, given));
    return broken.length > 0 ? broken : (question.checks ?? [])
      .filter(check => pass.isFalse(check.condition, pass.values.get(question.code)))
      .map(check => said(question, 'check', speak.of(check.message), '答案不符合要求', 'The answer does not fulfil a condition'));
  };
}
