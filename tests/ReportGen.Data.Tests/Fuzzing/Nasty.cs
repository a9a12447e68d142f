using System.Text;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>Texts and bytes that files had better not hold.</summary>
internal static class Nasty
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "0",
        "-0",
        "１２３",
        "1,234",
        "1，234",
        "12,34,5",
        "1.5.2",
        "1,5",
        "3亿",
        "1.2万",
        "25人",
        "¥100",
        "约300",
        "85%",
        "85％",
        "8.5‰",
        "5-",
        "(5)",
        "+5",
        "1e5",
        "1E-30",
        "0x1F",
        "NaN",
        "∞",
        "-∞",
        "٣٤",
        "一百二十",
        "〇",
        "拾万元整",
        "2019年",
        "3-5",
        "2019-12-31",
        "—",
        "…",
        "x",
        "X",
        "×",
        "/",
        "无",
        "N/A",
        "#REF!",
        "#DIV/0!",
        "=1+1",
        "=cmd|' /C calc'!A0",
        "@SUM(A1)",
        "-1",
        ".",
        "。",
        "...",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "9999999999999999999999999999",
        "99999999999999999",
        "0.0000000000000000000000000001",
        "1234567890.123456789012345678",
        "-9999999999999999999999999999",
        "1\u20002",
        "\u00A05",
        "5\u200B",
        "\u202E5",
        "锟斤拷",
        "Ã©",
        "\uE81E",
        "⼭",
        "\u0000",
        "\u0007",
        "\t5",
        "5\r\n6",
        "\"",
        "'5",
        "<script>alert(1)</script>",
        "{{x}}",
        "𠮷县",
        "e\u0301",
        "\uFEFF5",
        "合计",
        "注：无",
        "是",
        "否",
        "独立设置",
        "国家级",
        "130102",
        "长安区",
        "石家庄市",
        "2019",
        "2020",
    ];

    /// <summary>A text.</summary>
    public static string Text(Random random) =>
        random.Next(8) switch
        {
            0 => random.Pick(Texts) + random.Pick(Texts),
            1 => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Pick(Texts) is { Length: > 0 } text ? text[0] : '9'))
                .Replace('\uD842', '县'),
            2 => new string('9', random.Next(1, 60)),
            3 when random.Once(10) => new string('长', random.Pick([254, 255, 256, 32_766, 32_767, 32_768])),
            _ => random.Pick(Texts),
        };

    /// <summary>The bytes of a file: of one kind, or a good file with some of them in it.</summary>
    public static byte[] File(Random random, byte[] good)
    {
        var bytes = Bytes(random);
        var at = random.Next(good.Length + 1);
        return random.Next(4) switch
        {
            0 => bytes,
            1 => [.. good[..at], .. bytes, .. good[at..]],
            2 => [.. good[..at], .. bytes.Take(3), .. good[Math.Min(good.Length, at + random.Next(4))..]],
            _ => [.. good[..at], .. bytes],
        };
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Pick([0, 1, 2, 3, 7, 64, 500, 5000])];
        random.NextBytes(bytes);
        switch (random.Next(9))
        {
            case 0:
                return bytes;
            case 1:
                return Of(bytes, "\",\r\n\t;'|0123456789"u8);
            case 2:
                return Of(bytes, [0x81, 0xB0, 0xC1, 0xD5, 0xFE, 0x30, 0x39, 0x40, 0x7E, 0xA1, 0x2C, 0x0A]);
            case 3:
                return Of(bytes, [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00, 0x2C]);
            case 4:
                return Of(bytes, [0x00, 0x31, 0x2C, 0x0A]);
            case 5:
                return
                [
                    .. random.Pick<byte[]>([
                        [0x50, 0x4B, 0x03, 0x04],
                        [0x50, 0x4B, 0x05, 0x06],
                        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
                        [0x1F, 0x8B],
                        [0x25, 0x50, 0x44, 0x46],
                        .. new[] { "<html>"u8.ToArray() },
                    ]),
                    .. bytes,
                ];
            case 6:
                return Of(bytes, ":-{}[]&*!|>#%@ \n'\"?,a1~"u8);
            case 7:
                return Enumerable.Repeat(random.Pick("a,\" \n[{-&"u8.ToArray()), random.Pick([10, 1000, 100_000])).ToArray();
            default:
                return Encoding.UTF8.GetBytes(string.Join(random.Pick([",", "\n", ", ", ": "]), Enumerable.Range(0, 40).Select(_ => Text(random))));
        }
    }

    private static byte[] Of(byte[] bytes, ReadOnlySpan<byte> alphabet)
    {
        var made = new byte[bytes.Length];
        for (var i = 0; i < made.Length; i++) made[i] = alphabet[bytes[i] % alphabet.Length];
        return made;
    }
}
