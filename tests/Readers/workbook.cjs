// Reads workbooks as an independent program and prints what it found: for each file its sheets, for each sheet its rows.
'use strict';

const ExcelJS = require('exceljs');

async function read(path) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return {
    path,
    sheets: workbook.worksheets.map((sheet) => {
      const rows = [];
      sheet.eachRow({ includeEmpty: true }, (row) => {
        const cells = [];
        for (let i = 1; i <= row.cellCount; i++) cells.push(row.getCell(i).text);
        rows.push(cells);
      });
      return { name: sheet.name, rows };
    }),
  };
}

(async () => {
  const books = [];
  for (const path of process.argv.slice(2)) books.push(await read(path));
  process.stdout.write(JSON.stringify(books));
})().catch((error) => {
  process.stderr.write(String(error.stack || error));
  process.exitCode = 1;
});
