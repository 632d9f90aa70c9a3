// Answers as the server reads them: JSON from the code of a question to its answer. Numbers are kept as texts on the device and
// written digit by digit, so that none is rounded on its way.
const AnswersText = (() => {
  const members = {
    codes: JSON.stringify, other: JSON.stringify, text: JSON.stringify, date: JSON.stringify, agreed: JSON.stringify,
    number: value => Decimal.exact(Decimal.parse(value)),
    rows: value => `{${value.map(([row, column]) => `${JSON.stringify(row)}:${JSON.stringify(column)}`).join(',')}}`,
  };
  const isGiven = value => value !== undefined && value !== null;
  const one = answer => `{${Object.keys(members).filter(name => isGiven(answer[name])).map(name => `"${name}":${members[name](answer[name])}`).join(',')}}`;

  return { write: answers => `{${[...answers].map(([code, answer]) => `${JSON.stringify(code)}:${one(answer)}`).join(',')}}` };
})();
