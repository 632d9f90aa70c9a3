// Reads lines {questionnaire} and {answers, language, day, key, after} and writes for each interview what the device's script makes of it.
'use strict';
const fs = require('node:fs');
const vm = require('node:vm');

const scripts = process.argv.slice(2).map(path => fs.readFileSync(path, 'utf8')).join('\n');
const { Interview, AnswersText, Keys } = vm.runInThisContext(`${scripts}\n({ Interview, AnswersText, Keys })`);
const option = ({ code, text }) => [code, text];
const question = ({ code, title, hint, groups, options, rows }) => [code, title, hint, groups, options.map(option), rows.map(option)];
const page = ({ code, title, questions }) => [code, title, questions.map(question)];

let questionnaire;
const lines = [];
for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const given = JSON.parse(line);
  if (given.questionnaire) {
    questionnaire = given.questionnaire;
    continue;
  }

  const state = Interview.evaluate(questionnaire, new Map(given.answers), { language: given.language, today: given.day, seed: Keys.seed(given.key), after: given.after });
  const view = [
    state.pages.map(page), state.nextPage?.code ?? null, [...state.computed].sort(([one], [other]) => (one < other ? -1 : 1)),
    state.errors.map(error => [error.question, error.code, error.message]), state.closing, state.screenedOut, state.screenOutMessage,
  ];
  lines.push(JSON.stringify({ answers: AnswersText.write(state.answers), view }));
}

process.stdout.write(lines.join('\n'));
