/**
 * Records of CSV text (RFC 4180): fields may stand in quotes and then hold delimiters, line ends and doubled quotes.
 * @param quote empty for no quoting
 */
export function parseCsv(text: string, delimiter: string, quote: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const endRecord = () => {
    record.push(field);
    if (record.length > 1 || field !== '') records.push(record);
    record = [];
    field = '';
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quoted) {
      if (character !== quote) field += character;
      else if (text[i + 1] === quote) field += text[++i];
      else quoted = false;
    } else if (quote !== '' && character === quote && field === '') quoted = true;
    else if (character === delimiter) {
      record.push(field);
      field = '';
    } else if (character === '\n') endRecord();
    else if (character !== '\r' || text[i + 1] !== '\n') field += character;
  }
  if (field !== '' || record.length) endRecord();
  return records;
}
