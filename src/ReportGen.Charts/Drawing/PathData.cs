using System.Globalization;
using System.Text;

namespace ReportGen.Charts.Drawing;

/// <summary>
/// The data of a path in as few characters as do: one decimal, lines across and down by their end alone, repeated commands once. A point that nothing leads to
/// is a stroke of no length, which round ends make a dot.
/// </summary>
internal sealed class PathData
{
    private readonly StringBuilder _text = new();
    private char _last;
    private (int X, int Y) _at;
    private (int X, int Y) _start;
    private bool _isLonely;

    public bool IsEmpty => _text.Length == 0;

    public void Move(double x, double y)
    {
        Settle();
        (_at, _isLonely, _last) = ((Tenths(x), Tenths(y)), true, 'M');
        _start = _at;
        _text.Append('M');
        Point(_at, isFirst: true);
    }

    public void Line(double x, double y)
    {
        var to = (X: Tenths(x), Y: Tenths(y));
        if (to == _at) return;
        _isLonely = false;
        if (to == _start && _last is not 'M' and not 'z')
        {
            Close();
            return;
        }

        if (to.Y == _at.Y) Along('H', to.X);
        else if (to.X == _at.X) Along('V', to.Y);
        else
        {
            // After a move the pairs that follow are lines.
            var goesOn = _last is 'L' or 'M';
            if (!goesOn) _text.Append('L');
            Point(to, isFirst: !goesOn);
            _last = 'L';
        }

        _at = to;
    }

    public void Curve(ReadOnlySpan<double> numbers)
    {
        _isLonely = false;
        var isFirst = _last != 'C';
        if (isFirst) _text.Append('C');
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            Point((Tenths(numbers[i]), Tenths(numbers[i + 1])), isFirst && i == 0);
        }

        _at = (Tenths(numbers[^2]), Tenths(numbers[^1]));
        _last = 'C';
    }

    public void Close()
    {
        _isLonely = false;
        if (_last == 'z') return;
        _text.Append('z');
        (_at, _last) = (_start, 'z');
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        Move(x, y);
        Line(x + width, y);
        Line(x + width, y + height);
        Line(x, y + height);
        Close();
    }

    public string Take()
    {
        Settle();
        _isLonely = false;
        var text = _text.ToString();
        _text.Clear();
        _last = default;
        return text;
    }

    private void Settle()
    {
        if (_isLonely) _text.Append("h0");
    }

    private void Along(char command, int to)
    {
        if (_last != command) _text.Append(command);
        else if (to >= 0) _text.Append(' ');
        Number(to);
        _last = command;
    }

    private void Point((int X, int Y) to, bool isFirst)
    {
        if (!isFirst && to.X >= 0) _text.Append(' ');
        Number(to.X);
        if (to.Y >= 0) _text.Append(' ');
        Number(to.Y);
    }

    private void Number(int tenths)
    {
        if (tenths < 0) _text.Append('-');
        tenths = Math.Abs(tenths);
        _text.Append(CultureInfo.InvariantCulture, $"{tenths / 10}");
        if (tenths % 10 != 0) _text.Append('.').Append((char)('0' + (tenths % 10)));
    }

    /// <summary>Away from zero, after the noise of single precision is gone, so that every machine rounds alike.</summary>
    private static int Tenths(double value) => (int)Math.Round(Math.Round(value * 10, 2), MidpointRounding.AwayFromZero);
}
