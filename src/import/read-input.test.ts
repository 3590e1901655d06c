import { describe, expect, it } from 'vitest';
import { readFileInput, readTextInput } from './read-input';

const faultOf = (text: string) => {
  const read = readTextInput('', text);
  if (read.kind !== 'unreadable') return read.kind === 'input' ? read.input.kind : read.kind;
  return `${read.code}${read.at ? ` ${read.at.line}:${read.at.column}` : ''}`;
};

describe('JSON that cannot be read', () => {
  it.each([
    // Cut off: where it ends
    ['{"data": [', 'cut-off-json 1:11'],
    ['[\n  {"time": "2026-03-20 10:00", "status": "Do', 'cut-off-json 2:42'],
    ['[{"a": 1},', 'cut-off-json 1:11'],
    ['[{"a": tr', 'cut-off-json 1:8'],
    ['{"a": "b\\', 'cut-off-json 1:7'],
    ['{', 'cut-off-json 1:2'],
    ['[', 'cut-off-json 1:2'],
    ['[[1773972000, "1"], [1773972300, "0.9', 'cut-off-json 1:34'],
    ['["10:00",', 'cut-off-json 1:10'],
    // Broken: at the first sign that does not belong there
    ['{"a": 1,}', 'broken-json 1:9'],
    ['\ufeff[\r\n  {"a": 1}\r\n  {"a": 2}\r\n]', 'broken-json 3:3'],
    ["{'a': 1}", 'broken-json 1:2'],
    ['{time: 1}', 'broken-json 1:2'],
    ['{"a": 1}}', 'broken-json 1:9'],
    ['[{"a": 01}]', 'broken-json 1:8'],
    ['[{"a": 1]', 'broken-json 1:9'],
    ['{"a": "b\nc"}', 'broken-json 1:7'],
  ])('%j: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it.each([
    '[2026-03-20 10:00] down\n[2026-03-20 10:30] up',
    '[INFO] 2026-03-20 10:00 down',
    '[1] 2026-03-20 10:00',
    '[web, rooms] down',
    '{web} 2026-03-20 10:00 down',
    '{job="rooms"},Time\n1,2026-03-20 10:00',
  ])('is not seen in the log %j', (text) => {
    expect(faultOf(text)).toBe('table');
  });
});

describe('markup', () => {
  it.each([
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>',
    '\ufeff\n<table border="1"><tr><td>10:00</td></tr></table>',
    '<!DOCTYPE html>',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><table>',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    '<!-- saved --><table>',
    'MIME-Version: 1.0\nContent-Type: multipart/related',
  ])('%j is no table of text, whatever its name', async (text) => {
    const unreadable = { kind: 'unreadable', code: 'markup' };
    expect(readTextInput('', text)).toEqual(unreadable);
    // 时间 in GB 18030: no encoding is asked for
    const bytes = [...new TextEncoder().encode(text), 0xca, 0xb1, 0xbc, 0xe4];
    expect(await readFileInput('alarms.xls', new Uint8Array(bytes), {})).toEqual(unreadable);
  });

  it('is not seen in a log whose lines begin with a priority or a tag', () => {
    expect(faultOf('<134>Mar 20 10:00:00 rooms down')).toBe('table');
    expect(faultOf('<rooms> 2026-03-20 10:00 down')).toBe('table');
  });
});
