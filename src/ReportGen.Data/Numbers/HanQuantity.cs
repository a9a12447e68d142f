using System.Buffers;

namespace ReportGen.Data.Numbers;

/// <summary>A quantity as people write it: digits or Chinese digits with multipliers such as 万, and what stands behind it.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Rest">What stands behind it.</param>
/// <param name="HasHanDigits">True where a digit is a Chinese character.</param>
/// <param name="Scaled">True where it has the multiplier 万 or 亿.</param>
internal readonly record struct HanQuantity(decimal Value, string Rest, bool HasHanDigits, bool Scaled)
{
    private const string Digits = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,");
    private const decimal Most = 1_000_000_000_000_000_000m;

    /// <summary>The quantity with which a text begins; null where it begins with none.</summary>
    public static HanQuantity? Of(string text)
    {
        var (total, section) = (0m, 0m);
        decimal? current = null;
        var (hasHan, scaled, digitBefore) = (false, false, false);
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (char.IsAsciiDigit(c) && current is null)
            {
                var length = Run(text.AsSpan(position));
                if (!NumberGrammar.TryParse(text.AsSpan(position, length), out var number)) return null;
                (current, digitBefore) = (number, false);
                position += length;
                continue;
            }

            if (c == ' ' && current is not null && !digitBefore)
            {
                position++;
                continue;
            }

            if (Digits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 && (current is null || digitBefore))
            {
                current = ((current ?? 0m) * 10m) + (digit % 10);
                (hasHan, digitBefore) = (true, true);
            }
            else if (Small(c) is var small and > 0m)
            {
                if (current is null && section == 0m && total == 0m && c is not ('十' or '拾')) break;
                section += (current ?? 1m) * small;
                (current, digitBefore, hasHan) = (null, false, hasHan || current is null);
            }
            else if (c is '万' or '萬' or '亿' && (current is not null || section > 0m || total > 0m))
            {
                var inner = section + (current ?? 0m);
                total = c == '亿' ? (total + inner) * 100_000_000m : total + (inner * 10_000m);
                (section, current, digitBefore, scaled) = (0m, null, false, true);
            }
            else
            {
                break;
            }

            if (total > Most || section > Most || current > Most) return null;
            position++;
        }

        return position == 0 ? null : new HanQuantity(total + section + (current ?? 0m), text[position..].Trim(), hasHan, scaled);
    }

    private static int Run(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Figures) is var end and >= 0 ? end : text.Length;

    private static decimal Small(char c) => c switch
    {
        '十' or '拾' => 10m,
        '百' or '佰' => 100m,
        '千' or '仟' => 1000m,
        _ => 0m,
    };
}
