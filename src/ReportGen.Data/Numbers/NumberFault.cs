namespace ReportGen.Data.Numbers;

/// <summary>What a text is instead of a plain number: a closed set.</summary>
internal enum NumberFault
{
    /// <summary>Nothing: a plain number.</summary>
    None,

    /// <summary>A number in full-width forms or with special spaces; read all the same.</summary>
    WideForms,

    /// <summary>A number with a percent or per mille sign; read without it.</summary>
    PercentSign,

    /// <summary>Groups that are not of three digits, or commas that are not ASCII.</summary>
    IrregularGroups,

    /// <summary>One comma that is probably a decimal sign.</summary>
    DecimalComma,

    /// <summary>More than one point.</summary>
    SeveralPoints,

    /// <summary>White space between digits.</summary>
    SpacesInside,

    /// <summary>The minus after the digits.</summary>
    SignBehind,

    /// <summary>A plus sign.</summary>
    PlusSign,

    /// <summary>A dash that is no minus before the digits.</summary>
    DashAsMinus,

    /// <summary>Brackets, with which accountants write what is negative.</summary>
    Brackets,

    /// <summary>Powers of ten.</summary>
    Exponent,

    /// <summary>Hexadecimal digits.</summary>
    Hexadecimal,

    /// <summary>Infinite, or explicitly no number.</summary>
    NotFinite,

    /// <summary>Digits of other scripts, circled digits, fractions.</summary>
    ForeignDigits,

    /// <summary>Needless zeros before the digits.</summary>
    NeedlessZero,

    /// <summary>A point without digits on one side.</summary>
    BarePoint,

    /// <summary>More digits than a number can have here.</summary>
    TooManyDigits,

    /// <summary>A quantity with its unit or a multiplier such as 万.</summary>
    UnitWord,

    /// <summary>Digits in Chinese characters.</summary>
    ChineseDigits,

    /// <summary>A date, a time, a fraction or a range.</summary>
    Date,

    /// <summary>About so many.</summary>
    Approximate,

    /// <summary>The error value of a spreadsheet.</summary>
    ErrorValue,

    /// <summary>No number at all.</summary>
    NoNumber,
}
