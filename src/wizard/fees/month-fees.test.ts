import { expect, it } from 'vitest';
import { newDraft } from '../../case/draft';
import { formValues, fromForm, spreadOver } from './month-fees';

const months = ['2026-03-17', '2026-04-01'];
const fees = { ...newDraft('trtc', 'd').fees, consumed: '12,000', deducted: '1,500' };
const own = { consumed: '1', deducted: '' };

it('the single figure is where each month begins, save those that have their own', () => {
  expect(spreadOver({ ...fees, byMonth: { '2026-04-01': own } }, months)).toEqual({
    '2026-03-17': { consumed: '12,000', deducted: '1,500' },
    '2026-04-01': own,
  });
});

it('the form has a field for each month, and keeps months that the term has no more', () => {
  const { byMonth } = formValues({ ...fees, byMonth: { '2020-01-01': own } }, months);
  expect(Object.keys(byMonth).toSorted()).toEqual(['2020-01-01', ...months]);
  expect(byMonth['2026-03-17']).toEqual({ consumed: '', deducted: '' });
});

it('a first month without a figure has the single one', () => {
  const each = formValues({ ...fees, each: true, byMonth: { '2026-04-01': own } }, months);
  expect(each.byMonth['2026-03-17']).toEqual({ consumed: '12,000', deducted: '1,500' });
  expect(each.byMonth['2026-04-01']).toEqual(own);
});

it('the first month’s figure is the single one, as long as each has its own', () => {
  const each = { ...fees, each: true, byMonth: { '2026-03-17': own } };
  expect(fromForm(each, '2026-03-17')).toMatchObject(own);
  expect(fromForm({ ...each, each: false }, '2026-03-17')).toMatchObject({ consumed: '12,000' });
  expect(fromForm(each, undefined)).toMatchObject({ consumed: '12,000' });
});
