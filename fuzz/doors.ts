import type { Door } from './door';
import { caseFile } from './doors/case-file';
import { holidays, termsFile } from './doors/data-files';
import { link } from './doors/link';
import { json, paste, table } from './doors/tables';
import { workbook } from './doors/workbook';
import { date, number } from './doors/written';

export const doors: readonly Door[] = [
  caseFile,
  termsFile,
  holidays,
  link,
  table,
  workbook,
  json,
  paste,
  date,
  number,
];
