import type { CaseJson } from './case-json';

/** Leaves out entries and options of a case as long as it still goes wrong. */
export function smallest(json: CaseJson, goesWrong: (json: CaseJson) => boolean): CaseJson {
  const { logZone: _zone, ...unzoned } = json;
  const { byMonth: _byMonth, ...plainFees } = json.fees;
  const smaller = [
    ...json.log.map((_, index) => ({ ...json, log: json.log.toSpliced(index, 1) })),
    ...(json.logZone === undefined ? [] : [unzoned]),
    ...(json.fees.byMonth === undefined ? [] : [{ ...json, fees: plainFees }]),
  ].find(goesWrong);
  return smaller ? smallest(smaller, goesWrong) : json;
}
