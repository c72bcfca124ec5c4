import 'reflect-metadata';
import { staffRoles, transitions, type ComplaintAction } from '@bihuan/core';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { bodies, checkBodies, faultsOf, pathOf, RegisterBody, staffActions } from '../index.js';

const faults = (form: new () => object, sent: object) =>
  faultsOf(validateSync(plainToInstance(form, sent), { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }));

it('has a form for every action that a person can perform, and none for what only machines do', () => {
  expect(() => checkBodies()).not.toThrow();
  const machines = (Object.keys(transitions) as ComplaintAction[]).filter((action) => !transitions[action].by.some((role) => (staffRoles as readonly string[]).includes(role)));
  expect(machines).toEqual(['remind', 'recount', 'amend', 'rectifyTogether', 'archive', 'record', 'annul']);
  expect(new Set(staffActions().map(pathOf)).size).toBe(staffActions().length);
});

it.each(Object.entries(bodies))('wants of %s the texts that the table names, and takes nothing it does not know', (action, form) => {
  const wanted = (transitions[action as ComplaintAction].texts ?? []).map((name) => ['field-missing', `texts.${name}`]);
  const said = faults(form, { texts: {}, surprise: 1 }).map(({ refused, field }) => [refused, field]);
  expect(said).toEqual(expect.arrayContaining([['field-unknown', 'surprise'], ...wanted]));
});

it.each([
  ['nothing', undefined], ['an empty list', []], ['a word', 'x'], ['null', null],
])('takes %s for no place and no text', (_, value) => {
  const said = faults(RegisterBody, { nuisances: ['noise-social'], channel: 'phone', facts: value, texts: value }).map(({ field }) => field);
  expect(said.filter((field) => !field.includes('['))).toEqual(expect.arrayContaining(['facts', 'texts']));
});

it('says of each field what is allowed, and never repeats what was sent', () => {
  const said = faults(RegisterBody, {
    nuisances: ['noise-secret'], channel: 7, receivedAt: '2026-02-30T00:00:00.000Z', points: 1.5, hard: 'yes',
    facts: { place: { lat: 91, address: 'a\nb' } }, reporter: { phone: 'secret', email: 'secret' }, texts: { account: ' ' },
  });
  expect(Object.fromEntries(said.map(({ field, refused }) => [field, refused]))).toEqual({
    nuisances: 'field-one-of', channel: 'field-one-of', receivedAt: 'field-instant', points: 'field-whole', hard: 'field-yes-or-no',
    'facts.place.lat': 'field-number', 'facts.place.address': 'field-line', 'reporter.phone': 'field-phone', 'reporter.email': 'field-email', 'texts.account': 'field-prose',
  });
  expect(JSON.stringify(said)).not.toContain('secret');
});
