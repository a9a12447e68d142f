using static System.FormattableString;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>Changes of the rows, columns and cells of a table.</summary>
internal static class RowMutations
{
    private const string Pool = "0123456789.,-—…x/ %％万亿元\"'=+@\t\u200B\u3000１Ａa县";

    private static readonly string[] Headers = ["", "备注", "金额", "年度", "上年", "县（市、区）", "科技支出(万元)", "﻿年度"];

    /// <summary>A table after one change of a random kind; null where the kind does not fit.</summary>
    public static (string What, Effect Effect, List<List<string>> Rows)? Of(Random random, List<List<string>> rows)
    {
        if (rows.Count < 3 || rows[0].Count < 2) return null;
        var (row, other, column, second) = (random.Next(1, rows.Count), random.Next(1, rows.Count), random.Next(rows[0].Count), random.Next(rows[0].Count));
        switch (random.Next(14))
        {
            case 0:
                (rows[row][column], rows[other][second]) = (rows[other][second], rows[row][column]);
                return (Invariant($"swap {row}.{column} with {other}.{second}"), Effect.Value, rows);
            case 1:
                (rows[row][column], rows[other][column]) = (rows[other][column], rows[row][column]);
                return (Invariant($"swap {row} with {other} in column {column}"), Effect.Value, rows);
            case 2:
                rows.RemoveAt(row);
                return (Invariant($"drop row {row}"), Effect.Reported, rows);
            case 3:
                rows.Insert(other, [.. rows[row]]);
                return (Invariant($"repeat row {row} at {other}"), Effect.Reported, rows);
            case 4:
                var order = rows[1..].ToArray();
                random.Shuffle(order);
                return ("shuffle rows", Effect.Nothing, [rows[0], .. order]);
            case 5:
                return (Invariant($"drop column {column}"), Effect.Reported, rows.ConvertAll(cells => cells.Where((_, i) => i != column).ToList()));
            case 6:
                return (Invariant($"repeat column {column}"), Effect.Reported, rows.ConvertAll(cells => cells.Append(cells[column]).ToList()));
            case 7:
                var columns = Enumerable.Range(0, rows[0].Count).ToArray();
                random.Shuffle(columns);
                return ("shuffle columns", Effect.Columns, rows.ConvertAll(cells => columns.Select(i => cells[i]).ToList()));
            case 8 or 9:
                return Digit(random, rows, row, column);
            case 10:
                rows[row][column] = rows[row][column].Insert(random.Next(rows[row][column].Length + 1), random.Pick(Pool.ToArray()).ToString());
                return (Invariant($"insert into {row}.{column}: {rows[row][column]}"), Effect.Value, rows);
            case 11:
                rows[0][column] = random.Once(2) ? random.Pick(Headers) : rows[0][second];
                return (Invariant($"header {column}: {rows[0][column]}"), Effect.Reported, rows);
            case 12:
                (rows[0][column], rows[0][second]) = (rows[0][second], rows[0][column]);
                return (Invariant($"swap headers {column} and {second}"), Effect.Reported, rows);
            default:
                rows.Insert(row, [.. rows[0].Select(_ => string.Empty)]);
                return (Invariant($"blank row at {row}"), Effect.Reported, rows);
        }
    }

    private static (string What, Effect Effect, List<List<string>> Rows)? Digit(Random random, List<List<string>> rows, int row, int column)
    {
        var cell = rows[row][column].ToCharArray();
        var digits = Enumerable.Range(0, cell.Length).Where(i => char.IsAsciiDigit(cell[i])).ToList();
        if (digits.Count == 0) return null;
        cell[random.Pick(digits)] = (char)('0' + random.Next(10));
        var before = rows[row][column];
        rows[row][column] = new string(cell);
        return (Invariant($"digit in {row}.{column}: {before} to {rows[row][column]}"), Effect.Value, rows);
    }
}
